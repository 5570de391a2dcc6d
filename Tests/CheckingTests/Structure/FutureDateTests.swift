import Diagnostics
import Model
import TestSupport
import Testing

@testable import Checking

@Suite struct FutureDateTests {
  /// 1 June 2020.
  private static let today = Gregorian.dayNumber(year: 2020, month: 6, day: 1)

  private func expect(
    _ sources: [MarkedSource], today: Int? = Self.today, _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let found = try await findings(
      .futureDate, in: sources, today: today, sourceLocation: sourceLocation)
    expectDiagnostics(found, in: sources, expected, sourceLocation: sourceLocation)
  }

  private func source(_ keys: String) -> MarkedSource {
    file(
      "sources.yml",
      "- {id: log, type: report, title: Log, standing: primary, abstract: A., limits: L., \(keys)}")
  }

  private func figure(_ keys: String) -> MarkedSource {
    file(
      "figures.yml",
      """
      - id: berths
        title: Berths
        unit: berths
        counts: Places to lie.
        statements:
          - {value: 12, source: log, at: page 1, \(keys)}
      """)
  }

  @Test("A page, a record and a document cannot be from the future")
  func dates() async throws {
    try await expect(
      [
        page("a.md", "Text.", "date: 1️⃣2020-06-032️⃣\nupdated: 3️⃣2021\n"),
        source("issued: 4️⃣2020-07, accessed: 5️⃣2020-06-15, updated: 6️⃣2022-01-01"),
      ],
      [
        .init(
          .futureDate, at: "1️⃣", to: "2️⃣",
          "The page says that it was published on 2020-06-03, which is still to come",
          suggestions: ["was another year meant?"]), .init(.futureDate, at: "3️⃣"),
        .init(.futureDate, at: "4️⃣"), .init(.futureDate, at: "5️⃣"),
        .init(.futureDate, at: "6️⃣"),
      ])
  }

  @Test("A stage that was reached, an event, and a count that is complete lie in the past")
  func records() async throws {
    try await expect(
      [
        source("issued: 2019"), figure("period: 1️⃣2021"),
        file("events.yml", "- {id: fair, title: Fair, date: '3️⃣2021', description: A fair.}"),
        file(
          "measures.yml",
          """
          - id: wall
            title: A wall
            summary: It.
            category: Walls
            description: It.
            stages:
              - {stage: announced, date: 2019, source: log}
              - {stage: in-force, date: 2️⃣2030-01, source: log}
          """),
      ],
      [
        .init(.futureDate, at: "1️⃣"),
        .init(
          .futureDate, at: "2️⃣",
          "The measure is said to be `in-force` since 2030-01, which is still to come"),
        .init(.futureDate, at: "3️⃣"),
      ])
  }

  @Test(
    "What may have happened by now is no future: this month, this year, tomorrow somewhere else")
  func today() async throws {
    try await expect(
      [page("a.md", "Text.", "date: 2020-06-02\nupdated: 2020\n"), source("issued: 2020-06")], [])
  }

  @Test("Plans and ends may lie ahead")
  func plans() async throws {
    try await expect(
      [
        source("issued: 2019"), figure("period: 2025, complete: false"),
        file(
          "agencies.yml",
          "- {id: guild, name: Guild, type: group, existed: 2001/2040, description: Old.}"),
      ], [])
    try await expect([source("issued: 2019"), figure("period: 2019/2030")], [])
  }

  @Test("Without a day of its own, a check knows no future")
  func noDay() async throws {
    try await expect([source("issued: 2999")], today: nil, [])
  }
}
