import Diagnostics
import Linking
import Model

/// A figure says where its value comes from: from sources, from other figures, or as their sum.
struct MissingStatements: EditorialRule {
  static let kind = DiagnosticKind.missingStatements
  private let records: [Record]

  init(_ inspection: Inspection) {
    records = inspection.records
  }

  func checkSite(into findings: inout [Diagnostic]) {
    findings += records.compactMap { record in
      guard record.kind.referenceStyle == .number, record[Figure.statements].isEmpty,
        record[Figure.formula] == nil, record[Figure.parts].isEmpty
      else { return nil }
      return Diagnostic(
        .missingStatements, "Nothing says where the value of “\(record.name)” comes from",
        at: record.idRange,
        suggestions: [
          Suggestion("add `statements:`, each with a value, a source and a place in it")
        ])
    }
  }
}
