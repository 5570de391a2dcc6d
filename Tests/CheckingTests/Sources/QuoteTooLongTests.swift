import TestSupport
import Testing

@testable import Checking

@Suite struct QuoteTooLongTests {
  private let twelve = "one two three four five six seven eight nine ten eleven twelve"

  private func term(_ quote: String) -> MarkedSource {
    checkedRecords(
      "terms",
      """
      - id: wall
        name: wall
        definition: A wall.
        sources:
          - source: report
            at: line 1
            quote: \(quote)
      """)
  }

  private func expectOne(
    _ file: MarkedSource, _ message: String? = nil, settings: String = "",
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectOne(
      .quoteTooLong, file, message, settings: settings, sourceLocation: sourceLocation)
  }

  private func expectNone(
    _ file: MarkedSource, settings: String = "",
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectNone(
      .quoteTooLong, file, settings: settings, sourceLocation: sourceLocation)
  }

  @Test("Thirteen words are one too many, and are counted")
  func thirteen() async throws {
    try await expectOne(
      term("1️⃣\(twelve) thirteen2️⃣"), "This quote has 13 words; a quote has 12 at most")
    try await expectOne(term("'1️⃣\(twelve) thirteen2️⃣'"))
  }

  @Test("So they are in prose, in a block quote, and over several lines")
  func prose() async throws {
    try await expectOne(
      checkedPage("It says \"1️⃣\(twelve)\nthirteen2️⃣\"[](source:report \"line 1\")."))
    try await expectOne(checkedPage("> 1️⃣\(twelve) thirteen2️⃣[](source:report \"line 1\")"))
    try await expectOne(
      checkedPage("It says[](source:report \"line 1\"):\n\n> 1️⃣\(twelve) thirteen.2️⃣"))
  }

  @Test("A site may set its own bound")
  func bound() async throws {
    try await expectOne(
      term("1️⃣one two three four2️⃣"), "This quote has 4 words; a quote has 3 at most",
      settings: "style: {max_quote_words: 3}\n")
    try await expectNone(term("\(twelve) thirteen"), settings: "style: {max_quote_words: 13}\n")
  }

  @Test("Numbers are words")
  func numbers() async throws {
    try await expectOne(term("1️⃣\(twelve) £132️⃣"))
  }

  @Test("Compounds are one word, and dashes none")
  func dashes() async throws {
    try await expectNone(
      term("\(twelve.replacing("eleven twelve", with: "eleven-twelve")) – thirteen"))
  }

  @Test("Twelve words are enough")
  func enough() async throws {
    try await expectNone(term(twelve))
    try await expectNone(checkedPage("It says \"\(twelve).\"[](source:report \"line 1\")"))
  }

  @Test("Two short quotations are not one long one")
  func two() async throws {
    try await expectNone(
      checkedPage(
        "It says \"one two three four five six seven\" and \"eight nine ten eleven twelve thirteen\""
          + "[](source:report \"line 1\")."))
  }

  @Test("Words in quotation marks that no document is cited for are the author's own affair")
  func uncited() async throws {
    try await expectNone(checkedPage("She said \"\(twelve) thirteen\"."))
    try await expectNone(checkedPage("> \(twelve) thirteen"))
  }

  @Test("A long sentence beside a citation is no quote")
  func sentence() async throws {
    try await expectNone(checkedPage("\(twelve) thirteen fourteen[](source:report \"line 1\")."))
  }

  @Test("A quote may be excused, with the reason")
  func excused() async throws {
    try await expectNone(
      checkedPage(
        "<!-- explainer-ignore quote-too-long: The oath is quoted whole. -->\n\n"
          + "> \(twelve) thirteen[](source:report \"line 1\")"))
  }
}
