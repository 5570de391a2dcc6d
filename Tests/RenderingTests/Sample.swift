import Diagnostics
import Files
import Foundation
import Linking
import Loading
import Model
import TestSupport
import Testing

@testable import Rendering

/// A small site and theme from texts, linked and ready to be rendered.
struct Sample {
  let directory: TemporaryFolder
  let site: Site
  let theme: Theme
  let kit: RenderingKit
  let outline: SiteOutline
  /// What preparing the figures found.
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - files: the content, by paths; `site.yml` may be left out.
  ///   - theme: files that replace those of the plain theme; nil takes one away.
  init(
    _ files: [String: String], theme changes: [String: String?] = [:],
    location: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    directory = try TemporaryFolder()
    var content = files
    if content["site.yml"] == nil { content["site.yml"] = Self.configuration }
    for (path, text) in content { try directory.write("content/" + path, text) }
    if !changes.isEmpty {
      let plain = Self.plainTheme()
      for path in try walk(plain).files where !changes.keys.contains(path) {
        try directory.write("theme/" + path, try readFile(joinPath(plain, path)))
      }
      for (path, text) in changes {
        if let text { try directory.write("theme/" + path, text) }
      }
    }

    var found: [Diagnostic] = []
    let (loaded, loading) = await ContentLoader(
      path: directory("content"), prefix: "content"
    ).load()
    let read = try #require(loaded, sourceLocation: location)
    let (linked, linking) = await Linker(read).link()
    let compiled =
      changes.isEmpty
      ? Self.plain : Self.theme(directory("theme"), for: linked.content, &found)
    #expect((loading + linking + found).map(\.message) == [], sourceLocation: location)
    site = linked
    theme = try #require(compiled, sourceLocation: location)
    var preparing: [Diagnostic] = []
    let wording = Wording(theme.messages, &preparing)
    kit = RenderingKit(site: site, theme: theme, wording: wording, &preparing)
    outline = SiteOutline(site) { wording.label(field: "kinds", value: $0.name, kind: nil) }
    diagnostics = preparing
  }

  static let configuration = "title: Fences\ndescription: What they cost.\n"

  /// The plain theme as it is, compiled once: that takes longer than all else.
  private static let plain: Theme? = {
    let file = SourceFile(path: "site.yml", bytes: [])
    let nothing = Content(
      prefix: "", configuration: SiteConfiguration(values: FieldValues(range: file.range)),
      kinds: RecordKind.standard, pages: [], records: [], assets: [])
    var found: [Diagnostic] = []
    return theme(plainTheme(), for: nothing, &found)
  }()

  private static func theme(
    _ folder: String, for content: Content, _ found: inout [Diagnostic]
  ) -> Theme? {
    ThemeFiles(path: folder, prefix: "theme", language: "en", &found)
      .flatMap { Theme($0, for: content, &found) }
  }

  static func plainTheme(beside file: String = #filePath) -> String {
    joinPath(
      parentPath(parentPath(file)), "EndToEndTests/Fixtures/allotments/themes/plain")
  }

  /// The words of the plain theme.
  static func plainMessages() throws -> String {
    String(decoding: try readFile(joinPath(plainTheme(), "messages/en.yml")), as: UTF8.self)
  }

  /// The place in the content of a record.
  func place(_ id: String, location: Testing.SourceLocation = #_sourceLocation) throws -> Int {
    try #require(site.records.place(of: id), sourceLocation: location)
  }

  func record(_ id: String) throws -> Model.Record { site.content.records[try place(id)] }

  /// The body of the page at `path` as HTML.
  func html(
    _ path: String = "index.md", mode: ProseRenderer.Mode = .own,
    state: PageState = PageState(root: "")
  ) throws -> String {
    let index = try #require(site.content.pages.firstIndex { $0.path == path })
    let renderer = ProseRenderer(kit: kit, state: state, mode: mode)
    return String(decoding: renderer.html(site.pages[index].body), as: UTF8.self)
  }

  /// All files of the site, rendered.
  func files(location: Testing.SourceLocation = #_sourceLocation) async -> [String: String] {
    let (files, diagnostics) = await SiteRenderer(site, theme: theme).render()
    #expect(diagnostics.map(\.message) == [], sourceLocation: location)
    return Dictionary(
      files.map { ($0.path, String(decoding: $0.contents, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }
}

/// Content that many tests share.
enum Given {
  static let sources = """
    - id: minutes
      type: document
      title: Minutes
      author: [A. Clerk]
      publisher: The council
      issued: 2023-11-14
      standing: primary
      abstract: What was decided.
      limits: Little.
    - id: letter
      type: document
      title: A letter
      standing: reported
      abstract: What was written.
      limits: Much.

    """

  /// A page with `body`.
  static func page(_ body: String, title: String = "Home") -> String {
    "---\ntitle: \(title)\n---\n\n\(body)\n"
  }

  /// A figure with one statement.
  static func figure(
    _ id: String, _ value: String, unit: String = "plots", source: String = "minutes",
    more: String = ""
  ) -> String {
    """
    - id: \(id)
      title: The \(id)
      unit: \(unit)
      counts: What is counted.
      statements:
        - value: \(value)
          source: \(source)
          at: item 1
    \(more)
    """
  }

  /// A figure that is computed.
  static func formula(_ id: String, _ formula: String, unit: String = "plots") -> String {
    """
    - id: \(id)
      title: The \(id)
      unit: \(unit)
      counts: What is counted.
      formula: \(formula)

    """
  }

  static func agency(_ id: String, _ name: String, more: String = "") -> String {
    "- id: \(id)\n  name: \(name)\n  type: authority\n  description: A body.\n\(more)"
  }

  static func event(_ id: String, _ title: String, _ date: String) -> String {
    "- id: \(id)\n  title: \(title)\n  date: \(date)\n  description: It happened.\n"
  }
}
