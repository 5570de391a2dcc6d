/// Where sentences of a plain text begin and end, well enough to show one.
struct SentenceBounds {
  private let text: [UInt8]
  /// How far from what is shown a sentence is followed, in bytes.
  private static let reach = 300

  init(_ text: [UInt8]) { self.text = text }

  /// The bytes of the sentence around `range`, cut at `reach`.
  func sentence(around range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<text.count)
    var start = range.lowerBound
    let first = max(0, start - Self.reach)
    while start > first, !endsSentence(before: start) { start -= 1 }
    while start > 0, start < range.lowerBound, text[start] & 0xC0 == 0x80 { start += 1 }
    var end = range.upperBound
    let last = min(text.count, end + Self.reach)
    while end < last, !endsSentence(before: end) || end == range.upperBound, !isBlankLine(end) {
      end += 1
    }
    while end < text.count, end > range.upperBound, text[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  /// A full stop, question or exclamation mark followed by white space, or a blank line.
  private func endsSentence(before index: Int) -> Bool {
    guard index > 0, index <= text.count else { return true }
    if isBlankLine(index - 1) { return true }
    let isAtSpace = index == text.count || text[index] <= 0x20
    return isAtSpace && ".?!".utf8.contains(text[index - 1])
  }

  /// Whether a line ends here and the next one is empty.
  private func isBlankLine(_ index: Int) -> Bool {
    guard index < text.count, text[index] == UInt8(ascii: "\n") else { return false }
    var next = index + 1
    while next < text.count, text[next] <= 0x20 {
      if text[next] == UInt8(ascii: "\n") { return true }
      next += 1
    }
    return next == text.count
  }
}
