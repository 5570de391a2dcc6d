import Foundation
import TestSupport
import Testing

@testable import OutsideLinks

/// A host's `robots.txt` is read once and kept to.
@Suite(.enabled(if: AskedSite.hasCurl, "there is no curl here"))
struct RobotsTests {
  @Test("What a host keeps programs away from is not asked for")
  func forbidden() async throws {
    let server = try TestServer {
      $0.target == "/robots.txt"
        ? .status(200, [:], "User-agent: *\nDisallow: /private") : .status(200)
    }
    let report = try await AskedSite(
      linkingTo: ["/private/a", "/b", "/private/c"].map { server.address($0) }
    ).asked()
    #expect(report.diagnostics == [])
    #expect(
      report.undecided.map(\.address) == ["/private/a", "/private/c"].map { server.address($0) })
    #expect(server.asked == ["HEAD /b"])
    #expect(server.requests.map(\.target) == ["/robots.txt", "/b"])
  }

  @Test("A host without rules may be asked for everything", arguments: [400, 401, 403, 404, 410])
  func none(_ status: Int) async throws {
    let server = try TestServer { .status($0.target == "/robots.txt" ? status : 200) }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics == [] && report.undecided == [])
    #expect(server.asked == ["HEAD /a"])
  }

  @Test(
    "A host whose rules cannot be read is not asked for anything else", arguments: [429, 500, 503])
  func unreadable(_ status: Int) async throws {
    let server = try TestServer { .status($0.target == "/robots.txt" ? status : 200) }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics == [])
    #expect(report.undecided.count == 1)
    #expect(server.asked == [])
  }

  @Test("Rules are found behind redirects")
  func redirected() async throws {
    let server = try TestServer { request in
      switch request.target {
      case "/robots.txt": .status(301, ["Location": "/r/1"])
      case "/r/1": .status(302, ["Location": "/r/2"])
      case "/r/2": .status(200, [:], "User-agent: explainer\nDisallow: /")
      default: .status(200)
      }
    }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.undecided.count == 1)
    #expect(server.asked == ["GET /r/1", "GET /r/2"])
  }

  @Test("Rules that lead on and on are taken for none")
  func endless() async throws {
    let server = try TestServer { request in
      request.target.hasPrefix("/robots.txt")
        ? .status(301, ["Location": request.target + "x"]) : .status(200)
    }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics == [] && report.undecided == [])
    #expect(server.requests.count == 7)
  }

  @Test("Of rules without an end only the beginning is read")
  func huge() async throws {
    let line = "Disallow: /\(String(repeating: "x", count: 89))\n"
    let server = try TestServer { request in
      request.target == "/robots.txt"
        ? .status(
          200, [:],
          "User-agent: *\nDisallow: /a\n" + String(repeating: line, count: 50_000)
            + "Disallow: /b\n")
        : .status(200)
    }
    let report = try await AskedSite(
      linkingTo: [server.address("/a"), server.address("/b")]
    ).asked()
    #expect(report.undecided.map(\.address) == [server.address("/a")])
    #expect(server.asked == ["HEAD /b"])
  }

  @Test("A wish for an absurd pause is cut to what is reasonable")
  func absurdDelay() async throws {
    let server = try TestServer {
      $0.target == "/robots.txt"
        ? .status(200, [:], "User-agent: *\nCrawl-delay: 1e300\nDisallow: /x") : .status(200)
    }
    let report = try await AskedSite(linkingTo: [server.address("/a"), server.address("/b")])
      .asked { $0.longestWait = .milliseconds(1) }
    #expect(report.diagnostics == [] && report.asked == 2)
  }

  @Test("A host is asked one thing at a time under each of its names")
  func oneAtATime() async throws {
    let server = try TestServer { request in
      // Long enough for another request to arrive, if one were on its way.
      usleep(5000)
      return .status(request.target == "/robots.txt" ? 404 : 200)
    }
    let links = (0..<6).flatMap {
      [server.address("/\($0)"), server.address("/\($0)", host: "localhost")]
    }
    let report = try await AskedSite(linkingTo: links).asked()
    #expect(report.asked == 12)
    #expect(server.mostAtOnce("127.0.0.1") == 1)
    #expect(server.mostAtOnce("localhost") == 1)
  }

  @Test("Each port and name of a host has rules of its own")
  func origins() async throws {
    let server = try TestServer { _ in .status(200, [:], "") }
    _ = try await AskedSite(
      linkingTo: [server.address("/a"), server.address("/a", host: "localhost")]
    ).asked()
    let robots = server.requests.filter { $0.target == "/robots.txt" }.map(\.host)
    #expect(robots.sorted() == ["127.0.0.1", "localhost"])
  }
}
