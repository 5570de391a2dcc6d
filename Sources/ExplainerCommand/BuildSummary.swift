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
        problems.errors > 0 ? counted(problems.errors, "error") : nil,
        problems.warnings > 0 ? counted(problems.warnings, "warning") : nil,
      ].compactMap(\.self).joined(separator: " and ")
    guard let published = result.published else {
      return "Nothing was written to \(output): \(found) (\(time))."
    }
    let content = [
      counted(result.pages, "page"), counted(result.records, "record"),
      counted(result.references, "reference"), counted(result.mentions, "mention"),
    ].joined(separator: ", ")
    var files = "\(counted(published.written, "file")) written (\(size(published.bytesWritten)))"
    files += ", \(published.unchanged) unchanged"
    if published.removed > 0 { files += ", \(published.removed) removed" }
    return "Built \(output) from \(content): \(files); \(found); \(time)."
  }

  private var time: String {
    let milliseconds =
      elapsed.components.seconds * 1000 + elapsed.components.attoseconds / 1_000_000_000_000_000
    return milliseconds < 10_000 ? "\(milliseconds) ms" : "\(milliseconds / 1000) s"
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
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
