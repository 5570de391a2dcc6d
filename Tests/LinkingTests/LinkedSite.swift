import Diagnostics
import Linking
import Loading
import Model
import TestSupport
import Testing

/// A site of invented files, loaded and linked.
struct LinkedSite {
  let site: Site
  let diagnostics: [Diagnostic]

  /// Links `files`; what is wrong with them before linking is a failure of the test.
  init(
    _ files: [MarkedSource], includesDrafts: Bool = false,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let folder = try TemporaryFolder()
    let hasSite = files.contains { $0.file.path == "content/site.yml" }
    if !hasSite { try folder.write("site.yml", "title: Tides\ndescription: Of the sea.\n") }
    for source in files {
      try folder.write(String(source.file.path.dropFirst("content/".count)), source.file.bytes)
    }
    let (loaded, loading) = await ContentLoader(path: folder.path, prefix: "content").load()
    let content = try #require(loaded, sourceLocation: sourceLocation)
    #expect(loading.map(\.message) == [], sourceLocation: sourceLocation)
    (site, diagnostics) = await Linker(content, includesDrafts: includesDrafts).link()
  }

  /// The targets of the links of the page at `path`.
  func targets(_ path: String) -> [LinkTarget] {
    guard let place = site.content.pages.firstIndex(where: { $0.path == path }) else { return [] }
    return site.pages[place].body.links.map(\.target)
  }

  /// Where prose uses the record called `id`.
  func uses(_ id: String) -> [Use] { site.records.place(of: id).map { site.uses[$0] } ?? [] }
}

/// A file of the content folder, as it stands.
func file(_ path: String, _ text: String) -> MarkedSource {
  markedSource(text, path: "content/" + path)
}

/// A page called after its file.
func page(_ path: String, _ body: String, _ frontMatter: String = "") -> MarkedSource {
  file(path, "---\ntitle: A page\n\(frontMatter)---\n\(body)\n")
}

/// Data that links can name: two places, an agency, a figure with two statements and their sources.
let harbour: [MarkedSource] = [
  file(
    "places.yml",
    """
    - {id: quay, name: Old Quay, type: Quay, description: Of stone.}
    - {id: bay, name: Wide Bay, type: Bay, description: Of sand.}
    """),
  file("agencies.yml", "- {id: guild, name: Harbour Guild, type: group, description: Old.}"),
  file(
    "sources.yml",
    """
    - {id: log, type: report, title: Log, standing: primary, abstract: A log., limits: Few.}
    - {id: chart, type: map, title: Chart, standing: primary, abstract: A chart., limits: Few.}
    """),
  file(
    "figures.yml",
    """
    - id: berths
      title: Berths
      unit: berths
      counts: Places to lie.
      statements:
        - {value: about 12, source: log, at: page 1}
        - {value: 14, source: chart, at: legend}
    """),
]
