import Model

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where points of the earth stand in a picture: equirectangular, true to scale in the middle.
struct MapProjection: Sendable {
  let bounds: GeographicBounds
  /// The part of the picture that the bounds fill.
  let frame: Box
  /// Units of the picture in a degree of latitude.
  let scale: Double
  /// How much shorter a degree of longitude is than one of latitude.
  private let shortening: Double

  /// Kilometres in a degree of latitude.
  static let kilometresPerDegree = 111.2

  /// Fits what the bounds enclose into a picture's width.
  /// - Parameter isFixed: whether just the bounds are shown; otherwise they are widened where the
  ///   picture would be too flat or too steep.
  init(_ bounds: GeographicBounds, isFixed: Bool, _ format: DrawingFormat) {
    var bounds = bounds
    let middle = (bounds.south + bounds.north) / 2
    let shortening = max(cos(middle * .pi / 180), 0.05)
    let flattest = 0.4
    var width = max(bounds.east - bounds.west, 0.0001) * shortening
    var height = max(bounds.north - bounds.south, 0.0001)
    if !isFixed {
      let wider = max(height / format.steepest, width) - width
      bounds.west -= wider / shortening / 2
      bounds.east += wider / shortening / 2
      width += wider
      let taller = max(width * flattest, height) - height
      bounds.south -= taller / 2
      bounds.north += taller / 2
      height += taller
    }
    let room = format.width - 1
    scale = min(room / width, room * format.steepest / height)
    let left = (format.width - width * scale) / 2
    frame = Box(minX: left, minY: 0.5, maxX: left + width * scale, maxY: 0.5 + height * scale)
    self.bounds = bounds
    self.shortening = shortening
  }

  /// The bounds that show some places with room around them.
  static func around(_ points: [GeographicPoint]) -> GeographicBounds {
    var bounds =
      GeographicBounds(enclosing: points)
      ?? GeographicBounds(west: 0, south: 0, east: 0, north: 0)
    let span = max(bounds.east - bounds.west, bounds.north - bounds.south, 0.02)
    bounds.west -= span * 0.2
    bounds.east += span * 0.2
    bounds.south -= span * 0.15
    bounds.north += span * 0.15
    return bounds
  }

  func position(_ point: GeographicPoint) -> Point {
    Point(
      x: frame.minX + (point.longitude - bounds.west) * shortening * scale,
      y: frame.minY + (bounds.north - point.latitude) * scale)
  }
}
