import Processes

/// Asks web servers through the system's `curl`, a real client: TLS, proxies, HTTP/2.
///
/// It is run as a program, because linking libcurl would cost the single file that needs nothing of
/// the system. Each argument is passed by itself and an address begins with its scheme, so none can
/// be taken for an option; the person's own `~/.curlrc` is not read.
struct CurlClient: WebClient {
  let options: OutsideLinkOptions

  func ask(_ request: WebRequest) async throws(WebClientError) -> WebAnswer {
    let result: ProgramResult
    do throws(ProgramError) {
      result = try await runProgram(
        options.program, arguments(request), environment: options.environment,
        outputLimit: Self.outputLimit)
    } catch {
      switch error {
      case .notFound: throw .missing
      case .failed(let reason): throw .unusable(reason)
      }
    }
    // 126 and 127 are what a program exits with whose libraries are missing.
    if result.exit == 126 || result.exit == 127 { throw .unusable(result.complaint) }
    return CurlOutput(request.method, result).answer
  }

  /// The head of an answer is at most 300 KB (curl's own limit), the body 512 KB.
  private static let outputLimit = (512 + 320) * 1024

  func arguments(_ request: WebRequest) -> [String] {
    let seconds = options.timeout.inSeconds
    var arguments = [
      // Has to come first to be heeded.
      "--disable",
      "--silent", "--show-error", "--globoff", "--proto", "=http,https",
      "--max-time", "\(seconds)", "--connect-timeout", "\(max(seconds / 2, 0.001))",
      "--user-agent", options.userAgent,
      "--header", "Accept: text/html,application/xhtml+xml,*/*;q=0.8",
      "--dump-header", "-", "--write-out", CurlOutput.report,
    ]
    switch request.method {
    case .head: arguments += ["--head", "--output", "/dev/null"]
    // As for HEAD, curl then hangs up without the body.
    case .get: arguments += ["--head", "--request", "GET", "--output", "/dev/null"]
    case .followWithCookies:
      arguments += ["--head", "--request", "GET", "--output", "/dev/null"]
      arguments += ["--location", "--max-redirs", "\(options.redirects)", "--cookie", ""]
    case .getBody: arguments += ["--output", "-"]
    }
    return arguments + ["--url", request.address.text]
  }
}

extension Duration {
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
