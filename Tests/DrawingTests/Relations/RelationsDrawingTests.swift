import Testing

@testable import Drawing

@Suite struct RelationsDrawingTests {
  static func drawing(_ bodies: [RelationsDrawing.Body]) -> RelationsDrawing {
    RelationsDrawing(bodies: bodies, title: "Who's who", description: "A tree.", id: "relations.1")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func namesAndMarksNeverTouchNorLeaveThePicture(seed: UInt64) {
    var data = RandomData(seed: seed)
    let drawing = Self.drawing(data.bodies(Int(seed) % 30 + 1))
    for format in [DrawingFormat.wide, .narrow] {
      expectRoomForAll(drawing.layout(format).picture, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func everyBodyIsDrawnOnceHoweverTheyHangTogether(seed: UInt64) {
    var data = RandomData(seed: seed)
    let tree = RelationsTree(data.bodies(20))
    #expect(tree.entries.map(\.body).sorted() == Array(0..<20))
  }

  @Test func aBodyStandsBelowTheOneThatItBelongsTo() {
    let tree = RelationsTree([
      .init(label: "Unit", parent: 1), .init(label: "Office", group: "GB"),
      .init(label: "Police", group: "FR"),
    ])
    #expect(
      tree.entries == [
        .init(body: 1, depth: 0, parent: nil, heading: "GB"),
        .init(body: 0, depth: 1, parent: 0, heading: nil),
        .init(body: 2, depth: 0, parent: nil, heading: "FR"),
      ])
  }

  @Test func anArrowLeadsToTheBodyThatTookThePlace() {
    let layout = Self.drawing([
      .init(label: "Old"), .init(label: "Between"), .init(label: "New", succeeds: [0]),
    ]).layout(.wide)
    #expect(layout.arrows.count == 1)
    #expect(layout.arrows[0].points.first.map { abs($0.y - layout.rows[0].y) <= 2 } == true)
    #expect(abs(layout.arrows[0].head[0].y - layout.rows[2].y) <= 2)
  }

  @Test func arrowsThatPassEachOtherHaveLanesOfTheirOwn() {
    let layout = Self.drawing([
      .init(label: "A"), .init(label: "B"), .init(label: "C", succeeds: [0]),
      .init(label: "D", succeeds: [1]),
    ]).layout(.wide)
    #expect(layout.arrows[0].points[1].x != layout.arrows[1].points[1].x)
  }
}
