/// Breaks labels into lines that fit.
enum TextWrapping {
  /// The text in at most `limit` lines no wider than `width`, broken at spaces; what does not fit is
  /// cut at a word and ends in an ellipsis. White space and control characters become one space.
  static func lines(_ text: String, width: Double, fontSize: Double, limit: Int) -> [String] {
    func fits(_ text: String) -> Bool { TextWidth.of(text, fontSize: fontSize) <= width }
    var rest = words(text)[...]
    var lines: [String] = []
    while !rest.isEmpty, lines.count < limit {
      let isLast = lines.count == limit - 1
      if isLast {
        let whole = rest.joined(separator: " ")
        if fits(whole) { return lines + [whole] }
      }
      let ending = isLast ? "…" : ""
      var line = ""
      while let word = rest.first {
        let longer = line.isEmpty ? word : line + " " + word
        guard fits(longer + ending) else { break }
        line = longer
        rest.removeFirst()
      }
      if line.isEmpty {
        lines.append(cut(rest.removeFirst(), width: width, fontSize: fontSize))
      } else {
        lines.append(line + ending)
      }
    }
    return lines
  }

  /// As much of one long word as fits, with an ellipsis.
  private static func cut(_ word: String, width: Double, fontSize: Double) -> String {
    var room = width - TextWidth.of("…", fontSize: fontSize)
    var kept = ""
    for character in word {
      room -= TextWidth.of(String(character), fontSize: fontSize)
      if room < 0 { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The words of a label; a no-break space does not part them.
  static func words(_ text: String) -> [String] {
    text.unicodeScalars.split { scalar in
      scalar.value != 0xA0 && scalar.value != 0x202F
        && (scalar.properties.isWhitespace || scalar.properties.generalCategory == .control)
    }.map { String($0) }
  }
}
