/// What is known of an address after it was asked.
enum OutsideLinkVerdict: Sendable, Hashable {
  /// It can be read, if need be by a redirect that may change again.
  case fine
  /// It can be read, at another address and for good.
  case moved(to: String)
  /// It cannot be read; why, as the end of a sentence.
  case dead(reason: String, isHostUnknown: Bool = false)
  /// It was not asked, or the answer does not tell; why, as the end of a sentence.
  case undecided(reason: String)
}

extension WebResponse {
  var isSuccess: Bool { 200..<300 ~= status }
  var isRedirect: Bool { [301, 302, 303, 307, 308].contains(status) && location != nil }
  var isPermanentRedirect: Bool { (status == 301 || status == 308) && location != nil }

  /// Whether another try may well be answered otherwise.
  var isPassing: Bool {
    switch status {
    case 501, 505: false
    case 500..<600, 408, 425: true
    case 429: retryAfter != nil
    default: false
    }
  }

  /// What a final answer that is no redirect means.
  var verdict: OutsideLinkVerdict {
    switch status {
    case 200..<300: .fine
    case 300..<400: .undecided(reason: "the answer (\(status)) does not say where it leads")
    case 401, 402, 407: .undecided(reason: "it is open only to some (\(status))")
    case 403, 405, 406, 429, 451, 600...:
      .undecided(reason: "the host does not let programs ask for it (\(status))")
    case 404: .dead(reason: "there is no such page (404)")
    case 410: .dead(reason: "the page was taken away for good (410)")
    case 500..<600: .dead(reason: "the host fails to show it (\(status))")
    default: .dead(reason: "the host refuses to show it (\(status))")
    }
  }
}

extension WebFailure {
  /// What the failure means for an address on `host`.
  func verdict(_ host: String) -> OutsideLinkVerdict {
    let said = detail.isEmpty ? "" : ": \(detail)"
    return switch cause {
    case .noSuchHost: .dead(reason: "no host `\(host)` is known", isHostUnknown: true)
    case .noConnection: .dead(reason: "the host `\(host)` cannot be reached")
    case .connectionTimeout: .dead(reason: "the host `\(host)` cannot be reached in time")
    case .answerTimeout: .dead(reason: "the host `\(host)` does not answer in time")
    case .notSecure: .dead(reason: "no secure connection to `\(host)` can be made\(said)")
    case .broken: .dead(reason: "what `\(host)` sends is no whole answer\(said)")
    case .here: .undecided(reason: "this machine could not ask\(said)")
    }
  }
}
