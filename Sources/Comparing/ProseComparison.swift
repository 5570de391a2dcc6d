import Diagnostics
import Model

/// Compares two texts, and shows the part that differs.
enum ProseComparison {
  /// How many bytes of what is the same are shown on either side.
  private static let margin = 40

  /// The change of a text as a whole, from its first difference to its last; nil when there is none.
  /// - Complexity: O(length of both).
  static func change(_ path: String, _ before: Prose, _ after: Prose) -> FieldChange? {
    let left = Array(before.text)
    let right = Array(after.text)
    if left == right { return nil }
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var tail = 0
    while tail < min(left.count, right.count) - start,
      left[left.count - 1 - tail] == right[right.count - 1 - tail]
    { tail += 1 }
    start = wordStart(left, start)
    tail = wordEnd(left, right, tail)
    return FieldChange(
      path: path, was: shown(left, start, left.count - tail),
      now: shown(right, start, right.count - tail), isWordingOnly: false,
      before: before.range(start..<max(start, left.count - tail)),
      after: after.range(start..<max(start, right.count - tail)))
  }

  /// The beginning of the word that the first difference stands in.
  private static func wordStart(_ text: [UInt8], _ offset: Int) -> Int {
    var offset = offset
    while offset > 0, !isSpace(text[offset - 1]) { offset -= 1 }
    return offset
  }

  /// How much of the end is the same, whole words only.
  private static func wordEnd(_ left: [UInt8], _ right: [UInt8], _ tail: Int) -> Int {
    var tail = tail
    while tail > 0, !isSpace(left[left.count - tail]) { tail -= 1 }
    return tail
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09
  }

  /// A part of a text with some words around it; nil for one without any words.
  private static func shown(_ text: [UInt8], _ start: Int, _ end: Int) -> String? {
    var first = max(0, start - margin)
    var last = min(text.count, max(start, end) + margin)
    while first > 0, first < start, !isSpace(text[first - 1]) { first += 1 }
    while last < text.count, last > end, !isSpace(text[last]) { last -= 1 }
    let words = String(decoding: text[first..<max(first, last)], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.isEmpty { return nil }
    return (first > 0 ? "… " : "") + words + (last < text.count ? " …" : "")
  }
}
