import Model

/// A map: where every mark, line and word of it stands.
struct MapLayout: Sendable {
  let projection: MapProjection
  let marks: [MapMark]
  let labels: [MapLabel]
  let foot: MapFoot
  let graticule: Graticule?
  let width: Double
  let height: Double
  private let features: [Shape]

  /// An outline as it is drawn.
  private struct Shape: Sendable {
    let kind: MapFeature.Kind
    let paths: [[Point]]
  }

  init(
    _ places: [MapDrawing.Place], _ outlines: MapOutlines?, _ format: DrawingFormat,
    _ words: MapDrawing.Words
  ) {
    let drawn = outlines?.bounds ?? outlines.flatMap { GeographicBounds(enclosing: $0.points) }
    let projection = MapProjection(
      drawn ?? MapProjection.around(places.map(\.point)), isFixed: drawn != nil, format)
    self.projection = projection
    let frame = projection.frame
    let inner = frame.expanded(by: -DrawingFormat.placeRadius - 1)

    var beyond: [String] = []
    var marks: [MapMark] = []
    var names: [[String]] = []
    var types: [String] = []
    for place in places {
      let point = projection.position(place.point)
      guard inner.holds(point) else {
        beyond.append(place.name)
        continue
      }
      if let near = marks.firstIndex(where: { Self.areClose($0.center, point, format) }) {
        names[near].append(place.name)
        continue
      }
      if !types.contains(place.type) { types.append(place.type) }
      let shapes = MapMark.Shape.allCases
      let shape = shapes[min(types.firstIndex(of: place.type) ?? 0, shapes.count - 1)]
      marks.append(MapMark(shape: shape, center: point, radius: DrawingFormat.placeRadius))
      names.append([place.name])
    }
    let boxes = marks.map(\.box)
    self.marks = marks

    features = outlines?.features.map { Self.shape($0, projection) } ?? []
    let graticule =
      outlines == nil ? Graticule(projection, avoiding: boxes, format) : nil
    self.graticule = graticule
    var placement = MapLabelPlacement(
      frame: frame.expanded(by: -1),
      obstacles: boxes + (graticule?.labels.map(\.box) ?? []), format)
    var unnamed: [String] = []
    for (mark, names) in zip(marks, names) {
      let texts = names.flatMap {
        TextWrapping.lines($0, width: format.placeWidth, fontSize: format.fontSize, limit: 3)
      }
      if !placement.name(texts, markAt: mark.center) { unnamed += names }
    }
    for feature in outlines?.features ?? [] {
      guard let name = feature.name else { continue }
      let texts = TextWrapping.lines(
        name, width: format.placeWidth, fontSize: format.fontSize, limit: 3)
      placement.write(texts, overOneOf: Self.anchors(feature, projection, format))
    }
    labels = placement.labels

    var foot = MapFoot(top: frame.maxY + 6, format)
    foot.addScale(projection, words)
    if types.count > 1 {
      for (shape, group) in Self.keys(types) { foot.addKey(shape, group) }
    }
    if !unnamed.isEmpty { foot.addNote(words.unnamed(unnamed.joined(separator: ", "))) }
    if !beyond.isEmpty { foot.addNote(words.beyond(beyond.joined(separator: ", "))) }
    self.foot = foot
    width = format.width
    height = foot.bottom + 1
  }

  /// What each shape means; the last one stands for all further types.
  private static func keys(_ types: [String]) -> [(MapMark.Shape, String)] {
    let shapes = MapMark.Shape.allCases
    return shapes.enumerated().compactMap { index, shape in
      guard index < types.count else { return nil }
      let rest = index == shapes.count - 1 ? types[index...] : types[index...index]
      return (shape, rest.joined(separator: ", "))
    }
  }

  private static func areClose(_ a: Point, _ b: Point, _ format: DrawingFormat) -> Bool {
    max(abs(a.x - b.x), abs(a.y - b.y)) <= 2 * DrawingFormat.placeRadius + 1
  }

