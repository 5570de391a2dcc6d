import Diagnostics

/// The text of a source itself, by which quotes are verified to the letter and shown in their place.
public struct PlainTextEvidence: Sendable {
  /// The text's file.
  public let file: SourceFile
  private let folded: FoldedText
  private let lines: TextLines
  /// Every word's occurrences, in the order of the text.
  private let occurrences: [ArraySlice<UInt8>: [Int32]]

  /// - Throws: when the file is not UTF-8 or too long.
  /// - Complexity: O(n).
  public init(_ file: SourceFile) throws(InvalidText) {
    let text = file.bytes
    let folded = try FoldedText(text.span)
    var occurrences: [ArraySlice<UInt8>: [Int32]] = [:]
    for (index, word) in folded.words.enumerated() {
      occurrences[folded.bytes[word.folded], default: []].append(Int32(index))
    }
    self.file = file
    self.folded = folded
    self.lines = TextLines(of: folded, in: text.span)
    self.occurrences = occurrences
  }

  /// The sentence, or what of it is near, in which `range` of the text stands, on one line.
  /// - Parameter range: bytes of the text, from 0.
  public func passage(around range: Range<Int>) -> String {
    let sentence = SentenceBounds(file.bytes).sentence(around: range)
    return String(decoding: file.bytes[sentence], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension PlainTextEvidence: SequenceIndex {
  var sequenceLength: Int { 1 }

  func key(for sequence: ArraySlice<UInt8>) -> [Int32] { occurrences[sequence] ?? [] }

  func occurrence(_ number: Int, of key: [Int32]) -> SequenceTable.Occurrence? {
    guard number < key.count else { return nil }
    let word = Int(key[number])
    let next = word + 1
    return SequenceTable.Occurrence(
      word: word, isCloseBefore: folded.words[word].isCloseToPrevious,
      isCloseBehind: next < folded.words.count && folded.words[next].isCloseToPrevious)
  }

  func place(ofWord word: Int) -> TextPlace { lines.place(ofWord: word) }

  func textRange(of words: Range<Int>) -> Range<Int>? { folded.original(of: words) }

  func text(of words: Range<Int>) -> String? {
    let words = words.clamped(to: folded.words.indices)
    guard !words.isEmpty else { return nil }
    return String(decoding: file.bytes[folded.original(of: words)], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension PlainTextEvidence: QuoteEvidence {
  public func verify(_ quote: String) -> QuoteVerdict {
    guard let folded = try? FoldedText(quote) else {
      return .notFound(QuoteDifference(reason: .differentWords, differing: 0..<quote.utf8.count))
    }
    return QuoteSearch(index: self, quote: folded).verdict()
  }
}
