import TestSupport
import Testing

@testable import Checking

@Suite struct DatedByReasoningTests {
  private func statement(_ keys: String) -> MarkedSource {
    checkedFigures(
      """
      - id: tides
        title: Tides
        unit: tides
        counts: High waters.
        statements:
          - value: 2
            source: report
            at: page 3
            \(keys.replacing("\n", with: "\n      "))
      """)
  }

  private func event(_ keys: String) -> MarkedSource {
    checkedRecords("events", "- id: storm\n  title: A storm\n  description: It blew.\n  " + keys)
  }

  private func expectOne(
    _ file: MarkedSource, _ message: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectOne(
      .datedByReasoning, file, message, sourceLocation: sourceLocation)
  }

  private func expectNone(
    _ file: MarkedSource, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectNone(.datedByReasoning, file, sourceLocation: sourceLocation)
  }

  @Test("An approximate period of a statement is reported at the date")
  func statement() async throws {
    try await expectOne(
      statement("period: 1️⃣2014-09~2️⃣"),
      "`2014-09~` is an approximate date, and nothing says how it was found")
  }

  @Test("So is an uncertain date of an event, and one that is both")
  func event() async throws {
    try await expectOne(
      event("date: 1️⃣2014-09-20?2️⃣"),
      "`2014-09-20?` is an uncertain date, and nothing says how it was found")
    try await expectOne(
      event("date: 1️⃣\"2014%\"2️⃣"),
      "`2014%` is an uncertain and approximate date, and nothing says how it was found")
  }

  @Test("One end of an interval is enough", arguments: ["2014~/2015", "2014/2015?", "../2015~"])
  func interval(_ date: String) async throws {
    try await expectOne(event("date: 1️⃣\(date)2️⃣"))
  }

  @Test("A stage and the issue of a document say it too")
  func others() async throws {
    try await expectOne(
      checkedRecords(
        "measures",
        """
        - id: wall
          title: The wall
          summary: A wall.
          category: Walls
          description: Built.
          stages:
            - stage: agreed
              date: 1️⃣2014~2️⃣
              source: report
              at: page 3
        """))
    try await expectOne(
      checkedRecords(
        "sources",
        """
        - id: report
          type: report
          title: The report
          issued: 1️⃣2014?2️⃣
          standing: primary
          abstract: A report.
          limits: Its own view.
        """))
  }

  @Test("Reasoning without words is none")
  func blank() async throws {
    try await expectOne(event("date: 1️⃣2014~2️⃣\n  date_reasoning: \"—\""))
  }

  @Test("Reasoning without a date is left over")
  func leftOver() async throws {
    try await expectOne(
      statement("date_reasoning: 1️⃣The report says so.2️⃣"),
      "This says how a date was found, and there is no date")
    try await expectOne(
      checkedRecords(
        "sources",
        """
        - id: report
          type: report
          title: The report
          issued_reasoning: 1️⃣By its paper.2️⃣
          standing: primary
          abstract: A report.
          limits: Its own view.
        """))
  }

  @Test(
    "A date that is sure needs no reasoning",
    arguments: ["2014", "2014-09", "2014-09-11", "2010-06/2011-06", "2014/..", "../2014", "2014/"])
  func sure(_ date: String) async throws {
    try await expectNone(event("date: \(date)"))
    try await expectNone(statement("period: \(date)"))
  }

  @Test("A date that was reasoned is explained, and a sure one may be")
  func reasoned() async throws {
    try await expectNone(event("date: 2014-09~\n  date_reasoning: The letter says so."))
    try await expectNone(statement("period: 2014?\ndate_reasoning: The report is of that year."))
    try await expectNone(event("date: 2014-08-29\n  date_reasoning: The letter names the day."))
  }

  @Test("A statement without any date needs none")
  func undated() async throws {
    try await expectNone(statement("complete: false"))
  }

  @Test("When a body existed and when a page was changed is not asked for")
  func otherDates() async throws {
    try await expectNone(
      checkedRecords(
        "agencies",
        """
        - id: guild
          name: Harbour Guild
          type: group
          existed: 1890~/..
          description: Old.
        """))
  }
}
