import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// A definition says more than the name or what its letters stand for.
struct TermWithoutDefinition: EditorialRule {
  static let kind = DiagnosticKind.termWithoutDefinition
  private let site: Site

  init(_ inspection: Inspection) {
    site = inspection.site
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    guard let definition = Definition(page.text, site.content.records),
      let message = definition.emptiness(site), let range = definition.passages.first?.range
    else { return }
    findings.append(
      Diagnostic(
        .termWithoutDefinition, message, at: range,
        suggestions: [
          Suggestion("say in a sentence what “\(definition.record.name)” is, or take the term out")
        ]))
  }
}
