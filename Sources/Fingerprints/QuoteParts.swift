/// The parts of a quote between what was left out (`…`) and what was put in (`[the agency]`).
enum QuoteParts {
  /// Runs of words without a gap, in order; one run when there are no gaps.
  static func parts(of quote: FoldedText) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < quote.words.count {
      if let gap = gap(at: index, notBefore: start, in: quote) {
        if start < gap.lowerBound { parts.append(start..<gap.lowerBound) }
        start = gap.upperBound
        index = gap.upperBound
      } else {
        index += 1
      }
    }
    if start < quote.words.count { parts.append(start..<quote.words.count) }
    return parts
  }

  private static func gap(at index: Int, notBefore start: Int, in quote: FoldedText) -> Range<Int>?
  {
    if quote.isWord(index, ".") {
      var end = index
      while quote.isWord(end, ".") { end += 1 }
      guard end - index >= 3 else { return nil }
      let isInBrackets = index > start && quote.isWord(index - 1, "(") && quote.isWord(end, ")")
      return isInBrackets ? index - 1..<end + 1 : index..<end
    }
    guard quote.isWord(index, "[") else { return nil }
    var end = index + 1
    while end < quote.words.count, !quote.isWord(end, "]") { end += 1 }
    guard end < quote.words.count else { return nil }
    end += 1
    // `[T]he` and `gang[s]` were changed as a whole.
    while end < quote.words.count, quote.touches(end), !quote.isMark(end) { end += 1 }
    var first = index
    while first > start, quote.touches(first), !quote.isMark(first - 1) { first -= 1 }
    return first..<end
  }

  /// The words inside the quotation marks around the quote; nil when there are none around it.
  static func withoutOuterMarks(_ words: Range<Int>, of quote: FoldedText) -> Range<Int>? {
    guard words.count > 2, let first = words.first, let last = words.last,
      quote.isQuotationMark(first), quote.isQuotationMark(last)
    else { return nil }
    return first + 1..<last
  }
}

extension FoldedText {
  func isWord(_ index: Int, _ character: Unicode.Scalar) -> Bool {
    words.indices.contains(index) && words[index].folded.count == 1
      && bytes[words[index].folded.lowerBound] == UInt8(truncatingIfNeeded: character.value)
  }

  func isQuotationMark(_ index: Int) -> Bool { isWord(index, "\"") || isWord(index, "'") }

  /// Whether the word is one of ASCII's marks or dashes.
  func isMark(_ index: Int) -> Bool {
    let word = words[index].folded
    return word.count == 1 && ".,;:!?()[]{}\"'-".utf8.contains(bytes[word.lowerBound])
  }

  /// Whether nothing stands between the word and the one before.
  func touches(_ index: Int) -> Bool {
    index > 0 && words[index].original.lowerBound == words[index - 1].original.upperBound
  }
}
