import Diagnostics
import Synchronization
import TestSupport
import Testing

@testable import OutsideLinks

/// What was told while asking.
private final class Told: Sendable {
  private let told = Mutex<[OutsideLinkProgress]>([])
  var all: [OutsideLinkProgress] { told.withLock { $0 } }
  func add(_ progress: OutsideLinkProgress) { told.withLock { $0.append(progress) } }
}

/// Other sites are asked through the real `curl`; the other sites are a server on this machine.
@Suite(.enabled(if: AskedSite.hasCurl, "there is no curl here"))
struct OutsideLinkCheckerTests {
  @Test("A page that is there is asked for once, and nothing is said")
  func fine() async throws {
    let server = try TestServer { _ in .status(200) }
    let report = try await AskedSite(linkingTo: [server.address("/a?b=1&c=2")]).asked()
    #expect(report.diagnostics == [])
    #expect(report.asked == 1)
    #expect(server.asked == ["HEAD /a?b=1&c=2"])
  }

  @Test("An address is asked once, however often and however it is written")
  func once() async throws {
    let server = try TestServer { _ in .status(200) }
    let report = try await AskedSite([
      page(
        """
        [a](\(server.address("/p#one"))) [b](\(server.address("/p#two"))) <\(server.address("/p"))>
        [c](http://127.0.0.1:\(server.port)/x/../p)

        ```table
        name | where
        one | [d](\(server.address("/p")))
        ```
        """),
      file(
        "sources.yml",
        """
        - id: log
          type: report
          title: Log
          standing: primary
          abstract: 'See [e](\(server.address("/p")))'
          limits: Few.
          URL: \(server.address("/p"))
        """),
    ]).asked()
    #expect(report.addresses == 1)
    #expect(server.asked == ["HEAD /p"])
  }

  @Test("Data is asked as well as prose, and a dead address is found at every place")
  func places() async throws {
    let server = try TestServer { _ in .status(404) }
    let address = server.address("/gone")
    let pageFile = page("One [a](1️⃣\(address)2️⃣) and\n<3️⃣\(address)4️⃣>.")
    let sources = file(
      "sources.yml",
      """
      - id: log
        type: report
        title: Log
        standing: primary
        abstract: A log.
        limits: 'See [e](5️⃣\(address)6️⃣).'
        URL: "7️⃣\(address)8️⃣"
      """)
    let report = try await AskedSite([pageFile, sources]).asked()
    #expect(report.dead == 1)
    expectDiagnostics(
      report.diagnostics, in: [pageFile, sources],
      [("1️⃣", "2️⃣"), ("3️⃣", "4️⃣"), ("5️⃣", "6️⃣"), ("7️⃣", "8️⃣")].map { start, end in
        ExpectedDiagnostic(
          .deadOutsideLink, at: start, to: end,
          "`\(address)` cannot be read: there is no such page (404)")
      })
  }

