import Linking
import Model

/// Which documents only repeat others.
package struct Reprints: Sendable {
  /// For each source that reprints another, that other.
  private let originals: [String: String]

  package init(_ records: [Record]) {
    var originals: [String: String] = [:]
    for record in records where record.kind.referenceStyle == .citation {
      if let original = record[Source.reprints] { originals[record.id] = original.id }
    }
    self.originals = originals
  }

  /// The document that a source's words come from in the end: itself, unless it is a reprint.
  /// - Complexity: O(reprints of reprints); reprints in a circle end where they meet again.
  package func origin(of source: String) -> String {
    var seen: Set<String> = [source]
    var current = source
    while let next = originals[current], seen.insert(next).inserted { current = next }
    return current
  }
}
