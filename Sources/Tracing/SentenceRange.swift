import Linking
import Reading

extension Passage {
  /// The sentence that a run of the text stands in, without white space around it; a cell or title is
  /// read in the same way. Of what is longer than any sentence, the part around the run.
  ///
  /// A citation behind a full stop belongs to the sentence before it.
  /// - Complexity: O(1) in the length of the passage.
  public func sentence(around offsets: Range<Int>) -> Range<Int> {
    var start = character(atOrAfter: max(0, offsets.lowerBound - Self.reach))
    let limit = character(atOrAfter: min(text.count, offsets.upperBound + Self.reach))
    var end = limit
    var index = start
    while index < limit {
      guard let boundary = sentenceBoundary(index) else {
        index += 1
        continue
      }
      if boundary > offsets.lowerBound {
        end = boundary
        break
      }
      start = boundary
      index = max(boundary, index + 1)
    }
    while start < end, text[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }

  /// How much of a sentence is read on each side, in bytes.
  private static let reach = 2000

  private func character(atOrAfter offset: Int) -> Int {
    var offset = offset
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  private func sentenceBoundary(_ index: Int) -> Int? {
    let byte = text[index]
    guard byte < 0x40 || byte >= 0x80 else { return nil }
    if let end = sentenceEnd(text, index) { return end }
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") else {
      return nil
    }
    var end = index + 1
    while end + 2 < text.count, text[end] == 0xEF, text[end + 1] == 0xBF { end += 3 }
    guard end > index + 1, end == text.count || text[end] == UInt8(ascii: " ") else { return nil }
    return end
  }
}
