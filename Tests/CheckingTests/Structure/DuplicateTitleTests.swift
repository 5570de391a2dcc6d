import TestSupport
import Testing

@testable import Checking

@Suite struct DuplicateTitleTests {
  private func titled(_ path: String, _ title: String) -> MarkedSource {
    file(path, "---\ntitle: \(title)\nsummary: It.\n---\n")
  }

  private func expect(
    _ sources: [MarkedSource], _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    expectDiagnostics(
      try await findings(
        .duplicateTitle, in: sources, allowing: ["ambiguous-term"], sourceLocation: sourceLocation),
      in: sources, expected, sourceLocation: sourceLocation)
  }

  @Test("The second of two pages with one title is reported, whatever the letters and folders")
  func pages() async throws {
    try await expect(
      [
        titled("a.md", "The tide"), titled("b.md", "1️⃣The  Tide2️⃣"),
        titled("deep/c.md", "'3️⃣THE TIDE'"), titled("d.md", "The tides"),
      ],
      [
        .init(
          .duplicateTitle, at: "1️⃣", to: "2️⃣", "Another page has the title “The  Tide”",
          notes: ["The first one"]), .init(.duplicateTitle, at: "3️⃣"),
      ])
  }

  @Test("The second of two records of one kind is reported at its name")
  func records() async throws {
    let measure = "{id: %, title: %, summary: It., category: Walls, description: It.}"
    try await expect(
      [
        file(
          "measures.yml",
          [("a", "A wall"), ("b", "1️⃣a wall2️⃣"), ("c", "Two walls")].map { id, title in
            "- "
              + measure.replacing("id: %", with: "id: \(id)")
              .replacing("title: %", with: "title: \(title)")
          }.joined(separator: "\n")),
        file(
          "places.yml",
          """
          - {id: d, name: Quay, type: quay, description: Of stone.}
          - {id: e, name: 3️⃣Quay, type: quay, description: Of wood.}
          """),
      ],
      [
        .init(
          .duplicateTitle, at: "1️⃣", to: "2️⃣", "Another measure is called “a wall”"),
        .init(.duplicateTitle, at: "3️⃣"),
      ])
  }

  @Test("A page and a record, or records of two kinds, may share a name")
  func kinds() async throws {
    try await expect(
      [
        titled("a.md", "Quay"),
        file("places.yml", "- {id: d, name: Quay, type: quay, description: Of stone.}"),
        file("terms.yml", "- {id: e, name: Quay, definition: Where ships lie.}"),
      ], [])
  }

  @Test("Homonyms that name each other are told apart")
  func homonyms() async throws {
    try await expect(
      [
        file(
          "terms.yml",
          """
          - {id: ebb, name: ebb, definition: Water that falls., distinct_from: [ebb-tide]}
          - {id: ebb-tide, name: ebb, definition: The time of it.}
          """)
      ], [])
  }

  @Test("Two terms of one name are ambiguous, unless prose does not link to one by itself")
  func terms() async throws {
    try await expect(
      [
        file(
          "terms.yml",
          """
          - {id: a, name: ebb, definition: Water that falls.}
          - {id: b, name: ebb, definition: The time of it.}
          - {id: c, name: 1️⃣Ebb, mentions: false, definition: A painting.}
          """)
      ], [.init(.duplicateTitle, at: "1️⃣")])
  }

  @Test("Yearly reports are told apart by their dates, two of one date are not")
  func sources() async throws {
    let rest = "type: report, standing: primary, abstract: It., limits: It."
    try await expect(
      [
        file(
          "sources.yml",
          """
          - {id: a, title: Report, issued: 2013, \(rest)}
          - {id: b, title: Report, issued: 2014, \(rest)}
          - {id: c, title: 1️⃣Report, issued: 2014, \(rest)}
          """)
      ], [.init(.duplicateTitle, at: "1️⃣")])
  }
}