  private static func shape(_ feature: MapFeature, _ projection: MapProjection) -> Shape {
    let paths: [[Point]] =
      switch feature.geometry {
      case .areas(let rings):
        rings.map { Clipping.area($0.map(projection.position), to: projection.frame) }
      case .lines(let lines):
        lines.flatMap { Clipping.line($0.map(projection.position), to: projection.frame) }
      case .points: []
      }
    return Shape(kind: feature.kind, paths: paths.map(Clipping.thinned).filter { $0.count > 1 })
  }

  private static let directions: [(Double, Double)] = [
    (0, -1), (0, 1), (1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1),
  ]

  /// Where a feature's name may stand, the best place first.
  private static func anchors(
    _ feature: MapFeature, _ projection: MapProjection, _ format: DrawingFormat
  ) -> [Point] {
    func around(_ point: Point, _ step: Double) -> [Point] {
      var points = [point]
      for ring in [step, 2 * step, 3 * step] {
        for (dx, dy) in directions {
          points.append(Point(x: point.x + dx * ring, y: point.y + dy * ring))
        }
      }
      return points
    }
    switch feature.geometry {
    case .points(let points):
      return points.map(projection.position).filter { projection.frame.holds($0) }
        .flatMap { around($0, format.lineHeight) }
    case .lines, .areas:
      let longest = shape(feature, projection).paths.max { $0.count < $1.count } ?? []
      guard longest.count > 1 else { return [] }
      return [0.5, 0.35, 0.65, 0.2, 0.8].flatMap { share in
        let index = min(Int(Double(longest.count - 1) * share), longest.count - 2)
        let (a, b) = (longest[index], longest[index + 1])
        let rest = Double(longest.count - 1) * share - Double(index)
        let middle = Point(x: a.x + (b.x - a.x) * rest, y: a.y + (b.y - a.y) * rest)
        return around(middle, format.lineHeight * 0.8).dropFirst()
      }
    }
  }

  /// All of it, what stands behind first.
  var picture: Picture {
    var picture = Picture(width: width, height: height)
    let frame = projection.frame
    picture.add(
      .path(
        "sea",
        [
          [
            Point(x: frame.minX, y: frame.minY), Point(x: frame.maxX, y: frame.minY),
            Point(x: frame.maxX, y: frame.maxY), Point(x: frame.minX, y: frame.maxY),
          ]
        ], isClosed: true))
    for feature in features where feature.kind == .land { draw(feature, into: &picture) }
    for feature in features where feature.kind != .land { draw(feature, into: &picture) }
    if let graticule {
      for (start, end) in graticule.segments { picture.add(.line("tick", from: start, to: end)) }
      for line in graticule.labels { picture.add(.text(line)) }
    }
    for label in labels {
      if let leader = label.leader {
        picture.add(.line("leader", from: leader.start, to: leader.end))
      }
    }
    for mark in marks { mark.draw(into: &picture) }
    for label in labels { for line in label.lines { picture.add(.text(line)) } }
    foot.draw(into: &picture)
    return picture
  }

  private func draw(_ feature: Shape, into picture: inout Picture) {
    guard !feature.paths.isEmpty else { return }
    switch feature.kind {
    case .land: picture.add(.path("land", feature.paths, isClosed: true))
    case .coast: picture.add(.path("coast", feature.paths))
    case .border: picture.add(.path("border", feature.paths))
    case .route: picture.add(.path("route", feature.paths))
    case .tunnel: picture.add(.path("tunnel", feature.paths))
    case .label: break
    }
  }
}

extension MapOutlines {
  /// Every point that is drawn.
  fileprivate var points: [GeographicPoint] {
    features.flatMap { feature -> [GeographicPoint] in
      switch feature.geometry {
      case .areas(let rings): rings.flatMap { $0 }
      case .lines(let lines): lines.flatMap { $0 }
      case .points(let points): points
      }
    }
  }
}
