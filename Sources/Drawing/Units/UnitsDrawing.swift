/// Small counts as a picture: a square for each thing that is counted, in rows of ten.
public struct UnitsDrawing: Sendable {
  /// One count.
  public struct Group: Sendable {
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

  /// The largest count that can be told from squares.
  public static let limit = 100

  let title: String
  let description: String
  let groups: [Group]
  let id: String

  /// - Parameters:
  ///   - groups: those of more than ``limit`` show that many squares and an arrow.
  ///   - id: unique on the page; the ids in the picture begin with it and a full stop.
  public init(title: String, description: String, groups: [Group], id: String) {
    self.title = title
    self.description = description
    self.groups = groups
    self.id = id
  }

  /// The two pictures as `svg` elements, classes `wide` and `narrow`; nothing without groups.
  public func svg() -> [UInt8] {
    guard !groups.isEmpty else { return [] }
    return Picture.svg(
      wide: picture(.wide), narrow: picture(.narrow), id: id, title: title,
      description: description)
  }

  func picture(_ format: DrawingFormat) -> Picture {
    let line = format.lineHeight
    let side = 15.0
    let step = side + 4
    let gap = 18.0
    let labelWidth = format.isWide ? format.width - 10 * step - side - gap : format.width
    var picture = Picture(width: format.width)
    var y = 0.0
    for group in groups {
      var lines: [TextLine] = []
      let texts =
        [(group.value, TextLine.Tone.strong), (group.label, .plain)]
        + group.notes.map { ($0, .muted) }
      for (text, tone) in texts {
        lines += format.lines(
          text, tone, x: format.isWide ? 10 * step + side + gap : 0,
          top: y + Double(lines.count) * line, width: labelWidth)
      }
      picture.add(lines)
      let labelEnd = y + Double(lines.count) * line
      let top = format.isWide ? y + 1 : labelEnd + 4
      let bottom = Self.addSquares(group, top: top, side: side, step: step, into: &picture)
      y = max(labelEnd, bottom) + gap
    }
    picture.height = max(y - gap, 0) + 1
    return picture
  }

  /// Draws the squares of a group; gives where they end.
  private static func addSquares(
    _ group: Group, top: Double, side: Double, step: Double, into picture: inout Picture
  ) -> Double {
    func count(_ value: Double) -> Int { Int(min(max(value, 0), Double(limit)).rounded()) }
    let solid = count(group.amount.lower)
    let total = max(count(group.amount.upper), solid)
    func origin(_ index: Int) -> Point {
      Point(x: Double(index % 10) * step + 1, y: top + Double(index / 10) * step)
    }
    for index in 0..<total {
      let place = origin(index)
      let classes: StaticString =
        index >= solid ? "soft" : group.amount.shape == .below ? "bar hollow" : "bar"
      picture.add(
        .bar(
          group.isPartial && index < solid ? "hatched" : classes,
          Box(minX: place.x, minY: place.y, maxX: place.x + side, maxY: place.y + side),
          isHatched: group.isPartial && index < solid))
    }
    let isOpen = group.amount.shape == .above || group.amount.upper > Double(limit)
    guard isOpen else { return total == 0 ? top : origin(total - 1).y + side }
    // Beside the last square, in the eleventh place of a full row.
    let last = total == 0 ? Point(x: 1 - step, y: top) : origin(total - 1)
    let x = last.x + step
    picture.add(
      .shape(
        "bar",
        [
          Point(x: x, y: last.y), Point(x: x + 4, y: last.y),
          Point(x: x + side * 0.7, y: last.y + side / 2), Point(x: x + 4, y: last.y + side),
          Point(x: x, y: last.y + side), Point(x: x + side * 0.7 - 4, y: last.y + side / 2),
        ]))
    return last.y + side
  }
}
