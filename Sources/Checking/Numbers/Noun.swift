/// The words of a unit, without their plural endings.
enum Noun {
  /// - Complexity: O(length of the text).
  static func stems(in text: String) -> Set<String> {
    var stems: Set<String> = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) where word.count > 2 {
      if unimportant.contains(String(word)) { continue }
      stems.insert(stem(word))
    }
    return stems
  }

  private static func stem(_ word: Substring) -> String {
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss") { return String(word.dropLast()) }
    return String(word)
  }

  private static let unimportant: Set<String> = [
    "and", "the", "than", "more", "less", "over", "about", "around", "nearly", "under", "least",
    "million", "billion", "thousand", "hundred", "each", "per", "every", "for",
  ]
}
