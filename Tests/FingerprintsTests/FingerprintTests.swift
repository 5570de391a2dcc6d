import Diagnostics
import Testing

@testable import Fingerprints

@Suite struct FingerprintTests {
  private static let text = """
    Press release

    This joint working has led to nine organised crime gangs being dismantled and more
    than 170 arrests in the past year, which is ‘good’.

    At Dover, the agency has seized:
    • 15 tonnes of cannabis from non-EU citizens;
    • £4.25 million in criminal cash; and
    • 60 firearms.
    """

  private func fingerprint(
    length: Int = Fingerprint.defaultSequenceLength, _ quotes: [String] = [],
    key: FingerprintKey = .public
  ) throws -> Fingerprint {
    try Fingerprint(
      of: Array(Self.text.utf8).span, key: key, sequenceLength: length, quotes: quotes)
  }

  private func isFound(_ quote: String, _ fingerprint: Fingerprint) -> Bool {
    if case .found = fingerprint.verify(quote) { true } else { false }
  }

  @Test(arguments: [
    ("more than 170 arrests", 3), ("nine organised crime gangs", 3), ("the past year, which", 4),
    ("£4.25 million in criminal cash", 8), ("15 tonnes of cannabis", 7),
    ("which is “good”", 4), ("“nine organised crime gangs”", 3), ("• 60 firearms.", 9),
  ])
  func `A quote is found on its line`(_ quote: String, _ line: Int) throws {
    guard case .found(let parts) = try fingerprint().verify(quote) else {
      Issue.record("not found: \(quote)")
      return
    }
    #expect(parts.first?.place.line == line)
  }

  @Test func `A quote is found at its paragraph and word`() throws {
    let verdict = try fingerprint().verify("has seized: • 15")
    #expect(
      verdict
        == .found([
          FoundPart(quote: 0..<18, place: TextPlace(line: 6, paragraph: 3, word: 6))
        ]))
  }

  @Test(arguments: [
    "more than 171 arrests", "more then 170 arrests", "more than €170 arrests",
    "£4.25m in criminal cash", "£4,25 million in", "4.25 million in criminal", "More than 170",
    "which is “bad”", "the past year which", "crime organised gangs", "nine crime gangs",
  ])
  func `A quote with one thing changed is not found`(_ quote: String) throws {
    guard case .notFound = try fingerprint().verify(quote) else {
      Issue.record("not caught: \(quote)")
      return
    }
  }

  @Test func `A quote that begins inside a compound is not found, and said to be cut`() throws {
    guard case .notFound(let difference) = try fingerprint().verify("EU citizens; •") else {
      Issue.record("not caught")
      return
    }
    #expect(difference.reason == .cutWord)
    #expect(try isFound("non-EU citizens", fingerprint()))
  }

  @Test(arguments: [
    "nine organised crime gangs … more than 170 arrests",
    "nine organised crime gangs ... in the past year",
    "led to nine [groups of] organised crime gangs", "[I]n the past year",
    "more than 170 arrest[s] in the past",
    "nine organised crime gangs (…) in the past year", "… more than 170 …",
    "[the] joint working has led […] 170 arrests in",
  ])
  func `What was left out or put in parts a quote, whose parts follow each other`(
    _ quote: String
  ) throws {
    #expect(try isFound(quote, fingerprint()))
  }

  @Test func `Parts in another order than the text's are not found`() throws {
    let verdict = try fingerprint().verify("more than 170 arrests … nine organised crime gangs")
    guard case .notFound(let difference) = verdict else {
      Issue.record("not caught")
      return
    }
    #expect(difference.reason == .wrongOrder)
  }

  @Test func `A quote with fewer words than a sequence is too short to tell`() throws {
    #expect(
      try fingerprint().verify("60 firearms")
        == .tooShort(ShortQuote(part: 0..<11, words: 2, needed: 3)))
    #expect(
      try fingerprint().verify("more than 170 … firearms")
        == .tooShort(ShortQuote(part: 18..<26, words: 1, needed: 3)))
  }

  @Test func `A wrong part is said to be wrong before a short one is said to be short`() throws {
    guard case .notFound = try fingerprint().verify("firearms … more than 171 arrests") else {
      Issue.record("not caught")
      return
    }
  }

  @Test func `Shorter quotes are found if they were named when the fingerprint was made`() throws {
    let fingerprint = try fingerprint(["60 firearms", "gangs"])
    #expect(isFound("60 firearms", fingerprint) && isFound("gangs", fingerprint))
    #expect(!isFound("61 firearms", fingerprint) && !isFound("firearms", fingerprint))
  }

  @Test func `A quote that is named must be in the text`() throws {
    #expect(throws: Fingerprint.MakingError.quoteNotFound("61 firearms")) {
      try fingerprint(["61 firearms"])
    }
    #expect(throws: Fingerprint.MakingError.quoteNotFound("EU citizens")) {
      try fingerprint(["EU citizens"])
    }
  }

  @Test func `A text without words has no fingerprint`() {
    #expect(throws: Fingerprint.MakingError.noWords) { try Fingerprint(of: [32, 10].span) }
    #expect(throws: Fingerprint.MakingError.invalidText(.notUTF8(offset: 1))) {
      try Fingerprint(of: [65, 0xC0].span)
    }
  }

  @Test func `A text shorter than a sequence is one sequence`() throws {
    let fingerprint = try Fingerprint(of: Array("Two words".utf8).span, sequenceLength: 8)
    #expect(isFound("Two words", fingerprint))
    #expect(!isFound("Two", fingerprint))
  }

  @Test func `The same text gives the same fingerprint, however it is set`() throws {
    let reset = Self.text.replacing(" ", with: "\u{A0}").replacing("‘", with: "\"")
    #expect(
      try Fingerprint(of: Array(reset.utf8).span).fileContents == fingerprint().fileContents)
  }

  @Test func `Two texts share no hash, nor do two keys`() throws {
    let other = try Fingerprint(of: Array((Self.text + " More.").utf8).span)
    let secret = try #require(SecretKey(fileContents: Array("correct horse battery".utf8)))
    let locked = try fingerprint(key: .secret(secret))
    let entries = try Set(fingerprint().table.entries)
    #expect(entries.isDisjoint(with: other.table.entries))
    #expect(entries.isDisjoint(with: locked.table.entries))
    #expect(isFound("more than 170 arrests", locked))
  }

  @Test func `A sequence that occurs a hundred times does not show in the fingerprint`() throws {
    let text = String(repeating: "over and over again ", count: 100)
    let fingerprint = try Fingerprint(of: Array(text.utf8).span)
    #expect(Set(fingerprint.table.entries.map { $0 >> 22 }).count == 398)
    #expect(isFound("again over and over again over and", fingerprint))
    #expect(!isFound("again over and again over", fingerprint))
  }

  @Test func `No word of the text stands in the fingerprint`() throws {
    let contents = try String(decoding: fingerprint().fileContents, as: UTF8.self).lowercased()
    for word in ["arrests", "gangs", "organised", "firearms", "cannabis"] {
      #expect(!contents.contains(word))
    }
  }

  @Test(arguments: ["", "  ", "\u{200B}", "…", "[...]"])
  func `A quote without words is not found`(_ quote: String) throws {
    guard case .notFound = try fingerprint().verify(quote) else {
      guard case .tooShort = try fingerprint().verify(quote) else {
        Issue.record("found: \(quote)")
        return
      }
      return
    }
  }
}
