import Linking
import Model
import Testing

@testable import Rendering

@Suite struct TimelineTests {
  private func entries(_ body: String) async throws -> [String] {
    let sample = try await Sample([
      "index.md": Given.page("```timeline\n\(body)\n```"), "sources.yml": Given.sources,
      "events.yml": Given.event("late", "Late", "2015") + Given.event("early", "Early", "2012-05")
        + Given.event("span", "Span", "2013/2016") + Given.event("same", "Same", "2012-05"),
      "measures.yml": """
      - id: fence
        title: Fence
        summary: S
        category: C
        description: D
        stages:
          - {stage: ended, date: 2014, source: minutes}
          - {stage: agreed, date: 2012-05-03, source: minutes}
          - {stage: in-force, source: minutes}

      """,
    ])
    let block = try #require(sample.site.content.pages.first?.body.blocks.first)
    return Timeline(block, sample.site).entries.map { entry in
      sample.site.content.records[entry.record].id + (entry.stage.map { " \($0.rawValue)" } ?? "")
    }
  }

  @Test("Events and dated stages stand in the order of their first day, the longer first")
  func order() async throws {
    #expect(
      try await entries("")
        == ["early", "same", "fence agreed", "span", "fence ended", "late"])
  }

  @Test(
    "What ended before or began after the limits is left out",
    arguments: [
      ("from: 2014", ["span", "fence ended", "late"]),
      ("to: 2012", ["early", "same", "fence agreed"]),
      ("from: 2013\nto: 2013", ["span"]), ("include: events", ["early", "same", "span", "late"]),
      ("include: [measures]", ["fence agreed", "fence ended"]),
      ("ids: [fence]\nto: 2013", ["fence agreed"]),
    ])
  func filters(_ body: String, _ expected: [String]) async throws {
    #expect(try await entries(body) == expected)
  }
}
