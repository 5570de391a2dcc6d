import Bytes

/// Writes an SVG element by element: classes instead of colours, escaped text, coordinates to a tenth.
struct SVGWriter: ~Copyable {
  private var buffer: ByteBuffer

  /// Begins an `svg` that is announced as one picture with a name and a description.
  /// - Parameters:
  ///   - id: unique on the page; the title and the description get ids that begin with it.
  ///   - classes: of the `svg` element.
  init(
    width: Double, height: Double, classes: StaticString, id: String, title: String,
    description: String
  ) {
    buffer = ByteBuffer(capacity: 8192)
    buffer.append("<svg class=\"" as StaticString)
    buffer.append(classes)
    buffer.append("\" viewBox=\"0 0 " as StaticString)
    append(width)
    buffer.append(UInt8(ascii: " "))
    append(height)
    // A page in a script that runs from right to left would turn what `start` and `end` mean.
    buffer.append("\" direction=\"ltr\" role=\"img\" aria-labelledby=\"" as StaticString)
    buffer.appendEscaped(id)
    buffer.append(".title\" aria-describedby=\"" as StaticString)
    buffer.appendEscaped(id)
    buffer.append(".description\">\n<title id=\"" as StaticString)
    buffer.appendEscaped(id)
    buffer.append(".title\">" as StaticString)
    buffer.appendEscaped(title)
    buffer.append("</title>\n<desc id=\"" as StaticString)
    buffer.appendEscaped(id)
    buffer.append(".description\">" as StaticString)
    buffer.appendEscaped(description)
    buffer.append("</desc>\n" as StaticString)
  }

  /// Draws a straight line.
  mutating func line(_ classes: StaticString, from start: Point, to end: Point) {
    begin("line", classes)
    attribute(" x1=\"", start.x)
    attribute(" y1=\"", start.y)
    attribute(" x2=\"", end.x)
    attribute(" y2=\"", end.y)
    buffer.append("/>\n" as StaticString)
  }

  /// Defines the pattern that hatched rectangles are filled with.
  /// - Parameter id: of the picture.
  mutating func hatching(id: String) {
    buffer.append("<pattern id=\"" as StaticString)
    buffer.appendEscaped(id)
    buffer.append(
      """
      .hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
      <rect class="ground" width="6" height="6"/>\
      <path class="hatch" d="M1.5 0V6"/></pattern>

      """ as StaticString)
  }

  /// Draws a rectangle, its corners rounded by `radius`.
  /// - Parameter hatching: the id of the picture whose hatching fills it, if any.
  mutating func rectangle(
    _ classes: StaticString, _ box: Box, radius: Double = 0, hatching: String? = nil
  ) {
    begin("rect", classes)
    attribute(" x=\"", box.minX)
    attribute(" y=\"", box.minY)
    attribute(" width=\"", box.width)
    attribute(" height=\"", box.height)
    if radius > 0 { attribute(" rx=\"", radius) }
    if let hatching { fill(hatching) }
    buffer.append("/>\n" as StaticString)
  }

  /// Draws a circle.
  mutating func circle(_ classes: StaticString, center: Point, radius: Double) {
    begin("circle", classes)
    attribute(" cx=\"", center.x)
    attribute(" cy=\"", center.y)
    attribute(" r=\"", radius)
    buffer.append("/>\n" as StaticString)
  }

  /// Draws a closed shape with straight edges.
  mutating func polygon(_ classes: StaticString, _ points: [Point]) {
    begin("path", classes)
    buffer.append(" d=\"" as StaticString)
    for (index, point) in points.enumerated() {
      buffer.append(UInt8(ascii: index == 0 ? "M" : "L"))
      append(point.x)
      buffer.append(UInt8(ascii: " "))
      append(point.y)
    }
    buffer.append("Z\"/>\n" as StaticString)
  }

