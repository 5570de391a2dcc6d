/// What stands below a map: the scale, what the shapes of marks mean, and what the map leaves out.
struct MapFoot: Sendable {
  private(set) var marks: [MapMark] = []
  private(set) var lines: [TextLine] = []
  /// The bar that is as long as the distance written behind it.
  private(set) var scaleBar: Box?
  private(set) var bottom: Double
  private var x: Double
  private let format: DrawingFormat

  init(top: Double, _ format: DrawingFormat) {
    self.format = format
    bottom = top
    x = 0
  }

  /// Adds the scale: the longest round distance up to a quarter of the map.
  mutating func addScale(_ projection: MapProjection, _ words: MapDrawing.Words) {
    let unitsPerKilometre = projection.scale / MapProjection.kilometresPerDegree
    let most = projection.frame.width / 4 / unitsPerKilometre
    guard
      let length = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].last(where: { Double($0) <= most }),
      projection.bounds.north - projection.bounds.south < 40
    else { return }
    let width = Double(length) * unitsPerKilometre
    let text = TextWrapping.lines(
      words.kilometres(length), width: format.width / 3, fontSize: format.fontSize, limit: 1)
    let top = begin(width: width + 6 + TextWidth.of(text.first ?? "", fontSize: format.fontSize))
    let y = top + format.lineHeight / 2
    scaleBar = Box(minX: x + 0.5, minY: y - 3, maxX: x + 0.5 + width, maxY: y + 3)
    lines += text.map {
      TextLine(
        runs: [.init(text: $0, isMuted: true)], x: x + width + 6, anchor: .start, top: top,
        fontSize: format.fontSize)
    }
    advance(width + 6 + TextWidth.of(text.first ?? "", fontSize: format.fontSize))
  }

  /// Adds what a shape of mark means.
  mutating func addKey(_ shape: MapMark.Shape, _ text: String) {
    let indent = 2 * DrawingFormat.placeRadius + DrawingFormat.placeGap
    guard
      let text = TextWrapping.lines(
        text, width: format.width - indent, fontSize: format.fontSize, limit: 1
      ).first
    else { return }
    let width = indent + TextWidth.of(text, fontSize: format.fontSize)
    let top = begin(width: width)
    marks.append(
      MapMark(
        shape: shape,
        center: Point(x: x + DrawingFormat.placeRadius, y: top + format.lineHeight / 2),
        radius: DrawingFormat.placeRadius))
    lines.append(
      TextLine(
        runs: [.init(text: text, isMuted: true)], x: x + indent, anchor: .start, top: top,
        fontSize: format.fontSize))
    advance(width)
  }

  /// Adds a sentence on lines of its own.
  mutating func addNote(_ text: String) {
    x = 0
    for text in TextWrapping.lines(
      text, width: format.width, fontSize: format.fontSize, limit: 12)
    {
      lines.append(
        TextLine(
          runs: [.init(text: text, isMuted: true)], x: 0, anchor: .start, top: bottom,
          fontSize: format.fontSize))
      bottom += format.lineHeight
    }
  }

  /// Makes room for something in the current line or the next; gives the line's top.
  private mutating func begin(width: Double) -> Double {
    if x == 0 || x + width > format.width {
      x = 0
      bottom += format.lineHeight
    }
    return bottom - format.lineHeight
  }

  private mutating func advance(_ width: Double) { x += width + 18 }

  func draw(into picture: inout Picture) {
    if let bar = scaleBar {
      let y = (bar.minY + bar.maxY) / 2
      picture.add(.line("axis", from: Point(x: bar.minX, y: y), to: Point(x: bar.maxX, y: y)))
      for x in [bar.minX, bar.maxX] {
        picture.add(.line("axis", from: Point(x: x, y: bar.minY), to: Point(x: x, y: bar.maxY)))
      }
    }
    for mark in marks { mark.draw(into: &picture) }
    picture.add(lines)
  }
}
