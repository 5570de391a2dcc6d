import Linking

/// The text of a page or record, in reading order.
public struct PageText: Sendable {
  public let place: ProsePlace
  public let passages: [Passage]

  /// Reads a page or record.
  /// - Complexity: O(n) in the length of its text.
  public init(_ place: ProsePlace, of site: Site) {
    self.place = place
    passages = PassageReader(site).passages(of: place)
  }
}
