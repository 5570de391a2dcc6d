import Bytes

extension Card {
  /// The card as an SVG document that stands alone: geometry and classes, to which the theme's
  /// stylesheet gives colours and faces.
  ///
  /// Faces may be as wide as Verdana; nothing runs into anything then.
  public func svg() -> [UInt8] {
    let layout = CardLayout(self)
    var writer = CardWriter()
    writer.rectangle("card-ground", CardLayout.canvas)
    for (classes, box) in layout.boxes { writer.rectangle(classes, box) }
    for (center, radius) in layout.dots { writer.circle("card-dot", center, radius) }
    for (classes, line) in layout.lines { writer.text(classes, line) }
    return writer.finish()
  }
}

/// Writes the few elements that a card is made of.
private struct CardWriter: ~Copyable {
  private var buffer = ByteBuffer(capacity: 4096)

  init() {
    buffer.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" as StaticString)
    buffer.append(decimal: Card.width)
    buffer.append("\" height=\"" as StaticString)
    buffer.append(decimal: Card.height)
    buffer.append("\">\n" as StaticString)
  }

  mutating func rectangle(_ classes: StaticString, _ box: Box) {
    begin("rect", classes)
    attribute("x", box.minX)
    attribute("y", box.minY)
    attribute("width", box.width)
    attribute("height", box.height)
    buffer.append("/>\n" as StaticString)
  }

  mutating func circle(_ classes: StaticString, _ center: Point, _ radius: Double) {
    begin("circle", classes)
    attribute("cx", center.x)
    attribute("cy", center.y)
    attribute("r", radius)
    buffer.append("/>\n" as StaticString)
  }

  mutating func text(_ classes: StaticString, _ line: TextLine) {
    begin("text", classes)
    attribute("x", line.x)
    attribute("y", line.baseline)
    attribute("font-size", line.fontSize)
    if line.anchor == .end { buffer.append(" text-anchor=\"end\"" as StaticString) }
    buffer.append(UInt8(ascii: ">"))
    for run in line.runs { buffer.appendEscaped(run.text) }
    buffer.append("</text>\n" as StaticString)
  }

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

  /// Appends an attribute in tenths, so that no machine writes more digits than another.
  private mutating func attribute(_ name: StaticString, _ value: Double) {
    buffer.append(UInt8(ascii: " "))
    buffer.append(name)
    buffer.append("=\"" as StaticString)
    let tenths = Int((value * 10).rounded())
    buffer.append(decimal: tenths / 10)
    if tenths % 10 != 0 {
      buffer.append(UInt8(ascii: "."))
      buffer.append(decimal: tenths % 10)
    }
    buffer.append(UInt8(ascii: "\""))
  }
}
