import TestSupport
import Testing

@testable import Checking

@Suite struct QuoteUnverifiedTests {
  private let report = ["report": "Nine ships were warned in the winter, and six keepers left."]

  private func term(_ source: String, _ quote: String) -> MarkedSource {
    checkedRecords(
      "terms",
      """
      - id: wall
        name: wall
        definition: A wall.
        sources:
          - source: \(source)
            at: line 1
            quote: \(quote)
      """)
  }

  private func expectOne(
    _ file: MarkedSource, _ message: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectOne(
      .quoteUnverified, file, message, fingerprints: report, sourceLocation: sourceLocation)
  }

  private func expectNone(
    _ file: MarkedSource, fingerprints: [String: String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectNone(
      .quoteUnverified, file, fingerprints: fingerprints, sourceLocation: sourceLocation)
  }

  @Test("A quote of a document without fingerprint is a warning at its words")
  func none() async throws {
    try await expectOne(
      term("letter", "1️⃣the wall will hold2️⃣"),
      "This quote cannot be verified: `letter` has no fingerprint that can be used")
    let found = try await CheckedSite.findings(
      .quoteUnverified, [term("letter", "the wall will hold")], fingerprints: report)
    #expect(found.map(\.severity) == [.warning])
  }

  @Test("So is a quotation in prose, a block quote and a cell")
  func prose() async throws {
    for text in [
      "It says \"1️⃣the wall will hold2️⃣\"[](source:letter \"line 1\").",
      "> 1️⃣The wall will hold2️⃣[](source:letter \"line 1\")",
      "```table\n| A |\n| \"1️⃣the wall will hold2️⃣\"[](source:letter \"1\") |\n```",
    ] {
      try await expectOne(checkedPage(text))
    }
  }

  @Test("The document that is likelier meant counts")
  func likelier() async throws {
    try await expectOne(
      checkedPage(
        "It fell[](source:report \"1\") and \"1️⃣the wall will hold2️⃣\"[](source:letter \"1\")."))
  }

  @Test("A quote with fewer words than the fingerprint's runs is told as such")
  func short() async throws {
    try await expectOne(
      term("report", "1️⃣six keepers2️⃣"),
      "This quote is too short for the fingerprint of `report`, which holds runs of 3 words")
    try await expectOne(checkedPage("It has \"1️⃣six keepers2️⃣\"[](source:report \"line 1\")."))
  }

  @Test("A damaged fingerprint is reported itself, and verifies nothing")
  func damaged() async throws {
    let quote = term("report", "1️⃣Nine ships were warned2️⃣")
    let file = markedSource("not a fingerprint", path: "content/sources/report.fingerprint")
    let other = ["letter": "The wall will hold."]
    let found = try await CheckedSite.findings(
      .quoteUnverified, [quote, file], fingerprints: other)
    expectDiagnostics(found, in: quote, [.init(.quoteUnverified, at: "1️⃣", to: "2️⃣")])
    #expect(
      try await CheckedSite.findings(.damagedFingerprint, [quote, file], fingerprints: other).count
        == 1)
  }

  @Test("A quote that was verified is no finding")
  func verified() async throws {
    try await expectNone(term("report", "Nine ships were warned"), fingerprints: report)
    try await expectNone(
      checkedPage("It says \"nine ships were warned\"[](source:report \"1\")."),
      fingerprints: report)
  }

  @Test("A quote that is not in its document is another finding")
  func notFound() async throws {
    try await expectNone(term("report", "Ten ships were not warned"), fingerprints: report)
  }

  @Test("A site without any fingerprint is not asked")
  func site() async throws {
    try await expectNone(term("report", "Nine ships were warned"), fingerprints: [:])
  }

  @Test("A document that nothing is quoted from needs no fingerprint")
  func unquoted() async throws {
    try await expectNone(
      checkedPage("It fell[](source:letter \"line 1\")."), fingerprints: report)
  }

  @Test("The text of a document is as good as its fingerprint, and knows short quotes")
  func text() async throws {
    try await CheckedSite.expectNone(
      .quoteUnverified, term("report", "six keepers"), texts: report)
  }
}
