import Diagnostics
import TestSupport
import Testing

@testable import OutsideLinks

/// Redirects are followed hop by hop, and only what has moved for good is reported.
@Suite(.enabled(if: AskedSite.hasCurl, "there is no curl here"))
struct RedirectTests {
  /// A server whose paths lead to others, with these status codes; all others are there.
  private static func server(
    _ leads: [String: (Int, String)], _ statuses: [String: Int] = [:]
  ) throws -> TestServer {
    try TestServer { request in
      if request.target == "/robots.txt" { return .status(404) }
      if let (status, location) = leads[request.target] {
        return .status(status, ["Location": location])
      }
      return .status(statuses[request.target] ?? 200)
    }
  }

  @Test("A page that leads on for now is fine", arguments: [302, 303, 307])
  func temporary(_ status: Int) async throws {
    let server = try Self.server(["/a": (status, "/b")])
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics == [])
    #expect(server.asked == ["HEAD /a", "HEAD /b"])
  }

  @Test("A page that has moved for good is reported with its new address", arguments: [301, 308])
  func permanent(_ status: Int) async throws {
    let server = try Self.server(["/old": (status, "/new?x=1")])
    let source = page("See [it](1️⃣\(server.address("/old#part"))2️⃣).")
    let report = try await AskedSite([source]).asked()
    expectDiagnostics(
      report.diagnostics, in: source,
      [
        ExpectedDiagnostic(
          .movedOutsideLink, at: "1️⃣", to: "2️⃣",
          "`\(server.address("/old"))` has moved for good to `\(server.address("/new?x=1"))`",
          severity: .warning, replacements: [server.address("/new?x=1#part")])
      ])
    expectMended(
      report.diagnostics, in: source,
      page("See [it](\(server.address("/new?x=1#part"))).").text)
  }

  @Test("Where the way goes on only for now, the last address for good is proposed")
  func mixed() async throws {
    let server = try Self.server(["/a": (301, "/b"), "/b": (308, "/c"), "/c": (302, "/d")])
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.replacements == [server.address("/c")])
  }

  @Test("What is for good behind what is only for now is nothing to mend")
  func temporaryFirst() async throws {
    let server = try Self.server(["/a": (302, "/b"), "/b": (301, "/c")])
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics == [])
  }

  @Test("A fragment that the host leads to replaces the author's")
  func fragment() async throws {
    let server = try Self.server(["/a": (301, "/b#there")])
    let report = try await AskedSite(linkingTo: [server.address("/a#here")]).asked()
    #expect(report.replacements == [server.address("/b#there")])
  }

  @Test("A page that leads to the front page of its site may be gone: no edit is proposed")
  func frontPage() async throws {
    let server = try Self.server(["/reports/2011": (301, "/")])
    let report = try await AskedSite(linkingTo: [server.address("/reports/2011")]).asked()
    #expect(report.diagnostics.map(\.kind) == [.movedOutsideLink])
    #expect(report.replacements == [])
    #expect(report.messages.allSatisfy { $0.contains("what stood there may be gone") })
  }

  @Test("The new address of a source is written into its data")
  func data() async throws {
    let server = try Self.server(["/old": (301, "/new")])
    let text = { (address: String) in
      """
      - {id: log, type: report, title: Log, standing: primary, abstract: A., limits: B., URL: \(address)}
      - {id: map, type: map, title: Map, standing: primary, abstract: A., limits: B., URL: "\(address)"}
      """
    }
    let source = file("sources.yml", text(server.address("/old")))
    let report = try await AskedSite([page("Text."), source]).asked()
    #expect(report.moved == 1)
    expectMended(report.diagnostics, in: source, text(server.address("/new")))
  }

  @Test("A way that ends nowhere is dead, and its end is told")
  func deadEnd() async throws {
    let server = try Self.server(["/a": (301, "/b")], ["/b": 404])
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(
      report.messages == [
        "`\(server.address("/a"))` cannot be read: it leads on to `\(server.address("/b"))`: "
          + "there is no such page (404)"
      ])
  }

  @Test("A way that ends where programs are kept out is undecided")
  func undecidedEnd() async throws {
    let server = try Self.server(["/a": (301, "/b")], ["/b": 403])
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics == [])
    #expect(report.undecided.count == 1)
  }

  @Test("A circle is dead, and no page of it is asked for more than needed")
  func circle() async throws {
    let server = try Self.server(["/a": (302, "/b"), "/b": (301, "/a")])
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked { $0.redirects = 4 }
    #expect(
      report.messages == [
        "`\(server.address("/a"))` cannot be read: it leads round in a circle"
      ])
    // Once as a program, then as a browser up to the limit.
    #expect(server.asked.count { $0.hasPrefix("HEAD") } == 2)
    #expect(server.asked.count { $0.hasPrefix("GET") } == 5)
  }

  @Test("A circle that only asks whether cookies are kept is fine")
  func cookies() async throws {
    let server = try TestServer { request in
      if request.target == "/robots.txt" { return .status(404) }
      if request.fields["cookie"] == "seen=yes" { return .status(200) }
      return .status(302, ["Location": request.target, "Set-Cookie": "seen=yes"])
    }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics == [])
  }

  @Test("A way without an end is given up")
  func endless() async throws {
    let server = try TestServer { request in
      request.target == "/robots.txt"
        ? .status(404) : .status(302, ["Location": request.target + "x"])
    }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked { $0.redirects = 3 }
    #expect(
      report.messages == [
        "`\(server.address("/a"))` cannot be read: it leads on and on, more than 3 times"
      ])
    #expect(server.asked.count == 4)
  }

  @Test(
    "A way out of the web is not taken",
    arguments: ["file:///etc/passwd", "javascript:alert(1)", "ftp://127.0.0.1/", "mailto:a@b.c"])
  func otherSchemes(_ location: String) async throws {
    let server = try Self.server(["/a": (301, location)])
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics.map(\.kind) == [.deadOutsideLink])
    #expect(report.replacements == [])
  }

  @Test("A redirect to another host asks that host's rules first")
  func otherHost() async throws {
    let other = try TestServer {
      $0.target == "/robots.txt"
        ? .status(200, [:], "User-agent: *\nDisallow: /secret") : .status(200)
    }
    let server = try Self.server([
      "/a": (302, other.address("/secret/x", host: "localhost")),
      "/b": (302, other.address("/open", host: "localhost")),
    ])
    let report = try await AskedSite(
      linkingTo: [server.address("/a"), server.address("/b")]
    ).asked()
    #expect(report.undecided.map(\.address) == [server.address("/a")])
    #expect(other.asked == ["HEAD /open"])
    #expect(other.requests.count { $0.target == "/robots.txt" } == 1)
  }

  @Test("An address that the site links to and another leads to is asked once")
  func shared() async throws {
    let server = try Self.server(["/a": (302, "/c"), "/b": (302, "/c")])
    let report = try await AskedSite(
      linkingTo: ["/a", "/b", "/c"].map { server.address($0) }
    ).asked()
    #expect(report.diagnostics == [])
    #expect(server.asked.sorted() == ["HEAD /a", "HEAD /b", "HEAD /c"])
  }
}
