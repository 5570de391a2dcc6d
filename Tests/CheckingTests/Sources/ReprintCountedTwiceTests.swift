import TestSupport
import Testing

@testable import Checking

@Suite struct ReprintCountedTwiceTests {
  private func figure(_ statements: String) -> MarkedSource {
    checkedFigures(
      """
      - id: tides
        title: Tides
        unit: tides
        counts: High waters.
        statements:

      """ + statements)
  }

  private func measure(_ stages: String) -> MarkedSource {
    checkedRecords(
      "measures",
      """
      - id: wall
        title: The wall
        summary: A wall.
        category: Walls
        description: Built.
        stages:

      """ + stages)
  }

  private func expectOne(
    _ file: MarkedSource, _ message: String? = nil, notes: [String]? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectOne(
      .reprintCountedTwice, file, message, notes: notes, sourceLocation: sourceLocation)
  }

  private func expectNone(
    _ file: MarkedSource, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectNone(.reprintCountedTwice, file, sourceLocation: sourceLocation)
  }

  @Test("A reprint beside its original is reported at the reprint")
  func reprint() async throws {
    try await expectOne(
      figure(
        """
            - {value: 2, source: letter, at: line 1}
            - {value: 2, source: 1️⃣diary2️⃣, at: line 2}
        """),
      "`diary` reprints `letter`, so this statement adds no second witness",
      notes: ["The statement that it repeats rests on `letter`"])
  }

  @Test("When the reprint stands first, the original is the second of the two")
  func order() async throws {
    try await expectOne(
      figure(
        """
            - {value: 2, source: diary, at: line 2}
            - {value: 2, source: report, at: page 3}
            - {value: 2, source: 1️⃣letter2️⃣, at: line 1}
        """), "`diary` reprints `letter`, so this statement adds no second witness")
  }

  @Test("A reprint of a reprint is one of the original")
  func transitive() async throws {
    try await expectOne(
      figure(
        """
            - {value: 2, source: letter, at: line 1}
            - {value: about 2, source: 1️⃣digest2️⃣, at: line 2}
        """), "`digest` reprints `letter`, so this statement adds no second witness")
  }

  @Test("Two reprints of one document are one witness")
  func siblings() async throws {
    let sources = markedSource(
      CheckedSite.sources.replacing("reprints: diary", with: "reprints: letter"),
      path: "content/sources.yml")
    let file = figure(
      """
          - {value: 2, source: diary, at: line 1}
          - {value: 2, source: 1️⃣digest2️⃣, at: line 2}
      """)
    let found = try await CheckedSite.findings(.reprintCountedTwice, [sources, file])
    expectDiagnostics(
      found, in: file,
      [
        .init(
          .reprintCountedTwice, at: "1️⃣", to: "2️⃣",
          "`digest` and `diary` both reprint `letter`, so this statement adds no second witness")
      ])
  }

  @Test("Of an original and both its reprints two are too many")
  func three() async throws {
    let file = figure(
      """
          - {value: 2, source: letter, at: line 1}
          - {value: 2, source: 1️⃣diary2️⃣, at: line 2}
          - {value: 2, source: 3️⃣digest4️⃣, at: line 2}
      """)
    let found = try await CheckedSite.findings(.reprintCountedTwice, [file])
    expectDiagnostics(
      found, in: file,
      [
        .init(.reprintCountedTwice, at: "1️⃣", to: "2️⃣"),
        .init(.reprintCountedTwice, at: "3️⃣", to: "4️⃣"),
      ])
  }

  @Test("Stages of one step are witnessed once as well")
  func stages() async throws {
    try await expectOne(
      measure(
        """
            - {stage: agreed, date: 2019, source: letter, at: line 1}
            - {stage: agreed, date: 2019-03, source: 1️⃣diary2️⃣, at: line 2}
        """), "`diary` reprints `letter`, so this stage adds no second witness")
  }

  @Test("Sources that reprint each other end")
  func circle() async throws {
    let sources = markedSource(
      CheckedSite.sources.replacing(
        "standing: primary\n  abstract: A letter.",
        with: "standing: reprint\n  reprints: digest\n  abstract: A letter."),
      path: "content/sources.yml")
    let file = figure(
      """
          - {value: 2, source: letter, at: line 1}
          - {value: 2, source: report, at: line 2}
      """)
    #expect(try await CheckedSite.findings(.reprintCountedTwice, [sources, file]).isEmpty)
  }

  @Test("Two documents of their own are two witnesses")
  func witnesses() async throws {
    try await expectNone(
      figure(
        """
            - {value: 2, source: letter, at: line 1}
            - {value: 2, source: report, at: page 3}
        """))
  }

  @Test("A reprint alone is a witness")
  func alone() async throws {
    try await expectNone(figure("    - {value: 2, source: digest, at: line 1}"))
  }

  @Test("What the reprint says of another time is something else")
  func times() async throws {
    try await expectNone(
      figure(
        """
            - {value: 2, period: 2018, source: letter, at: line 1}
            - {value: 2, period: 2019, source: diary, at: line 2}
        """))
  }

  @Test("Where the reprint says another number, that is a conflict and no second witness")
  func misprint() async throws {
    let file = figure(
      """
          - {value: 2, source: letter, at: line 1}
          - {value: 1️⃣32️⃣, source: diary, at: line 2}
      """)
    try await expectNone(file)
    try await CheckedSite.expectOne(.unexplainedConflict, file)
  }

  @Test("Two statements of the letter itself are no reprint")
  func twice() async throws {
    try await expectNone(
      figure(
        """
            - {id: first, value: 2, source: letter, at: line 1}
            - {id: second, value: 2, source: letter, at: line 2}
        """))
  }

  @Test("Another step that the reprint tells of stands for itself")
  func steps() async throws {
    try await expectNone(
      measure(
        """
            - {stage: announced, date: 2018, source: letter, at: line 1}
            - {stage: agreed, date: 2019, source: diary, at: line 2}
        """))
  }

  @Test("A record may list a reprint beside its original")
  func listed() async throws {
    try await expectNone(
      checkedRecords(
        "terms",
        """
        - id: ebb
          name: ebb
          definition: Out.
          sources: [{source: letter, at: line 1}, {source: diary, at: line 2}]
        """))
  }
}
