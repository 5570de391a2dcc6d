import Model

/// Lines of latitude and longitude with their degrees, for a map that shows no coast.
struct Graticule: Sendable {
  private(set) var segments: [(Point, Point)] = []
  private(set) var labels: [TextLine] = []

  /// - Parameter marks: what no label may cover.
  init(_ projection: MapProjection, avoiding marks: [Box], _ format: DrawingFormat) {
    let (bounds, frame) = (projection.bounds, projection.frame)
    let span = max(bounds.east - bounds.west, bounds.north - bounds.south)
    // In hundredths of a degree, which are exact.
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 3000, 6000]
    let step = steps.first { span * 100 / Double($0) <= 5 } ?? 9000
    for value in Self.multiples(of: step, bounds.west, bounds.east) {
      let x = projection.position(
        GeographicPoint(longitude: Double(value) / 100, latitude: 0)
      ).x
      segments.append((Point(x: x, y: frame.minY), Point(x: x, y: frame.maxY)))
      add(
        TextLine(
          runs: [.init(text: Self.text(value), isMuted: true)], x: x + 3, anchor: .start,
          top: frame.maxY - format.lineHeight, fontSize: format.fontSize), frame, marks)
    }
    for value in Self.multiples(of: step, bounds.south, bounds.north) {
      let y = projection.position(
        GeographicPoint(longitude: 0, latitude: Double(value) / 100)
      ).y
      segments.append((Point(x: frame.minX, y: y), Point(x: frame.maxX, y: y)))
      add(
        TextLine(
          runs: [.init(text: Self.text(value), isMuted: true)], x: frame.minX + 3, anchor: .start,
          top: y - format.lineHeight, fontSize: format.fontSize), frame, marks)
    }
  }

  private mutating func add(_ label: TextLine, _ frame: Box, _ marks: [Box]) {
    guard frame.contains(label.box), !marks.contains(where: label.box.overlaps),
      !labels.contains(where: { $0.box.overlaps(label.box) })
    else { return }
    labels.append(label)
  }

  private static func multiples(of step: Int, _ low: Double, _ high: Double) -> [Int] {
    let first = Int((low * 100 / Double(step)).rounded(.up))
    let last = Int((high * 100 / Double(step)).rounded(.down))
    return first <= last ? (first...last).map { $0 * step } : []
  }

  /// Hundredths of a degree in digits.
  private static func text(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "\u{2212}" : ""
    let decimals =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return "\(sign)\(whole)\(decimals)°"
  }
}
