import Diagnostics
import Linking
import Model
import Tracing

/// A document and its reprint say a thing once, not twice.
struct ReprintCountedTwice: EditorialRule {
  static let kind = DiagnosticKind.reprintCountedTwice
  private let records: [Record]

  init(_ inspection: Inspection) {
    records = inspection.records
  }

  func checkSite(into findings: inout [Diagnostic]) {
    let reprints = Reprints(records)
    for record in records {
      let statements = record[Figure.statements].compactMap { statement in
        statement[Statement.source].map {
          Witnessed(
            source: $0, time: statement[Statement.period], value: statement[Statement.value])
        }
      }
      let stages = record[Measure.stages].compactMap { stage in
        stage[MeasureStage.source].map {
          Witnessed(
            source: $0, time: stage[MeasureStage.date], step: stage[MeasureStage.stage]?.rawValue)
        }
      }
      report(statements, "statement", reprints, into: &findings)
      report(stages, "stage", reprints, into: &findings)
    }
  }

  /// What a document says: of which time, with which value, of which step.
  private struct Witnessed {
    let source: Reference
    let time: Period?
    var value: Quantity?
    var step: String?

    /// Whether another says the same of the same time; where the values cannot both be right, that is a
    /// conflict, and reported as one.
    func repeats(_ other: Witnessed) -> Bool {
      guard step == other.step else { return false }
      if let time, let its = other.time, !time.overlaps(its) { return false }
      if let value, let its = other.value, value.isDisjoint(from: its) { return false }
      return true
    }
  }

  private func report(
    _ witnesses: [Witnessed], _ what: String, _ reprints: Reprints,
    into findings: inout [Diagnostic]
  ) {
    var byOrigin: [String: [Witnessed]] = [:]
    for copy in witnesses {
      let origin = reprints.origin(of: copy.source.id)
      let kept = byOrigin[origin]?.first {
        $0.source.id != copy.source.id && copy.repeats($0)
      }
      if let kept { findings.append(finding(copy.source, kept.source, what, reprints)) }
      byOrigin[origin, default: []].append(copy)
    }
  }

  /// The finding stands at the later of the two, whichever is the reprint.
  private func finding(
    _ copy: Reference, _ kept: Reference, _ what: String, _ reprints: Reprints
  ) -> Diagnostic {
    let origin = reprints.origin(of: copy.id)
    let message =
      switch origin {
      case kept.id: "`\(copy.id)` reprints `\(kept.id)`, so this \(what) adds no second witness"
      case copy.id: "`\(kept.id)` reprints `\(copy.id)`, so this \(what) adds no second witness"
      default:
        "`\(copy.id)` and `\(kept.id)` both reprint `\(origin)`, so this \(what) adds no second "
          + "witness"
      }
    return Diagnostic(
      Self.kind, message, at: copy.range,
      notes: [Note("The \(what) that it repeats rests on `\(kept.id)`", at: kept.range)],
      suggestions: [Suggestion("take out the \(what) that rests on the reprint")])
  }
}
