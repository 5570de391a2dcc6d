import Explainer
import TestSupport
import Testing

/// What checking says of excuses for rules that look at more than the content.
@Suite struct CheckTests {
  /// The kinds of finding about excuses for `rule`, which nothing breaks.
  private static func findings(excusing rule: String) async throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write("site.yml", "title: Tides\ndescription: Of the sea.\n")
    try folder.write(
      "index.md",
      """
      ---
      title: Tides
      summary: Of the sea.
      ignore: [{rule: \(rule), reason: Known}]
      ---

      See [the log](https://log.example/).

      <!-- explainer-ignore \(rule): Known -->
      Text.
      """)
    let report = await Check(SiteLocation(folder: folder.path)).run()
    return report.result.diagnostics.map(\.kind.id).filter { $0.hasSuffix("-ignore") }
  }

  @Test(
    "An excuse for what is not looked at in every run is no mistake",
    arguments: ["dead-outside-link", "moved-outside-link", "unrecorded-change"])
  func excusedWithoutBreach(_ rule: String) async throws {
    #expect(try await Self.findings(excusing: rule) == [])
  }

  @Test("An excuse for what nothing breaks is reported, wherever it stands")
  func unused() async throws {
    #expect(
      try await Self.findings(excusing: "heading-order") == ["unused-ignore", "unused-ignore"])
  }
}
