import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct ContentLoaderTests {
  private static let site = "title: Tides\ndescription: Of the sea.\n"
  private static let page = "---\ntitle: A\n---\nText.\n"

  /// Loads files called by name as `content`.
  private func load(
    _ files: [MarkedSource], prefix: String? = "content"
  ) async throws -> (content: Content?, diagnostics: [Diagnostic]) {
    let folder = try TemporaryFolder()
    for source in files {
      try folder.write(String(source.file.path.dropFirst("content/".count)), source.file.bytes)
    }
    return await ContentLoader(path: folder.path, prefix: prefix).load()
  }

  private func file(_ path: String, _ text: String) -> MarkedSource {
    markedSource(text, path: "content/" + path)
  }

  @Test("A folder is read whole: pages by path, records by kind, other files as they are")
  func whole() async throws {
    let place = "---\nname: Quay\ntype: Port\n---\nWhere boats lie.\n"
    let files = [
      file("site.yml", Self.site), file("b.md", Self.page), file("a/index.md", Self.page),
      file("places/quay.md", place),
      file("places.yml", "- {id: bay, name: Bay, type: Bay, description: Wide.}\n"),
      file("events.yml", "- {id: storm, title: Storm, date: 1912, description: Wind.}\n"),
      file("map.png", "\u{1}"),
    ]
    let (content, diagnostics) = try await load(files)
    expectDiagnostics(diagnostics, in: files, [])
    #expect(content?.configuration[SiteConfiguration.title] == "Tides")
    #expect(content?.pages.map(\.path) == ["a/index.md", "b.md"])
    #expect(content?.records.map(\.id) == ["storm", "bay", "quay"])
    #expect(content?.assets.map(\.path) == ["map.png"])
    #expect(content?.pages.map { content?.relativePath($0.file) } == ["a/index.md", "b.md"])
  }

  @Test("A folder may be named with a slash behind it", arguments: ["content/", "content//"])
  func slash(_ prefix: String) async throws {
    let (content, _) = try await load(
      [file("site.yml", Self.site), file("a/b.md", Self.page)], prefix: prefix)
    let page = try #require(content?.pages.first)
    #expect(page.file.path == "content/a/b.md")
    #expect(content?.relativePath(page.file) == "a/b.md")
  }

  @Test("A folder without `site.yml` is no site")
  func noSite() async throws {
    let files = [file("a.md", Self.page)]
    let (content, diagnostics) = try await load(files)
    #expect(content == nil)
    expectDiagnostics(diagnostics, in: files, [.init(.noSite, at: nil)])
  }

  @Test(
    "What is wrong with `site.yml` is reported in it",
    arguments: [
      ("1️⃣description: x\n", DiagnosticKind.missingKey),
      ("title: x\ndescription: y\nbase_url: 1️⃣example2️⃣\n", .wrongType),
      ("title: x\ndescription: y\n1️⃣tilte2️⃣: z\n", .unknownKey),
      ("1️⃣- title: x\n", .wrongType),
    ])
  func configuration(_ text: String, _ kind: DiagnosticKind) async throws {
    let files = [file("site.yml", text)]
    let (_, diagnostics) = try await load(files)
    expectDiagnostics(diagnostics, in: files, [.init(kind, at: "1️⃣")])
  }

  @Test("An id that two records have is reported at the second, in whatever file")
  func duplicate() async throws {
    let quay = "---\nname: Quay\ntype: Port\nid: 1️⃣storm2️⃣\n---\nWhere boats lie.\n"
    let files = [
      file("site.yml", Self.site), file("places/quay.md", quay),
      file("events.yml", "- {id: storm, title: Storm, date: 1912, description: Wind.}\n"),
    ]
    let (content, diagnostics) = try await load(files)
    expectDiagnostics(
      diagnostics, in: files,
      [
        .init(
          .duplicateID, at: "1️⃣", to: "2️⃣", "The id `storm` is taken by event “Storm”",
          notes: ["It is used here first"])
      ])
    #expect(content?.records.count == 2)
  }

  @Test("Every file's findings come at once")
  func all() async throws {
    let files = [
      file("site.yml", Self.site), file("a.md", "---\ntitle: A\n---\n1️⃣==x==2️⃣\n"),
      file("b.md", "3️⃣text"), file("terms.yml", "4️⃣id: a\n"), file("c.md", "\u{FEFF}" + Self.page),
    ]
    let (_, diagnostics) = try await load(files)
    expectDiagnostics(
      diagnostics, in: files,
      [
        .init(.otherDialect, at: "1️⃣", to: "2️⃣"), .init(.missingFrontMatter, at: "3️⃣"),
        .init(.wrongType, at: "4️⃣"),
      ])
  }
}
