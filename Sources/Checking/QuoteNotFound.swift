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

  private func finding(
    _ quote: Quote, _ source: String, _ part: Range<Int>, _ difference: QuoteDifference
  ) -> Diagnostic {
    func place(_ range: Range<Int>) -> SourceRange {
      let start = min(part.lowerBound + range.lowerBound, part.upperBound)
      return quote.passage.range(start..<min(part.lowerBound + range.upperBound, part.upperBound))
    }
    func words(_ range: Range<Int>) -> String {
      let start = min(part.lowerBound + range.lowerBound, part.upperBound)
      let end = min(part.lowerBound + range.upperBound, part.upperBound)
      return String(decoding: quote.passage.text[start..<end], as: UTF8.self)
    }
    let differing = words(difference.differing)
    let message: String
    switch difference.reason {
    case .differentWords: message = "`\(source)` does not say “\(differing)” here"
    case .missingWords:
      message = "`\(source)` says more here than is quoted, and nothing shows that words were left out"
    case .cutWord: message = "“\(differing)” begins or ends inside a word of `\(source)`"
    case .wrongOrder: message = "`\(source)` says these parts in another order"
    case .noWords: message = "This quote has no words"
    }
    var notes: [Note] = []
    if let instead = difference.instead, !instead.isEmpty {
      notes.append(Note("It says “\(instead)” there", at: textRange(difference, of: source)))
    }
    if let before = difference.before, difference.reason != .cutWord {
      notes.append(note("It has “\(words(before.quote))”", before, source))
    }
    if let behind = difference.behind {
      notes.append(note("It has “\(words(behind.quote))”", behind, source))
    }
    if difference.before == nil, difference.behind == nil, difference.reason == .differentWords {
      notes.append(Note("It has nothing like it"))
    }
    let others = quote.sources.dropFirst().filter { evidence[$0] != nil }
    if !others.isEmpty {
      notes.append(
        Note("It is not in \(others.map { "`\($0)`" }.joined(separator: ", ")) either"))
    }
    return Diagnostic(
      Self.kind, message, at: place(difference.differing), notes: notes,
      suggestions: [
        Suggestion(
          difference.reason == .missingWords
            ? "quote the words as they stand, or write `…` where some are left out"
            : "quote the words as they stand in the document")
      ])
  }

  private func note(_ message: String, _ part: FoundPart, _ source: String) -> Note {
    guard let text = part.text, let document = evidence[source] as? PlainTextEvidence else {
      return Note("\(message), on \(part.place)")
    }
    return Note(
      "\(message): “\(document.passage(around: text))”",
      at: SourceRange(file: document.file, offsets: text))
  }

  /// Where the text of a document stands that a quote differs from.
  private func textRange(_ difference: QuoteDifference, of source: String) -> SourceRange? {
    guard let document = evidence[source] as? PlainTextEvidence else { return nil }
    if let start = difference.before?.text?.upperBound {
      return SourceRange(file: document.file, offsets: start..<start)
    }
    guard let end = difference.behind?.text?.lowerBound else { return nil }
    return SourceRange(file: document.file, offsets: end..<end)
  }
}
