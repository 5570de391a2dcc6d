import Diagnostics
import Testing

@Suite("Order of findings")
struct DiagnosticOrderTests {
  static let a = DiagnosticKind("a-kind", .error, "A.")
  static let b = DiagnosticKind("b-kind", .warning, "B.")
  static let upper = SourceFile(path: "B.md", text: "0123456789")
  static let lower = SourceFile(path: "a.md", text: "0123456789")
  static let ordered = [
    Diagnostic(b, "No place", at: nil),
    finding(b, upper, 9, "x"),
    finding(a, lower, 1, "x"),
    finding(b, lower, 1, "a"),
    finding(b, lower, 1, "b"),
    finding(a, lower, 5, "x"),
  ]

  @Test("is by file, place, identifier and message, whatever order they came in")
  func order() {
    var findings = Self.ordered
    for _ in Self.ordered {
      findings.append(findings.removeFirst())
      #expect(findings.inFileOrder() == Self.ordered)
      #expect(Array(findings.reversed()).inFileOrder() == Self.ordered)
    }
  }

  @Test("keeps one of several that say the same, always the same one")
  func duplicates() {
    let copy = SourceFile(path: "a.md", text: "0123456789")
    let one = Self.finding(Self.a, Self.lower, 1, "x", notes: [Note("first")])
    let two = Self.finding(Self.a, copy, 1, "x", notes: [Note("second")])
    #expect([one, two].inFileOrder() == [one])
    #expect([two, one].inFileOrder() == [one])
    let longer = Diagnostic(Self.a, "x", at: SourceRange(file: Self.lower, offsets: 1..<8))
    #expect([longer, one].inFileOrder() == [one, longer])
  }

  @Test("a summary counts by severity and by kind, and says so in words")
  func summary() {
    let summary = DiagnosticSummary(Self.ordered)
    #expect(summary.errors == 2)
    #expect(summary.warnings == 4)
    #expect(summary.kinds.map(\.kind) == [Self.b, Self.a])
    #expect(summary.kinds.map(\.count) == [4, 2])
    #expect(summary.sentence == "2 errors and 4 warnings")
    #expect(DiagnosticSummary([]).sentence == "no errors")
    #expect(DiagnosticSummary([Self.ordered[0]]).sentence == "1 warning")
  }

  static func finding(
    _ kind: DiagnosticKind, _ file: SourceFile, _ offset: Int, _ message: String,
    notes: [Note] = []
  ) -> Diagnostic {
    let range = SourceRange(file: file, offsets: offset..<offset + 1)
    return Diagnostic(kind, message, at: range, notes: notes)
  }
}
