import Diagnostics
import Fingerprints
import Linking
import Model
import Reading
import Tracing

/// There is something to verify a quote by, once a site verifies its quotes at all.
struct QuoteUnverified: EditorialRule {
  static let kind = DiagnosticKind.quoteUnverified
  private let site: Site
  private let evidence: Evidence

  init(_ inspection: Inspection) {
    site = inspection.site
    evidence = inspection.evidence
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    guard !evidence.isEmpty else { return }
    let verification = QuoteVerification(evidence: evidence)
    for quote in Quote.all(in: page.text, of: site) {
      switch verification.verify(quote) {
      case .withoutEvidence(let source):
        findings.append(
          Diagnostic(
            Self.kind,
            "This quote cannot be verified: `\(source)` has no fingerprint that can be used",
            at: quote.passage.range(quote.words),
            suggestions: [
              Suggestion(
                "make one from the document's text with `explainer fingerprint`, and put it into "
                  + "`sources/\(source).fingerprint`")
            ]))
      case .tooShort(let source, let short):
        findings.append(
          Diagnostic(
            Self.kind,
            "This quote is too short for the fingerprint of `\(source)`, which holds runs of "
              + "\(short.needed) words",
            at: quote.passage.range(quote.words),
            suggestions: [
              Suggestion(
                "quote a word more, or make the fingerprint again with `--quote` and these words")
            ]))
      case .found, .notFound, .notAsked: continue
      }
    }
  }
}
