/// How other sites are asked.
public struct OutsideLinkOptions: Sendable {
  /// What this program calls itself to other sites.
  public var userAgent = "Explainer (+link check)"
  /// How many requests may be on their way at once, to all hosts together.
  public var concurrency = 8
  /// How long a host is left alone between two requests to it.
  public var pause: Duration = .seconds(1)
  /// How long one request may take in all.
  public var timeout: Duration = .seconds(20)
  /// How many redirects are followed from one address.
  public var redirects = 10
  /// How long to wait before a second try where the host says nothing of it.
  public var retryPause: Duration = .seconds(3)
  /// The longest wait that a host may ask for before a second try; where it asks for more, no second
  /// try is made.
  public var longestWait: Duration = .seconds(30)
  /// Where answers are kept from one run to the next; nil to keep none.
  public var cache: String? = OutsideLinkCache.defaultPath
  /// How long an answer that all is well is believed.
  public var cacheAge: Duration = .seconds(7 * 24 * 3600)
  /// How long an answer that something is wrong is believed.
  public var failureCacheAge: Duration = .seconds(3600)
  /// Added to the environment of `curl`, for tests.
  var environment: [String: String?] = [:]
  /// The name of the program that asks, for tests.
  var program = "curl"

  public init() {}
}
