import Synchronization

@testable import OutsideLinks

/// Answers without a network, and remembers what it was asked.
final class StubClient: WebClient {
  private struct Log {
    var asked: [String] = []
    var running = 0
    var mostAtOnce = 0
    var runningAtHost: [String: Int] = [:]
    var mostAtOneHost = 0
  }
  private let log = Mutex(Log())
  private let answer: @Sendable (WebRequest) -> WebAnswer

  /// Answers requests for pages by `answer`; no host has a `robots.txt`.
  init(_ answer: @Sendable @escaping (WebRequest) -> WebAnswer) { self.answer = answer }

  /// Answers every request for a page with one status.
  convenience init(status: Int) { self.init { _ in .answered(WebResponse(status: status)) } }

  /// What was asked so far, in order: `head http://a.example/page`.
  var asked: [String] { log.withLock { $0.asked } }
  /// How many requests were on their way at once, at most.
  var mostAtOnce: Int { log.withLock { $0.mostAtOnce } }
  /// How many of them to one host.
  var mostAtOneHost: Int { log.withLock { $0.mostAtOneHost } }

  func ask(_ request: WebRequest) async throws(WebClientError) -> WebAnswer {
    let host = request.address.host
    log.withLock { log in
      log.asked.append("\(request.method) \(request.address.text)")
      log.running += 1
      log.mostAtOnce = max(log.mostAtOnce, log.running)
      log.runningAtHost[host, default: 0] += 1
      log.mostAtOneHost = max(log.mostAtOneHost, log.runningAtHost[host] ?? 0)
    }
    // Others get the chance to begin, which they must not take.
    for _ in 0..<20 { await Task.yield() }
    log.withLock { log in
      log.running -= 1
      log.runningAtHost[host, default: 1] -= 1
    }
    if request.address.path == "/robots.txt", request.method == .getBody {
      return .answered(WebResponse(status: 404))
    }
    return answer(request)
  }
}

/// Fails at everything.
final class FailingClient: WebClient {
  private let failure: WebFailure
  private let asked = Mutex(0)

  init(_ failure: WebFailure) { self.failure = failure }

  /// How often it was asked.
  var count: Int { asked.withLock { $0 } }

  func ask(_ request: WebRequest) async throws(WebClientError) -> WebAnswer {
    asked.withLock { $0 += 1 }
    return .failed(failure)
  }
}
