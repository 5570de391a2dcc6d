import TestSupport
import Testing

@testable import Checking

@Suite struct AcronymExpandedDifferentlyTests {
  private let entries = [
    file(
      "terms.yml",
      """
      - {id: sar, name: SAR, expansion: search and rescue, definition: Help.}
      - {id: hgv, name: HGV, expansion: heavy goods vehicle, definition: A lorry.}
      """),
    file(
      "agencies.yml",
      """
      - id: jocc
        name: Joint Operational Coordination Centre
        acronym: JOCC
        type: authority
        forms: [Joint Coordination Centre]
        description: A room.
      """),
  ]

  private func expect(
    _ body: String, _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let source = page("page.md", body)
    let found = try await findings(
      .acronymExpandedDifferently, in: [source] + entries, sourceLocation: sourceLocation)
    expectDiagnostics(found, in: source, expected, sourceLocation: sourceLocation)
  }

  @Test("Other words are reported where they stand, with those of the entry")
  func other() async throws {
    try await expect(
      "It left the 1️⃣Joint Operations Co-ordination Centre2️⃣ (JOCC).",
      [
        .init(
          .acronymExpandedDifferently, at: "1️⃣", to: "2️⃣",
          "`JOCC` is written out as “Joint Operations Co-ordination Centre”, but its entry has “Joint Operational Coordination Centre”",
          notes: ["The entry"],
          suggestions: [
            "write “Joint Operational Coordination Centre”, or add the other words to its `forms`"
          ])
      ])
  }

  @Test(
    "They are found on either side, in small letters, with other initials and in any text",
    arguments: [
      "The JOCC (1️⃣Joint Operations Coordination Centre) left.",
      "The JOCC (the 1️⃣Joint Office of Coordination and Control) left.",
      "They went out for 1️⃣search and recovery (SAR).",
      "The 1️⃣Joint Operational Command Centre (“JOCC”) left.",
      "The 1️⃣Joint Operational Harbour Centre (JOCC) left.",
      "Two 1️⃣heavy good vehicles (HGVs) left.",
      "```table\n| A |\n| 1️⃣search or rescue (SAR) |\n```", "## 1️⃣Search and recovery (SAR)",
    ])
  func shapes(_ body: String) async throws {
    try await expect(body, [.init(.acronymExpandedDifferently, at: "1️⃣")])
  }

  @Test(
    "The entry's words, its forms, remarks in brackets and other people's words are left alone",
    arguments: [
      "The Joint Operational Coordination Centre (JOCC).", "The JOCC (Joint Coordination Centre).",
      "The joint operational co-ordination centre (JOCC).", "Search & rescue (SAR).",
      "Two heavy goods vehicles (HGVs).", "The head of the Joint Coordination Centre (JOCC).",
      "The JOCC (which is a room).", "The board (and the JOCC).", "The room (JOCC) is new.",
      "He said “the Joint Operations Coordination Centre (JOCC)”.",
      "> The Joint Operations Coordination Centre (JOCC).", "The JOCC, Joint Other Code Club.",
      "Joint officers came. (JOCC)", "The JOCC (2014).", "The centre (“JOCC”).",
    ])
  func left(_ body: String) async throws {
    try await expect(body, [])
  }
}
