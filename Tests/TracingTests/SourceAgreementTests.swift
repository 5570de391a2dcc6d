import Linking
import Loading
import Model
import TestSupport
import Testing

@testable import Tracing

@Suite struct SourceAgreementTests {
  /// How the statements of a figure stand together; each is the keys of one.
  private func agreement(
    _ statements: String..., unit: String = "tides"
  ) async throws -> SourceAgreement? {
    let folder = try TemporaryFolder()
    try folder.write("site.yml", "title: Harbour\ndescription: Of a harbour.\n")
    let list = statements.map { "    - {at: page 1, \($0)}\n" }.joined()
    try folder.write(
      "figures.yml",
      "- id: tides\n  title: Tides\n  unit: \(unit)\n  counts: High waters.\n"
        + (list.isEmpty ? "  formula: 2 + 3\n" : "  statements:\n" + list))
    let sources = ["report", "letter", "diary"].map {
      "- {id: \($0), type: report, title: The \($0), standing: primary, abstract: A, limits: L}\n"
    }
    let reprint =
      "- {id: copy, type: report, title: The copy, standing: reprint, reprints: report, abstract: A, limits: L}\n"
    try folder.write("sources.yml", sources.joined() + reprint)
    let (content, found) = await ContentLoader(path: folder("")).load()
    #expect(found.map(\.message) == [])
    let records = try #require(content).records
    let figure = try #require(records.first { $0.id == "tides" })
    return SourceAgreement(figure, isComputed: list.isEmpty, Reprints(records))
  }

  @Test("What no source states is calculated")
  func calculated() async throws {
    #expect(try await agreement() == SourceAgreement(.calculated, count: 0))
  }

  @Test("One statement is of one source, and so are two of one document")
  func oneSource() async throws {
    #expect(try await agreement("value: 9, source: report") == SourceAgreement(.single, count: 1))
    #expect(
      try await agreement(
        "value: 9, period: 2014, source: report",
        "value: 8, period: 2015, source: report, id: later")
        == SourceAgreement(.sameSource, count: 2))
  }

  @Test("A reprint is no second source")
  func reprint() async throws {
    #expect(
      try await agreement("value: 9, source: report", "value: 9, source: copy")
        == SourceAgreement(.sameSource, count: 2))
    #expect(
      try await agreement(
        "value: 9, source: copy", "value: 9, source: letter", "value: 9, source: report")
        == SourceAgreement(.agree, count: 2))
  }

  @Test(
    "Sources agree when a number fits both, of a time that they share",
    arguments: [
      ("value: 175, period: 2014", "value: over 170, period: 2014"),
      ("value: £12 million, period: 2014", "value: £12.3 million, period: 2014"),
      ("value: 9, period: 2014", "value: 9, period: 2014-03"),
      ("value: 9", "value: 9, period: 2014"),
      ("value: 9", "value: about 9"),
    ])
  func agree(_ first: String, _ second: String) async throws {
    #expect(
      try await agreement(first + ", source: report", second + ", source: letter")
        == SourceAgreement(.agree, count: 2))
  }

  @Test("Only those that agree are counted")
  func agreeing() async throws {
    #expect(
      try await agreement(
        "value: 9, period: 2014, source: report", "value: 9, period: 2014, source: letter",
        "value: 4, period: 2010, source: diary") == SourceAgreement(.agree, count: 2))
  }

  @Test("A conflict outweighs agreement; those who are in it are counted")
  func differ() async throws {
    #expect(
      try await agreement(
        "value: 9, period: 2014, source: report", "value: 9, period: 2014, source: letter",
        "value: 4, period: 2014, source: diary") == SourceAgreement(.differ, count: 3))
    #expect(
      try await agreement(
        "value: 9, period: 2014, source: report",
        "value: 8, period: 2014, source: report, id: again") == SourceAgreement(.differ, count: 1))
  }

  @Test(
    "Sources that speak of other times neither agree nor differ",
    arguments: [
      ("value: 9, period: 2014", "value: 9, period: 2015"),
      ("value: 12, period: 2014/2016", "value: over 10, period: 2014"),
      ("value: 4, period: 2014, complete: false", "value: 9, period: 2014"),
    ])
  func differentPeriods(_ first: String, _ second: String) async throws {
    #expect(
      try await agreement(first + ", source: report", second + ", source: letter")
        == SourceAgreement(.differentPeriods, count: 2))
  }

  @Test("Euros and pounds of one year cannot be compared")
  func notComparable() async throws {
    #expect(
      try await agreement(
        "value: £9 million, period: 2014, source: report",
        "value: €9 million, period: 2014, source: letter", unit: "£")
        == SourceAgreement(.notComparable, count: 2))
  }
}
