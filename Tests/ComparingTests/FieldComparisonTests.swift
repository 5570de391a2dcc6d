import Testing

@testable import Comparing

@Suite struct FieldComparisonTests {
  private func changes(_ before: String..., to after: String...) async throws -> [String] {
    func text(_ statements: [String]) -> String {
      "- id: berths\n  title: Berths\n  unit: berths\n  counts: Places.\n  statements:\n"
        + statements.map { "    - {\($0)}\n" }.joined()
    }
    return try await States(
      ["sources.yml": sources, "figures.yml": text(before)], ["figures.yml": text(after)]
    ).fields
  }

  @Test("A statement's keys are told by the statement's id, in the words as written")
  func statement() async throws {
    #expect(
      try await changes(
        "value: about 12, source: log, at: page 1, period: 2014",
        to: "value: more than 12, source: log, at: page 2, quote: over a dozen")
        == [
          "berths statements.log.value: about 12 → more than 12",
          "berths statements.log.period: 2014 → -",
          "berths statements.log.at: page 1 → page 2",
          "berths statements.log.quote: - → over a dozen",
        ])
  }

  @Test("Other words for the same are told as such; a default that is written out is nothing")
  func wording() async throws {
    #expect(
      try await changes(
        "value: £12 million, source: log, at: page 1",
        to: "value: £12m, source: log, at: page 1, complete: true")
        == ["berths statements.log.value: £12 million → £12m ="])
  }

  @Test("The order of statements is nothing; one that is new or gone is told by its value")
  func order() async throws {
    #expect(
      try await changes(
        "value: 12, source: log, at: page 1", "value: 14, source: chart, at: here",
        to: "value: 14, source: chart, at: here", "value: 12, source: log, at: page 1") == [])
    #expect(
      try await changes(
        "value: 12, source: log, at: page 1", "value: 14, source: chart, at: here",
        to: "value: 14, source: chart, at: here")
        == ["berths statements.log: 12, log, page 1 → -"])
  }

  @Test("A statement whose source was mended is the same statement")
  func source() async throws {
    #expect(
      try await changes(
        "value: 12, source: log, at: page 1", to: "value: 12, source: chart, at: page 1")
        == ["berths statements.chart.source: log → chart"])
  }

  @Test("Groups without ids are known by what they hold, then by their place")
  func groups() async throws {
    func agency(_ sources: String) -> String {
      "- {id: guild, name: Guild, type: group, description: Old., sources: [\(sources)]}\n"
    }
    let changes = try await States(
      [
        "sources.yml": sources,
        "agencies.yml": agency("{source: log, at: a}, {source: log, at: b}, {source: log, at: c}"),
      ],
      ["agencies.yml": agency("{source: log, at: c}, {source: log, at: d}, {source: log, at: a}")]
    ).fields
    #expect(changes == ["guild sources.2.at: b → d"])
  }

  @Test("Of a text within a record the part that differs is shown, and where")
  func prose() async throws {
    func guild(_ text: String) -> String {
      "- {id: guild, name: Guild, type: group, description: \(text)}\n"
    }
    let after = later("agencies.yml", guild("It is 1️⃣very2️⃣ old."))
    let comparison = try await States(
      ["agencies.yml": guild("It is not old.")], marked: [after]
    ).comparison
    let field = try #require(comparison.records.first?.fields.first)
    #expect(show(field) == "description: It is not old. → It is very old.")
    #expect(field.after.offsets == after["1️⃣"]..<after["2️⃣"])
  }
}
