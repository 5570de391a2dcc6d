import Diagnostics
import TestSupport
import Testing

/// Findings of every shape: with a place, across lines, without a place, with notes and an edit.
enum SampleFindings {
  static let reference = DiagnosticKind(
    "unknown-reference", .error, "Every reference names a record.")
  static let orphan = DiagnosticKind("unused-term", .warning, "Every term is used.")
  static let source = markedSource(
    "Élan\n£ [JOCC](agency:1️⃣jocc22️⃣)\n3️⃣two\nlines4️⃣\n", path: "content/a b.md")

  static let all = [
    Diagnostic(orphan, "`x` is \"not\" used", at: nil),
    Diagnostic(
      reference, "There is no agency `jocc2`", at: source.range("1️⃣", "2️⃣"),
      notes: [
        Note("See here", at: source.range("3️⃣", "4️⃣")), Note("100% sure:\nyes"),
      ],
      suggestions: Spelling.suggestions(
        for: "jocc2", among: ["jocc"], at: source.range("1️⃣", "2️⃣"))),
    Diagnostic(orphan, "Two lines", at: source.range("3️⃣", "4️⃣")),
  ]
}
