import Linking

extension Passage {
  /// The places of its sentences, in order, without the white space between them.
  ///
  /// A full stop ends none in an abbreviation (`Mr. Low`, `e.g.`, `No. 7`, `J. Smith`), a number or a
  /// quotation that the sentence goes on behind; a citation behind the full stop belongs to the
  /// sentence before.
  /// - Complexity: O(n)
  public var sentences: [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var quotation = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard byte == 0x2E || byte == 0x3F || byte == 0x21 || byte == 0xA6,
        let end = sentenceEnd(text, index)
      else {
        index += 1
        continue
      }
      while quotation < quotations.count, quotations[quotation].upperBound <= index {
        quotation += 1
      }
      // A quotation is not taken apart: it belongs to the sentence that it stands in.
      if quotation < quotations.count, quotations[quotation].lowerBound < index,
        end < quotations[quotation].upperBound
      {
        index += 1
        continue
      }
      append(start..<end, &found)
      start = end
      index = end
    }
    append(start..<text.count, &found)
    return found
  }

  private func append(_ range: Range<Int>, _ found: inout [Range<Int>]) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] == UInt8(ascii: " ") { start += 1 }
    while start < end, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    if start < end { found.append(start..<end) }
  }
}
