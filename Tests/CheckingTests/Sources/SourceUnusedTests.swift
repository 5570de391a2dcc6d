import Diagnostics
import TestSupport
import Testing

@testable import Checking

@Suite struct SourceUnusedTests {
  private let source = """
    - id: 1️⃣report2️⃣
      type: report
      title: The report
      standing: primary
      abstract: A report.
      limits: Its own view.

    """

  /// What is unused beside another file.
  private func expect(
    _ isUnused: Bool, _ others: [MarkedSource], _ sources: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let file = checkedRecords("sources", sources ?? source)
    let found = try await CheckedSite.findings(
      .sourceUnused, [file] + others, sourceLocation: sourceLocation)
    expectDiagnostics(
      found, in: file,
      isUnused
        ? [
          .init(
            .sourceUnused, at: "1️⃣", to: "2️⃣", "Nothing rests on the source “The report”",
            severity: .warning)
        ] : [], sourceLocation: sourceLocation)
  }

  @Test("A source that nothing cites is reported at its id")
  func unused() async throws {
    try await expect(true, [checkedPage("Nothing.")])
  }

  @Test("What a source says of itself does not count")
  func itself() async throws {
    try await expect(
      true, [],
      source.replacing("A report.", with: "See [page 3](source:report \"page 3\")."))
  }

  @Test("A reprint of it does not count")
  func reprint() async throws {
    try await expect(
      true, [checkedPage("It fell[](source:copy \"page 3\").")],
      source + """
        - id: copy
          type: report
          title: The copy
          standing: reprint
          reprints: report
          abstract: A copy.
          limits: A copy.
        """)
  }

  @Test("A link with a name that is nearly its own does not count")
  func other() async throws {
    try await expect(
      true, [checkedPage("It fell[](source:reports \"page 3\").")],
      source
        + source.replacing("1️⃣report2️⃣", with: "reports").replacing(
          "title: The report", with: "title: The reports"))
  }

  @Test("Its web address on a page does not cite it")
  func address() async throws {
    try await expect(true, [checkedPage("See [the report](https://example.org/report).")])
  }

  @Test("A citation counts, wherever it stands")
  func cited() async throws {
    try await expect(false, [checkedPage("It fell[](source:report \"page 3\").")])
    try await expect(false, [checkedPage("The [report](source:report).")])
    try await expect(
      false, [checkedPage("```table\n| A |\n| fell[](source:report \"page 3\") |\n```")])
    try await expect(
      false,
      [
        checkedRecords(
          "terms", "- {id: ebb, name: ebb, definition: \"Out[](source:report 'page 3').\"}")
      ])
  }

  @Test("A statement, a stage and an entry of sources count")
  func data() async throws {
    try await expect(
      false,
      [
        checkedFigures(
          """
          - id: tides
            title: Tides
            unit: tides
            counts: High waters.
            statements: [{value: 2, source: report, at: page 3}]
          """)
      ])
    try await expect(
      false,
      [
        checkedRecords(
          "terms",
          "- {id: ebb, name: ebb, definition: Out., sources: [{source: report, at: page 3}]}")
      ])
    try await expect(
      false,
      [
        checkedRecords(
          "measures",
          """
          - id: wall
            title: The wall
            summary: A wall.
            category: Walls
            description: Built.
            stages: [{stage: agreed, source: report, at: page 3}]
          """)
      ])
  }

  @Test("What another source says of it counts")
  func anotherSource() async throws {
    try await expect(
      false, [checkedPage("It fell[](source:reply \"page 3\").")],
      source.replacing("1️⃣report2️⃣", with: "report") + """
        - id: reply
          type: report
          title: The reply
          standing: primary
          abstract: Answers [the report](source:report "page 3").
          limits: Its own view.
        """)
  }
}
