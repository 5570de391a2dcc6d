import Drawing
import Model

/// A `map` block: places where they are.
struct MapBlock: DrawnBlock {
  let kind = "map"
  let title: String
  let subtitle: String?
  /// The places with coordinates, by their places in the content.
  let places: [Int]
  private let outlines: MapOutlines?
  private let kit: RenderingKit
  private let state: PageState

  /// Nil when no place has coordinates.
  /// - Parameter outlines: the file that the block names; nil for the site's own.
  init?(
    _ heading: DrawnHeading, places: [Reference], outlines: String?, _ kit: RenderingKit,
    _ state: PageState
  ) {
    let named = places.compactMap { kit.site.records.place(of: $0.id) }
    let all = kit.site.records.byKind[RecordKind.place.name] ?? []
    self.init(heading, places.isEmpty ? all : named, outlines: outlines, kit, state)
  }

  init?(
    _ heading: DrawnHeading, _ places: [Int], outlines: String?, _ kit: RenderingKit,
    _ state: PageState
  ) {
    let records = kit.site.content.records
    self.places = places.filter {
      records[$0][Place.latitude] != nil && records[$0][Place.longitude] != nil
    }
    guard !self.places.isEmpty else { return nil }
    title = heading.title
    subtitle = heading.subtitle
    self.kit = kit
    self.state = state
    let name = outlines ?? kit.site.content.configuration[SiteConfiguration.map]
    self.outlines = name.flatMap { kit.site.content.outlines[$0] }
  }

  let sources: [Int] = []

  var table: DrawnTable {
    let wording = kit.wording
    let records = kit.site.content.records
    func link(_ place: Int) -> DrawnTable.Cell {
      .init(records[place].name, url: state.url(kit.site.addresses.records[place]))
    }
    return DrawnTable(
      columns: [
        .init(name: wording.text("map_place")), .init(name: wording.text("type")),
        .init(name: wording.text("part_of")),
        .init(name: wording.text("latitude"), isNumeric: true),
        .init(name: wording.text("longitude"), isNumeric: true),
      ],
      rows: places.map { place in
        let record = records[place]
        let whole = record[Place.partOf].flatMap { kit.site.records.place(of: $0.id) }
        return [
          link(place), .init(record[Place.type] ?? ""), whole.map { link($0) } ?? .init(""),
          .init(record[Place.latitude].map { String($0) } ?? ""),
          .init(record[Place.longitude].map { String($0) } ?? ""),
        ]
      })
  }

  func svg(id: String) -> [UInt8] {
    let wording = kit.wording
    let records = kit.site.content.records
    let drawn = places.map { place in
      MapDrawing.Place(
        name: records[place].name, type: records[place][Place.type] ?? "",
        point: GeographicPoint(
          longitude: records[place][Place.longitude] ?? 0,
          latitude: records[place][Place.latitude] ?? 0))
    }
    func names(_ message: String) -> @Sendable (String) -> String {
      let text = wording.text(message)
      return { text.replacing("{names}", with: $0) }
    }
    let words = MapDrawing.Words(
      title: title,
      description: names("map_described")(drawn.map(\.name).joined(separator: ", ")),
      kilometres: { wording.text("map_scale", count: $0) }, beyond: names("map_beyond"),
      unnamed: names("map_unnamed"))
    return MapDrawing(places: drawn, outlines: outlines, words: words, id: id).svg()
  }
}
