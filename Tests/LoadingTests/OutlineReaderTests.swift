import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct OutlineReaderTests {
  private func read(_ json: String) -> (MapOutlines?, [Diagnostic]) {
    var reader = OutlineReader(SourceFile(path: "content/sea.geojson", bytes: Array(json.utf8)))
    let outlines = reader.read()
    return (outlines, reader.diagnostics)
  }

  private func feature(_ properties: String, _ type: String, _ coordinates: String) -> String {
    """
    {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": \(properties),
      "geometry": {"type": "\(type)", "coordinates": \(coordinates)}}]}
    """
  }

  @Test("A coast is a line of points, the longitude first")
  func coast() throws {
    let (outlines, findings) = read(
      feature(#"{"kind": "coast"}"#, "LineString", "[[1.31, 51.13], [-1.35, 51.14]]"))
    #expect(findings.isEmpty)
    let coast = try #require(outlines?.features.first)
    #expect(coast.kind == .coast)
    guard case .lines(let lines) = coast.geometry else { return #expect(Bool(false)) }
    #expect(
      lines == [
        [
          GeographicPoint(longitude: 1.31, latitude: 51.13),
          GeographicPoint(longitude: -1.35, latitude: 51.14),
        ]
      ])
  }

  @Test("Land of several pieces has all their rings")
  func land() throws {
    let (outlines, findings) = read(
      feature(
        #"{"kind": "land"}"#, "MultiPolygon",
        "[[[[0,0],[1,0],[1,1],[0,0]]], [[[5,5],[6,5],[6,6],[5,5]]]]"))
    #expect(findings.isEmpty)
    guard case .areas(let rings)? = outlines?.features.first?.geometry else {
      return #expect(Bool(false))
    }
    #expect(rings.map(\.count) == [4, 4])
  }

  @Test("The name of a sea stands at a point")
  func label() throws {
    let (outlines, findings) = read(
      feature(#"{"kind": "label", "name": "The sea"}"#, "Point", "[1, 50]"))
    #expect(findings.isEmpty)
    #expect(outlines?.features.first?.name == "The sea")
  }

  @Test("A box says what part of the world is shown")
  func box() {
    let (outlines, _) = read(
      #"{"type": "FeatureCollection", "bbox": [0.9, 50.6, 2.3, 51.4], "features": []}"#)
    #expect(
      outlines?.bounds == GeographicBounds(west: 0.9, south: 50.6, east: 2.3, north: 51.4))
  }

  @Test(
    "What is wrong is said where it stands",
    arguments: [
      (#"{"type": "Feature"}"#, "The outlines of a map are a GeoJSON `FeatureCollection`"),
      ("", "The file is empty"),
      (
        #"{"type": "FeatureCollection", "bbox": [2, 50, 1, 51], "features": []}"#,
        "`bbox` is a list of four numbers: west, south, east, north"
      ),
    ])
  func wrongFiles(json: String, message: String) {
    #expect(read(json).1.map(\.message) == [message])
  }

  @Test("An unknown kind is reported, with the one that was meant")
  func unknownKind() {
    let (_, findings) = read(feature(#"{"kind": "cost"}"#, "LineString", "[[1, 2], [3, 4]]"))
    #expect(findings.map(\.message) == ["There is no kind of feature `cost`"])
    #expect(findings.first?.suggestions.first?.message == "did you mean `coast`?")
    #expect(findings.first?.range.map { $0.offsets.count } == 6)
  }

  @Test(
    "Features that cannot be drawn are reported",
    arguments: [
      ("{}", "LineString", "[[1, 2], [3, 4]]", "A feature of a map says its `kind`"),
      (#"{"kind": "land"}"#, "LineString", "[[1, 2], [3, 4]]", "A feature of the kind `land` is a"),
      (#"{"kind": "coast"}"#, "LineString", "[[1, 2]]", "A line has two points or more"),
      (#"{"kind": "coast"}"#, "LineString", "[[1, 95], [1, 2]]", "There is no such place"),
      (#"{"kind": "label"}"#, "Point", #"["1", 2]"#, "A point is a list of two numbers"),
    ])
  func wrongFeatures(properties: String, type: String, coordinates: String, message: String) {
    let findings = read(feature(properties, type, coordinates)).1
    #expect(findings.count == 1)
    #expect(findings.first?.message.hasPrefix(message) == true)
  }

  @Test("A map that names a file that is not there is reported, with the one that was meant")
  func missingFile() async throws {
    let folder = try TemporaryFolder()
    try folder.write("site.yml", "title: A\ndescription: B\nmap: see.geojson\n")
    try folder.write("sea.geojson", #"{"type": "FeatureCollection", "features": []}"#)
    let (content, findings) = await ContentLoader(path: folder.path, prefix: "content").load()
    #expect(findings.map(\.kind) == [.outlinesNotFound])
    #expect(findings.first?.suggestions.first?.message == "did you mean `sea.geojson`?")
    #expect(content?.outlines.isEmpty == true)
  }

  @Test("The file that the site names is read once and is published too")
  func siteFile() async throws {
    let folder = try TemporaryFolder()
    try folder.write("site.yml", "title: A\ndescription: B\nmap: sea.geojson\n")
    try folder.write("sea.geojson", #"{"type": "FeatureCollection", "features": []}"#)
    try folder.write(
      "index.md", "---\ntitle: A\n---\n\n```map\ntitle: B\noutlines: sea.geojson\n```\n")
    let (content, findings) = await ContentLoader(path: folder.path, prefix: "content").load()
    #expect(findings.isEmpty)
    #expect(content?.outlines.keys.sorted() == ["sea.geojson"])
    #expect(content?.assets.map(\.path) == ["sea.geojson"])
  }
}
