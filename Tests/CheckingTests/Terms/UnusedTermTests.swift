import TestSupport
import Testing

@testable import Checking

@Suite struct UnusedTermTests {
  private func expect(
    _ body: String, _ terms: String, _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let source = file("terms.yml", terms)
    let found = try await findings(
      .unusedTerm, in: [page("page.md", body), source], sourceLocation: sourceLocation)
    expectDiagnostics(found, in: source, expected, sourceLocation: sourceLocation)
  }

  private static let ebb = "- {id: 1️⃣ebb2️⃣, name: ebb, forms: [ebbs], definition: An ebb falls.}\n"

  @Test(
    "A term that no text uses is reported at its id",
    arguments: ["The sea.", "Ebbing.", "Webb came.", "`ebb`", "[the sea](page.md)"])
  func unused(_ body: String) async throws {
    try await expect(
      body, Self.ebb,
      [
        .init(
          .unusedTerm, at: "1️⃣", to: "2️⃣", "No text uses the term “ebb”",
          suggestions: ["take it out, or add the words that texts use to its `forms`"])
      ])
  }

  @Test("An acronym is not used by a word in small letters")
  func acronym() async throws {
    try await expect(
      "It is calm.", "- {id: 1️⃣calm, name: CALM, expansion: Coast League, definition: Walkers.}",
      [.init(.unusedTerm, at: "1️⃣")])
  }

  @Test(
    "Its name, a form, a link, a heading, a caption, a cell or a quotation use it",
    arguments: [
      "The ebb.", "EBBS", "[falling water](term:ebb)", "## The ebb",
      "```table Ebb\n| A |\n| b |\n```",
      "```table\n| A |\n| ebb |\n```", "He said “ebb”.", "> ebb",
    ])
  func used(_ body: String) async throws {
    try await expect(body, Self.ebb.replacing("1️⃣", with: "").replacing("2️⃣", with: ""), [])
  }

  @Test("Another record uses it by its text or by naming it")
  func records() async throws {
    try await expect(
      "The neap and the spring.",
      """
      - {id: ebb, name: ebb, definition: Water that falls.}
      - {id: neap, name: neap, definition: A small ebb.}
      - {id: flood, name: flood, definition: Water that rises.}
      - {id: spring, name: spring, definition: A great tide., see_also: [flood]}
      """, [])
  }

  @Test("A term that asks not to be linked is left alone")
  func unlinked() async throws {
    try await expect(
      "The sea.", "- {id: ebb, name: ebb, mentions: false, definition: Water that falls.}", [])
  }
}
