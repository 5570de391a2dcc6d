import TestSupport
import Testing

@testable import Checking

@Suite struct MissingSummaryTests {
  @Test("A page without a summary is reported at its title, also the home page")
  func missing() async throws {
    let sources = [
      file("index.md", "---\ntitle: 1️⃣Tides2️⃣\n---\nText.\n"),
      file("ebb/low.md", "---\ntitle: \"3️⃣Low\"\n---\n"),
      file("ebb/index.md", "---\ntags: [a]\ntitle: 4️⃣Ebb\n---\n"),
      page("flood.md", "Text."),
    ]
    expectDiagnostics(
      try await findings(.missingSummary, in: sources), in: sources,
      [
        .init(
          .missingSummary, at: "1️⃣", to: "2️⃣",
          "Lists and search engines have no sentence to show for this page",
          suggestions: ["add `summary:` with a sentence below the title"]),
        .init(.missingSummary, at: "3️⃣"), .init(.missingSummary, at: "4️⃣"),
      ])
  }

  @Test("Drafts, and records, which have no summary of their own, are left alone")
  func others() async throws {
    let found = try await findings(
      .missingSummary,
      in: [
        file("ebb.md", "---\ntitle: Ebb\ndraft: true\n---\n"),
        file("flood.md", "---\ntitle: Flood\nsummary: >-\n  Water that\n  rises.\n---\n"),
        file("terms.yml", "- {id: ebb, name: ebb, definition: Water that falls.}\n"),
        file("terms/flood.md", "---\nname: flood\n---\nWater that rises.\n"),
      ])
    #expect(found.isEmpty)
  }
}
