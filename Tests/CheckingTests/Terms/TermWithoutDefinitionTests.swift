import TestSupport
import Testing

@testable import Checking

@Suite struct TermWithoutDefinitionTests {
  private func expect(
    _ definition: String, _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let source = file(
      "terms.yml",
      """
      - id: rla
        name: RLA
        expansion: Royal Lighthouse Association
        forms: [lighthouse people]
        definition: "\(definition)"
      - id: ebb
        name: ebb
        definition: Water that falls.
      """)
    let found = try await findings(
      .termWithoutDefinition, in: [source, page("page.md", "Text.")],
      sourceLocation: sourceLocation)
    expectDiagnostics(found, in: source, expected, sourceLocation: sourceLocation)
  }

  @Test(
    "The name or its words again say nothing",
    arguments: [
      "1️⃣RLA.", "1️⃣The Royal Lighthouse Association.", "1️⃣Short for Royal Lighthouse Association",
      "1️⃣The RLA is the *Royal Lighthouse Association*.", "1️⃣The lighthouse people.",
    ])
  func name(_ definition: String) async throws {
    try await expect(
      definition,
      [
        .init(
          .termWithoutDefinition, at: "1️⃣", "The definition only says the name again",
          suggestions: ["say in a sentence what “RLA” is, or take the term out"])
      ])
  }

  @Test("A note to the editors says nothing", arguments: ["TBC", "To do.", "to be written", "n/a"])
  func note(_ definition: String) async throws {
    try await expect(
      "1️⃣" + definition,
      [.init(.termWithoutDefinition, at: "1️⃣", "The definition is only a note to the editors")])
  }

  @Test("Dots and question marks are no words", arguments: ["…", "...", "?", "–"])
  func marks(_ definition: String) async throws {
    try await expect(
      "1️⃣" + definition,
      [.init(.termWithoutDefinition, at: "1️⃣", "The definition has no words")])
  }

  @Test(
    "A link says nothing",
    arguments: ["[1️⃣ebb](term:ebb)", "1️⃣See [the page](page.md)."])
  func link(_ definition: String) async throws {
    try await expect(
      definition,
      [.init(.termWithoutDefinition, at: "1️⃣", "The definition only leads elsewhere")])
  }

  @Test(
    "A few words are enough",
    arguments: [
      "A charity.", "The Royal Lighthouse Association, a charity.", "Keepers of [ebb](term:ebb).",
      "To be written about in stone.", "12 people.", "Unknown people.",
    ])
  func enough(_ definition: String) async throws {
    try await expect(definition, [])
  }
}
