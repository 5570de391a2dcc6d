import TestSupport
import Testing

@testable import Checking

/// A figure with two statements and what else is said of it.
func conflictingFigure(_ first: String, _ second: String, _ rest: String = "") -> MarkedSource {
  checkedFigures(
    """
    - id: tides
      title: Tides
      unit: tides
      counts: High waters.
      statements:
        - {source: letter, at: line 1, \(first)}
        - {source: report, at: page 3, \(second)}
      \(rest.replacing("\n", with: "\n  "))
    """)
}

@Suite struct UnexplainedConflictTests {
  private func expectOne(
    _ file: MarkedSource, _ message: String? = nil, notes: [String]? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectOne(
      .unexplainedConflict, file, message, notes: notes, sourceLocation: sourceLocation)
  }

  private func expectNone(
    _ file: MarkedSource, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectNone(.unexplainedConflict, file, sourceLocation: sourceLocation)
  }

  @Test("Two values of one year are reported at the second")
  func year() async throws {
    try await expectOne(
      conflictingFigure(
        "value: \"3,500\", period: 2014", "value: 1️⃣\"4,100\"2️⃣, period: 2014"),
      "`4,100` in `report` and `3,500` in `letter` cannot both be right, and nothing explains it",
      notes: ["`3,500`, of 2014; the other is of 2014"])
  }

  @Test(
    "Values that exclude each other conflict, however they are written",
    arguments: [
      ("more than 170", "\"160\""), ("£12 million", "£13 million"), ("up to 90", "over 90"),
      ("about 1500", "over 2000"), ("88%", "a third"), ("15 tonnes", "\"12000 kg\""),
      ("nine", "\"8\""), ("5 to 10", "\"11\""), ("hundreds", "\"50\""), ("nearly 90", "\"95\""),
    ])
  func values(_ first: String, _ second: String) async throws {
    try await expectOne(conflictingFigure("value: \(first)", "value: 1️⃣\(second)2️⃣"))
  }

  @Test("A number alone is of the figure's unit")
  func bareNumber() async throws {
    let figure = """
      - id: granite
        title: Granite
        unit: tonnes
        counts: Stone.
        statements:
          - {source: letter, at: line 1, value: "15"}
          - {source: report, at: page 3, value: VALUE}
      """
    try await expectOne(
      checkedFigures(figure.replacing("VALUE", with: "1️⃣16 tonnes2️⃣")))
    try await expectNone(checkedFigures(figure.replacing("VALUE", with: "15000 kg")))
  }

  @Test(
    "Times overlap when a day can be in both",
    arguments: [
      ("2014", "2014-06"), ("2010/2014", "2014/2016"), ("2010/..", "2015"),
      ("../2014", "2014-01-01"),
      ("2014-09~", "2014-09"), ("2010/", "2012"),
    ])
  func overlaps(_ first: String, _ second: String) async throws {
    let reason = "date_reasoning: By its words"
    try await expectOne(
      conflictingFigure(
        "value: 2, period: \(first), \(reason)", "value: 1️⃣32️⃣, period: \(second), \(reason)"))
  }

  @Test("A statement that names no time can be of any")
  func noTime() async throws {
    try await expectOne(
      conflictingFigure("value: 2, period: 2014", "value: 1️⃣32️⃣"),
      notes: ["`2`, of 2014; the other is of a time that is not said"])
  }

  @Test("Each statement that disagrees with one above it is reported once")
  func three() async throws {
    let file = checkedFigures(
      """
      - id: tides
        title: Tides
        unit: tides
        counts: High waters.
        statements:
          - {value: 2, source: letter, at: line 1}
          - {value: 2, source: report, at: page 3}
          - {value: 1️⃣32️⃣, source: diary, at: line 1}
          - {value: 3️⃣44️⃣, source: digest, at: line 1}
      """)
    let found = try await CheckedSite.findings(.unexplainedConflict, [file])
    expectDiagnostics(
      found, in: file,
      [
        .init(.unexplainedConflict, at: "1️⃣", to: "2️⃣"),
        .init(.unexplainedConflict, at: "3️⃣", to: "4️⃣"),
      ])
    #expect(found.map(\.notes.count).sorted() == [2, 3])
  }

