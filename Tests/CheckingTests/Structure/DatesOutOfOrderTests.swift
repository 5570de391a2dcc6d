import TestSupport
import Testing

@testable import Checking

@Suite struct DatesOutOfOrderTests {
  private func expect(
    _ sources: [MarkedSource], _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let found = try await findings(.datesOutOfOrder, in: sources, sourceLocation: sourceLocation)
    expectDiagnostics(found, in: sources, expected, sourceLocation: sourceLocation)
  }

  private func source(_ keys: String) -> MarkedSource {
    file(
      "sources.yml",
      "- {id: log, type: report, title: Log, standing: primary, abstract: A., limits: L., \(keys)}")
  }

  private func measure(_ stages: [String]) -> MarkedSource {
    file(
      "measures.yml",
      """
      - id: wall
        title: A wall
        summary: It.
        category: Walls
        description: It.
        stages:
      \(stages.map { "    - {\($0), source: log}" }.joined(separator: "\n"))
      """)
  }

  private func figure(_ value: String, _ keys: String) -> MarkedSource {
    file(
      "figures.yml",
      """
      - id: berths
        title: Berths
        unit: berths
        counts: Places to lie.
        statements:
          - {value: \(value), source: log, at: page 1, \(keys)}
      """)
  }

  @Test("A stage before its announcement is reported at its date")
  func stages() async throws {
    try await expect(
      [
        source("issued: 2020"),
        measure([
          "stage: in-force, date: 1️⃣2014-03-012️⃣", "stage: announced, date: 2014-05",
          "stage: ended, date: 3️⃣2013",
        ]),
      ],
      [
        .init(
          .datesOutOfOrder, at: "1️⃣", to: "2️⃣",
          "`in-force` is dated 2014-03-01, before `announced`",
          notes: ["`announced` is dated here"], suggestions: ["correct one of the two"]),
        .init(.datesOutOfOrder, at: "3️⃣"),
      ])
  }

  @Test("A change before the first day, and a look at what was not there yet, are reported")
  func pages() async throws {
    try await expect(
      [
        page("a.md", "Text.", "date: 2014-05-02\nupdated: 1️⃣2014-05-01\n"),
        source("issued: 2015, accessed: 2️⃣2014-12-31"),
      ], [.init(.datesOutOfOrder, at: "1️⃣"), .init(.datesOutOfOrder, at: "2️⃣")])
  }

  @Test(
    "A document that counts a time that was not over is reported at the period",
    arguments: ["period: 1️⃣2014", "period: 1️⃣2013-01/2013-12", "period: 1️⃣2014-02~"])
  func statements(_ keys: String) async throws {
    try await expect(
      [source("issued: 2013-06-05"), figure("12", keys)],
      [
        .init(
          .datesOutOfOrder, at: "1️⃣",
          "The document was issued before the time that it is said to count was over",
          notes: ["It was issued here"])
      ])
  }

  @Test("A reprint before what it reprints is reported at its date")
  func reprints() async throws {
    let rest = "type: report, abstract: A., limits: L."
    try await expect(
      [
        file(
          "sources.yml",
          """
          - {id: a, title: A log, standing: primary, issued: 2014-05, \(rest)}
          - {id: b, title: B log, standing: reprint, reprints: a, issued: 1️⃣2014-03, \(rest)}
          - {id: c, title: C log, standing: reprint, reprints: a, issued: 2014, \(rest)}
          """)
      ],
      [.init(.datesOutOfOrder, at: "1️⃣", "The reprint was issued before what it reprints")])
  }

  @Test("What is added to as time goes on can count later times")
  func growing() async throws {
    let page = source("issued: 2013-06-05").text.replacing(
      "type: report", with: "type: post-weblog")
    try await expect([file("sources.yml", page), figure("12", "period: 2014")], [])
    try await expect(
      [source("issued: 2013-06-05, accessed: 2015-01-01"), figure("12", "period: 2014")], [])
  }

  @Test("Dates that may be in order are left alone")
  func uncertain() async throws {
    let log = source("issued: 2020")
    try await expect(
      [log, measure(["stage: announced, date: 2014-05", "stage: in-force, date: 2014"])], [])
    try await expect(
      [log, measure(["stage: announced, date: 2014-09~", "stage: agreed, date: 2014-08-20"])], [])
    try await expect(
      [
        log,
        measure(["stage: announced, date: 2014", "stage: agreed", "stage: ended, date: 2015"]),
      ],
      [])
    try await expect(
      [
        page("a.md", "Text.", "date: 2014-05-02\nupdated: 2014\n"),
        source("issued: 2015-03, accessed: 2015-03-01"),
      ], [])
  }

  @Test("A measure that was announced twice may begin between")
  func announcedTwice() async throws {
    try await expect(
      [
        source("issued: 2020"),
        measure([
          "stage: announced, date: 2010", "stage: announced, date: 2014",
          "stage: in-force, date: 2012",
        ]),
      ], [])
  }

  @Test("The current year, a count so far, an open end and money for years to come can be stated")
  func statementsInOrder() async throws {
    for (value, keys) in [
      ("12", "period: 2013"), ("12", "period: 2013-06"), ("12", "period: 2010/2013"),
      ("12", "period: 2014, complete: false"), ("£12 million", "period: 2014/2016"),
      ("12", "period: 2010/.."),
    ] {
      try await expect([source("issued: 2013-06-05"), figure(value, keys)], [])
    }
  }
}
