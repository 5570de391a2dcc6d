/// Bodies and how they hang together: a tree of what belongs to what, and arrows from a body to the
/// one that took its place.
public struct RelationsDrawing: Sendable {
  /// A body.
  public struct Body: Sendable {
    public let label: String
    /// What is said behind its name, such as when it existed; may be empty.
    public let detail: String
    /// The body that it belongs to, by its place in the list; nil for none.
    public let parent: Int?
    /// The heading that it stands under when it belongs to no other body.
    public let group: String
    /// The bodies whose place it took, by their places in the list.
    public let succeeds: [Int]

    public init(
      label: String, detail: String = "", parent: Int? = nil, group: String = "",
      succeeds: [Int] = []
    ) {
      self.label = label
      self.detail = detail
      self.parent = parent
      self.group = group
      self.succeeds = succeeds
    }
  }

  let bodies: [Body]
  let title: String
  let description: String
  let id: String

  /// - Parameters:
  ///   - bodies: in the order in which those of one parent are drawn.
  ///   - id: unique on the page; the ids in the picture begin with it and a full stop.
  public init(bodies: [Body], title: String, description: String, id: String) {
    self.bodies = bodies
    self.title = title
    self.description = description
    self.id = id
  }

  /// The two pictures as `svg` elements, classes `wide` and `narrow`; nothing without bodies.
  public func svg() -> [UInt8] {
    guard !bodies.isEmpty else { return [] }
    return Picture.svg(
      wide: layout(.wide).picture, narrow: layout(.narrow).picture, id: id, title: title,
      description: description)
  }

  func layout(_ format: DrawingFormat) -> RelationsLayout {
    RelationsLayout(RelationsTree(bodies), bodies, format)
  }
}
