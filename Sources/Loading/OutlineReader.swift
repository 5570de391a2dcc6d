import Diagnostics
import Model
import YAML

/// Reads the outlines of maps from GeoJSON (RFC 7946), which is YAML as well.
struct OutlineReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile

  /// A file that another program wrote wrongly is wrong everywhere: a few findings are enough.
  private static let mostFindings = 10

  init(_ file: SourceFile) {
    self.file = file
  }

  /// What the file draws; nil when it is no GeoJSON.
  mutating func read() -> MapOutlines? {
    guard String(validating: file.bytes, as: UTF8.self) != nil else {
      report("The file is not UTF-8", nil, "save it as UTF-8")
      return nil
    }
    let (node, findings) = YAMLReader.read(file)
    diagnostics += findings
    guard let node else {
      if findings.isEmpty {
        report("The file is empty", nil, "write a `FeatureCollection` into it")
      }
      return nil
    }
    guard node["type"]?.text == "FeatureCollection", let features = node["features"]?.items else {
      report(
        "The outlines of a map are a GeoJSON `FeatureCollection`", node,
        "begin with `{\"type\": \"FeatureCollection\", \"features\": [`")
      return nil
    }
    return MapOutlines(
      features: features.compactMap { feature($0) }, bounds: node["bbox"].flatMap { bounds($0) })
  }

  private mutating func feature(_ node: YAMLNode) -> MapFeature? {
    let kinds = MapFeature.Kind.allCases.map(\.rawValue)
    let properties = node["properties"]
    guard let word = properties?["kind"], let text = word.text else {
      report(
        "A feature of a map says its `kind` in its `properties`", properties ?? node,
        "the kinds are \(kinds.map { "`\($0)`" }.joined(separator: ", "))")
      return nil
    }
    guard let kind = MapFeature.Kind(rawValue: text) else {
      let suggestions = Spelling.suggestions(for: text, among: kinds)
      report(
        "There is no kind of feature `\(text)`", word,
        "the kinds are \(kinds.map { "`\($0)`" }.joined(separator: ", "))", suggestions)
      return nil
    }
    guard let geometry = node["geometry"], let found = self.geometry(geometry, kind) else {
      return nil
    }
    return MapFeature(kind: kind, name: properties?["name"]?.text, geometry: found)
  }

  private mutating func geometry(
    _ node: YAMLNode, _ kind: MapFeature.Kind
  ) -> MapFeature.Geometry? {
    let expected: [String] =
      switch kind {
      case .land: ["Polygon", "MultiPolygon"]
      case .label: ["Point"]
      case .coast, .border, .route, .tunnel: ["LineString", "MultiLineString"]
      }
    guard let type = node["type"]?.text, expected.contains(type),
      let coordinates = node["coordinates"]
    else {
      report(
        "A feature of the kind `\(kind.rawValue)` is a \(expected.map { "`\($0)`" }.joined(separator: " or a "))",
        node["type"] ?? node, "write its `type` and its `coordinates`")
      return nil
    }
    switch type {
    case "Point": return point(coordinates).map { .points([$0]) }
    case "LineString": return .lines([line(coordinates)])
    case "Polygon": return .areas((coordinates.items ?? []).map { line($0) })
    case "MultiLineString": return .lines((coordinates.items ?? []).map { line($0) })
    default: return .areas((coordinates.items ?? []).flatMap { $0.items ?? [] }.map { line($0) })
    }
  }

  private mutating func line(_ node: YAMLNode) -> [GeographicPoint] {
    guard let items = node.items, items.count > 1 else {
      report("A line has two points or more", node, "write each as `[longitude, latitude]`")
      return []
    }
    return items.compactMap { point($0) }
  }

  private mutating func point(_ node: YAMLNode) -> GeographicPoint? {
    let numbers = (node.items ?? []).map(\.number)
    guard numbers.count >= 2, let longitude = numbers[0], let latitude = numbers[1] else {
      report("A point is a list of two numbers", node, "write `[longitude, latitude]`")
      return nil
    }
    guard abs(longitude) <= 180, abs(latitude) <= 90 else {
      report(
        "There is no such place: longitudes go from -180 to 180, latitudes from -90 to 90", node,
        "GeoJSON has the longitude first, then the latitude")
      return nil
    }
    return GeographicPoint(longitude: longitude, latitude: latitude)
  }

  private mutating func bounds(_ node: YAMLNode) -> GeographicBounds? {
    let numbers = (node.items ?? []).compactMap(\.number)
    guard numbers.count == 4, numbers[0] < numbers[2], numbers[1] < numbers[3],
      abs(numbers[0]) <= 180, abs(numbers[2]) <= 180, abs(numbers[1]) <= 90, abs(numbers[3]) <= 90
    else {
      report(
        "`bbox` is a list of four numbers: west, south, east, north", node,
        "write `\"bbox\": [0.9, 50.6, 2.3, 51.4]`, the smaller number of each pair first")
      return nil
    }
    return GeographicBounds(
      west: numbers[0], south: numbers[1], east: numbers[2], north: numbers[3])
  }

  private mutating func report(
    _ message: String, _ node: YAMLNode?, _ hint: String, _ suggestions: [Suggestion] = []
  ) {
    guard diagnostics.count < Self.mostFindings else { return }
    // A whole feature is many lines; its beginning is enough.
    let offsets = node.map {
      $0.offsets.lowerBound..<min($0.offsets.upperBound, $0.offsets.lowerBound + 60)
    }
    diagnostics.append(
      Diagnostic(
        .invalidOutlines, message, at: SourceRange(file: file, offsets: offsets ?? 0..<0),
        suggestions: suggestions + [Suggestion(hint)]))
  }
}

extension YAMLNode {
  fileprivate subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  fileprivate var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  fileprivate var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  fileprivate var number: Double? {
    guard case .scalar(let text, .plain) = content, let number = Double(text), number.isFinite
    else { return nil }
    return number
  }
}
