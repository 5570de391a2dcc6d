/// What a map shows behind its places: coasts, borders, ways, and the names of lands and seas.
public struct MapOutlines: Sendable {
  public var features: [MapFeature]
  /// What part of the world to show; nil for all that is drawn.
  public var bounds: GeographicBounds?

  public init(features: [MapFeature], bounds: GeographicBounds? = nil) {
    self.features = features
    self.bounds = bounds
  }
}

/// One thing of a map, such as a coast.
public struct MapFeature: Sendable {
  public var kind: Kind
  /// What is written at it.
  public var name: String?
  public var geometry: Geometry

  public init(kind: Kind, name: String? = nil, geometry: Geometry) {
    self.kind = kind
    self.name = name
    self.geometry = geometry
  }

  /// How it is drawn.
  public enum Kind: String, Sendable, CaseIterable {
    case land, coast, border, route, tunnel, label
  }

  public enum Geometry: Sendable {
    /// Closed rings; what lies in an even number of them is outside.
    case areas([[GeographicPoint]])
    case lines([[GeographicPoint]])
    case points([GeographicPoint])
  }
}

/// A place on the earth in degrees (WGS 84).
public struct GeographicPoint: Sendable, Equatable {
  public var longitude: Double
  public var latitude: Double

  public init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }
}

/// A part of the earth between two meridians and two parallels, in degrees.
public struct GeographicBounds: Sendable, Equatable {
  public var west: Double
  public var south: Double
  public var east: Double
  public var north: Double

  public init(west: Double, south: Double, east: Double, north: Double) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// What encloses the points; nil without any.
  public init?(enclosing points: some Sequence<GeographicPoint>) {
    var bounds: GeographicBounds?
    for point in points {
      var grown =
        bounds
        ?? GeographicBounds(
          west: point.longitude, south: point.latitude, east: point.longitude,
          north: point.latitude)
      grown.west = min(grown.west, point.longitude)
      grown.east = max(grown.east, point.longitude)
      grown.south = min(grown.south, point.latitude)
      grown.north = max(grown.north, point.latitude)
      bounds = grown
    }
    guard let bounds else { return nil }
    self = bounds
  }
}
