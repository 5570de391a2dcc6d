import TestSupport
import Testing

@testable import Checking

@Suite struct OrphanPageTests {
  private func site(_ menu: String) -> MarkedSource {
    file("site.yml", "title: Tides\ndescription: Of the sea.\nnavigation: \(menu)\n")
  }

  private func titled(_ path: String, _ title: String, _ body: String = "") -> MarkedSource {
    file(path, "---\ntitle: \(title)\nsummary: It.\n---\n\(body)\n")
  }

  private func expect(
    _ sources: [MarkedSource], _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    expectDiagnostics(
      try await findings(.orphanPage, in: sources, sourceLocation: sourceLocation), in: sources,
      expected, sourceLocation: sourceLocation)
  }

  @Test("A page that the menu leaves out and nobody links to is reported at its title")
  func orphan() async throws {
    try await expect(
      [
        site("[a.md]"), titled("index.md", "Home"), titled("a.md", "A"),
        titled("b.md", "1️⃣B2️⃣", "See [this page](b.md) and [A](a.md)."),
      ],
      [
        .init(
          .orphanPage, at: "1️⃣", to: "2️⃣", "Neither the navigation nor a link leads to this page",
          suggestions: ["link to `b.md` from a page to which it belongs"])
      ])
  }

  @Test("A folder that nothing leads to is reported page by page")
  func folder() async throws {
    try await expect(
      [
        site("[a.md]"), titled("a.md", "A"), titled("deep/index.md", "1️⃣Deep"),
        titled("deep/b.md", "2️⃣B"),
      ], [.init(.orphanPage, at: "1️⃣"), .init(.orphanPage, at: "2️⃣")])
  }

  @Test("Pages that only lead to each other are reported, each")
  func island() async throws {
    try await expect(
      [
        site("[a.md]"), titled("a.md", "A"), titled("b.md", "1️⃣B", "[C](c.md)"),
        titled("c.md", "\"2️⃣C\"", "[B](b.md)"),
      ], [.init(.orphanPage, at: "1️⃣"), .init(.orphanPage, at: "2️⃣")])
  }

  @Test("A collection in use, and the way up from a page, lead to the pages of folders")
  func crumbs() async throws {
    try await expect(
      [
        site("[a.md]"), titled("a.md", "A", "[Low](deep/low.md)"), titled("deep/low.md", "Low"),
        titled("deep/index.md", "Deep"), titled("deep/high.md", "High"),
        titled("terms/index.md", "Words"),
        file("terms.yml", "- {id: ebb, name: ebb, definition: Water that falls.}"),
      ], [])
  }

  @Test("What only the program's own page for a folder lists is reached when that is")
  func writtenFolder() async throws {
    try await expect(
      [site("[a.md]"), titled("a.md", "A"), titled("deep/b.md", "1️⃣B")],
      [.init(.orphanPage, at: "1️⃣")])
    try await expect([site("[a.md, deep]"), titled("a.md", "A"), titled("deep/b.md", "B")], [])
  }

  @Test("Without a menu of its own, a site's menu holds what stands at its top, a hundred at most")
  func automatic() async throws {
    try await expect(
      [titled("a.md", "A"), titled("b.md", "B"), titled("deep/c.md", "C")], [])
    let many = (100..<202).map { number in
      titled("p\(number).md", number < 200 ? "Page \(number)" : "\(number - 199)️⃣Page \(number)")
    }
    try await expect(many, [.init(.orphanPage, at: "1️⃣"), .init(.orphanPage, at: "2️⃣")])
  }

  @Test("A link from a page, a table or a record leads to a page")
  func links() async throws {
    try await expect(
      [
        site("[a.md]"),
        titled("a.md", "A", "[B](b.md#top)\n\n```table\n| Where |\n| [C](c.md) |\n```"),
        titled("b.md", "B", "## Top"), titled("c.md", "C"), titled("d.md", "D"),
        file("terms.yml", "- {id: ebb, name: ebb, definition: \"See [D](d.md).\"}"),
      ], [])
  }

  @Test("The home page and drafts are no orphans")
  func home() async throws {
    try await expect(
      [
        site("[a.md]"), titled("index.md", "Home"), titled("a.md", "A"),
        file("b.md", "---\ntitle: B\ndraft: true\n---\n"),
      ], [])
  }
}
