import Diagnostics
import Testing

@testable import Fingerprints

@Suite struct PlainTextEvidenceTests {
  private static let text = """
    A heading

    First sentence here. This has led to nine gangs being dismantled and more
    than 170 arrests in the past year! The last one.
    """

  private func evidence(_ text: String = text) throws -> PlainTextEvidence {
    try PlainTextEvidence(SourceFile(path: "texts/a.txt", text: text))
  }

  @Test func `A quote of any length is found with its bytes, and its sentence is shown`() throws {
    let evidence = try evidence()
    for quote in ["170", "170 arrests", "nine gangs being dismantled and more than 170"] {
      guard case .found(let parts) = evidence.verify(quote) else {
        Issue.record("not found: \(quote)")
        continue
      }
      let range = try #require(parts.first?.text)
      #expect(
        String(decoding: evidence.file.bytes[range], as: UTF8.self).replacing("\n", with: " ")
          == quote)
      #expect(
        evidence.passage(around: range)
          == "This has led to nine gangs being dismantled and more than 170 arrests in the past year!"
      )
    }
  }

  @Test func `A passage ends at the text's ends, at blank lines and after 300 bytes`() throws {
    #expect(try evidence().passage(around: 2..<4) == "A heading")
    let long = String(repeating: "é word ", count: 400)
    #expect(try evidence(long).passage(around: 1400..<1402).count < 600)
    #expect(try evidence().passage(around: 1_000_000..<1_000_001) == "")
  }

  @Test(arguments: [
    (
      "nine gangs were dismantled",
      "`were` is not there between `nine gangs` and `dismantled` on line 3; the source has `being`"
    ),
    (
      "more than 171 arrests",
      "`171` is not there between `more than` and `arrests` on line 3 and line 4; the source has `170`"
    ),
    ("nine being dismantled", "The source has `gangs` between `nine` and `being dismantled`"),
    ("the past month", "`month` is not there behind `the past` on line 4; the source has `year`"),
    (
      "has lead to nine",
      "`lead` is not there between `has` and `to nine` on line 3; the source has `led`"
    ),
    ("zebra crossing", "None of its words are there"),
    ("zebra gangs zebra", "Only `gangs` is there, on line 3"),
  ])
  func `The word that differs is named, and what the source has instead`(
    _ quote: String, _ explanation: String
  ) throws {
    #expect(try evidence().verify(quote).explanation(of: quote) == explanation)
  }

  @Test func `A text that is not UTF-8 is refused`() {
    #expect(throws: InvalidText.notUTF8(offset: 0)) {
      try PlainTextEvidence(SourceFile(path: "a", bytes: [0xFF, 0xFE]))
    }
  }
}
