import Linking
import Reading

extension Passage {
  /// The sentence that a run of the text stands in, without white space around it; a cell or title is
  /// read in the same way.
  ///
  /// A citation behind a full stop belongs to the sentence before it.
  /// - Complexity: O(length of the passage).
  public func sentence(around offsets: Range<Int>) -> Range<Int> {
    var start = 0
    var end = text.count
    var index = 0
    while index < text.count {
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
