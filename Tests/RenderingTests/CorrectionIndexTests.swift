import Testing

@testable import Rendering

@Suite struct CorrectionIndexTests {
  private func index(_ corrections: String) async throws -> CorrectionIndex {
    let sample = try await Sample(
      [
        "sources.yml": Given.sources, "figures.yml": Given.figure("waiting", "40"),
        "index.md": Given.page("Text."), "waiting.md": Given.page("Text.", title: "Who waits"),
        "corrections.yml": corrections,
      ])
    return sample.kit.corrections
  }

  @Test("The latest comes first; those of one day stay as they were written")
  func order() async throws {
    let index = try await index(
      """
      - {date: 2024-05-03, record: waiting, was: a, why: First.}
      - {date: 2024-06-01, page: waiting.md, was: a, why: Second.}
      - {date: 2024-05-03, page: index.md, was: a, why: Third.}
      """)
    #expect(index.entries.map(\.name) == ["Who waits", "The waiting", "Home"])
    #expect(index.entries(on: "waiting/").map(\.day.isoDate) == ["2024-06-01"])
    #expect(index.entries(on: "").map(\.name) == ["Home"])
    #expect(index.entries(on: "figures/").isEmpty)
  }

  @Test("An id says what and when, and is told apart from those of the same day")
  func anchors() async throws {
    let index = try await index(
      """
      - {date: 2024-05-03, record: waiting, was: a, why: One.}
      - {date: 2024-05-03, page: waiting.md, was: a, why: Two.}
      - {date: 2024-05-03, record: waiting, statement: minutes, was: a, is: b, why: Three.}
      - {date: 2024-05-03, record: waiting, was: c, why: Four.}
      - {date: 2024-05-03, page: index.md, was: c, why: Five.}
      """)
    #expect(
      index.entries.map(\.anchor) == [
        "correction.2024-05-03.waiting", "correction.2024-05-03.page.waiting",
        "correction.2024-05-03.waiting.minutes", "correction.2024-05-03.waiting.2",
        "correction.2024-05-03.page",
      ])
    #expect(index.entries[2].fragment == "#statement.minutes")
  }
}
