import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// A quote is as short as it can be, so that no document is copied.
struct QuoteTooLong: EditorialRule {
  static let kind = DiagnosticKind.quoteTooLong
  private let site: Site
  private let most: Int

  init(_ inspection: Inspection) {
    site = inspection.site
    most = inspection.style?[StyleSettings.maximumQuoteWords] ?? 12
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    for quote in Quote.all(in: page.text, of: site) where quote.wordCount > most {
      findings.append(
        Diagnostic(
          Self.kind, "This quote has \(quote.wordCount) words; a quote has \(most) at most",
          at: quote.passage.range(quote.words),
          suggestions: [Suggestion("quote only the words that matter, and say the rest yourself")]))
    }
  }
}
