import Diagnostics
import Testing

@testable import TestSupport

@Suite("Expected findings")
struct ExpectDiagnosticsTests {
  static let unknownKey = DiagnosticKind("unknown-key", .error, "Every key is known.")
  let source = markedSource("1️⃣titel2️⃣: Borders — 3️⃣x", path: "content/site.yml")

  func finding(at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      Self.unknownKey, "There is no key `titel`", at: range,
      suggestions: Spelling.suggestions(for: "titel", among: ["title"], at: range))
  }

  @Test("markers are taken out and leave their byte offsets")
  func markers() {
    #expect(source.text == "titel: Borders — x")
    #expect(source.offsets == ["1️⃣": 0, "2️⃣": 5, "3️⃣": 19])
    #expect(source.range("1️⃣", "2️⃣").offsets == 0..<5)
    #expect(markedSource("figure 1: 2, 3").text == "figure 1: 2, 3")
  }

  @Test("a finding at its marker, with its words, passes")
  func match() {
    let found = finding(at: source.range("1️⃣", "2️⃣"))
    expectDiagnostics(
      [found], in: source,
      [
        .init(
          "unknown-key", at: "1️⃣", to: "2️⃣", "There is no key `titel`", severity: .error,
          notes: [], suggestions: ["did you mean `title`?"], replacements: ["title"])
      ])
    expectDiagnostics([found], in: source, [.init(Self.unknownKey, at: "1️⃣")])
    expectDiagnostics([finding(at: nil)], in: source, [.init("unknown-key", at: nil)])
    expectMended([found], in: source, "title: Borders — x")
  }

  @Test(
    "anything else fails and says what was found",
    arguments: [
      ExpectedDiagnostic("unknown-key", at: "3️⃣"), .init("unknown-key", at: "1️⃣", to: "3️⃣"),
      .init("other", at: "1️⃣"), .init("unknown-key", at: nil),
      .init("unknown-key", at: "1️⃣", "Other words"),
      .init("unknown-key", at: "1️⃣", severity: .warning),
      .init("unknown-key", at: "1️⃣", notes: ["more"]),
      .init("unknown-key", at: "1️⃣", suggestions: []), .init("unknown-key", at: "9️⃣"),
    ])
  func mismatch(expected: ExpectedDiagnostic) {
    let found = finding(at: source.range("1️⃣", "2️⃣"))
    let differences = findDifferences([found], in: [source], [expected])
    #expect(differences.count == 2)
    #expect(differences[0].hasPrefix("  missing  "))
    #expect(differences[1].contains("content/site.yml:1:1–1:6: [unknown-key] error"))
  }

  @Test("too many and too few findings fail")
  func counts() {
    let found = finding(at: source.range("1️⃣", "2️⃣"))
    let expected = ExpectedDiagnostic("unknown-key", at: "1️⃣")
    #expect(findDifferences([found], in: [source], []).count == 1)
    #expect(findDifferences([], in: [source], [expected]).count == 1)
    #expect(findDifferences([found, found], in: [source], [expected]).count == 1)
    #expect(findDifferences([found, found], in: [source], [expected, expected]).isEmpty)
  }

  @Test("a marker that is not there, or there twice, is a failure of the test")
  func markerMistakes() {
    withKnownIssue { _ = source["4️⃣"] }
    withKnownIssue { _ = markedSource("1️⃣a1️⃣") }
  }
}
