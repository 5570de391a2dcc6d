import Testing

@testable import Drawing

@Suite struct TimelineDrawingTests {
  @Test func withoutEntriesThereIsNoPicture() {
    #expect(Sample.drawing([]).svg().isEmpty)
  }

  @Test func oneEntryIsDrawnWideAndNarrowUnderIdsOfTheirOwn() {
    let text = Sample.text([Sample.entry(.day(16_000), .day(16_000))])
    for id in [
      "timeline.1.title", "timeline.1.description", "timeline.1.narrow.title",
      "timeline.1.narrow.description",
    ] {
      #expect(text.split(separator: "id=\"\(id)\"").count == 2)
    }
    #expect(text.contains("class=\"drawing wide\"") && text.contains("class=\"drawing narrow\""))
    #expect(text.split(separator: "<circle class=\"dot\"").count == 3)
    #expect(text.contains(">month 10 of 2013<"))
  }

  @Test func hostileLabelsStayText() {
    let text = Sample.text([
      Sample.entry(.day(0), .day(0), "</text></svg><script>alert(1)</script>", date: "\"&<")
    ])
    #expect(!text.contains("<script"))
    #expect(text.contains("&lt;script&gt;") && text.contains("&quot;&amp;&lt;"))
  }

  @Test func noStyleIsInline() {
    let text = Sample.text(Sample.entries(seed: 1, count: 30))
    #expect(!text.contains("style") && !text.contains("fill="))
  }

  @Test func entriesOfOneDateShareAMark() {
    let text = Sample.text([
      Sample.entry(.day(0), .day(0), "Pier"), Sample.entry(.day(0), .day(0), "Quay"),
    ])
    #expect(text.split(separator: "<circle").count == 3)
    #expect(text.contains("Pier") && text.contains("Quay"))
  }

  @Test func ofManyEntriesOfOneDateAFewAreNamedAndTheOthersCounted() {
    let text = Sample.text((1...5).map { Sample.entry(.day(0), .day(0), "Pier \($0)") })
    #expect(text.contains("Pier 2") && !text.contains("Pier 3") && text.contains("and 3 more"))
  }

  @Test func measuresAndUncertainDatesDifferByShapeAndAreExplained() {
    let text = Sample.text([
      Sample.entry(.day(0), .day(0)), Sample.entry(.day(9), .day(9), kind: .measure),
      Sample.entry(.day(20), .day(20), kind: .measure, isCertain: false),
    ])
    #expect(text.contains("<circle class=\"dot\"") && text.contains("<path class=\"dot\""))
    #expect(text.contains("<path class=\"dot hollow\""))
    #expect(text.contains("Events") && text.contains("Measures") && text.contains("Uncertain"))
  }

  @Test func theLineReachesOverTheDaysAskedFor() {
    let entries = [Sample.entry(.day(16_000), .day(16_000))]
    #expect(Sample.drawing(entries, firstDay: 15_000, lastDay: 17_000).span == 15_000...17_000)
    #expect(Sample.drawing(entries).span == 16_000...16_000)
  }

  @Test func impossibleDaysAreDrawnAllTheSame() {
    let entries = [
      Sample.entry(.day(.min), .day(.max)), Sample.entry(.day(9), .day(3)),
      Sample.entry(.open, .open), Sample.entry(.unknown, .unknown),
    ]
    #expect(Sample.text(entries).contains("The pier opens"))
    #expect(!Sample.drawing(entries, firstDay: .max, lastDay: .min).svg().isEmpty)
  }

  @Test func theSameEntriesGiveTheSameBytes() {
    for count in [3, 40, 200] {
      let first = Sample.drawing(Sample.entries(seed: 5, count: count)).svg()
      #expect(first == Sample.drawing(Sample.entries(seed: 5, count: count)).svg())
    }
  }
}