  /// Draws straight-edged lines or areas as one element; areas in areas are holes.
  mutating func path(_ classes: StaticString, _ pieces: [[Point]], isClosed: Bool) {
    begin("path", classes)
    if isClosed { buffer.append(" fill-rule=\"evenodd\"" as StaticString) }
    buffer.append(" d=\"" as StaticString)
    for piece in pieces {
      for (index, point) in piece.enumerated() {
        self.point(index == 0 ? "M" : "L", point)
      }
      if isClosed { buffer.append(UInt8(ascii: "Z")) }
    }
    buffer.append("\"/>\n" as StaticString)
  }

  /// Draws a band that swings from one height to another, both its ends upright.
  /// - Parameters:
  ///   - start: the upper corner on the left.
  ///   - end: the upper corner on the right.
  ///   - hatching: the id of the picture whose hatching fills it, if any.
  mutating func band(
    _ classes: StaticString, from start: Point, to end: Point, thickness: Double,
    hatching: String? = nil
  ) {
    begin("path", classes)
    if let hatching { fill(hatching) }
    let middle = (start.x + end.x) / 2
    let (under, over) = (start.y + thickness, end.y + thickness)
    point(" d=\"M", start)
    point("C", Point(x: middle, y: start.y))
    point(" ", Point(x: middle, y: end.y))
    point(" ", end)
    point("L", Point(x: end.x, y: over))
    point("C", Point(x: middle, y: over))
    point(" ", Point(x: middle, y: under))
    point(" ", Point(x: start.x, y: under))
    buffer.append("Z\"/>\n" as StaticString)
  }

  /// Writes a line of text.
  mutating func text(_ line: TextLine) {
    begin("text", "label")
    attribute(" x=\"", line.x)
    attribute(" y=\"", line.baseline)
    attribute(" font-size=\"", line.fontSize)
    switch line.anchor {
    case .start: break
    case .middle: buffer.append(" text-anchor=\"middle\"" as StaticString)
    case .end: buffer.append(" text-anchor=\"end\"" as StaticString)
    }
    buffer.append(UInt8(ascii: ">"))
    for run in line.runs {
      switch run.tone {
      case .plain: break
      case .muted: buffer.append("<tspan class=\"label muted\">" as StaticString)
      case .strong: buffer.append("<tspan class=\"label strong\">" as StaticString)
      }
      buffer.appendEscaped(run.text)
      if run.tone != .plain { buffer.append("</tspan>" as StaticString) }
    }
    buffer.append("</text>\n" as StaticString)
  }

  /// Ends the picture and gives its bytes.
  consuming func finish() -> [UInt8] {
    buffer.append("</svg>\n" as StaticString)
    return buffer.copy()
  }

  private mutating func begin(_ element: StaticString, _ classes: StaticString) {
    buffer.append(UInt8(ascii: "<"))
    buffer.append(element)
    buffer.append(" class=\"" as StaticString)
    buffer.append(classes)
    buffer.append(UInt8(ascii: "\""))
  }

  /// Appends a point's two coordinates behind some letters of a path.
  private mutating func point(_ opening: StaticString, _ point: Point) {
    buffer.append(opening)
    append(point.x)
    buffer.append(UInt8(ascii: " "))
    append(point.y)
  }

  private mutating func fill(_ hatching: String) {
    buffer.append(" fill=\"url(#" as StaticString)
    buffer.appendEscaped(hatching)
    buffer.append(".hatching)\"" as StaticString)
  }

  private mutating func attribute(_ opening: StaticString, _ value: Double) {
    buffer.append(opening)
    append(value)
    buffer.append(UInt8(ascii: "\""))
  }

  /// Appends a coordinate in tenths, so that no machine writes more digits than another.
  private mutating func append(_ value: Double) {
    let tenths = Int((value * 10).rounded())
    if tenths < 0 { buffer.append(UInt8(ascii: "-")) }
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    buffer.append(decimal: Int(whole))
    if rest > 0 {
      buffer.append(UInt8(ascii: "."))
      buffer.append(decimal: Int(rest))
    }
  }
}
