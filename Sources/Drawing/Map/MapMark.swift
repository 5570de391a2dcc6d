/// The mark of a place: its shape tells what sort of place it is.
struct MapMark: Sendable {
  enum Shape: CaseIterable {
    case circle, square, diamond, triangle
  }

  let shape: Shape
  let center: Point
  let radius: Double

  var box: Box {
    Box(
      minX: center.x - radius, minY: center.y - radius, maxX: center.x + radius,
      maxY: center.y + radius)
  }

  func draw(into picture: inout Picture) {
    let (x, y) = (center.x, center.y)
    switch shape {
    case .circle: picture.add(.circle("dot", center: center, radius: radius))
    case .square: picture.add(.bar("dot", box.expanded(by: -0.5)))
    case .diamond:
      picture.add(
        .shape(
          "dot",
          [
            Point(x: x - radius, y: y), Point(x: x, y: y - radius), Point(x: x + radius, y: y),
            Point(x: x, y: y + radius),
          ]))
    case .triangle:
      picture.add(
        .shape(
          "dot",
          [
            Point(x: x - radius, y: y + radius - 0.5), Point(x: x, y: y - radius),
            Point(x: x + radius, y: y + radius - 0.5),
          ]))
    }
  }
}
