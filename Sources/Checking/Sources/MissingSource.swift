import Diagnostics
import Linking
import Model

/// A record says what it rests on: documents, or whose knowledge, and how sure that is.
struct MissingSource: EditorialRule {
  static let kind = DiagnosticKind.missingSource
  private let inspection: Inspection

  init(_ inspection: Inspection) {
    self.inspection = inspection
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for (place, record) in inspection.records.enumerated() {
      if let finding = basisWithoutNote(record) ?? restingOnNothing(record, place) {
        findings.append(finding)
      }
    }
  }

  private func basisWithoutNote(_ record: Record) -> Diagnostic? {
    guard let basis = record[Record.basis], basis != .stated,
      record[Record.basisNote]?.saysSomething != true
    else { return nil }
    let what = basis == .inferred ? "inferred" : "general knowledge"
    return Diagnostic(
      kind,
      "“\(record.name)” is said to be \(what), without saying what of it and how sure that is",
      at: record.values.range(of: Record.basis),
      suggestions: [
        Suggestion("add `basis_note:`, a sentence on what no document says and how sure you are")
      ])
  }

  private func restingOnNothing(_ record: Record, _ place: Int) -> Diagnostic? {
    let basis = record[Record.basis] ?? .stated
    // A document is its own witness, and a figure without any is for `missing-statements`.
    guard basis == .stated, !record.isSource, record.kind.referenceStyle != .number,
      record.witnesses.isEmpty,
      !record.citesInProse(inspection.site.linkedRecords[place], itself: place)
    else { return nil }
    return Diagnostic(
      kind, "Nothing says which document “\(record.name)” rests on", at: record.idRange,
      suggestions: [
        Suggestion("add `sources:`, each with a `source` and where in it, `at`"),
        Suggestion(
          "or say that no document states it: `basis: general-knowledge` or `basis: inferred`, "
            + "with a `basis_note`"),
      ])
  }

  private var kind: DiagnosticKind { Self.kind }
}
