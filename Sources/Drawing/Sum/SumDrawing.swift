/// A sum and what it is made of, as a picture: one bar for the whole, and below it each part where it
/// lies within the whole.
///
/// What the parts leave over is hatched; what they have too much reaches beyond the whole.
public struct SumDrawing: Sendable {
  /// The whole, or a part of it.
  public struct Item: Sendable {
    public let label: String
    /// The value in words.
    public let value: String
    public let amount: DrawnValue

    public init(label: String, value: String, amount: DrawnValue) {
      self.label = label
      self.value = value
      self.amount = amount
    }
  }

  let title: String
  let description: String
  let whole: Item
  let parts: [Item]
  /// What the parts leave over; nil when they leave nothing, or there is no whole beside their sum.
  let rest: Item?
  /// What the parts have too much, in words.
  let excess: String?
  let id: String

  /// - Parameter id: unique on the page; the ids in the picture begin with it and a full stop.
  public init(
    title: String, description: String, whole: Item, parts: [Item], rest: Item?, excess: String?,
    id: String
  ) {
    self.title = title
    self.description = description
    self.whole = whole
    self.parts = parts
    self.rest = rest
    self.excess = excess
    self.id = id
  }

  /// The two pictures as `svg` elements, classes `wide` and `narrow`; nothing without parts.
  public func svg() -> [UInt8] {
    guard !parts.isEmpty else { return [] }
    return Picture.svg(
      wide: picture(.wide), narrow: picture(.narrow), id: id, title: title,
      description: description)
  }

  func picture(_ format: DrawingFormat) -> Picture { SumLayout(self, format).picture }
}