  @Test("An explanation needs its sentence")
  func noNote() async throws {
    try await expectOne(
      conflictingFigure("value: 2", "value: 3", "explanation: 1️⃣unexplained2️⃣"),
      "`unexplained` is no explanation for readers without a sentence")
    try await expectOne(
      conflictingFigure(
        "value: 2", "value: 3", "explanation: 1️⃣later-revision2️⃣\nexplanation_note: Revised."))
  }

  @Test("A sentence without the explanation is not enough")
  func noteAlone() async throws {
    try await expectOne(
      conflictingFigure(
        "value: 2", "value: 1️⃣32️⃣", "explanation_note: Nobody knows why they differ."))
  }

  @Test("Different periods explain nothing when they are the same")
  func samePeriod() async throws {
    try await expectOne(
      conflictingFigure(
        "value: 2, period: 2014", "value: 3, period: 2014",
        "explanation: 1️⃣different-period2️⃣\nexplanation_note: They count different times."),
      "`different-period` explains nothing: the statements are of the same time")
  }

  @Test("A document does not revise itself")
  func sameDocument() async throws {
    try await expectOne(
      checkedFigures(
        """
        - id: tides
          title: Tides
          unit: tides
          counts: High waters.
          statements:
            - {id: first, value: 2, source: letter, at: line 1}
            - {id: second, value: 3, source: letter, at: line 2}
          explanation: 1️⃣later-revision2️⃣
          explanation_note: The letter corrects itself below.
        """))
  }

  @Test(
    "Values that can both be right do not conflict",
    arguments: [
      ("more than 170", "\"175\""), ("£12 million", "£12.3 million"), ("about 1500", "\"1480\""),
      ("88%", "nearly nine tenths"), ("15 tonnes", "\"15200 kg\""), ("hundreds", "\"350\""),
      ("up to 90", "\"90\""), ("a third", "33%"), ("two", "\"2\""), ("5 to 10", "7 to 12"),
    ])
  func compatible(_ first: String, _ second: String) async throws {
    try await expectNone(conflictingFigure("value: \(first)", "value: \(second)"))
  }

  @Test("Values of other times do not conflict")
  func otherTimes() async throws {
    try await expectNone(
      conflictingFigure("value: 2, period: 2013", "value: 3, period: 2014"))
    try await expectNone(
      conflictingFigure("value: 2, period: 2010/2013-12", "value: 3, period: 2014-01-01/.."))
  }

  @Test("Money in two currencies and things in two units are not compared here")
  func units() async throws {
    try await expectNone(conflictingFigure("value: £4 million", "value: €5 million"))
    try await expectNone(conflictingFigure("value: 15 tonnes", "value: 40 km"))
    try await expectNone(conflictingFigure("value: £4 million a year", "value: £12 million"))
  }

  @Test("A count that went on may have grown to the other")
  func soFar() async throws {
    try await expectNone(
      conflictingFigure(
        "value: \"3,500\", period: 2014-01/2014-06, complete: false",
        "value: \"8,000\", period: 2014"))
  }

  @Test("A count that went on cannot shrink, and a share does not grow by going on")
  func soFarButMore() async throws {
    try await expectOne(
      conflictingFigure(
        "value: \"9,500\", period: 2014, complete: false", "value: 1️⃣\"8,000\"2️⃣, period: 2014"))
    try await expectOne(
      conflictingFigure(
        "value: 20%, period: 2014, complete: false", "value: 1️⃣30%2️⃣, period: 2014"))
  }

  @Test("What is explained, with a sentence, is no finding")
  func explained() async throws {
    try await expectNone(
      conflictingFigure(
        "value: 2, period: 2014", "value: 3, period: 2014-06",
        "explanation: different-period\nexplanation_note: The report counts one month."))
    try await expectNone(
      conflictingFigure(
        "value: 2", "value: 3",
        "explanation: unexplained\nexplanation_note: Neither document says why."))
  }

  @Test("One statement cannot disagree")
  func one() async throws {
    try await expectNone(
      checkedFigures(
        """
        - id: tides
          title: Tides
          unit: tides
          counts: High waters.
          statements: [{value: 2, source: letter, at: line 1}]
        """))
  }
}
