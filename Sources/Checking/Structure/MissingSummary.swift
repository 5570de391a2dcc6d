import Diagnostics
import Linking
import Model

/// A page says in a sentence what it is about.
struct MissingSummary: EditorialRule {
  static let kind = DiagnosticKind.missingSummary
  private let content: Content

  init(_ inspection: Inspection) {
    content = inspection.content
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for page in content.pages
    where page[Page.summary]?.contains(where: { !$0.isWhitespace }) != true {
      findings.append(
        Diagnostic(
          .missingSummary, "Lists and search engines have no sentence to show for this page",
          at: page.values.wordsRange(of: Page.title) ?? page.values.range,
          suggestions: [Suggestion("add `summary:` with a sentence below the title")]))
    }
  }
}
