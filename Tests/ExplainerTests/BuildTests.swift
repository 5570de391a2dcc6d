import Diagnostics
import Publishing
import Rendering
import TestSupport
import Testing

@testable import Explainer

@Suite struct BuildTests {
  private static let themes = Repository.path("Tests/EndToEndTests/Fixtures/allotments/themes")

  private func build(
    _ files: [String: String], in directory: TemporaryFolder, theme: String? = "plain",
    drafts: Bool = false
  ) async throws -> BuildResult {
    for (path, text) in files { try directory.write(path, text) }
    let location = SiteLocation(folder: directory.path, installedThemes: Self.themes)
    return await Build(location, theme: theme, includesDrafts: drafts).run()
  }

  private static let site = ["content/site.yml": "title: Fences\ndescription: What they cost.\n"]

  @Test("A build that finds nothing wrong publishes and counts what there is")
  func success() async throws {
    let directory = try TemporaryFolder()
    let result = try await build(
      Self.site.merging([
        "content/index.md": "---\ntitle: Home\n---\n\nThe board met. [It](agency:board) voted.\n",
        "content/agencies.yml":
          "- {id: board, name: The board, type: authority, mentions: true, description: D, "
          + "basis: inferred, basis_note: From its name.}\n",
      ]) { $1 }, in: directory)
    #expect(result.exitCode == 0)
    #expect(result.pages == 1 && result.records == 1)
    #expect(result.references == 1 && result.mentions == 1)
    #expect(try directory.read("site/index.html").contains("The board"))
    #expect(result.published?.written ?? 0 > 5)
  }

  @Test("Drafts are left out unless they are asked for")
  func drafts() async throws {
    let directory = try TemporaryFolder()
    let files = Self.site.merging([
      "content/a.md": "---\ntitle: A\ndraft: true\n---\n",
      "content/b.md": "---\ntitle: B\ndraft: false\n---\n",
    ]) { $1 }
    let published = try await build(files, in: directory)
    #expect(published.pages == 1)
    #expect(throws: (any Error).self) { try directory.read("site/a/index.html") }
    let draft = try await build(files, in: directory, drafts: true)
    #expect(draft.pages == 2)
    #expect(try directory.read("site/a/index.html").contains("<h1>A</h1>"))
  }

  @Test("An error in any step ends the way before anything is written, and is exit code 1")
  func errors() async throws {
    for (path, text) in [
      ("content/site.yml", "title: Fences\n"),
      ("content/index.md", "---\ntitle: Home\n---\n\n[x](agency:nobody)\n"),
      ("content/themes/plain/templates/page.html", "{{nobody}}"),
    ] {
      let directory = try TemporaryFolder()
      let result = try await build(Self.site.merging([path: text]) { $1 }, in: directory)
      #expect(result.hasErrors && result.exitCode == 1, "\(path)")
      #expect(result.published == nil)
      #expect(throws: (any Error).self) { try directory.read("site/index.html") }
    }
  }

  @Test("Warnings do not keep a site from being published")
  func warnings() {
    var result = BuildResult()
    var warning = Diagnostic(.missingTemplate, "", at: nil)
    warning.severity = .warning
    result.diagnostics = [warning]
    #expect(result.exitCode == 0 && !result.hasErrors)
  }

  @Test("A mistake of the program's own is exit code 70, whatever else there is")
  func internalError() {
    var result = BuildResult()
    result.diagnostics = [
      Diagnostic(.unknownTheme, "", at: nil), Diagnostic(.internalError, "", at: nil),
    ]
    #expect(result.exitCode == 70)
  }

  @Test("A theme that is not there is told with those that are")
  func unknownTheme() async throws {
    let directory = try TemporaryFolder()
    let result = try await build(Self.site, in: directory, theme: "plian")
    #expect(result.diagnostics.map(\.message) == ["There is no theme `plian`"])
    #expect(
      result.diagnostics.flatMap(\.suggestions).map(\.message) == ["did you mean `plain`?"])
  }

  @Test("A folder that is no site is told so")
  func noSite() async throws {
    let directory = try TemporaryFolder()
    let result = try await build([:], in: directory)
    #expect(result.diagnostics.map(\.kind.id) == ["no-site"])
    #expect(result.exitCode == 1)
  }

  @Test("The steps are announced in the order of the way")
  func progress() async throws {
    let directory = try TemporaryFolder()
    for (path, text) in Self.site { try directory.write(path, text) }
    let location = SiteLocation(folder: directory.path, installedThemes: Self.themes)
    let (stream, steps) = AsyncStream.makeStream(of: BuildStep.self)
    _ = await Build(location, theme: "plain").run { steps.yield($0) }
    steps.finish()
    var seen: [BuildStep] = []
    for await step in stream { seen.append(step) }
    #expect(seen == BuildStep.allCases)
  }
}
