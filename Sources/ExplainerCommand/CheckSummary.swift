import Diagnostics
import Explainer

/// What `check` ends with: a table of the rules that were broken, and one line about the whole.
struct CheckSummary {
  let findings: [Diagnostic]
  /// How many findings were not asked for.
  let hidden: Int
  let report: CheckReport
  let elapsed: Duration

  var text: String { undecided + table + outside + line + "\n" }

  private var result: BuildResult { report.result }

  /// Other sites' pages that can be called neither good nor bad.
  private var undecided: String {
    guard let links = report.outside?.undecided, !links.isEmpty else { return "" }
    var text = "Not known whether these can be read:\n"
    for link in links {
      let place = link.range.file.location(at: link.range.offsets.lowerBound)
      text += "  \(link.address): \(link.reason)"
      text += " (\(link.range.file.path):\(place.line))\n"
    }
    return text + "\n"
  }

  /// One line about other sites, where they were asked.
  private var outside: String {
    guard let outside = report.outside else { return "" }
    let asked =
      "Of \(SummaryWords.counted(outside.addresses, "outside address", "outside addresses"))"
    var text = "\(asked), \(outside.asked) asked, \(outside.cached) known from before: "
    text += "\(outside.dead) dead, \(outside.moved) moved, \(outside.undecided.count) undecided.\n"
    if let problem = outside.cacheProblem {
      text += "The answers could not be kept for the next run: \(problem)\n"
    }
    return text
  }

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
