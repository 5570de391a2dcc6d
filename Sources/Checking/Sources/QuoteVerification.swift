import Fingerprints
import Reading

/// Verifies quotes by what there is of their documents.
struct QuoteVerification {
  let evidence: Evidence

  /// What came of a quote.
  enum Outcome {
    case found
    /// Its words, or a part of them, are not in the document; ``QuoteDifference/differing`` counts from
    /// the part's first byte.
    case notFound(source: String, part: Range<Int>, QuoteDifference)
    /// A part is too short for what there is of the document.
    case tooShort(source: String, ShortQuote)
    /// There is nothing of the document.
    case withoutEvidence(source: String)
    /// There is nothing to verify: one word alone may be in quotation marks for many reasons.
    case notAsked
  }

  /// - Returns: found if one of the documents says so; else what there is to say of the likeliest.
  func verify(_ quote: Quote) -> Outcome {
    guard isAsked(quote) else { return .notAsked }
    var first: Outcome?
    for source in quote.sources {
      let outcome = verify(quote, in: source)
      if case .found = outcome { return .found }
      if first == nil { first = outcome }
    }
    let others: [String]
    switch quote.others {
    case .only(let sources): others = sources
    case .any: others = evidence.sources
    }
    for source in others where !quote.sources.contains(source) {
      if case .found = verify(quote, in: source) { return .found }
    }
    return first ?? .notAsked
  }

  private func isAsked(_ quote: Quote) -> Bool {
    guard quote.isInProse else { return true }
    return quote.wordCount > 1 || quote.text.contains { $0 &- 0x30 < 10 }
  }

  private func verify(_ quote: Quote, in source: String) -> Outcome {
    guard let document = evidence[source] else { return .withoutEvidence(source: source) }
    let parts = quote.passage.textRuns(in: quote.words)
    var short: Outcome?
    for part in parts {
      // Between pieces that are no text, a word alone proves nothing.
      if parts.count > 1, WordCount.of(quote.passage.text[part]) < 2 { continue }
      switch verdict(quote.passage.text[part], document, isInProse: quote.isInProse) {
      case .found: continue
      case .notFound(let difference):
        return .notFound(source: source, part: part, difference)
      case .tooShort(let shortness):
        short = short ?? .tooShort(source: source, shortness)
      }
    }
    return short ?? .found
  }

  /// Asks for the words as they stand, then as a sentence of one's own may change them.
  private func verdict(
    _ words: ArraySlice<UInt8>, _ document: any QuoteEvidence, isInProse: Bool
  ) -> QuoteVerdict {
    let asWritten = document.verify(String(decoding: words, as: UTF8.self))
    guard isInProse else { return asWritten }
    var best = asWritten
    for variant in Self.variants(of: words) {
      let verdict = document.verify(String(decoding: variant, as: UTF8.self))
      best = Self.better(best, verdict)
    }
    return best
  }

  /// The words with their first letter in the other case, without a final comma or full stop, or both.
  static func variants(of words: ArraySlice<UInt8>) -> [[UInt8]] {
    var variants: [[UInt8]] = []
    let whole = Array(words)
    var trimmed = whole
    if let last = trimmed.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ","),
      trimmed.dropLast().last != last
    {
      trimmed.removeLast()
      variants.append(trimmed)
    }
    for text in [whole, trimmed] {
      guard let first = text.first, (first | 0x20) &- 0x61 < 26 else { continue }
      var other = text
      other[0] = first ^ 0x20
      if variants.last != other { variants.append(other) }
    }
    return variants
  }

  /// Found before too short, too short before not found, and of two that were not found the one of which
  /// more was.
  private static func better(_ one: QuoteVerdict, _ other: QuoteVerdict) -> QuoteVerdict {
    switch (one, other) {
    case (.found, _): one
    case (_, .found): other
    case (.notFound(let first), .notFound(let second)):
      second.reach > first.reach ? other : one
    case (.notFound, .tooShort): one
    case (.tooShort, .notFound): other
    case (.tooShort, .tooShort): one
    }
  }
}

extension QuoteDifference {
  /// How much of the quote's beginning was found, in bytes.
  fileprivate var reach: Int { before.map(\.quote.upperBound) ?? 0 }
}
