import CommonMark
import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// Whoever names a document says where in it.
struct MissingLocator: EditorialRule {
  static let kind = DiagnosticKind.missingLocator
  private let records: [Record]

  init(_ inspection: Inspection) {
    records = inspection.records
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    for passage in page.text.passages {
      for link in passage.links where link.isEmpty {
        guard case .citation(let source, let place) = link.target, !Self.saysWhere(place)
        else { continue }
        let range = passage.destinationRange(of: link) ?? passage.range(link.range)
        findings.append(citation(of: records[source], place, at: range))
      }
    }
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for record in records {
      for witness in record.witnesses where !Self.saysWhere(witness.place) {
        findings.append(finding(witness))
      }
    }
  }

  private func citation(
    of source: Record, _ place: String?, at range: SourceRange
  ) -> Diagnostic {
    let message =
      place.map { "“\($0)” does not say where in “\(source.name)”" }
      ?? "This citation does not say where in “\(source.name)”"
    return Diagnostic(
      Self.kind, message, at: range,
      suggestions: [
        Suggestion("write `[](source:\(source.id) \"paragraph 3\")`, with the place in it")
      ])
  }

  private func finding(_ witness: Witness) -> Diagnostic {
    let id = witness.source.id
    guard let written = witness.place, let range = witness.values.range(of: SourceCitation.at)
    else {
      return Diagnostic(
        Self.kind, "This does not say where in `\(id)`", at: witness.source.range,
        suggestions: [Suggestion("add `at:` with the place in it, such as `at: paragraph 3`")])
    }
    return Diagnostic(
      Self.kind, "“\(written)” does not say where in `\(id)`", at: range,
      suggestions: [Suggestion("write the place in it, such as `at: paragraph 3`")])
  }

  /// Words that stand where a place should, and are none.
  private static let noPlace: Set<String> = [
    "na", "nil", "none", "no", "unknown", "notknown", "notgiven", "nopage", "passim", "various",
    "severalplaces", "throughout", "somewhere", "anywhere", "everywhere", "here", "there",
    "seeabove",
    "above", "seebelow", "below", "ibid", "ibidem", "opcit", "opcitato", "loccit", "idem", "tbc",
    "tbd", "tba", "todo", "fixme", "xx", "xxx", "x", "etc", "inthedocument", "inthesource",
    "inthetext", "document", "source", "text",
  ]

  /// Whether a locator leads to a place: it has a letter or digit, and is none of the words for nothing.
  static func saysWhere(_ place: String?) -> Bool {
    guard let place else { return false }
    let letters = String(
      String.UnicodeScalarView(
        place.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
    return !letters.isEmpty && !noPlace.contains(letters)
  }
}