  @Test("The program says who asks")
  func userAgent() async throws {
    let server = try TestServer { _ in .status(200) }
    _ = try await AskedSite(linkingTo: [server.address("/")]).asked {
      $0.userAgent = "Explainer/1.2.3 (+link check)"
    }
    #expect(
      Set(server.requests.map { $0.fields["user-agent"] }) == ["Explainer/1.2.3 (+link check)"])
  }

  @Test(
    "A page that is refused to HEAD is asked for as a reader would",
    arguments: [400, 403, 404, 405, 500, 501])
  func headRefused(_ status: Int) async throws {
    let server = try TestServer { $0.method == "HEAD" ? .status(status) : .status(200) }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics == [] && report.undecided == [])
    #expect(server.asked == ["HEAD /a", "GET /a"])
  }

  @Test("A server that does not answer HEAD at all may still answer GET")
  func headBroken() async throws {
    let server = try TestServer { $0.method == "HEAD" ? .raw("") : .status(200) }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics == [])
    #expect(server.asked == ["HEAD /a", "GET /a"])
  }

  @Test("Of a page nothing but the head is waited for")
  func noBody() async throws {
    let server = try TestServer {
      $0.method == "HEAD" ? .status(405) : .status(200, ["Content-Length": "1000000000"], "short")
    }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics == [])
  }

  @Test("A page that is gone, refused or broken is dead", arguments: [400, 404, 410, 418])
  func dead(_ status: Int) async throws {
    let server = try TestServer { _ in .status(status) }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics.map(\.kind) == [.deadOutsideLink])
    #expect(report.messages.first?.contains("(\(status))") == true)
    #expect(server.asked == ["HEAD /a", "GET /a"])
  }

  @Test(
    "A page that is shown only to some, or not to programs, is neither good nor bad",
    arguments: [401, 403, 405, 429, 451, 999])
  func undecided(_ status: Int) async throws {
    let server = try TestServer { _ in .status(status) }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.diagnostics == [])
    #expect(report.undecided.map(\.address) == [server.address("/a")])
    #expect(report.undecided.first?.reason.contains("(\(status))") == true, "\(report.undecided)")
  }

  @Test("What is no answer of a web server is dead, and the reason is told")
  func broken() async throws {
    let server = try TestServer { $0.target == "/robots.txt" ? .status(404) : .raw("x\r\n\r\n") }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked()
    #expect(report.messages.count == 1)
    #expect(report.messages.allSatisfy { $0.contains("what `127.0.0.1` sends is no whole answer") })
  }

  @Test("A host that does not answer is given up in the end")
  func silence() async throws {
    let server = try TestServer { $0.target == "/robots.txt" ? .status(404) : .silence }
    let report = try await AskedSite(linkingTo: [server.address("/a")]).asked {
      $0.timeout = .milliseconds(300)
    }
    #expect(
      report.messages == [
        "`\(server.address("/a"))` cannot be read: the host `127.0.0.1` does not answer in time"
      ])
  }

  @Test("A host that nothing answers at is dead")
  func noConnection() async throws {
    let server = try TestServer(isOpen: false)
    let address = server.address("/a")
    let report = try await AskedSite(linkingTo: [address]).asked()
    #expect(
      report.messages == ["`\(address)` cannot be read: the host `127.0.0.1` cannot be reached"])
  }

  @Test("A page at a host that cannot speak securely is dead")
  func notSecure() async throws {
    let server = try TestServer(greeting: "220 mail\r\n") { _ in .status(200) }
    let address = "https://127.0.0.1:\(server.port)/a"
    let report = try await AskedSite(linkingTo: [address]).asked()
    #expect(report.messages.count == 1)
    #expect(
      report.messages.allSatisfy { $0.contains("no secure connection to `127.0.0.1` can be made") })
  }

  @Test("Mail and telephone numbers are not asked")
  func otherSchemes() async throws {
    let report = try await AskedSite(linkingTo: ["mailto:a@b.example", "tel:+441"]).asked()
    #expect(report.addresses == 0 && report.diagnostics == [])
  }

  @Test("A machine without curl is told what to install, and no link is blamed")
  func noCurl() async throws {
    let report = try await AskedSite(linkingTo: ["http://127.0.0.1:1/"]).asked {
      $0.program = "explainer-no-such-program"
    }
    #expect(report.diagnostics.map(\.kind) == [.outsideLinksNotAsked])
    #expect(
      report.diagnostics.flatMap(\.suggestions).map(\.message).allSatisfy {
        $0.contains("apt-get install curl") && $0.contains("brew install curl")
      })
    #expect(report.asked == 0)
  }

  @Test("A curl that does not run is told, and no link is blamed")
  func brokenCurl() async throws {
    let folder = try TemporaryFolder()
    try folder.write("curl", "#!/bin/sh\necho 'no libcurl.so.4' >&2\nexit 127\n")
    try #require(try runCommand("/bin/chmod", ["+x", folder("curl")]).exit == 0)
    let report = try await AskedSite(linkingTo: ["http://127.0.0.1:1/"]).asked {
      $0.environment["PATH"] = folder.path
    }
    #expect(report.diagnostics.map(\.kind) == [.outsideLinksNotAsked])
    #expect(report.diagnostics.flatMap(\.notes).map(\.message) == ["no libcurl.so.4\n"])
  }

  @Test("What has been dealt with is told after each address")
  func progress() async throws {
    let server = try TestServer { _ in .status(200) }
    let site = try await AskedSite(linkingTo: ["/a", "/b", "/c"].map { server.address($0) }).site
    let told = Told()
    _ = await OutsideLinkChecker(AskedSite.options).check(site) { told.add($0) }
    #expect(told.all.map(\.done) == [1, 2, 3])
    #expect(told.all.allSatisfy { $0.total == 3 })
    #expect(told.all.map(\.address) == ["/a", "/b", "/c"].map { server.address($0) })
  }
}
