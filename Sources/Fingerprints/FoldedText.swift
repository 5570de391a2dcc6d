/// A text as a sequence of words, folded so that two copies of it that differ only in how they were
/// typeset are the same.
///
/// The words of a text, from beginning to end:
///
/// - White space of any kind and length (blanks, tabs, line breaks, no-break and thin spaces) only
///   parts words. Soft hyphens, zero-width spaces, word joiners and byte order marks are left out; a
///   soft hyphen takes a line break behind it with it.
/// - The ligatures ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ are their letters, and `…` is three full stops.
/// - Each of `. , ; : ! ? ¿ ¡ ( ) [ ] { }` is a word of its own, but `.`, `,` and `:` belong to the
///   number when they stand between two digits, and `.` and `,` when they begin a number (`.5`).
/// - Quotation marks (`'` `"` ‘ ’ ‚ ‛ “ ” „ ‟ ‹ › « ») are one and the same mark and a word of their
///   own. Straight behind a digit, single and double ones stay apart, as they do in `5'10"`. A single
///   mark between two letters or digits is an apostrophe and belongs to the word.
/// - Dashes and hyphens (`-` ‐ ‑ ‒ – — ― −) are one and the same mark and a word of their own, with or
///   without white space around them; two or more `-` in a row are one. One that stands right before
///   a number and not right behind a word is the number's sign and belongs to it (`-5`), except the
///   long ones (— ―).
/// - Everything else counts as it is: case, digits, accents, currency, per cent and all other signs.
///
/// A quote may not begin or end inside a word, nor where a ``Word/isCloseToPrevious`` says so.
public struct FoldedText: Sendable, Equatable {
  /// The most bytes that a text may have: 64 MB.
  public static let byteLimit = 64 * 1024 * 1024
  /// The number of these rules, which changes when they do.
  public static let version = 1

  /// One word, mark or dash.
  public struct Word: Sendable, Equatable {
    /// Its place in ``FoldedText/bytes``.
    public let folded: Range<Int>
    /// Its place in the original, in bytes from 0.
    public let original: Range<Int>
    /// Whether the word before is so close that no quote can begin here or end before: the sign of a
    /// number (`5 %`, `£ 3`), the next three digits of one (`10 000`), the parts of a compound
    /// (`non-EU`) or range (`2009–2011`).
    public internal(set) var isCloseToPrevious: Bool
  }

  /// The folded words with one blank (0x20) between each two.
  public let bytes: [UInt8]
  public let words: [Word]

  /// Folds a text.
  /// - Complexity: O(n).
  public init(_ text: Span<UInt8>) throws(InvalidText) {
    var splitter = WordSplitter(try CharacterReader.read(text))
    splitter.split()
    bytes = splitter.bytes
    words = splitter.words
  }

  /// Folds a text that is known to be UTF-8.
  /// - Throws: ``InvalidText/tooLong`` only.
  public init(_ text: String) throws(InvalidText) {
    try self.init(Array(text.utf8).span)
  }

  /// The folded bytes of a run of words.
  func bytes(of words: Range<Int>) -> ArraySlice<UInt8> {
    guard let first = words.first, let last = words.last else { return [] }
    return bytes[self.words[first].folded.lowerBound..<self.words[last].folded.upperBound]
  }

  /// Where a run of words stands in the original, in bytes.
  func original(of words: Range<Int>) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return self.words[first].original.lowerBound..<self.words[last].original.upperBound
  }
}

/// Why a text cannot be folded.
public enum InvalidText: Error, Sendable, Equatable {
  /// The byte at this offset is not UTF-8.
  case notUTF8(offset: Int)
  /// It is longer than ``FoldedText/byteLimit``.
  case tooLong
}
