import Diagnostics
import Fingerprints
import Linking
import Model
import Reading
import Tracing

/// What is quoted stands in the document, word for word.
struct QuoteNotFound: EditorialRule {
  static let kind = DiagnosticKind.quoteNotFound
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
      guard case .notFound(let source, let part, let difference) = verification.verify(quote)
      else { continue }
      findings.append(finding(quote, source, part, difference))
    }
  }

  /// The finding covers the quoted words; notes say how and where they differ.
  private func finding(
    _ quote: Quote, _ source: String, _ part: Range<Int>, _ difference: QuoteDifference
  ) -> Diagnostic {
    let start = min(part.lowerBound + difference.differing.lowerBound, part.upperBound)
    let end = min(part.lowerBound + difference.differing.upperBound, part.upperBound)
    let written = String(decoding: quote.passage.text[part], as: UTF8.self)
    var notes = [
      Note(
        difference.explanation(of: written), at: quote.passage.range(start..<max(start, end)))
    ]
    if let document = evidence[source] as? PlainTextEvidence {
      notes += Self.nearest(to: difference, in: document)
    }
    let others = quote.sources.dropFirst().filter { evidence[$0] != nil }
    if !others.isEmpty {
      notes.append(Note("It is not in \(others.map { "`\($0)`" }.joined(separator: ", ")) either"))
    }
    return Diagnostic(
      Self.kind, "These words are not in `\(source)` as they are quoted",
      at: quote.passage.range(quote.words), notes: notes,
      suggestions: [
        Suggestion(
          difference.reason == .missingWords
            ? "quote the words as they stand, or write `…` where some are left out"
            : "quote the words as they stand in the document")
      ])
  }

  /// The sentences of a text that have most of the quote.
  private static func nearest(
    to difference: QuoteDifference, in document: PlainTextEvidence
  ) -> [Note] {
    var sentences: [String] = []
    var notes: [Note] = []
    for place in [difference.before, difference.behind].compactMap({ $0?.text }) {
      let sentence = document.passage(around: place)
      if sentences.contains(sentence) { continue }
      sentences.append(sentence)
      notes.append(
        Note("The text says: \(sentence)", at: SourceRange(file: document.file, offsets: place)))
    }
    return notes
  }
}
