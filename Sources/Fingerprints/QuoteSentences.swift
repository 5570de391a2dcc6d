extension QuoteVerdict {
  /// What came of it, for an editor: one sentence without a full stop, beginning with a capital or a
  /// quoted word.
  /// - Parameter quote: what was verified.
  public func explanation(of quote: String) -> String {
    switch self {
    case .found(let parts):
      var lines: [Int] = []
      for part in parts where lines.last != part.place.line { lines.append(part.place.line) }
      let numbers = lines.map(String.init).joined(separator: ", ")
      return "Found on line\(lines.count == 1 ? "" : "s") \(numbers)"
    case .tooShort(let short):
      let part = QuotedWords(quote)[short.part]
      let words = short.words == 1 ? "is one word" : "has \(short.words) words"
      return "\(part) \(words), and this fingerprint finds \(short.needed) or more in a row"
    case .notFound(let difference):
      return difference.explanation(of: quote)
    }
  }
}

extension QuoteDifference {
  /// How the quote differs, as ``QuoteVerdict/explanation(of:)`` says it.
  public func explanation(of quote: String) -> String {
    let words = QuotedWords(quote)
    switch reason {
    case .noWords: return "There is no word in it"
    case .wrongOrder: return "Each part is there, but not in this order"
    case .cutWord:
      let line = before.map { "line \($0.place.line)" } ?? "another line"
      return "These words are on \(line), but begin or end inside a number or a compound there"
    case .missingWords:
      let between = instead.map { "`\($0)`" } ?? "something"
      return "The source has \(between) between \(words.end(before)) and \(words.start(behind))"
    case .differentWords: return differentWords(words)
    }
  }

  private func differentWords(_ words: QuotedWords) -> String {
    let missing = words[differing]
    let correction = instead.map { "; the source has `\($0)`" } ?? ""
    switch (before, behind) {
    case (let before?, nil) where differing.lowerBound < before.quote.lowerBound:
      return "Only \(words[before.quote]) is there, on \(before.place)"
    case (let before?, let behind?):
      let isSame = before.place.line == behind.place.line
      let place = isSame ? "\(before.place)" : "\(before.place) and \(behind.place)"
      return "\(missing) is not there between \(words.end(before)) and \(words.start(behind))"
        + " on \(place)\(correction)"
    case (let before?, nil):
      return "\(missing) is not there behind \(words.end(before)) on \(before.place)\(correction)"
    case (nil, let behind?):
      return "\(missing) is not there before \(words.start(behind)) on \(behind.place)\(correction)"
    case (nil, nil):
      return fewestWords > 1
        ? "No \(fewestWords) words of it follow each other there" : "None of its words are there"
    }
  }
}

/// Parts of a quote, as a sentence shows them.
private struct QuotedWords {
  private let quote: [UInt8]
  /// The most words that are shown of what was found.
  private static let most = 5

  init(_ quote: String) { self.quote = Array(quote.utf8) }

  subscript(range: Range<Int>) -> String { "`\(words(range).joined(separator: " "))`" }

  /// The last words of a part.
  func end(_ part: FoundPart?) -> String {
    guard let part else { return "what stands before" }
    let words = words(part.quote)
    let isWhole = words.count <= Self.most
    return "`\(isWhole ? "" : "… ")\(words.suffix(Self.most).joined(separator: " "))`"
  }

  /// The first words of a part.
  func start(_ part: FoundPart?) -> String {
    guard let part else { return "what stands behind" }
    let words = words(part.quote)
    let isWhole = words.count <= Self.most
    return "`\(words.prefix(Self.most).joined(separator: " "))\(isWhole ? "" : " …")`"
  }

  private func words(_ range: Range<Int>) -> [Substring] {
    String(decoding: quote[range.clamped(to: quote.indices)], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
  }
}
