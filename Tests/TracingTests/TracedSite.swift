import Linking
import Loading
import Model
import TestSupport
import Testing

@testable import Tracing

/// A site of one page with a few figures.
enum TracedSite {
  static func site(_ body: String, more: String = "", figures: String = "") async throws -> Site {
    let folder = try TemporaryFolder()
    try folder.write("site.yml", "title: Harbour\ndescription: Of a harbour.\n")
    try folder.write("page.md", "---\ntitle: The harbour\n---\n\n\(body)\n")
    try folder.write(
      "figures.yml",
      """
      - id: ships
        title: Ships
        unit: ships
        counts: Ships.
        statements:
          - {value: nine, period: 2013, source: report, at: page 5, quote: nine ships}
      - id: boats
        title: Boats
        unit: boats
        counts: Boats.
        statements:
          - {value: "12", period: 2013, source: report, at: page 5}
      - id: crew
        title: Crew
        unit: people
        counts: People.
        statements:
          - {value: six, source: report, at: page 5}
          - {value: eight, source: letter, at: line 1}
      - id: fleet
        title: Ships and boats
        unit: vessels
        counts: Both.
        formula: ships + boats

      """ + figures)
    try folder.write(
      "sources.yml",
      """
      - id: report
        type: report
        title: Report on the harbour
        standing: primary
        abstract: What was done.
        limits: None.
      - id: letter
        type: report
        title: A letter
        standing: correspondence
        abstract: What was written.
        limits: None.
      """)
    if !more.isEmpty { try folder.write("places.yml", more) }
    let (content, _) = await ContentLoader(path: folder.path, prefix: "").load()
    return await Linker(try #require(content)).link().site
  }

  /// What a number rests on, in short.
  static func words(_ basis: TracedNumber.Basis, _ site: Site) -> String {
    func id(_ record: Int, _ statement: Int?) -> String {
      site.content.records[record].id + (statement.map { "#\($0)" } ?? "")
    }
    return switch basis {
    case .statement(let figure, let statement): id(figure, statement)
    case .repeated(let figure, let statement): id(figure, statement) + " again"
    case .quoted(let source, _): id(source, nil)
    case .plain: "plain"
    case .unsourced: "unsourced"
    }
  }
}
