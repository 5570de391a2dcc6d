import Diagnostics
import Files
import Linking
import Loading
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite struct ThemeTests {
  /// What compiling the plain theme with changes, and without a file, finds.
  private func findings(
    _ changes: [String: String], without removed: String? = nil, content: [String: String] = [:]
  ) async throws -> [Diagnostic] {
    let directory = try TemporaryFolder()
    try directory.write("content/site.yml", Sample.configuration)
    for (path, text) in content { try directory.write("content/" + path, text) }
    for path in try walk(Sample.plainTheme()).files where path != removed {
      try directory.write("theme/" + path, try readFile(joinPath(Sample.plainTheme(), path)))
    }
    for (path, text) in changes { try directory.write("theme/" + path, text) }
    let loaded = await ContentLoader(path: directory("content")).load().content
    var found: [Diagnostic] = []
    let files = try #require(
      ThemeFiles(path: directory("theme"), prefix: "theme", language: "en", &found))
    let theme = Theme(files, for: try #require(loaded), &found)
    #expect((theme == nil) == found.contains { $0.severity == .error })
    return found
  }

  @Test("A theme without a template is told its name once, and where to write it")
  func missingTemplate() async throws {
    let found = try await findings([:], without: "templates/section.html")
    #expect(found.map(\.kind) == [.missingTemplate])
    #expect(found.map(\.message) == ["The theme `theme` has no template `section`"])
    #expect(
      found[0].suggestions.map(\.message) == ["write `theme/templates/section.html`"])
  }

  @Test("What another template stands in for need not be there")
  func fallbacks() async throws {
    #expect(try await findings([:], without: "templates/term.html").isEmpty)
  }

  @Test("A theme without a page of corrections does until there are some")
  func corrections() async throws {
    let file = "templates/corrections.html"
    #expect(try await findings([:], without: file).isEmpty)
    let text = "- {date: 2024-05-03, page: index.md, was: a, why: A slip.}\n"
    let found = try await findings([:], without: file, content: ["corrections.yml": text])
    #expect(found.map(\.message) == ["The theme `theme` has no template `corrections`"])
  }

  @Test("A page's own template is compiled; one that is not there is marked in the front matter")
  func pageTemplate() async throws {
    let page = "---\ntitle: A\ntemplate: wide\n---\n"
    let missing = try await findings([:], content: ["a.md": page])
    #expect(missing.map(\.message) == ["The theme has no template `wide`"])
    #expect(missing[0].range?.file.path.hasSuffix("content/a.md") == true)
    let wide = ["templates/wide.html": "<p>wide {{title}}</p>"]
    let sample = try await Sample(["a.md": page], theme: wide)
    #expect(await sample.files()["a/index.html"] == "<p>wide A</p>")
  }

  @Test("A template that a page names is held to the context of pages")
  func pageTemplateContext() async throws {
    let found = try await findings(
      ["templates/wide.html": "{{record.name}}"],
      content: ["a.md": "---\ntitle: A\ntemplate: wide\n---\n"])
    #expect(found.map(\.kind.id) == ["unknown-name"])
  }

  @Test("Two assets that templates would call the same are a finding, not a crash")
  func assetClash() async throws {
    let found = try await findings(["assets/a-b.css": "", "assets/a_b.css": ""])
    #expect(found.map(\.kind) == [.wrongMessage])
  }
}
