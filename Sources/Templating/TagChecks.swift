import Diagnostics

extension Tokenizer {
  /// Reports a tag that does not end, and goes on behind what looks like the tag: the rest of its
  /// line, or as much of it as comes before the next tag.
  mutating func reportUnclosed(from start: Int, missing: String, what: String) {
    var end = start + delimiters.opening.count
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), !matches(delimiters.opening, at: end)
    {
      end += 1
    }
    let shown = start..<end
    let isTriple = matches(delimiters.opening + [UInt8(ascii: "{")], at: start)
    let message =
      isTriple
      ? "`\(delimiters.openingText){` is not closed by `\(missing)`"
      : "This \(what) is not closed by `\(missing)`"
    report(.unclosedTag, message, shown, closingSuggestion(shown, missing: missing))
    tokens.append(Token(kind: .comment, range: shown))
    position = shown.upperBound
  }

  /// The tag as it was probably meant: its first word, closed.
  private func closingSuggestion(_ tag: Range<Int>, missing: String) -> Suggestion? {
    let signs: Set<UInt8> = [
      UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
    ]
    let content = tag.lowerBound + delimiters.opening.count
    guard content < tag.upperBound else { return nil }
    var end = content + 1
    while end < tag.upperBound, bytes[end] == UInt8(ascii: " ") { end += 1 }
    while end < tag.upperBound, !isBlank(bytes[end]), !signs.contains(bytes[end]) { end += 1 }
    return Suggestion("write `\(file.text(tag.lowerBound..<end))\(missing)`")
  }

  /// How many names a dotted name may join: more than anybody writes.
  private static let maximumParts = 32

  /// Whether a tag's name is one; reports it if not.
  /// - Parameter isPath: whether the name is that of a field: `.`, or names joined by dots.
  mutating func checkName(_ name: Range<Int>, tag: Range<Int>, isPath: Bool) -> Bool {
    let text = file.text(name)
    if name.isEmpty {
      report(.malformedTag, "This tag has no name in it", tag, Suggestion("name what belongs here"))
      return false
    }
    if bytes[name].contains(where: { isBlank($0) || $0 == UInt8(ascii: "\n") }) {
      report(
        .malformedTag, "`\(text)` is not a name: a name has no spaces in it", name,
        Suggestion("a tag holds one name, without parameters or conditions"))
      return false
    }
    guard isPath, text != "." else { return true }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= Self.maximumParts else {
      report(
        .malformedTag, "This name has more than \(Self.maximumParts) parts", name,
        Suggestion("open a section over its first parts, and name the rest inside of it"))
      return false
    }
    guard parts.allSatisfy({ isFieldName(String($0)) }) else {
      report(
        .malformedTag, "`\(text)` is not the name of a field", name,
        Suggestion("names are letters, digits, `_` and `-`, joined by dots: `{{page.title}}`"))
      return false
    }
    return true
  }

  /// The range without the whitespace at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isBlank(bytes[start]) || bytes[start] == UInt8(ascii: "\n") { start += 1 }
    while end > start, isBlank(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return start..<end
  }
}

/// Whether a byte is a space inside a line; the carriage return is part of a line's ending.
func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}
