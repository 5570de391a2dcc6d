/// The mark of a stage: a ring for what is announced, a diamond for what is agreed, a full dot for
/// what is in force, a bar for the end.
struct StageMark: Sendable {
  let step: StagesDrawing.Step
  let isCertain: Bool
  let center: Point
  let radius: Double

  var box: Box {
    Box(
      minX: center.x - radius, minY: center.y - radius, maxX: center.x + radius,
      maxY: center.y + radius)
  }

  func draw(into picture: inout Picture) {
    let (x, y) = (center.x, center.y)
    let classes: StaticString = isCertain ? "dot" : "dot hollow"
    switch step {
    case .announced:
      picture.add(
        .shape(
          classes,
          [
            Point(x: x - radius + 0.5, y: y - radius), Point(x: x + radius, y: y),
            Point(x: x - radius + 0.5, y: y + radius),
          ]))
    case .agreed:
      picture.add(
        .shape(
          classes,
          [
            Point(x: x - radius, y: y), Point(x: x, y: y - radius), Point(x: x + radius, y: y),
            Point(x: x, y: y + radius),
          ]))
    case .inForce: picture.add(.circle(classes, center: center, radius: radius - 0.5))
    case .ended: picture.add(.bar(classes, box.expanded(by: -1)))
    }
  }
}
