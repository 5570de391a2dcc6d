import Model
import Testing

@testable import Drawing

@Suite struct MapDrawingTests {
  static let words = MapDrawing.Words(
    title: "The harbour", description: "Places on a map.", kilometres: { "\($0) km" },
    beyond: { "Beyond this map: \($0)" }, unnamed: { "Without a name: \($0)" })

  static func drawing(
    _ places: [MapDrawing.Place], _ outlines: MapOutlines? = nil
  ) -> MapDrawing {
    MapDrawing(places: places, outlines: outlines, words: words, id: "map.1")
  }

  static func place(_ name: String, _ longitude: Double, _ latitude: Double) -> MapDrawing.Place {
    MapDrawing.Place(
      name: name, type: "town", point: GeographicPoint(longitude: longitude, latitude: latitude))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func namesAndMarksNeverTouchNorLeaveThePicture(seed: UInt64) {
    var data = RandomData(seed: seed)
    let places = data.places(Int(seed) % 40 + 1)
    let outlines = seed.isMultiple(of: 2) ? data.outlines(around: places) : nil
    for format in [DrawingFormat.wide, .narrow] {
      expectRoomForAll(Self.drawing(places, outlines).layout(format).picture, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func aLineToANameCrossesNoOtherName(seed: UInt64) {
    var data = RandomData(seed: seed)
    let layout = Self.drawing(data.places(30)).layout(.narrow)
    for (index, label) in layout.labels.enumerated() {
      guard let leader = label.leader else { continue }
      for (other, name) in layout.labels.enumerated() where other != index {
        #expect(Clipping.segment(leader.start, leader.end, to: name.box) == nil)
      }
    }
  }

  @Test func everyPlaceIsNamedOnTheMapOrBelowIt() {
    for seed in 0..<20 as Range<UInt64> {
      var data = RandomData(seed: seed)
      let places = (0..<30).map {
        Self.place("Place\($0)", data.share() * 0.3, data.share() * 0.3)
      }
      let layout = Self.drawing(places).layout(.narrow)
      let text = (layout.labels.flatMap(\.lines) + layout.foot.lines)
        .flatMap(\.runs).map(\.text).joined(separator: " ")
      for place in places { #expect(text.contains(place.name)) }
    }
  }

  @Test func northIsUpAndEastIsRight() {
    let layout = Self.drawing([Self.place("A", 1, 50), Self.place("B", 2, 51)]).layout(.wide)
    #expect(layout.marks[0].center.x < layout.marks[1].center.x)
    #expect(layout.marks[0].center.y > layout.marks[1].center.y)
  }

  @Test func aDegreeOfLongitudeIsHalfAsLongAtSixtyDegreesNorth() {
    let projection = MapProjection(
      GeographicBounds(west: 0, south: 59, east: 2, north: 61), isFixed: true, .wide)
    let a = projection.position(GeographicPoint(longitude: 0, latitude: 60))
    let b = projection.position(GeographicPoint(longitude: 1, latitude: 60))
    let c = projection.position(GeographicPoint(longitude: 0, latitude: 61))
    #expect(abs((b.x - a.x) / (a.y - c.y) - 0.5) < 0.001)
  }

  @Test func placesOnOneSpotShareAMark() {
    let layout = Self.drawing([
      Self.place("Town", 1, 50), Self.place("Port", 1, 50), Self.place("Far", 2, 50),
    ]).layout(.wide)
    #expect(layout.marks.count == 2)
    #expect(layout.labels[0].lines.map { $0.runs[0].text } == ["Town", "Port"])
  }

  @Test func aPlaceBeyondTheMapIsNamedBelowIt() {
    let outlines = MapOutlines(
      features: [], bounds: GeographicBounds(west: 0, south: 50, east: 2, north: 51))
    let layout = Self.drawing([Self.place("Near", 1, 50.5), Self.place("Far", 9, 50)], outlines)
      .layout(.wide)
    #expect(layout.marks.count == 1)
    #expect(layout.foot.lines.last?.runs[0].text == "Beyond this map: Far")
  }

  @Test func theScaleBarIsAsLongAsItSays() throws {
    let outlines = MapOutlines(
      features: [], bounds: GeographicBounds(west: 0, south: 50, east: 2, north: 51))
    let layout = Self.drawing([Self.place("Near", 1, 50.5)], outlines).layout(.wide)
    let bar = try #require(layout.foot.scaleBar)
    #expect(layout.foot.lines[0].runs[0].text == "20 km")
    #expect(abs(bar.width / layout.projection.scale * 111.2 - 20) < 0.01)
  }

  @Test func landIsCutAtTheEdge() {
    let box = Box(minX: 0, minY: 0, maxX: 10, maxY: 10)
    let area = Clipping.area(
      [Point(x: -5, y: 5), Point(x: 5, y: 5), Point(x: 5, y: 15), Point(x: -5, y: 15)], to: box)
    #expect(Box(around: area) == Box(minX: 0, minY: 5, maxX: 5, maxY: 10))
  }

  @Test func aLineThatComesBackIsCutInTwo() {
    let box = Box(minX: 0, minY: 0, maxX: 10, maxY: 10)
    let pieces = Clipping.line(
      [Point(x: 5, y: 2), Point(x: 15, y: 2), Point(x: 15, y: 8), Point(x: 5, y: 8)], to: box)
    #expect(
      pieces == [
        [Point(x: 5, y: 2), Point(x: 10, y: 2)], [Point(x: 10, y: 8), Point(x: 5, y: 8)],
      ])
  }

  @Test func withoutPlacesThereIsNoPicture() {
    #expect(Self.drawing([]).svg().isEmpty)
  }
}
