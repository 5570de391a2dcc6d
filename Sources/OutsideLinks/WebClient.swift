/// What can ask a web server.
protocol WebClient: Sendable {
  /// Sends one request and gives the answer.
  /// - Throws: only when nothing at all can be asked from this machine.
  func ask(_ request: WebRequest) async throws(WebClientError) -> WebAnswer
}

/// One request.
struct WebRequest: Sendable, Hashable {
  enum Method: Sendable, Hashable {
    /// Asks for the head of the answer alone.
    case head
    /// Asks as a reader's browser would, and hangs up behind the head of the answer.
    case get
    /// Asks for the answer's body too, the first 512 KB of it.
    case getBody
    /// As `get`, but follows redirects and keeps cookies on the way, as a browser does.
    case followWithCookies
  }
  let method: Method
  let address: WebAddress
}

/// What a server answered, or why it did not.
enum WebAnswer: Sendable, Hashable {
  case answered(WebResponse)
  case failed(WebFailure)
}

/// The head of an answer, and its body where that was asked for.
struct WebResponse: Sendable, Hashable {
  /// The status code of HTTP.
  var status: Int
  /// Where the answer sends the asker, as an absolute address; nil where it sends nowhere.
  var location: String?
  /// How long the server asks to wait, in seconds; nil where it does not.
  var retryAfter: Int?
  var body: [UInt8] = []
}

/// Why no answer came.
struct WebFailure: Sendable, Hashable {
  enum Cause: Sendable, Hashable {
    /// No such host is known.
    case noSuchHost
    /// The host cannot be connected to.
    case noConnection
    /// It took too long to connect.
    case connectionTimeout
    /// Connected, but the answer took too long.
    case answerTimeout
    /// The connection cannot be made secure.
    case notSecure
    /// What came back is no answer of a web server, or broke off.
    case broken
    /// Something is wrong on this machine or on its way out, which says nothing of the address.
    case here
  }
  let cause: Cause
  /// What the program that asked said of it.
  let detail: String

  /// Whether the host said nothing at all.
  var isSilence: Bool {
    cause == .noConnection || cause == .connectionTimeout || cause == .answerTimeout
  }
}

/// Why nothing can be asked from this machine.
enum WebClientError: Error, Sendable, Hashable {
  /// The program that asks is not installed.
  case missing
  /// It is there and does not run; the reason.
  case unusable(String)
}
