import TestSupport
import Testing

@testable import Checking

@Suite struct HeadingOrderTests {
  private func expect(
    _ body: String, _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let source = page("page.md", body)
    let found = try await findings(.headingOrder, in: [source], sourceLocation: sourceLocation)
    expectDiagnostics(found, in: source, expected, sourceLocation: sourceLocation)
  }

  @Test("A level that is left out is reported at the heading, with the one above")
  func jump() async throws {
    try await expect(
      "## Ebb\n\n1️⃣#### Low2️⃣\n\n#### Lower",
      [
        .init(
          .headingOrder, at: "1️⃣", to: "2️⃣",
          "This heading is of level 4, but the one above it is of level 2",
          notes: ["The heading above"], suggestions: ["begin it with `###`"])
      ])
  }

  @Test("The first heading follows the title")
  func first() async throws {
    try await expect(
      "Text.\n\n1️⃣### Ebb",
      [
        .init(
          .headingOrder, at: "1️⃣",
          "The first heading is of level 3, but below the page's title comes level 2")
      ])
  }

  @Test("A second heading of the first level is reported, however it is written")
  func second() async throws {
    try await expect(
      "1️⃣# Ebb\n\n## Low\n\n2️⃣Flood\n=====",
      [
        .init(
          .headingOrder, at: "1️⃣",
          "The page's title is the only heading of the first level",
          suggestions: ["begin this one with `##`"]), .init(.headingOrder, at: "2️⃣"),
      ])
  }

  @Test("A jump of three levels is one finding")
  func farJump() async throws {
    try await expect("## Ebb\n\n1️⃣###### Low", [.init(.headingOrder, at: "1️⃣")])
  }

  @Test("Headings in a record's text go down from its name")
  func record() async throws {
    let source = file(
      "terms.yml",
      """
      - id: ebb
        name: ebb
        definition: |
          1️⃣### Low

          Water that falls.
      """)
    let found = try await findings(.headingOrder, in: [source])
    expectDiagnostics(
      found, in: source,
      [
        .init(
          .headingOrder, at: "1️⃣",
          "The first heading is of level 3, but below the record's name comes level 2")
      ])
  }

  @Test("What goes down one by one, or up at once, is in order")
  func inOrder() async throws {
    try await expect("## A\n\n### B\n\n#### C\n\n## D\n\n### E\n\n### F", [])
    try await expect("No heading at all.", [])
    try await expect("## A\n\n## B", [])
  }

  @Test("Headings of what is quoted, and lines that only look like headings, are left alone")
  func notOurs() async throws {
    try await expect("## A\n\n> #### Quoted\n\n### B", [])
    try await expect("```\n# A comment\n```\n\n#hashtag", [])
  }
}
