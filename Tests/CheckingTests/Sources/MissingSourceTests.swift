import TestSupport
import Testing

@testable import Checking

@Suite struct MissingSourceTests {
  private func expectOne(
    _ collection: String, _ text: String, _ message: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectOne(
      .missingSource, checkedRecords(collection, text), message, sourceLocation: sourceLocation)
  }

  private func expectNone(
    _ collection: String, _ text: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectNone(
      .missingSource, checkedRecords(collection, text), sourceLocation: sourceLocation)
  }

  @Test("A record without a document is reported at its id")
  func nothing() async throws {
    try await expectOne(
      "agencies",
      """
      - id: 1️⃣guild2️⃣
        name: Harbour Guild
        type: group
        description: It keeps the harbour.
      """, "Nothing says which document “Harbour Guild” rests on")
    try await expectOne(
      "terms", "- {id: 1️⃣ebb2️⃣, name: ebb, definition: Water that goes out.}")
    try await expectOne(
      "measures",
      """
      - id: 1️⃣wall2️⃣
        title: The wall
        summary: A wall.
        category: Walls
        description: It was built.
      """)
  }

  @Test("A number from a figure or a link to another record is no document")
  func references() async throws {
    try await expectOne(
      "places",
      """
      - id: 1️⃣quay2️⃣
        name: Old Quay
        type: quay
        description: Near the [bay](place:bay).
      - id: bay
        name: Wide Bay
        type: bay
        description: Large.
        sources: [{source: report, at: page 3}]
      """)
  }

  @Test("A basis written out rests on a document as much as one left out")
  func emptyList() async throws {
    try await expectOne(
      "events",
      """
      - id: 1️⃣storm2️⃣
        title: A storm
        date: 2019
        description: It blew.
        basis: stated
      """)
  }

  @Test("A basis other than a document needs its note")
  func basis() async throws {
    try await expectOne(
      "terms",
      """
      - id: ebb
        name: ebb
        definition: Water that goes out.
        basis: 1️⃣general-knowledge2️⃣
      """,
      "“ebb” is said to be general knowledge, without saying what of it and how sure that is")
    try await expectOne(
      "terms",
      """
      - id: ebb
        name: ebb
        definition: Water that goes out.
        basis: 1️⃣inferred2️⃣
        sources: [{source: report, at: page 3}]
      """)
  }

  @Test("A note of signs alone says nothing")
  func emptyNote() async throws {
    try await expectOne(
      "sources",
      """
      - id: letter
        type: report
        title: The letter
        standing: primary
        abstract: A letter.
        limits: One voice.
        basis: 1️⃣inferred2️⃣
        basis_note: "…"
      """)
  }

  @Test("An entry of sources is enough, and so is a citation in the text")
  func documents() async throws {
    try await expectNone(
      "agencies",
      """
      - id: guild
        name: Harbour Guild
        type: group
        description: It keeps the harbour.
        sources: [{source: report, at: page 3}]
      """)
    try await expectNone(
      "agencies",
      """
      - id: guild
        name: Harbour Guild
        type: group
        description: It keeps the harbour[](source:report "page 3").
      """)
  }

  @Test("A stage that names its document is enough for a measure")
  func stages() async throws {
    try await expectNone(
      "measures",
      """
      - id: wall
        title: The wall
        summary: A wall.
        category: Walls
        description: It was built.
        stages: [{stage: announced, source: report, at: page 3}]
      """)
  }

  @Test("Statements, a formula and parts are what a figure rests on")
  func figures() async throws {
    try await expectNone(
      "figures",
      """
      - id: tides
        title: Tides
        unit: tides
        counts: High waters.
        statements: [{value: 2, source: report, at: page 3}]
      - id: more-tides
        title: More tides
        unit: tides
        counts: High waters.
        formula: tides * 2
      """)
  }

  @Test("What is general knowledge, and says so, needs no document")
  func knowledge() async throws {
    try await expectNone(
      "terms",
      """
      - id: ebb
        name: ebb
        definition: Water that goes out.
        basis: general-knowledge
        basis_note: Everybody knows it.
      """)
  }

  @Test("A document is its own witness")
  func sources() async throws {
    try await expectNone("sources", CheckedSite.sources)
  }
}
