public import Model

/// What several sources state, under each other on one scale, as a picture.
///
/// A value is a dot, a span a bar; what is about something has soft ends, and what is open on a side
/// an arrow.
public struct CompareDrawing: Sendable {
  /// One statement.
  public struct Row: Sendable {
    /// Who states it, or what it is of.
    public let label: String
    /// What is said of that in a lower voice: the time.
    public let notes: [String]
    /// The value in words.
    public let value: String
    public let amount: DrawnValue
    /// Whether it covers only a part of its time.
    public let isPartial: Bool

    public init(
      label: String, notes: [String] = [], value: String, amount: DrawnValue,
      isPartial: Bool = false
    ) {
      self.label = label
      self.notes = notes
      self.value = value
      self.amount = amount
      self.isPartial = isPartial
    }
  }

  let title: String
  let description: String
  /// What the scale is in.
  let unit: String
  let rows: [Row]
  let tick: @Sendable (Number) -> String
  let id: String
  let wholeOnly: Bool

  /// - Parameters:
  ///   - tick: a number of the axis in words.
  ///   - id: unique on the page; the ids in the picture begin with it and a full stop.
  ///   - wholeOnly: whether what is counted cannot be halved.
  public init(
    title: String, description: String, unit: String, rows: [Row],
    tick: @escaping @Sendable (Number) -> String, id: String, wholeOnly: Bool
  ) {
    self.title = title
    self.description = description
    self.unit = unit
    self.rows = rows
    self.tick = tick
    self.id = id
    self.wholeOnly = wholeOnly
  }

  /// The two pictures as `svg` elements, classes `wide` and `narrow`; nothing without rows.
  public func svg() -> [UInt8] {
    guard !rows.isEmpty else { return [] }
    return Picture.svg(
      wide: picture(.wide), narrow: picture(.narrow), id: id, title: title,
      description: description)
  }

  func picture(_ format: DrawingFormat) -> Picture { CompareLayout(self, format).picture }
}
