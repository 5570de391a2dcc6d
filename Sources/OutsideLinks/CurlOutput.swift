import Processes

/// What `curl` wrote: the heads of all answers, the body where it was asked for, and its own report.
struct CurlOutput {
  let method: WebRequest.Method
  let result: ProgramResult

  init(_ method: WebRequest.Method, _ result: ProgramResult) {
    self.method = method
    self.result = result
  }

  /// What curl writes last: the status, the time until it was connected, and the resolved redirect.
  static let report = "\nexplainer %{http_code} %{time_connect} %{redirect_url}\n"

  var answer: WebAnswer {
    let (head, body) = split()
    let report = self.report
    if result.exit != 0, !result.isOutputCut {
      return .failed(failure(isConnected: (report?.connected ?? 0) > 0))
    }
    guard let status = report?.status ?? head.status, status > 0 else {
      return .failed(WebFailure(cause: .broken, detail: "the answer has no head"))
    }
    return .answered(
      WebResponse(
        status: status, location: report.flatMap { $0.redirect.isEmpty ? nil : $0.redirect },
        retryAfter: head.retryAfter, body: body))
  }

  private struct Report {
    let status: Int
    let connected: Double
    let redirect: String
  }

  /// Where curl's own report begins; whatever a server sends stands before it.
  private var reportStart: Int? {
    if result.isOutputCut { return nil }
    let mark = Array("\nexplainer ".utf8)
    let output = result.output
    guard output.count > mark.count else { return nil }
    return (0...output.count - mark.count).reversed().first {
      output[$0...].starts(with: mark)
    }
  }

  private var report: Report? {
    guard let reportStart else { return nil }
    let words = result.output[reportStart...].split(
      separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 4, let status = Int(words[1]) else { return nil }
    return Report(
      status: status, connected: Double(words[2]) ?? 0,
      redirect: String(words[3].prefix { $0 != "\n" }))
  }

  /// The last head, and what follows it; heads of interim answers come before.
  private func split() -> (head: ResponseHead, body: [UInt8]) {
    var rest = result.output[..<(reportStart ?? result.output.count)]
    var head = ResponseHead([])
    while rest.starts(with: Array("HTTP/".utf8)) {
      var lines: [ArraySlice<UInt8>] = []
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        var line = rest[..<end]
        rest = rest[rest.index(after: end)...]
        if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
        if line.isEmpty { break }
        lines.append(line)
      }
      head = ResponseHead(lines)
      if let status = head.status, status >= 200 || lines.isEmpty { break }
    }
    return (head, method == .getBody ? Array(rest) : [])
  }

  private func failure(isConnected: Bool) -> WebFailure {
    let cause: WebFailure.Cause =
      switch result.exit {
      case 6: .noSuchHost
      case 7: .noConnection
      case 28: isConnected ? .answerTimeout : .connectionTimeout
      case 35, 51, 53, 58, 59, 60, 64, 66, 80, 82, 83, 90, 91: .notSecure
      // Its own set-up, memory, proxies, certificates and files; a signal ended it.
      case 2, 4, 5, 27, 41, 43, 45, 77, 97, ..<0: .here
      default: .broken
      }
    return WebFailure(cause: cause, detail: complaint)
  }

  /// `curl: (60) SSL certificate problem: …` without its beginning and what follows the first line.
  private var complaint: String {
    let line = result.complaint.prefix { $0 != "\n" && $0 != "\r\n" }
    guard line.hasPrefix("curl: ("), let end = line.firstIndex(of: ")") else { return String(line) }
    return String(line[line.index(after: end)...].drop { $0 == " " })
  }
}

/// The status line and the fields of an answer.
struct ResponseHead {
  let status: Int?
  /// In seconds; a date, which would have to be compared with a clock, counts as too long to wait.
  let retryAfter: Int?

  init(_ lines: [ArraySlice<UInt8>]) {
    let first = lines.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let words = first.split(separator: " ")
    status = words.count > 1 ? Int(words[1]) : nil
    var retryAfter: Int?
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      guard name == "retry-after" else { continue }
      let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
        .filter { $0 != " " && $0 != "\t" }
      retryAfter = Int(value).map { max(0, $0) } ?? .max
    }
    self.retryAfter = retryAfter
  }
}
