import Diagnostics
import Linking
import Model
import Tracing

/// An explanation of why sources differ stands only where they do.
struct NeedlessExplanation: EditorialRule {
  static let kind = DiagnosticKind.needlessExplanation
  private let records: [Record]

  init(_ inspection: Inspection) {
    records = inspection.records
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for record in records {
      guard
        let range = record.values.range(of: Figure.explanation)
          ?? record.values.range(of: Figure.explanationNote),
        // It may be about what a sum leaves of a total, or a calculation of a statement.
        record[Figure.formula] == nil, record[Figure.parts].isEmpty,
        Conflicts(record).pairs.isEmpty
      else { continue }
      let count = record[Figure.statements].count
      let message =
        count < 2
        ? "There is nothing to explain: the figure has \(count == 0 ? "no" : "one") statement"
        : "There is nothing to explain: no two statements of one time disagree"
      findings.append(
        Diagnostic(
          Self.kind, message, at: range,
          suggestions: [
            Suggestion(
              "take out `explanation` and `explanation_note`; what else is to be said belongs in "
                + "`description`")
          ]))
    }
  }
}
