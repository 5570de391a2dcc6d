import Diagnostics
import Linking
import Model

/// A date that nobody stated says how it was found.
struct DatedByReasoning: EditorialRule {
  static let kind = DiagnosticKind.datedByReasoning
  private let records: [Record]

  init(_ inspection: Inspection) {
    records = inspection.records
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for record in records {
      findings += check(record.values, Event.date, Event.dateReasoning)
      findings += check(record.values, Source.issued, Source.issuedReasoning)
      for statement in record[Figure.statements] {
        findings += check(statement.values, Statement.period, Statement.dateReasoning)
      }
      for stage in record[Measure.stages] {
        findings += check(stage.values, MeasureStage.date, MeasureStage.dateReasoning)
      }
    }
  }

  private func check(
    _ values: FieldValues, _ date: FieldKey<Period>, _ reasoning: FieldKey<Prose>
  ) -> [Diagnostic] {
    let reason = values[reasoning]
    guard let period = values[date] else {
      guard reason != nil else { return [] }
      return [
        Diagnostic(
          Self.kind, "This says how a date was found, and there is no date",
          at: values.range(of: reasoning),
          suggestions: [Suggestion("add `\(date.field.name):`, or take the reasoning out")])
      ]
    }
    guard let sign = period.qualifier, reason?.saysSomething != true else { return [] }
    return [
      Diagnostic(
        Self.kind,
        "`\(period.edtf)` is \(sign.meaning), and nothing says how it was found",
        at: values.range(of: date),
        suggestions: [
          Suggestion(
            "add `\(reasoning.field.name):`, a sentence on what the date was worked out from"),
          Suggestion("or write the date without `\(sign.rawValue)` if the source states it"),
        ])
    ]
  }
}

extension Period {
  /// The first sign of doubt in it.
  fileprivate var qualifier: PartialDate.Qualifier? {
    start.date?.qualifier ?? end.date?.qualifier
  }
}

extension PartialDate.Qualifier {
  fileprivate var meaning: String {
    switch self {
    case .approximate: "an approximate date"
    case .uncertain: "an uncertain date"
    case .uncertainAndApproximate: "an uncertain and approximate date"
    }
  }
}
