import Diagnostics
import Testing

@testable import Explainer
@testable import ExplainerCommand
@testable import Publishing

@Suite struct BuildSummaryTests {
  private static let error = DiagnosticKind("some-error", .error, "Something.")
  private static let warning = DiagnosticKind("some-warning", .warning, "Something.")

  private func summary(
    _ kinds: [DiagnosticKind] = [], _ report: PublishingReport? = PublishingReport(),
    _ elapsed: Duration = .milliseconds(7)
  ) -> String {
    var result = BuildResult()
    result.diagnostics = kinds.map { Diagnostic($0, "Something", at: nil) }
    result.published = report
    return BuildSummary(result: result, output: "site", elapsed: elapsed).text
  }

  private func report(written: Int, bytes: Int, removed: Int = 0) -> PublishingReport {
    var report = PublishingReport()
    report.written = written
    report.bytesWritten = bytes
    report.removed = removed
    return report
  }

  @Test("A build that published says what there was and what was written")
  func published() {
    #expect(
      summary()
        == "Built site from 0 pages, 0 records, 0 references, 0 mentions: "
        + "0 files written (0 B), 0 unchanged; no problems; 7 ms.")
    #expect(
      summary([], report(written: 1, bytes: 1)).contains("1 file written (1 B), 0 unchanged;"))
    #expect(summary([], report(written: 2, bytes: 1, removed: 3)).contains(", 3 removed;"))
  }

  @Test(
    "Sizes are rounded to what a person reads",
    arguments: [
      (999, "999 B"), (1000, "1 kB"), (1499, "1 kB"), (1500, "2 kB"), (999_499, "999 kB"),
      (999_500, "1.0 MB"), (1_949_999, "1.9 MB"), (1_950_000, "2.0 MB"), (12_345_678, "12.3 MB"),
      (2_000_000_000, "2000.0 MB"),
    ])
  func sizes(_ bytes: Int, _ expected: String) {
    #expect(summary([], report(written: 2, bytes: bytes)).contains("(\(expected))"))
  }

  @Test(
    "Problems are counted, one in the singular",
    arguments: [
      ([error], "1 error"), ([error, error], "2 errors"), ([warning], "1 warning"),
      ([error, warning, warning], "1 error and 2 warnings"),
    ])
  func problems(_ kinds: [DiagnosticKind], _ expected: String) {
    #expect(summary(kinds, nil) == "Nothing was written to site: \(expected) (7 ms).")
  }

  @Test("Ten seconds and more are told in seconds")
  func time() {
    #expect(summary([], nil, .milliseconds(9_999)).hasSuffix("(9999 ms)."))
    #expect(summary([], nil, .milliseconds(10_900)).hasSuffix("(10 s)."))
  }
}
