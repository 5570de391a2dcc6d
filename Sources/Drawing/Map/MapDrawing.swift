import Model

/// Places on a schematic map: a mark for each with its name beside it, before coasts and ways.
///
/// The projection is equirectangular, true to scale in the middle of the map. Places too close to
/// tell apart share a mark; those beyond the map, and names that find no room, are named below it.
public struct MapDrawing: Sendable {
  /// A place with its name.
  public struct Place: Sendable {
    public let name: String
    /// What sort of place it is, in words: told apart by the shape of the mark.
    public let type: String
    public let point: GeographicPoint

    public init(name: String, type: String, point: GeographicPoint) {
      self.name = name
      self.type = type
      self.point = point
    }
  }

  /// The words of the picture, in the language of the page.
  public struct Words: Sendable {
    public var title: String
    public var description: String
    /// A distance in whole kilometres.
    public var kilometres: @Sendable (Int) -> String
    /// Names the places that lie beyond the map.
    public var beyond: @Sendable (String) -> String
    /// Names the places whose marks stand without their names.
    public var unnamed: @Sendable (String) -> String

    public init(
      title: String, description: String, kilometres: @escaping @Sendable (Int) -> String,
      beyond: @escaping @Sendable (String) -> String,
      unnamed: @escaping @Sendable (String) -> String
    ) {
      self.title = title
      self.description = description
      self.kilometres = kilometres
      self.beyond = beyond
      self.unnamed = unnamed
    }
  }

  let places: [Place]
  let outlines: MapOutlines?
  let words: Words
  let id: String

  /// - Parameters:
  ///   - outlines: what stands behind the places; nil for lines of latitude and longitude.
  ///   - id: unique on the page; the ids in the picture begin with it and a full stop.
  public init(places: [Place], outlines: MapOutlines?, words: Words, id: String) {
    self.places = places
    self.outlines = outlines
    self.words = words
    self.id = id
  }

  /// The two pictures as `svg` elements, classes `wide` and `narrow`; nothing without places.
  public func svg() -> [UInt8] {
    guard !places.isEmpty else { return [] }
    return Picture.svg(
      wide: layout(.wide).picture, narrow: layout(.narrow).picture, id: id, title: words.title,
      description: words.description)
  }

  func layout(_ format: DrawingFormat) -> MapLayout {
    MapLayout(places, outlines, format, words)
  }
}
