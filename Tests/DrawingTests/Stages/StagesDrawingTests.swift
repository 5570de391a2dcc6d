import Testing

@testable import Drawing

@Suite struct StagesDrawingTests {
  static func drawing(_ rows: [StagesDrawing.Row]) -> StagesDrawing {
    StagesDrawing(rows: rows, words: Sample.words, undated: "no date", id: "stages.1")
  }

  static func stage(
    _ step: StagesDrawing.Step, _ day: Int?, isCertain: Bool = true
  ) -> StagesDrawing.Stage {
    StagesDrawing.Stage(
      step: step, label: "announced", dateLabel: "a day", days: day.map { $0...$0 },
      isCertain: isCertain)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func wordsAndMarksNeverTouchNorLeaveThePicture(seed: UInt64) {
    var data = RandomData(seed: seed)
    let drawing = Self.drawing(data.stages(Int(seed) % 25 + 1))
    for format in [DrawingFormat.wide, .narrow] {
      expectRoomForAll(drawing.layout(format).picture, "seed \(seed)")
    }
  }

  @Test func aLineJoinsTheFirstStageToTheLast() throws {
    let layout = Self.drawing([
      .init(label: "A fence", stages: [Self.stage(.ended, 900), Self.stage(.announced, 0)])
    ]).layout(.wide)
    let joint = try #require(layout.rows[0].joint)
    #expect(layout.rows[0].marks.map(\.step) == [.announced, .ended])
    #expect(joint.0.x == layout.rows[0].marks[0].center.x)
    #expect(joint.1.x == layout.rows[0].marks[1].center.x)
  }

  @Test func oneStageAloneHasNoLine() {
    let layout = Self.drawing([
      .init(label: "A fence", stages: [Self.stage(.announced, 0), Self.stage(.ended, nil)])
    ]).layout(.wide)
    #expect(layout.rows[0].joint == nil)
  }

  @Test func stagesOfOneDayStandBesideEachOther() {
    let layout = Self.drawing([
      .init(label: "A fence", stages: [Self.stage(.announced, 0), Self.stage(.inForce, 0)])
    ]).layout(.wide)
    let marks = layout.rows[0].marks
    #expect(!marks[0].box.overlaps(marks[1].box))
  }

  @Test func whatIsNotDatedStandsInAColumnThatSaysSo() {
    let layout = Self.drawing([
      .init(label: "A fence", stages: [Self.stage(.announced, nil)])
    ]).layout(.wide)
    #expect(layout.headings.map { $0.runs[0].text } == ["no date"])
    #expect(layout.rows[0].marks.count == 1)
  }

  @Test func rowsOfAGroupStandUnderItsName() {
    let layout = Self.drawing([
      .init(label: "A", group: "Fences", stages: [Self.stage(.announced, 0)]),
      .init(label: "B", group: "Fences", stages: [Self.stage(.announced, 5)]),
    ]).layout(.narrow)
    #expect(layout.headings.map { $0.runs[0].text } == ["Fences"])
  }

  @Test func withoutStagesThereIsNoPicture() {
    #expect(Self.drawing([.init(label: "A", stages: [])]).svg().isEmpty)
  }
}
