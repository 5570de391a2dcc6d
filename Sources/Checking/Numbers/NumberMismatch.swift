import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// A number that is linked to a figure says what the figure says, and so does a statement's value of
/// the words that it quotes.
struct NumberMismatch: EditorialRule {
  static let kind = DiagnosticKind.numberMismatch
  private let records: [Record]
  private let figures: FigureValues
  private let equivalents: EquivalentFigures
  private let leavesConversions: Bool

  init(_ inspection: Inspection) {
    records = inspection.records
    figures = inspection.figures
    equivalents = inspection.equivalents
    leavesConversions = !inspection.isOff(.currencyConvertedWithoutSource)
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    for mismatch in Mismatch.all(on: page, figures)
    where !mismatch.isDerived && !(leavesConversions && mismatch.isConversion) {
      findings.append(
        Diagnostic(
          Self.kind, mismatch.disagreement.message, at: mismatch.range(on: page),
          notes: mismatch.notes(records[mismatch.figure.record]),
          suggestions: mismatch.suggestions(records, equivalents)))
    }
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for figure in figures.figures {
      for stated in figures[figure]?.statements ?? [] {
        guard let quoted = QuotedNumbers(stated), let disagreement = quoted.disagreement,
          !(leavesConversions && quoted.isConversion)
        else { continue }
        findings.append(
          Diagnostic(
            Self.kind, "The quote gives `\(quoted.words)`, and the value is `\(stated.text)`",
            at: stated.range,
            notes: [Note(disagreement.message, at: quoted.range)],
            suggestions: [Suggestion("write the value as the source states it")]))
      }
    }
  }
}
