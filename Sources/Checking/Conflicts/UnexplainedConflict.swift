import Diagnostics
import Linking
import Model
import Tracing

/// Where sources disagree on a figure, an editor says why.
struct UnexplainedConflict: EditorialRule {
  static let kind = DiagnosticKind.unexplainedConflict
  private let records: [Record]

  init(_ inspection: Inspection) {
    records = inspection.records
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for record in records {
      let conflicts = Conflicts(record).certain
      guard !conflicts.isEmpty else { continue }
      guard let explanation = record[Figure.explanation] else {
        findings += Self.unexplained(record, conflicts)
        continue
      }
      if let finding = Self.objection(to: explanation, of: record, conflicts) {
        findings.append(finding)
      }
    }
  }

  /// One finding for each statement that disagrees with one above it.
  private static func unexplained(
    _ record: Record, _ conflicts: [Conflicts.Pair]
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var index = 0
    while index < conflicts.count {
      let second = conflicts[index].second
      let same = conflicts[index...].prefix {
        $0.second.values.range == second.values.range
      }
      index = same.endIndex
      let firsts = same.map(\.first)
      findings.append(
        Diagnostic(
          kind,
          "\(written(second)) in `\(second.sourceID)` and \(written(firsts[0])) in "
            + "`\(firsts[0].sourceID)` cannot both be right, and nothing explains it",
          at: second.values.range(of: Statement.value),
          notes: firsts.map {
            Note(
              "\(written($0)), \(time($0)); the other is \(time(second))",
              at: $0.values.range(of: Statement.value))
          },
          suggestions: [
            Suggestion(
              "add `explanation:` (`different-definition`, `different-period`, `later-revision` or "
                + "`unexplained`) and `explanation_note:`, a sentence for readers")
          ]))
    }
    return findings
  }

  /// What is wrong with an explanation, where there is something to explain.
  private static func objection(
    to explanation: Figure.Explanation, of record: Record, _ conflicts: [Conflicts.Pair]
  ) -> Diagnostic? {
    let range = record.values.range(of: Figure.explanation)
    func places(_ pair: Conflicts.Pair) -> [Note] {
      [pair.first, pair.second].map {
        Note("\(written($0)), \(time($0))", at: $0.values.range(of: Statement.value))
      }
    }
    let pair = conflicts[0]
    switch explanation {
    case .differentPeriod where conflicts.allSatisfy(\.isSameTime):
      return Diagnostic(
        kind, "`different-period` explains nothing: the statements are of the same time",
        at: range, notes: places(pair),
        suggestions: [Suggestion("give each its own `period:`, or choose another explanation")])
    case .laterRevision where conflicts.allSatisfy({ $0.first.sourceID == $0.second.sourceID }):
      return Diagnostic(
        kind, "`later-revision` explains nothing: both statements are from the same document",
        at: range, notes: places(pair), suggestions: [Suggestion("choose another explanation")])
    default: break
    }
    guard record[Figure.explanationNote].map(isSentence) != true else { return nil }
    return Diagnostic(
      kind, "`\(explanation.rawValue)` is no explanation for readers without a sentence",
      at: range, notes: places(pair),
      suggestions: [
        Suggestion("add `explanation_note:`, a sentence on why the statements differ")
      ])
  }

  /// Whether a note has the words that a sentence needs.
  private static func isSentence(_ note: Prose) -> Bool {
    WordCount.of(note.text) >= 3
  }

  private static func written(_ statement: Statement) -> String {
    let value = statement.values[Statement.value.field.name]
    return value?.writtenText.map { "`\($0)`" } ?? "The value"
  }

  private static func time(_ statement: Statement) -> String {
    statement[Statement.period].map { "of \($0.edtf)" } ?? "of a time that is not said"
  }
}

extension Statement {
  fileprivate var sourceID: String { self[Statement.source]?.id ?? "" }
}
