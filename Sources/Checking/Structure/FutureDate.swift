import Diagnostics
import Linking
import Model

/// What is said to have happened lies in the past.
///
/// An end can lie ahead, and so can what is said to be not complete.
struct FutureDate: EditorialRule {
  static let kind = DiagnosticKind.futureDate
  private let content: Content
  /// The last day that is no future: somewhere it is tomorrow already.
  private let last: Int?

  init(_ inspection: Inspection) {
    content = inspection.content
    last = inspection.today.map { $0 + 1 }
  }

  func checkSite(into findings: inout [Diagnostic]) {
    guard let last else { return }
    for page in content.pages {
      check(page.values, Page.date, "The page says that it was published on", last, &findings)
      check(page.values, Page.updated, "The page says that it was changed on", last, &findings)
    }
    for correction in content.corrections {
      check(correction.values, Correction.date, "The correction is said to be of", last, &findings)
    }
    for record in content.records {
      let values = record.values
      check(values, Record.updated, "The record says that it was changed on", last, &findings)
      check(values, Source.issued, "The document says that it was issued on", last, &findings)
      check(values, Source.accessed, "The document is said to be looked up on", last, &findings)
      check(values, Event.date, "The event is said to have happened on", last, &findings)
      for stage in record[Measure.stages] {
        let step = stage[MeasureStage.stage].map { "`\($0.rawValue)`" } ?? "this"
        check(
          stage.values, MeasureStage.date, "The measure is said to be \(step) since", last,
          &findings)
      }
      for statement in record[Figure.statements] where statement[Statement.complete] ?? true {
        check(
          statement.values, Statement.period, "The count is said to be complete, and begins on",
          last, &findings, "for a plan or a forecast, say `complete: false`")
      }
    }
  }

  private func check(
    _ values: FieldValues, _ key: FieldKey<Period>, _ words: String, _ last: Int,
    _ findings: inout [Diagnostic], _ suggestion: String = "was another year meant?"
  ) {
    guard let period = values[key], let range = values.wordsRange(of: key),
      let first = period.earliestDay, first > last
    else { return }
    findings.append(
      Diagnostic(
        .futureDate, "\(words) \(period.edtf), which is still to come", at: range,
        suggestions: [Suggestion(suggestion)]))
  }
}
