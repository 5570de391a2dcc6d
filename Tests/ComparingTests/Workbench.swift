import Diagnostics
import Linking
import Loading
import TestSupport
import Testing

@testable import Comparing

/// Two states of an invented site, loaded and linked.
struct States {
  let comparison: Comparison

  /// - Parameters:
  ///   - before: the earlier files.
  ///   - changes: files that are new or other in the later state; nil takes a file away.
  ///   - marked: later files with marks for places.
  init(
    _ before: [String: String], _ changes: [String: String?] = [:], marked: [MarkedSource] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    var after: [String: [UInt8]] = before.mapValues { Array($0.utf8) }
    for (path, text) in changes { after[path] = text.map { Array($0.utf8) } }
    for source in marked {
      after[String(source.file.path.dropFirst("content/".count))] = source.file.bytes
    }
    comparison = Comparison(
      before: try await Self.site(before.mapValues { Array($0.utf8) }, "earlier", sourceLocation),
      after: try await Self.site(after, "content", sourceLocation))
  }

  private static func site(
    _ files: [String: [UInt8]], _ prefix: String, _ sourceLocation: Testing.SourceLocation
  ) async throws -> Site {
    let folder = try TemporaryFolder()
    try folder.write("site.yml", "title: Tides\ndescription: Of the sea.\n")
    for (path, bytes) in files { try folder.write(path, bytes) }
    let (content, loading) = await ContentLoader(path: folder.path, prefix: prefix).load()
    var linker = Linker(try #require(content, sourceLocation: sourceLocation))
    linker.keepsAllMentions = true
    let (site, linking) = await linker.link()
    #expect((loading + linking).map(\.message) == [], sourceLocation: sourceLocation)
    return site
  }

  /// The changed fields of all records, each as `id path: was → is`.
  var fields: [String] {
    comparison.records.flatMap { record in record.fields.map { "\(record.id) \(show($0))" } }
  }
}

/// A change as `path: was → is`.
func show(_ field: FieldChange) -> String {
  "\(field.path): \(field.was ?? "-") → \(field.now ?? "-")" + (field.isWordingOnly ? " =" : "")
}

/// A later file whose places are marked.
func later(_ path: String, _ text: String) -> MarkedSource {
  markedSource(text, path: "content/" + path)
}

/// A page called after its file.
func page(_ body: String, _ frontMatter: String = "") -> String {
  "---\ntitle: A page\n\(frontMatter)---\n\(body)\n"
}

let sources = """
  - {id: log, type: report, title: Log, standing: primary, abstract: A log., limits: Few.}
  - {id: chart, type: map, title: Chart, standing: primary, abstract: A chart., limits: Few.}

  """

/// A figure with these statements, each in braces.
func figure(_ id: String, _ statements: String...) -> String {
  figure(id, statements: statements)
}

/// A figure with these statements.
func figure(_ id: String, statements: [String]) -> String {
  """
  - id: \(id)
    title: The \(id)
    unit: berths
    counts: Places to lie.
    statements:
  \(statements.map { "    - {\($0)}\n" }.joined())
  """
}

/// A figure that is computed.
func formula(_ id: String, _ formula: String) -> String {
  "- {id: \(id), title: The \(id), unit: berths, counts: Ours., formula: \(formula)}\n"
}
