import TestSupport
import Testing

@testable import Checking

@Suite struct NeedlessExplanationTests {
  private let explained =
    "explanation: 1️⃣different-definition2️⃣\nexplanation_note: They count otherwise."

  private func expectOne(
    _ file: MarkedSource, _ message: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectOne(
      .needlessExplanation, file, message, sourceLocation: sourceLocation)
  }

  private func expectNone(
    _ file: MarkedSource, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectNone(.needlessExplanation, file, sourceLocation: sourceLocation)
  }

  @Test("Equal values are reported at the explanation")
  func equal() async throws {
    try await expectOne(
      conflictingFigure("value: £2 million", "value: £2 million", explained),
      "There is nothing to explain: no two statements of one time disagree")
  }

  @Test("So are values that can both be right")
  func compatible() async throws {
    try await expectOne(
      conflictingFigure("value: more than 170", "value: \"175\"", explained))
  }

  @Test("So are values of different times")
  func times() async throws {
    try await expectOne(
      conflictingFigure("value: 2, period: 2013", "value: 3, period: 2014", explained))
  }

  @Test("One statement has nothing to disagree with")
  func one() async throws {
    try await expectOne(
      checkedFigures(
        """
        - id: tides
          title: Tides
          unit: tides
          counts: High waters.
          statements: [{value: 2, source: letter, at: line 1}]
          explanation: 1️⃣unexplained2️⃣
          explanation_note: Nobody says why.
        """), "There is nothing to explain: the figure has one statement")
  }

  @Test("A note alone is reported as well")
  func note() async throws {
    try await expectOne(
      conflictingFigure("value: 2", "value: 2", "explanation_note: 1️⃣They count otherwise.2️⃣"))
  }

  @Test(
    "An explanation of a conflict is needed",
    arguments: ["different-definition", "later-revision", "unexplained"])
  func needed(_ explanation: String) async throws {
    try await expectNone(
      conflictingFigure(
        "value: 2", "value: 3",
        "explanation: \(explanation)\nexplanation_note: They count otherwise."))
  }

  @Test("A count that went on may be explained, though it need not")
  func soFar() async throws {
    try await expectNone(
      conflictingFigure(
        "value: 2, period: 2014, complete: false", "value: 3, period: 2014",
        "explanation: different-period\nexplanation_note: The letter was too early."))
  }

  @Test("What parts leave of a total may be explained")
  func parts() async throws {
    try await expectNone(
      checkedFigures(
        """
        - id: tides
          title: Tides
          unit: tides
          counts: High waters.
          statements: [{value: 3, source: letter, at: line 1}]
          parts: [day-tides]
          explanation: unexplained
          explanation_note: The letter does not name the rest.
        - id: day-tides
          title: Tides by day
          unit: tides
          counts: High waters.
          statements: [{value: 2, source: letter, at: line 1}]
        """))
  }

  @Test("Of three statements two that disagree are enough")
  func three() async throws {
    try await expectNone(
      checkedFigures(
        """
        - id: tides
          title: Tides
          unit: tides
          counts: High waters.
          statements:
            - {value: 2, source: letter, at: line 1}
            - {value: 2, source: report, at: page 3}
            - {value: 3, source: report, at: page 4, id: other}
          explanation: unexplained
          explanation_note: The report does not say why.
        """))
  }

  @Test("Without an explanation there is nothing needless")
  func none() async throws {
    try await expectNone(conflictingFigure("value: 2", "value: 2"))
  }
}
