/// What a host's `robots.txt` was found to be.
enum RobotsAnswer: Sendable {
  /// It is there, and says this.
  case rules(RobotsFile)
  /// There is none: everything may be asked for.
  case none
  /// It cannot be read, so nothing may be asked for (RFC 9309, 2.3.1.4).
  case unreadable(reason: String)
  /// The host itself cannot be reached.
  case unreachable(WebFailure)

  /// The most bytes of the file that are read (RFC 9309, 2.5).
  static let sizeLimit = 512 * 1024
  /// The most redirects that are followed to it (RFC 9309, 2.3.1.2).
  static let redirectLimit = 5

  /// Reads a final answer.
  init(_ answer: WebAnswer, isFirst: Bool) {
    switch answer {
    case .answered(let response):
      switch response.status {
      case 200..<300: self = .rules(RobotsFile(Array(response.body.prefix(Self.sizeLimit))))
      case 429, 500...:
        self = .unreadable(
          reason: "the host's `robots.txt`, which says what may be asked for, cannot be read"
            + " (\(response.status))")
      default: self = .none
      }
    case .failed(let failure):
      if isFirst, failure.isOfTheHost {
        self = .unreachable(failure)
      } else {
        self = .unreadable(
          reason: "the host's `robots.txt`, which says what may be asked for, cannot be read"
            + (failure.detail.isEmpty ? "" : ": \(failure.detail)"))
      }
    }
  }
}

extension WebFailure {
  /// Whether whatever is asked of the host would fail in the same way.
  fileprivate var isOfTheHost: Bool {
    switch cause {
    case .noSuchHost, .noConnection, .connectionTimeout, .notSecure: true
    case .answerTimeout, .broken, .here: false
    }
  }
}
