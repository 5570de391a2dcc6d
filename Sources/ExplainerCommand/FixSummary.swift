import Explainer

/// What `check --fix` mended.
struct FixSummary {
  private var edits = 0
  private var files: [String] = []

  mutating func add(_ plan: FixPlan, written: [String]) {
    for fix in plan.files where written.contains(fix.file.path) {
      edits += fix.replacements.count
      if !files.contains(fix.file.path) { files.append(fix.file.path) }
    }
  }

  /// A line; nothing when nothing was mended.
  var text: String {
    if edits == 0 { return "" }
    let names = files.prefix(3).joined(separator: ", ") + (files.count > 3 ? ", …" : "")
    return "Mended \(SummaryWords.counted(edits, "place")) in "
      + "\(SummaryWords.counted(files.count, "file")): \(names).\n"
  }
}
