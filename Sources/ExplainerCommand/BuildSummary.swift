import Diagnostics
import Explainer

/// The last line of a build: what there was, what was written, what was wrong, how long it took.
struct BuildSummary {
  let result: BuildResult
  let output: String
  let elapsed: Duration

  var text: String {
    let problems = DiagnosticSummary(result.diagnostics)
    let found =
      problems.errors + problems.warnings == 0
      ? "no problems"
      : [
        problems.errors > 0 ? SummaryWords.counted(problems.errors, "error") : nil,
        problems.warnings > 0 ? SummaryWords.counted(problems.warnings, "warning") : nil,
      ].compactMap(\.self).joined(separator: " and ")
    guard let published = result.published else {
      return "Nothing was written to \(output): \(found) (\(SummaryWords.time(elapsed)))."
    }
    let content = [
      SummaryWords.counted(result.pages, "page"), SummaryWords.counted(result.records, "record"),
      SummaryWords.counted(result.references, "reference"),
      SummaryWords.counted(result.mentions, "mention"),
    ].joined(separator: ", ")
    var files =
      "\(SummaryWords.counted(published.written, "file")) written (\(size(published.bytesWritten)))"
    files += ", \(published.unchanged) unchanged"
    if published.removed > 0 { files += ", \(published.removed) removed" }
    return "Built \(output) from \(content): \(files); \(found); \(SummaryWords.time(elapsed))."
  }

  private func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: return "\(bytes) B"
    case ..<999_500: return "\((bytes + 500) / 1000) kB"
    default:
      let tenths = (bytes + 50_000) / 100_000
      return "\(tenths / 10).\(tenths % 10) MB"
    }
  }
}
