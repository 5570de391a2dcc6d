import Diagnostics
import Explainer

/// What `check` ends with: a table of the rules that were broken, and one line about the whole.
struct CheckSummary {
  let findings: [Diagnostic]
  /// How many findings were not asked for.
  let hidden: Int
  let result: BuildResult
  let elapsed: Duration

  var text: String { table + line + "\n" }

  private struct Row {
    var errors = 0
    var warnings = 0
  }

  /// A line for each rule, the most often broken first.
  private var table: String {
    if findings.isEmpty { return "" }
    var rows: [String: Row] = [:]
    for finding in findings {
      switch finding.severity {
      case .error: rows[finding.kind.id, default: Row()].errors += 1
      case .warning: rows[finding.kind.id, default: Row()].warnings += 1
      }
    }
    let sorted = rows.sorted {
      ($1.value.errors + $1.value.warnings, $0.key) < ($0.value.errors + $0.value.warnings, $1.key)
    }
    let width = max(sorted.map(\.key.count).max() ?? 0, 5)
    func row(_ name: String, _ errors: String, _ warnings: String) -> String {
      name + String(repeating: " ", count: width - name.count + 10 - errors.count) + errors
        + String(repeating: " ", count: 11 - warnings.count) + warnings + "\n"
    }
    var table = row("", "errors", "warnings")
    for (name, counts) in sorted {
      table += row(name, number(counts.errors), number(counts.warnings))
    }
    return table + "\n"
  }

  private func number(_ count: Int) -> String { count == 0 ? "·" : String(count) }

  private var line: String {
    let summary = DiagnosticSummary(findings)
    let counts = [
      SummaryWords.counted(result.pages, "page"), SummaryWords.counted(result.records, "record"),
      SummaryWords.counted(result.references, "reference"),
      SummaryWords.counted(result.mentions, "mention"),
    ].joined(separator: ", ")
    let found =
      summary.errors + summary.warnings == 0 ? "no problems" : summary.sentence
    let rest = hidden > 0 ? " (\(hidden) not asked for)" : ""
    return "Checked \(counts): \(found)\(rest); \(SummaryWords.time(elapsed))."
  }
}
