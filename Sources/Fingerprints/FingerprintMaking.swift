extension Fingerprint {
  /// Why there can be no fingerprint of a text.
  public enum MakingError: Error, Sendable, Equatable {
    case invalidText(InvalidText)
    /// It has no words.
    case noWords
    /// It has more words than ``Fingerprint/wordLimit``.
    case tooManyWords(Int)
    /// A quote that was to be added is not in the text.
    case quoteNotFound(String)
  }

  /// The most words that a text may have, marks of punctuation counted.
  public static var wordLimit: Int { SequenceTable.wordLimit }

  /// Makes the fingerprint of a text; the same text, key and options give the same fingerprint.
  ///
  /// - Parameters:
  ///   - text: plain text in UTF-8.
  ///   - key: what the hashes are keyed with.
  ///   - sequenceLength: how many words are hashed together, in ``sequenceLengths``; what is outside
  ///     counts as the nearest. Fewer let shorter quotes be verified, and words be guessed sooner.
  ///   - quotes: quotes with fewer words that are to be verified all the same.
  /// - Complexity: O(n log n); about 5 µs a word.
  public init(
    of text: Span<UInt8>, key: FingerprintKey = .public,
    sequenceLength: Int = defaultSequenceLength, quotes: [String] = []
  ) throws(MakingError) {
    let folded: FoldedText
    do { folded = try FoldedText(text) } catch { throw .invalidText(error) }
    guard !folded.words.isEmpty else { throw .noWords }
    guard folded.words.count <= Self.wordLimit else { throw .tooManyWords(folded.words.count) }
    let bounds = Self.sequenceLengths
    let length = min(max(sequenceLength, bounds.lowerBound), bounds.upperBound)
    var sequences = SequenceList(folded, length: length)
    for quote in quotes where !sequences.add(quote) { throw .quoteNotFound(quote) }
    let (table, salt) = sequences.table(key)
    self.init(
      table: table, lines: TextLines(of: folded, in: text), salt: salt, keyCheck: key.check,
      sequenceLength: length)
  }
}
