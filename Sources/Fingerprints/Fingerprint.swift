/// What quotes from a text can be verified by without the text: keyed hashes of its overlapping
/// sequences of words, and how many words stand on which line.
///
/// `docs/fingerprints.md` says what it protects against and what it does not.
public struct Fingerprint: Sendable, Equatable {
  /// How long the hashed sequences are unless told otherwise, in words.
  public static let defaultSequenceLength = 3
  /// How long sequences may be, in words.
  public static let sequenceLengths = 2...8

  let table: SequenceTable
  let lines: TextLines
  /// Makes two texts' hashes differ: 16 bytes.
  let salt: [UInt8]
  /// By which the right secret is known; empty when the key is public.
  let keyCheck: [UInt8]
  /// The words in the text, marks of punctuation counted.
  public var wordCount: Int { table.wordCount }
  /// The words in a hashed sequence: what a quote must have at least.
  public let sequenceLength: Int
}

extension Fingerprint: SequenceIndex {
  func key(for sequence: ArraySlice<UInt8>) -> SequenceSeed { table.seed(of: sequence) }

  func occurrence(_ number: Int, of key: SequenceSeed) -> SequenceTable.Occurrence? {
    table.occurrence(number, of: key)
  }

  func place(ofWord word: Int) -> TextPlace { lines.place(ofWord: word) }
  func textRange(of words: Range<Int>) -> Range<Int>? { nil }
  func text(of words: Range<Int>) -> String? { nil }
}

extension Fingerprint: QuoteEvidence {
  public func verify(_ quote: String) -> QuoteVerdict {
    guard let folded = try? FoldedText(quote) else {
      return .notFound(QuoteDifference(reason: .differentWords, differing: 0..<quote.utf8.count))
    }
    return QuoteSearch(index: self, quote: folded).verdict()
  }
}
