import Diagnostics
import Testing

@testable import Explainer

@Suite struct FixPlanTests {
  private let file = SourceFile(path: "a.md", text: "one two three\n")

  private func finding(
    _ kind: String, _ edits: [(Range<Int>, String)]
  ) -> Diagnostic {
    Diagnostic(
      DiagnosticKind(kind, .error, ""), "Wrong", at: SourceRange(file: file, offsets: 0..<3),
      suggestions: edits.map { offsets, text in
        Suggestion(
          "so", replacement: Replacement(SourceRange(file: file, offsets: offsets), with: text))
      })
  }

  private func mended(_ findings: [Diagnostic]) -> String? {
    FixPlan(findings).files.first.map { String(decoding: $0.mended, as: UTF8.self) }
  }

  @Test("Edits of one file are made together, whatever their order")
  func several() {
    let findings = [finding("b", [(8..<13, "3")]), finding("a", [(0..<3, "1")])]
    #expect(mended(findings) == "1 two 3\n")
  }

  @Test("An edit that two findings ask for is made once")
  func same() {
    let findings = [finding("a", [(0..<3, "1")]), finding("b", [(0..<3, "1")])]
    #expect(mended(findings) == "1 two three\n")
    #expect(FixPlan(findings).mended.count == 2)
  }

  @Test("Of two edits that touch each other, the first is made")
  func overlapping() {
    #expect(mended([finding("a", [(0..<7, "1")]), finding("b", [(4..<7, "2")])]) == "1 three\n")
  }

  @Test("Where there are two ways to mend something, neither is taken")
  func ambiguous() {
    #expect(mended([finding("a", [(0..<3, "1"), (0..<3, "I")])]) == nil)
  }

  @Test("What a number rests on is for an editor to judge")
  func judgement() {
    #expect(mended([finding("unsourced-number", [(0..<3, "1")])]) == nil)
  }
}
