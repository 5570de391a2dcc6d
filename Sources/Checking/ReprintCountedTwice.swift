import Diagnostics
import Linking
import Model

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
          Witnessed(source: $0, time: statement[Statement.period], value: statement[Statement.value])
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
    var isReported = [Bool](repeating: false, count: witnesses.count)
    for second in witnesses.indices {
      for first in witnesses[..<second].indices where !isReported[first] && !isReported[second] {
        let pair = (witnesses[first], witnesses[second])
        guard pair.0.source.id != pair.1.source.id, pair.1.repeats(pair.0),
          reprints.origin(of: pair.0.source.id) == reprints.origin(of: pair.1.source.id)
        else { continue }
        // The reprint is the one too many, wherever it stands.
        let isFirst = !reprints.isReprint(pair.1.source.id)
        isReported[isFirst ? first : second] = true
        let (copy, kept) = isFirst ? pair : (pair.1, pair.0)
        findings.append(finding(copy.source, kept.source, what, reprints))
      }
    }
  }

  private func finding(
    _ copy: Reference, _ kept: Reference, _ what: String, _ reprints: Reprints
  ) -> Diagnostic {
    let original = reprints.origin(of: copy.id)
    let isOriginal = original == kept.id
    let message =
      isOriginal
      ? "`\(copy.id)` reprints `\(kept.id)`, so this \(what) adds no second witness"
      : "`\(copy.id)` and `\(kept.id)` both reprint `\(original)`, so this \(what) adds no second witness"
    return Diagnostic(
      Self.kind, message, at: copy.range,
      notes: [Note("The \(what) that it repeats rests on `\(kept.id)`", at: kept.range)],
      suggestions: [
        Suggestion("take this \(what) out, and say in the other's `note` where it was reprinted")
      ].map { what == "statement" ? $0 : Suggestion("take this \(what) out") })
  }
}
