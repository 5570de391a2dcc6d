/// A picture that is laid out: what is drawn where, ready to be written or to be looked over.
///
/// Layouts make pictures, ``SVGWriter`` writes them, and tests ask them for the room that each thing
/// takes: no text may touch another text or a mark.
struct Picture: Sendable {
  /// Something that is drawn.
  enum Element: Sendable {
    /// A rectangle that stands for something; hatched when it stands for what is unfinished or unknown.
    case bar(StaticString, Box, radius: Double = 0, isHatched: Bool = false)
    case circle(StaticString, center: Point, radius: Double)
    /// A closed shape with straight edges that stands for something.
    case shape(StaticString, [Point])
    /// A straight line behind marks and words, or one that belongs to a mark.
    case line(StaticString, from: Point, to: Point)
    /// Lines or areas that other things stand on, such as a coast; areas in areas are holes.
    case path(StaticString, [[Point]], isClosed: Bool = false)
    /// A band that swings from its upper corner on the left to that on the right.
    case band(
      StaticString, from: Point, to: Point, thickness: Double, isHatched: Bool = false)
    case text(TextLine)
  }

  let width: Double
  var height: Double
  var elements: [Element] = []

  init(width: Double, height: Double = 0) {
    self.width = width
    self.height = height
  }

  mutating func add(_ element: Element) { elements.append(element) }

  /// Adds lines of text, one below the other.
  mutating func add(_ lines: [TextLine]) { elements += lines.map { .text($0) } }

  /// The picture as an `svg` element.
  /// - Parameter id: unique on the page; all ids in the picture begin with it and a full stop.
  func svg(_ classes: StaticString, id: String, title: String, description: String) -> [UInt8] {
    var svg = SVGWriter(
      width: width, height: height, classes: classes, id: id, title: title,
      description: description)
    if elements.contains(where: \.isHatched) { svg.hatching(id: id) }
    for element in elements { element.draw(into: &svg, id: id) }
    return svg.finish()
  }

  /// The same data twice, classes `wide` and `narrow`: the stylesheet shows the one that fits.
  static func svg(
    wide: Picture, narrow: Picture, id: String, title: String, description: String
  ) -> [UInt8] {
    wide.svg("drawing wide", id: id, title: title, description: description)
      + narrow.svg("drawing narrow", id: id + ".narrow", title: title, description: description)
  }
}

extension Picture.Element {
  var isHatched: Bool {
    switch self {
    case .bar(_, _, _, let isHatched), .band(_, _, _, _, let isHatched): isHatched
    default: false
    }
  }

  /// Whether it is only a line, which words and marks may cross.
  var isLine: Bool {
    switch self {
    case .line, .path, .band: true
    default: false
    }
  }

  /// The room that it takes.
  var box: Box {
    switch self {
    case .bar(_, let box, _, _): box
    case .circle(_, let center, let radius):
      Box(
        minX: center.x - radius, minY: center.y - radius, maxX: center.x + radius,
        maxY: center.y + radius)
    case .shape(_, let points): Box(around: points)
    case .line(_, let start, let end): Box(around: [start, end])
    case .path(_, let pieces, _): Box(around: pieces.flatMap { $0 })
    case .band(_, let start, let end, let thickness, _):
      Box(
        minX: start.x, minY: min(start.y, end.y), maxX: end.x,
        maxY: max(start.y, end.y) + thickness)
    case .text(let line): line.box
    }
  }

  fileprivate func draw(into svg: inout SVGWriter, id: String) {
    switch self {
    case .bar(let classes, let box, let radius, let isHatched):
      svg.rectangle(classes, box, radius: radius, hatching: isHatched ? id : nil)
    case .circle(let classes, let center, let radius):
      svg.circle(classes, center: center, radius: radius)
    case .shape(let classes, let points): svg.polygon(classes, points)
    case .line(let classes, let start, let end): svg.line(classes, from: start, to: end)
    case .path(let classes, let pieces, let isClosed):
      svg.path(classes, pieces, isClosed: isClosed)
    case .band(let classes, let start, let end, let thickness, let isHatched):
      svg.band(
        classes, from: start, to: end, thickness: thickness, hatching: isHatched ? id : nil)
    case .text(let line): svg.text(line)
    }
  }
}
