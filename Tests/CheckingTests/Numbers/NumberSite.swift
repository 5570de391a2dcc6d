import Diagnostics
import Linking
import Loading
import Model
import TestSupport
import Testing
import Tracing

@testable import Checking

/// A small site about a harbour: a page and figures with marked places, checked for one rule.
struct NumberSite {
  private static let start = """
    - id: cost
      title: Cost of the works
      unit: £
      counts: What was spent.
      statements:
        - {value: £12 million, period: 2013, source: report, at: page 3}
    - id: fund
      title: Payment into the fund
      unit: €
      counts: Each year.
      statements:
        - {value: €5 million a year, period: 2013, source: report, at: page 4}
    - id: ships
      title: Ships at the quay
      unit: ships
      counts: Ships.
      statements:
        - {value: nine, period: 2013, source: report, at: page 5}
    - id: crossings-2012
      title: Crossings in the first year
      unit: crossings
      counts: There and back.
      statements:
        - {value: "400", period: 2012, source: report, at: page 6}
    - id: crossings-2013
      title: Crossings in the second year
      unit: crossings
      counts: There and back.
      statements:
        - {value: "500", period: 2013, source: report, at: page 6}
    - id: crossings-2014
      title: Crossings in the third year
      unit: crossings
      counts: There and back.
      statements:
        - {value: "100", period: 2014-01/2014-03, complete: false, source: report, at: page 6}
    - id: growth
      title: Growth of the crossings
      unit: "%"
      counts: Our own calculation.
      formula: crossings-2013 / crossings-2012 - 1

    """

  private static let sources = """
    - id: report
      type: report
      title: Report on the harbour
      standing: primary
      abstract: What was done.
      limits: None.
    """

  let sources: [MarkedSource]
  let result: CheckResult

  /// - Parameters:
  ///   - body: the page below its title.
  ///   - figures: further figures.
  ///   - events: further records.
  init(
    _ body: String = "Ships lie there.", title: String = "The harbour", figures: String = "",
    events: String = "", rules: String = ""
  ) async throws {
    let page = markedSource("---\ntitle: \(title)\n---\n\n" + body + "\n", path: "page.md")
    let data = markedSource(Self.start + "\n" + figures + "\n", path: "figures.yml")
    let happened = markedSource(events, path: "events.yml")
    let folder = try TemporaryFolder()
    try folder.write("site.yml", "title: Harbour\ndescription: Of a harbour.\n" + rules)
    try folder.write("sources.yml", Self.sources)
    for source in [page, data, happened] where !source.file.bytes.isEmpty {
      try folder.write(source.file.path, source.text)
    }
    let (loaded, _) = await ContentLoader(path: folder.path, prefix: "").load()
    let content = try #require(loaded)
    let site = await Linker(content).link().site
    sources = [page, data, happened]
    result = await Checker(site, collectsLedger: true).check()
  }

  /// Expects the findings of one rule, and no others of it, at the marked places.
  func expect(
    _ kind: DiagnosticKind, _ expected: [ExpectedDiagnostic] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    expectDiagnostics(
      result.diagnostics.filter { $0.kind == kind }, in: sources, expected,
      sourceLocation: sourceLocation)
  }

  /// Expects one finding of a rule at 1️⃣, whatever it says.
  func expectOne(
    _ kind: DiagnosticKind, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    expect(kind, [ExpectedDiagnostic(kind, at: "1️⃣")], sourceLocation: sourceLocation)
  }
}
