import Files
import TestSupport
import Testing

@testable import OutsideLinks

/// Answers are kept for the next run, good ones longer than bad ones.
@Suite struct OutsideLinkCacheTests {
  private static let week = 7 * 24 * 3600

  /// Asks about one address that answers with `status`, and gives what was asked for.
  private static func asked(
    _ status: Int, now: Int, cache: String, location: String? = nil
  ) async throws -> (report: OutsideLinkReport, count: Int) {
    let client = StubClient { request in
      request.address.path == "/new"
        ? .answered(WebResponse(status: 200))
        : .answered(WebResponse(status: status, location: location))
    }
    let site = try await AskedSite(linkingTo: ["https://a.example/p"])
    let report = await site.asked(client, now: now) { $0.cache = cache }
    return (report, client.asked.count)
  }

  @Test("A good answer is believed for a week")
  func good() async throws {
    let folder = try TemporaryFolder()
    let path = folder("a/b/links.txt")
    let first = try await Self.asked(200, now: 1000, cache: path)
    #expect(first.report.asked == 1 && first.report.cached == 0 && first.count == 2)
    let second = try await Self.asked(404, now: 1000 + Self.week - 1, cache: path)
    #expect(second.report.asked == 0 && second.report.cached == 1 && second.count == 0)
    #expect(second.report.diagnostics == [])
    let third = try await Self.asked(404, now: 1000 + Self.week, cache: path)
    #expect(third.report.asked == 1 && third.report.dead == 1)
  }

  @Test("A bad answer is believed for an hour, and said again meanwhile", arguments: [404, 403])
  func bad(_ status: Int) async throws {
    let path = try TemporaryFolder()
    let first = try await Self.asked(status, now: 0, cache: path("c"))
    let second = try await Self.asked(200, now: 3599, cache: path("c"))
    #expect(second.count == 0)
    #expect(second.report.messages == first.report.messages)
    #expect(second.report.undecided.map(\.reason) == first.report.undecided.map(\.reason))
    #expect(second.report.dead == first.report.dead)
    let third = try await Self.asked(200, now: 3600, cache: path("c"))
    #expect(third.report.asked == 1 && third.report.diagnostics == [])
  }

  @Test("Where a page has moved to is kept as well")
  func moved() async throws {
    let folder = try TemporaryFolder()
    let first = try await Self.asked(
      301, now: 0, cache: folder("c"), location: "https://a.example/new")
    let second = try await Self.asked(200, now: 3600, cache: folder("c"))
    #expect(second.count == 0)
    #expect(first.report.replacements == ["https://a.example/new"])
    #expect(second.report.replacements == first.report.replacements)
  }

  @Test(
    "A file that is damaged, of another program or from the future is taken for none",
    arguments: [
      "", "x", "explainer outside-links 1",
      "explainer outside-links 2\n0\tfine\thttps://a.example/p\t",
      "explainer outside-links 1\n\n0\tfine\n0\tfinf\thttps://a.example/p\t\nx\tfine\thttps://a.example/p\t",
      "explainer outside-links 1\n9999\tfine\thttps://a.example/p\t",
      "explainer outside-links 1\n-9223372036854775808\tfine\thttps://a.example/p\t",
    ])
  func damaged(_ text: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("c", text)
    let first = try await Self.asked(200, now: 100, cache: folder("c"))
    #expect(first.report.asked == 1)
    let second = try await Self.asked(200, now: 101, cache: folder("c"))
    #expect(second.report.cached == 1)
  }

  @Test("Lines that can be read are believed beside some that cannot")
  func partlyDamaged() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "c", "explainer outside-links 1\n\u{0}\u{1}\n100\tfine\thttps://a.example/p\t\n100\tfi")
    #expect(try await Self.asked(404, now: 100, cache: folder("c")).report.cached == 1)
  }

  @Test("Answers that cannot be kept are said, and nothing else suffers")
  func unwritable() async throws {
    let folder = try TemporaryFolder()
    try folder.write("file")
    let result = try await Self.asked(404, now: 0, cache: folder("file/c"))
    #expect(result.report.dead == 1)
    #expect(result.report.cacheProblem != nil)
  }

  @Test("What is too old leaves the file, and nothing unfinished is left beside it")
  func pruned() async throws {
    let folder = try TemporaryFolder()
    try folder.write("c", "explainer outside-links 1\n1\tfine\thttps://old.example/\t\n")
    _ = try await Self.asked(200, now: 2 * Self.week, cache: folder("c"))
    #expect(
      try folder.read("c")
        == "explainer outside-links 1\n\(2 * Self.week)\tfine\thttps://a.example/p\t\n")
    #expect(try listDirectory(folder.path).map(\.name) == ["c"])
  }

  @Test("A reason with a line break cannot forge another address's answer")
  func forged() async throws {
    let folder = try TemporaryFolder()
    let client = FailingClient(
      WebFailure(cause: .broken, detail: "x\n0\tfine\thttps://b.example/\t"))
    var options = AskedSite.options
    options.cache = folder("c")
    let first = try await AskedSite(linkingTo: ["https://a.example/"])
    _ = await OutsideLinkChecker(options, client: client, now: 0).check(first.site)
    let second = try await AskedSite(linkingTo: ["https://b.example/"])
    let report = await OutsideLinkChecker(options, client: client, now: 0).check(second.site)
    #expect(report.cached == 0)
  }
}
