import Model
import Testing

@testable import Comparing

@Suite struct GroupMatchingTests {
  /// The pairs of the statements of two states, as `before-after`.
  private func pairs(_ before: [String], _ after: [String]) async throws -> [String] {
    func files(_ statements: [String]) -> String { figure("berths", statements: statements) }
    let comparison = try await States(
      ["sources.yml": sources, "figures.yml": files(before)], ["figures.yml": files(after)]
    ).comparison
    func statements(_ records: [Record]) -> [FieldValues] {
      records.flatMap { $0[Figure.statements].map(\.values) }
    }
    return GroupMatching.pairs(
      statements(comparison.before.content.records), statements(comparison.after.content.records),
      of: Statement.groupName
    ).map { "\($0.before.map(String.init) ?? "")-\($0.after.map(String.init) ?? "")" }
  }

  @Test("An id tells most, then what is said, then the quote; the rest is gone and new")
  func order() async throws {
    let found = try await pairs(
      [
        "value: 12, source: log, at: a", "id: b, value: 14, source: log, at: a, period: 2014",
        "id: c, value: 3, source: log, at: a, quote: three", "id: d, value: 9, source: log, at: a",
      ],
      [
        "id: x, value: 4, source: chart, at: a, quote: three",
        "id: y, value: 14, source: chart, at: a, period: 2014",
        "value: 9, source: log, at: a", "id: z, value: 1, source: log, at: a",
      ])
    #expect(found == ["2-0", "1-1", "0-2", "-3", "3-"])
  }

  @Test("Statements that say the same pair off one by one")
  func equal() async throws {
    let found = try await pairs(
      ["id: a, value: 1, source: log, at: a", "id: b, value: 1, source: log, at: a"],
      ["id: c, value: 1, source: log, at: a", "id: d, value: 1, source: log, at: a"])
    #expect(found == ["0-0", "1-1"])
  }
}
