/// Asks addresses, each at most once in its life, and each host's `robots.txt` before anything else.
actor Inquiry {
  private let client: any WebClient
  private let options: OutsideLinkOptions
  private let gate: RequestGate
  private var hops: [WebAddress: Task<Hop, Never>] = [:]
  private var robots: [String: Task<Result<RobotsAnswer, WebClientError>, Never>] = [:]
  /// How long a host wishes to be left alone, where that is longer than usual.
  private var pauses: [String: Duration] = [:]
  /// How often in a row a host has not answered.
  private var silences: [String: Int] = [:]
  /// Hosts that are asked no more, with what is said of their other addresses.
  private var closed: [String: OutsideLinkVerdict] = [:]

  /// What came of asking one address.
  private typealias Hop = Result<HopOutcome, WebClientError>
  private enum HopOutcome: Sendable {
    case redirected(to: String, isPermanent: Bool)
    case ended(OutsideLinkVerdict)
  }

  init(_ client: any WebClient, _ options: OutsideLinkOptions) {
    self.client = client
    self.options = options
    gate = RequestGate(concurrency: options.concurrency)
  }

  /// Finds out what stands at an address, following redirects.
  func verdict(on address: WebAddress) async throws(WebClientError) -> OutsideLinkVerdict {
    var trail = [address]
    var permanentEnd: String?
    var isPermanentSoFar = true
    while true {
      let last = trail[trail.count - 1]
      switch try await hop(last).get() {
      case .ended(.fine):
        return permanentEnd.map { .moved(to: $0) } ?? .fine
      case .ended(let verdict):
        return trail.count == 1 ? verdict : verdict.reached(by: last)
      case .redirected(let text, let isPermanent):
        let next: WebAddress
        let fragment: String?
        do throws(WebAddressError) {
          (next, fragment) = try WebAddress.read(text)
        } catch {
          return .dead(reason: "it leads on to `\(text)`, which is no address of the web")
        }
        if trail.contains(next) { return try await withCookies(address) }
        if trail.count > options.redirects {
          return .dead(reason: "it leads on and on, more than \(options.redirects) times")
        }
        trail.append(next)
        isPermanentSoFar = isPermanentSoFar && isPermanent
        if isPermanentSoFar { permanentEnd = next.text + (fragment.map { "#" + $0 } ?? "") }
      }
    }
  }

  /// A circle may only be a test whether the reader's browser keeps cookies: asks once with them.
  private func withCookies(_ address: WebAddress) async throws(WebClientError) -> OutsideLinkVerdict
  {
    let answer = try await ask(WebRequest(method: .followWithCookies, address: address))
    if case .answered(let response) = answer, response.isSuccess { return .fine }
    return .dead(reason: "it leads round in a circle")
  }

  private func hop(_ address: WebAddress) async -> Hop {
    if let task = hops[address] { return await task.value }
    let task = Task { () async -> Hop in
      do throws(WebClientError) {
        return .success(try await outcome(of: address))
      } catch {
        return .failure(error)
      }
    }
    hops[address] = task
    return await task.value
  }

  private func outcome(of address: WebAddress) async throws(WebClientError) -> HopOutcome {
    switch try await robots(of: address).get() {
    case .none: break
    case .rules(let rules):
      if !rules.allows(address.target) {
        return .ended(
          .undecided(reason: "the host's `robots.txt` asks programs to stay away from it"))
      }
    case .unreadable(let reason): return .ended(.undecided(reason: reason))
    case .unreachable(let failure): return .ended(failure.verdict(address.host))
    }
    if let verdict = closed[address.host] { return .ended(verdict) }
    var answer = try await ask(WebRequest(method: .head, address: address))
    if isWorthAskingAgainWithGet(answer) {
      answer = try await ask(WebRequest(method: .get, address: address))
    }
    if case .answered(let response) = answer, response.isPassing, wait(for: response) != nil {
      answer = try await ask(WebRequest(method: .get, address: address))
    }
    learn(from: answer, of: address.host)
    switch answer {
    case .failed(let failure): return .ended(failure.verdict(address.host))
    case .answered(let response):
      if response.isRedirect, let location = response.location {
        return .redirected(to: location, isPermanent: response.isPermanentRedirect)
      }
      return .ended(response.verdict)
    }
  }

  /// Leaves a host alone that asks for it, or that again and again does not answer.
  private func learn(from answer: WebAnswer, of host: String) {
    switch answer {
    case .answered(let response):
      silences[host] = nil
      if response.status == 429 {
        closed[host] = .undecided(reason: "the host asks not to be asked so much (429)")
      }
    case .failed(let failure):
      guard failure.isSilence else { return }
      silences[host, default: 0] += 1
      if silences[host, default: 0] >= Self.patience {
        closed[host] = .dead(reason: "the host `\(host)` has not answered \(Self.patience) times")
      }
    }
  }

  /// How often in a row a host may not answer before it is asked no more in this run.
  private static let patience = 3

  /// Many servers answer HEAD wrongly or not at all, so only good news is believed.
  private func isWorthAskingAgainWithGet(_ answer: WebAnswer) -> Bool {
    switch answer {
    case .answered(let response):
      !response.isSuccess && !response.isRedirect && response.status != 429
    case .failed(let failure): failure.cause == .broken || failure.cause == .answerTimeout
    }
  }

  /// How long to wait before a second try; nil where the host asks for more than is reasonable.
  private func wait(for response: WebResponse) -> Duration? {
    guard let seconds = response.retryAfter else { return options.retryPause }
    return Double(seconds) <= options.longestWait.inSeconds ? .seconds(seconds) : nil
  }

  private func robots(
    of address: WebAddress
  ) async -> Result<RobotsAnswer, WebClientError> {
    if let task = robots[address.origin] { return await task.value }
    let task = Task { () async -> Result<RobotsAnswer, WebClientError> in
      do throws(WebClientError) {
        return .success(try await readRobots(address.robots))
      } catch {
        return .failure(error)
      }
    }
    robots[address.origin] = task
    return await task.value
  }

  private func readRobots(_ first: WebAddress) async throws(WebClientError) -> RobotsAnswer {
    var address = first
    for count in 0...RobotsAnswer.redirectLimit {
      let answer = try await ask(WebRequest(method: .getBody, address: address))
      if case .answered(let response) = answer, response.isRedirect,
        let next = response.location.flatMap({ try? WebAddress.read($0) })
      {
        address = next.0
        continue
      }
      let robots = RobotsAnswer(answer, isFirst: count == 0)
      if case .rules(let rules) = robots, let delay = rules.crawlDelay {
        // Compared as numbers, because a duration cannot hold every number that can be written.
        pauses[first.host] = .seconds(min(delay, options.longestWait.inSeconds))
      }
      return robots
    }
    return .none
  }

  private func ask(_ request: WebRequest) async throws(WebClientError) -> WebAnswer {
    let host = request.address.host
    await gate.enter(host)
    do throws(WebClientError) {
      let answer = try await client.ask(request)
      await gate.leave(host, restingFor: rest(after: answer, of: host))
      return answer
    } catch {
      await gate.leave(host, restingFor: .zero)
      throw error
    }
  }

  private func rest(after answer: WebAnswer, of host: String) -> Duration {
    let usual = max(options.pause, pauses[host] ?? .zero)
    guard case .answered(let response) = answer, response.isPassing else { return usual }
    return max(usual, wait(for: response) ?? .zero)
  }
}

extension OutsideLinkVerdict {
  /// The verdict on an address that led to `last`, on which this is the verdict.
  fileprivate func reached(by last: WebAddress) -> OutsideLinkVerdict {
    switch self {
    case .fine, .moved: self
    case .dead(let reason, _): .dead(reason: "it leads on to `\(last.text)`: \(reason)")
    case .undecided(let reason): .undecided(reason: "it leads on to `\(last.text)`: \(reason)")
    }
  }
}
