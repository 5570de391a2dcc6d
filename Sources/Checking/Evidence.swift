import Fingerprints

/// What the quotes of a site are verified by: for each source its text, or its fingerprint.
public struct Evidence: Sendable {
  private var bySource: [String: any QuoteEvidence]

  /// - Parameter bySource: by the identifiers of the sources.
  public init(_ bySource: [String: any QuoteEvidence] = [:]) {
    self.bySource = bySource
  }

  /// Whether there is anything to verify a quote by.
  public var isEmpty: Bool { bySource.isEmpty }

  /// What there is of the source called `id`; nil when there is nothing.
  public subscript(id: String) -> (any QuoteEvidence)? {
    get { bySource[id] }
    set { bySource[id] = newValue }
  }
}
