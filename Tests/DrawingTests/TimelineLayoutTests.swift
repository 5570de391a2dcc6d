import Testing

@testable import Drawing

@Suite struct TimelineLayoutTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func labelsNeverTouchNorLeaveThePicture(seed: UInt64) throws {
    let drawing = Sample.drawing(Sample.entries(seed: seed, count: Int(seed) % 40 + 1))
    for format in [TimelineFormat.wide, .narrow] {
      let layout = try #require(drawing.layout(format))
      let texts = layout.lines.map(\.box)
      let marks =
        layout.rows.map { $0.mark.box(at: $0.markY) }
        + layout.key.marks.map { $0.mark.box(at: $0.y) }
      let boxes = texts + marks
      let picture = Box(minX: 0, minY: 0, maxX: format.width, maxY: layout.height)
      for (index, box) in boxes.enumerated() {
        #expect(picture.contains(box), "\(box) leaves the picture")
        for other in boxes[..<index] { #expect(!box.overlaps(other), "\(box), \(other)") }
      }
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func countsNeverTouchNorLeaveThePicture(seed: UInt64) {
    let drawing = Sample.drawing(Sample.entries(seed: seed, count: 200))
    for format in [TimelineFormat.wide, .narrow] {
      #expect(drawing.layout(format) == nil)
      let counts = drawing.counts(format)
      #expect(counts.columns.reduce(0) { $0 + $1.count } == 200)
      let boxes = counts.lines.map(\.box) + counts.columns.map(\.bar)
      let picture = Box(minX: 0, minY: 0, maxX: format.width, maxY: counts.height)
      for (index, box) in boxes.enumerated() {
        #expect(picture.contains(box), "\(box) leaves the picture")
        for other in boxes[..<index] { #expect(!box.overlaps(other), "\(box), \(other)") }
      }
    }
  }

  @Test func rowsFollowEachOtherInTheOrderGiven() throws {
    let entries = Sample.entries(seed: 7, count: 20)
    let layout = try #require(Sample.drawing(entries).layout(.wide))
    #expect(zip(layout.rows, layout.rows.dropFirst()).allSatisfy { $0.bottom < $1.top })
  }

  @Test func aShortLabelStandsInOneLineWithItsDate() throws {
    let layout = try #require(
      Sample.drawing([Sample.entry(.day(0), .day(3), "Pier opens", date: "1970")]).layout(.wide))
    #expect(layout.rows[0].lines.map { $0.runs.map(\.text).joined() } == ["1970\u{2002}Pier opens"])
  }
}
