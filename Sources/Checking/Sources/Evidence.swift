import Diagnostics
import Fingerprints
import Model

/// What the quotes of a site are verified by: for each source its text, or its fingerprint.
struct Evidence: Sendable {
  private var bySource: [String: any QuoteEvidence] = [:]
  /// What is wrong with the fingerprints themselves.
  private(set) var findings: [Diagnostic] = []

  /// Nothing.
  init() {}

  /// Reads the fingerprints that a site keeps.
  ///
  /// - Parameters:
  ///   - texts: the texts of sources, by their identifiers, which are used before their fingerprints.
  ///   - secret: what the fingerprints were made with, unless their key is public.
  /// - Complexity: O(bytes of the fingerprints).
  init(_ content: Content, texts: [String: PlainTextEvidence], secret: SecretKey?) {
    for file in content.fingerprints where texts[file.source] == nil {
      let (fingerprint, findings) = Fingerprint.read(file.file, secret: secret)
      bySource[file.source] = fingerprint
      self.findings += findings
    }
    bySource.merge(texts) { $1 }
  }

  /// Whether there is anything to verify a quote by.
  var isEmpty: Bool { bySource.isEmpty }

  /// The sources that there is something of, in the order of their identifiers.
  var sources: [String] { bySource.keys.sorted() }

  /// What there is of the source called `id`; nil when there is nothing.
  subscript(id: String) -> (any QuoteEvidence)? { bySource[id] }
}
