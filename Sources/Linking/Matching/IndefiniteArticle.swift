/// Whether English writes `a` or `an` before a word, by its spelling.
enum IndefiniteArticle {
  /// Whether `an` stands before `text`, given as folded scalars.
  ///
  /// Spelling decides nearly always; the exceptions are words that begin with the sound of `you` or
  /// `one`, and those with a silent `h`.
  static func isAn(before text: [UInt32]) -> Bool {
    let word = String(
      String.UnicodeScalarView(
        text.prefix(while: Characters.isWord).compactMap(Unicode.Scalar.init)))
    if ["hour", "hono", "heir", "honest"].contains(where: word.hasPrefix) { return true }
    if ["eu", "uni", "use", "usa", "usu", "ute", "uk", "one", "once"].contains(
      where: word.hasPrefix)
    {
      return word.hasPrefix("unim") || word.hasPrefix("unin")
    }
    return word.first.map { "aeiou".contains($0) } ?? false
  }
}
