/// Something that quotes from one source can be verified by: its fingerprint, or its text.
public protocol QuoteEvidence: Sendable {
  /// Whether the source says this, word for word.
  ///
  /// A quote that the source does not hold as it stands is tried without the pair of quotation marks
  /// around it, and then in parts, where `…`, `...`, `(...)`, `[...]` or any words with square brackets
  /// (`[the agency]`, `[T]he`) stand for what was left out or put in: the parts must follow each other
  /// in the source.
  func verify(_ quote: String) -> QuoteVerdict
}

/// What came of verifying a quote.
public enum QuoteVerdict: Sendable, Equatable {
  /// The source says so; every part of the quote, in order.
  case found([FoundPart])
  /// The source does not say so.
  case notFound(QuoteDifference)
  /// A part of the quote is too short to be looked up in this fingerprint.
  case tooShort(ShortQuote)
}

/// A run of words of a quote that the source has.
public struct FoundPart: Sendable, Equatable {
  /// Bytes of the quote's UTF-8, from 0.
  public let quote: Range<Int>
  /// Where the source has it.
  public let place: TextPlace
  /// The bytes of the source's text, where the text is at hand.
  public let text: Range<Int>?

  public init(quote: Range<Int>, place: TextPlace, text: Range<Int>? = nil) {
    self.quote = quote
    self.place = place
    self.text = text
  }
}

/// A quote, or a part of one, with fewer words than a fingerprint's sequences.
public struct ShortQuote: Sendable, Equatable {
  /// Which part of the quote, in bytes from 0.
  public let part: Range<Int>
  /// How many words it has, marks of punctuation counted.
  public let words: Int
  /// How many it needs.
  public let needed: Int

  public init(part: Range<Int>, words: Int, needed: Int) {
    self.part = part
    self.words = words
    self.needed = needed
  }
}
