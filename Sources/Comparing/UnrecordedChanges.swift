public import Diagnostics
import Linking
public import Model

extension Comparison {
  /// The changes of published statements that no correction tells readers of.
  ///
  /// A statement was published when the earlier state has it. What counts is its value, its period,
  /// its source and its quote, and whether it is still there; other words for the same do not. A
  /// correction tells of it when it names the figure, and no other statement of it, and either is
  /// new since the earlier state or ends in what the statement says now.
  ///
  /// Severity and excuses are not looked at: that is for whoever runs the rules.
  /// - Parameter today: what the entry to be pasted is dated; `date` is left to the editor when nil.
  /// - Complexity: O(statements of changed figures + corrections).
  public func unrecordedChanges(today: PartialDate? = nil) -> [Diagnostic] {
    let found = unrecorded(today, RecordedCorrections(before: before, after: after))
    return records.compactMap { $0.after.flatMap { found[$0] } }.flatMap(\.self)
  }

  /// The same by the place of the figure in the later state.
  func unrecorded(
    _ today: PartialDate?, _ corrections: RecordedCorrections
  ) -> [Int: [Diagnostic]] {
    var found: [Int: [Diagnostic]] = [:]
    for change in records {
      guard let earlier = change.before, let later = change.after else { continue }
      let findings = StatementChange.all(
        before.content.records[earlier], after.content.records[later]
      ).filter { !corrections.tell(of: $0) }.map { $0.diagnostic(today) }
      if !findings.isEmpty { found[later] = findings }
    }
    return found
  }
}

/// The corrections that can tell of a change since the earlier state, by the record that they name.
struct RecordedCorrections {
  private var new: [String: [Correction]] = [:]
  private var old: [String: [Correction]] = [:]

  init(before: Site, after: Site) {
    var known: [String: Int] = [:]
    for correction in before.content.corrections { known[Self.key(correction), default: 0] += 1 }
    for correction in after.content.corrections {
      guard let record = correction[Correction.record]?.id else { continue }
      if let count = known[Self.key(correction)], count > 0 {
        known[Self.key(correction)] = count - 1
        old[record, default: []].append(correction)
      } else {
        new[record, default: []].append(correction)
      }
    }
  }

  private static func key(_ correction: Correction) -> String {
    correction.values.all.map { $0 + "\u{0}" + $1.written }.joined(separator: "\u{1}")
  }

  /// The corrections of a record that the later state has and the earlier has not.
  func new(of record: String) -> [Correction] { new[record] ?? [] }

  func tell(of change: StatementChange) -> Bool {
    func fits(_ correction: Correction) -> Bool {
      guard let statement = correction[Correction.statement] else { return true }
      return change.statements.contains(statement)
    }
    if new[change.record, default: []].contains(where: fits) { return true }
    return old[change.record, default: []].contains { correction in
      guard let now = correction[Correction.now], fits(correction) else { return false }
      return change.keys.contains { $0.now?.written == now }
    }
  }
}
