import Testing

@testable import OutsideLinks

/// How often, in what order and how many at once: asked of a client without a network.
@Suite struct InquiryTests {
  private static func addresses(hosts: Int, pages: Int) -> [String] {
    (0..<hosts).flatMap { host in (0..<pages).map { "http://h\(host).example/\($0)" } }
  }

  @Test("No more requests are on their way at once than wanted", arguments: [1, 3, 8])
  func concurrency(_ limit: Int) async throws {
    let client = StubClient(status: 200)
    let site = try await AskedSite(linkingTo: Self.addresses(hosts: 20, pages: 3))
    let report = await site.asked(client) { $0.concurrency = limit }
    #expect(report.asked == 60)
    #expect(client.mostAtOnce <= limit)
    // Each host's robots.txt and each page, once.
    #expect(client.asked.count == 80 && Set(client.asked).count == 80)
  }

  @Test("A host is asked one thing at a time, even by redirects from elsewhere")
  func oneAtATime() async throws {
    let client = StubClient { request in
      request.address.host == "hub.example"
        ? .answered(WebResponse(status: 200))
        : .answered(
          WebResponse(status: 302, location: "http://hub.example" + request.address.path + "/x"))
    }
    let site = try await AskedSite(
      linkingTo: Self.addresses(hosts: 10, pages: 2) + ["http://hub.example/a"])
    let report = await site.asked(client)
    #expect(report.diagnostics == [] && report.asked == 21)
    #expect(client.mostAtOneHost == 1)
  }

  @Test("Pages of one host are asked in the order of the site")
  func order() async throws {
    let client = StubClient(status: 200)
    _ = await (try await AskedSite(linkingTo: Self.addresses(hosts: 1, pages: 5))).asked(client)
    #expect(
      client.asked == ["getBody http://h0.example/robots.txt"]
        + (0..<5).map { "head http://h0.example/\($0)" })
  }

  @Test("Findings stand in the order of the site, whoever answers first")
  func findingOrder() async throws {
    let addresses = Self.addresses(hosts: 7, pages: 2)
    let report = await (try await AskedSite(linkingTo: addresses)).asked(StubClient(status: 404))
    #expect(
      report.messages
        == addresses.map { "`\($0)` cannot be read: there is no such page (404)" })
  }

  @Test("A host that fails is tried a second time, and a third is not made")
  func retry() async throws {
    let client = StubClient(status: 503)
    let report = await (try await AskedSite(linkingTo: ["http://a.example/"])).asked(client)
    #expect(report.dead == 1)
    #expect(
      client.asked.dropFirst() == [
        "head http://a.example/", "get http://a.example/", "get http://a.example/",
      ])
  }

  @Test("A host that is busy is asked again when it says, unless that is too long")
  func retryAfter() async throws {
    for (seconds, count) in [(0, 2), (3600, 1)] {
      let client = StubClient { _ in .answered(WebResponse(status: 429, retryAfter: seconds)) }
      let report = await (try await AskedSite(linkingTo: ["http://a.example/"])).asked(client)
      #expect(report.undecided.count == 1)
      #expect(client.asked.dropFirst().count == count)
    }
  }

  @Test("A host that asks to be left alone is left alone, and its pages are not blamed")
  func leftAlone() async throws {
    let client = StubClient(status: 429)
    let site = try await AskedSite(linkingTo: Self.addresses(hosts: 1, pages: 4))
    let report = await site.asked(client)
    #expect(report.diagnostics == [] && report.undecided.count == 4)
    #expect(
      client.asked == ["getBody http://h0.example/robots.txt", "head http://h0.example/0"])
  }

  @Test("A host that does not answer three times in a row is asked no more")
  func patience() async throws {
    let client = StubClient { request in
      request.address.path == "/2"
        ? .answered(WebResponse(status: 200))
        : .failed(WebFailure(cause: .answerTimeout, detail: ""))
    }
    let site = try await AskedSite(linkingTo: Self.addresses(hosts: 1, pages: 9))
    let report = await site.asked(client)
    #expect(report.dead == 8)
    #expect(
      report.messages.suffix(3)
        == (6...8).map {
          "`http://h0.example/\($0)` cannot be read: the host `h0.example` has not answered 3 times"
        })
    // The rules, HEAD and GET for each page but the one that answers HEAD, and none for the last.
    #expect(client.asked.count == 1 + 5 * 2 + 1)
    #expect(!client.asked.contains("head http://h0.example/6"))
  }

  @Test("A host that is not known is not asked again for each page")
  func unknownHost() async throws {
    let client = FailingClient(WebFailure(cause: .noSuchHost, detail: "Could not resolve host"))
    let site = try await AskedSite(linkingTo: Self.addresses(hosts: 1, pages: 3))
    let report = await OutsideLinkChecker(AskedSite.options, client: client, now: 0).check(
      site.site)
    #expect(
      report.messages
        == (0..<3).map { "`http://h0.example/\($0)` cannot be read: no host `h0.example` is known" }
    )
    #expect(client.count == 1)
  }

  @Test("Where no host at all is known, the machine is offline and no link is blamed")
  func offline() async throws {
    let client = FailingClient(WebFailure(cause: .noSuchHost, detail: ""))
    let site = try await AskedSite(linkingTo: Self.addresses(hosts: 7, pages: 1))
    let report = await OutsideLinkChecker(AskedSite.options, client: client, now: 0).check(
      site.site)
    #expect(report.diagnostics.map(\.kind) == [.outsideLinksNotAsked])
    #expect(report.dead == 0 && report.asked == 0)
  }

  @Test("A fault of this machine blames no link")
  func here() async throws {
    let client = FailingClient(WebFailure(cause: .here, detail: "Couldn't resolve proxy"))
    let site = try await AskedSite(linkingTo: ["http://a.example/"])
    let report = await OutsideLinkChecker(AskedSite.options, client: client, now: 0).check(
      site.site)
    #expect(report.diagnostics == [])
    #expect(report.undecided.count == 1)
  }

  @Test("What cannot be asked is said without asking")
  func unfit() async throws {
    let client = StubClient(status: 200)
    let site = try await AskedSite(linkingTo: ["https://u:p@a.example/", "https://a;b/"])
    let report = await site.asked(client)
    #expect(report.undecided.map(\.address) == ["https://u:p@a.example/"])
    #expect(report.messages == ["`https://a;b/` is no address that can be asked for"])
    #expect(client.asked == [])
  }
}
