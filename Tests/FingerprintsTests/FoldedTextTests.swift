import Testing

@testable import Fingerprints

@Suite struct FoldedTextTests {
  private func words(_ text: String) throws -> [String] {
    let folded = try FoldedText(text)
    return folded.words.map { String(decoding: folded.bytes[$0.folded], as: UTF8.self) }
  }

  /// The words that no quote can begin with although they are not the first.
  private func close(_ text: String) throws -> [String] {
    let folded = try FoldedText(text)
    return folded.words.filter(\.isCloseToPrevious)
      .map { String(decoding: folded.bytes[$0.folded], as: UTF8.self) }
  }

  @Test(arguments: [
    "two words", "two  words", "two\nwords", "two \r\n\r\n words ", "two\u{A0}words",
    "two\u{202F}words", "two\twords", "\u{FEFF}two\u{2003}words", "t\u{AD}wo wor\u{200B}ds",
    "two wor\u{AD}\n  ds",
  ])
  func `White space of any kind and length parts words, and what cannot be seen does not`(
    _ text: String
  ) throws {
    #expect(try words(text) == ["two", "words"])
  }

  @Test(arguments: ["'a' b", "‘a’ b", "\"a\" b", "“a” b", "„a“ b", "«a» b", "‹a› b", "‚a‘ b"])
  func `Quotation marks are one and the same mark`(_ text: String) throws {
    #expect(try words(text) == ["\"", "a", "\"", "b"])
  }

  @Test func `An apostrophe belongs to its word`() throws {
    #expect(
      try words("the UK’s don't ’90s gangs’") == [
        "the", "UK's", "don't", "\"", "90s", "gangs", "\"",
      ])
  }

  @Test func `Feet and inches stay apart behind a digit`() throws {
    #expect(try words("5'10\" 6’ 6”") == ["5'10", "\"", "6", "'", "6", "\""])
  }

  @Test(arguments: [
    "a-b", "a - b", "a – b", "a—b", "a ― b", "a‐b", "a‑b", "a‒b", "a -- b", "a---b", "a−b", "a-\nb",
  ])
  func `Dashes and hyphens are one and the same mark`(_ text: String) throws {
    #expect(try words(text) == ["a", "-", "b"])
  }

  @Test func `Ligatures are their letters and an ellipsis is three full stops`() throws {
    #expect(
      try words("ﬁsh oﬀer eﬄux aﬃx ﬂow ﬆay…") == [
        "fish", "offer", "efflux", "affix", "flow", "stay", ".", ".", ".",
      ])
  }

  @Test(arguments: [
    ("£3", "€3"), ("3.5", "3,5"), ("3.5", "35"), ("10%", "10"), ("10:30", "10.30"), (".5", "5"),
    ("Word", "word"), ("café", "cafe"), ("a/b", "a b"), ("5'", "5\""), ("5′", "5″"), ("+5", "5"),
    ("£12 million", "£12million"), ("a, b", "a b"), ("a.", "a"), ("½", "1/2"), ("x²", "x2"),
    ("(a)", "a"), ("#3", "3"), ("3*", "3"), ("licence(s)", "licences"), ("U.S.", "US"),
  ])
  func `Everything else counts`(_ one: String, _ other: String) throws {
    #expect(try words(one) != words(other))
  }

  @Test(arguments: ["at -5", "at −5", "at –5", "at ‑5"])
  func `A dash right before a number is its sign`(_ text: String) throws {
    #expect(try words(text) == ["at", "-5"])
    #expect(try words("at - 5") == ["at", "-", "5"])
  }

  @Test func `Signs of numbers stand before currencies and points, and not behind words`() throws {
    #expect(
      try words("(-£5, -.5) 2009–2011 x-5 –—5 --5") == [
        "(", "-£5", ",", "-.5", ")", "2009", "-", "2011", "x", "-", "5", "-", "-", "5", "-", "5",
      ])
  }

  @Test func `Marks inside numbers belong to them, others stand alone`() throws {
    #expect(
      try words("£4.25, 3,500; at 10:30: .5 of (v1.2.3).") == [
        "£4.25", ",", "3,500", ";", "at", "10:30", ":", ".5", "of", "(", "v1.2.3", ")", ".",
      ])
  }

  @Test(arguments: [
    ("non-EU citizens", ["-", "EU"]), ("at – 5", []), ("at −5", []),
    ("at − 5", ["5"]), ("2009–2011", ["-", "2011"]), ("5 - 3", []),
    ("5 − 3", []), ("UK–France", []), ("Calais—a port", []),
    ("two- and three-year", ["-", "year"]),
    ("Europe-\n\nwide", ["-", "wide"]), ("well -\nthen", []),
  ])
  func `A sign and the parts of a compound cannot be parted`(
    _ text: String, _ expected: [String]
  ) throws {
    #expect(try close(text) == expected)
  }

  @Test(arguments: [
    ("10 % of", ["%"]), ("£ 5", ["5"]), ("5 € a", ["€"]), ("about + 5", ["5"]), ("≤ 5", ["5"]),
    ("5 °C", ["°C"]), ("10 000 people", ["000"]), ("£1 500 000", ["500", "000"]), ("2014 500", []),
    ("17 to 4", []), ("• 15 tonnes", []), ("at 10 500 2,000", ["500"]), ("5 < 6", ["6"]),
  ])
  func `Signs and digits of one number cannot be parted`(
    _ text: String, _ expected: [String]
  ) throws {
    #expect(try close(text) == expected)
  }

  @Test func `Every word knows its bytes in the original`() throws {
    let text = "The ‘jungle’ cost\u{A0}£3 — or ﬁve."
    let folded = try FoldedText(text)
    let originals = folded.words.map {
      String(decoding: Array(text.utf8)[$0.original], as: UTF8.self)
    }
    #expect(originals == ["The", "‘", "jungle", "’", "cost", "£3", "—", "or", "ﬁve", "."])
  }

  @Test func `Bytes that are not UTF-8 are named by their place`() {
    let bytes: [UInt8] = [0x61, 0x20, 0xFF, 0x62]
    #expect(throws: InvalidText.notUTF8(offset: 2)) { try FoldedText(bytes.span) }
  }
}
