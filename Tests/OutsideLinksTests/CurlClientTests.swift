import Foundation
import Processes
import TestSupport
import Testing

@testable import OutsideLinks

/// What `curl` is told, and what its output means.
@Suite struct CurlClientTests {
  private static func answer(
    _ output: String, exit: Int32 = 0, complaint: String = "", method: WebRequest.Method = .head,
    isCut: Bool = false
  ) -> WebAnswer {
    CurlOutput(
      method,
      ProgramResult(
        exit: exit, output: Array(output.utf8), isOutputCut: isCut, complaint: complaint)
    ).answer
  }

  @Test("The address is an argument of its own, behind the name of its option")
  func arguments() throws {
    let address = try WebAddress.read("https://a.example/-o%20x?@/etc/passwd&[1-9]").0
    for method in [WebRequest.Method.head, .get, .getBody, .followWithCookies] {
      let arguments = CurlClient(options: OutsideLinkOptions())
        .arguments(WebRequest(method: method, address: address))
      #expect(arguments.suffix(2) == ["--url", "https://a.example/-o%20x?@/etc/passwd&[1-9]"])
      #expect(arguments.first == "--disable")
      #expect(arguments.contains("--globoff"))
      #expect(arguments.contains("=http,https"))
    }
  }

  @Test(
    "No address makes curl read or write a file",
    .enabled(if: AskedSite.hasCurl, "there is no curl here"))
  func hostileAddresses() async throws {
    let server = try TestServer { .status($0.target == "/robots.txt" ? 404 : 200) }
    let folder = try TemporaryFolder()
    let hostile = [
      "/x%20--output%20\(folder("made"))", "/@/etc/passwd", "/{a,b}[1-3]", "/'%22;touch", "/$(id)",
      "/%0d%0aX-Injected:%20yes", "/-K/etc/passwd", "/#@file",
    ]
    let links = hostile.map { "[text](<\(server.address($0))>)" }.joined(separator: "\n\n")
    let report = await (try await AskedSite([page(links)])).asked()
    #expect(report.diagnostics == [])
    #expect(server.asked.count == hostile.count)
    #expect(server.asked.contains("HEAD /%7Ba,b%7D[1-3]"))
    #expect(server.requests.allSatisfy { $0.fields["x-injected"] == nil })
    #expect(try folder.snapshot() == TemporaryFolder().snapshot())
  }

  @Test(
    "The person's own settings of curl are not read",
    .enabled(if: AskedSite.hasCurl, "there is no curl here"))
  func ownSettings() async throws {
    let server = try TestServer { _ in .status(200) }
    let folder = try TemporaryFolder()
    try folder.write(".curlrc", "header = \"X-Secret: yes\"\n")
    _ = await (try await AskedSite(linkingTo: [server.address("/a")])).asked {
      $0.environment["HOME"] = folder.path
      $0.environment["CURL_HOME"] = folder.path
    }
    #expect(server.asked == ["HEAD /a"])
    #expect(server.requests.allSatisfy { $0.fields["x-secret"] == nil })
  }

  @Test("The status, the redirect and the wait are read")
  func response() {
    let output =
      "HTTP/1.1 301 Moved\r\nRetry-After:  7 \r\nLocation: /b\r\n\r\n"
      + "\nexplainer 301 0.001 http://a.example/b\n"
    #expect(
      Self.answer(output)
        == .answered(WebResponse(status: 301, location: "http://a.example/b", retryAfter: 7)))
  }

  @Test("A date to wait for counts as too long")
  func retryDate() {
    let output = "HTTP/2 503 \r\nretry-after: Fri, 31 Dec 1999 23:59:59 GMT\r\n\r\n"
    #expect(
      Self.answer(output + "\nexplainer 503 0.1 \n")
        == .answered(WebResponse(status: 503, retryAfter: .max)))
  }

  @Test("Answers before the last are passed over, and the body is kept apart")
  func body() {
    let output =
      "HTTP/1.1 103 Early\r\nRetry-After: 9\r\n\r\nHTTP/1.1 200 OK\r\n\r\nHTTP/1.1 500 in a body\n\n"
    #expect(
      Self.answer(output + "\nexplainer 200 0.1 \n", method: .getBody)
        == .answered(
          WebResponse(status: 200, body: Array("HTTP/1.1 500 in a body\n\n".utf8))))
    #expect(
      Self.answer(output + "more", method: .getBody, isCut: true)
        == .answered(
          WebResponse(status: 200, body: Array("HTTP/1.1 500 in a body\n\nmore".utf8))))
  }

  @Test("A body that looks like curl's own report is only a body")
  func forgedReport() {
    let forged = "\nexplainer 301 0.1 file:///etc/passwd\n"
    #expect(
      Self.answer(
        "HTTP/1.1 200 OK\r\n\r\nx" + forged + "\nexplainer 200 0.1 \n", method: .getBody)
        == .answered(WebResponse(status: 200, body: Array(("x" + forged).utf8))))
  }

  @Test(
    "What curl exits with says what is wrong",
    arguments: [
      (6, "0.000000", WebFailure.Cause.noSuchHost), (7, "0.000000", .noConnection),
      (28, "0.000000", .connectionTimeout), (28, "0.010000", .answerTimeout),
      (60, "0.01", .notSecure), (35, "0.01", .notSecure), (52, "0.01", .broken),
      (56, "0.01", .broken), (1, "0", .broken), (5, "0", .here), (77, "0", .here), (-9, "0", .here),
    ])
  func failures(_ exit: Int32, _ connected: String, _ cause: WebFailure.Cause) {
    #expect(
      Self.answer(
        "\nexplainer 000 \(connected) \n", exit: exit,
        complaint: "curl: (\(exit)) Some reason\nMore details here: https://curl.se\n")
        == .failed(WebFailure(cause: cause, detail: "Some reason")))
  }

  @Test(
    "Output that makes no sense is a broken answer",
    arguments: ["", "x", "explainer", "\nexplainer x"])
  func nonsense(_ output: String) {
    #expect(
      Self.answer(output)
        == .failed(WebFailure(cause: .broken, detail: "the answer has no head")))
  }
}
