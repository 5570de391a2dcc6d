import Testing

@testable import Drawing

@Suite struct TimelineMarkTests {
  private let scale = DayScale(days: 0..<100, positions: 100...600)

  private func mark(_ start: TimelineDrawing.End, _ end: TimelineDrawing.End) -> TimelineMark {
    let key = TimelineGroup.Key(
      dateLabel: "", detail: nil, start: start, end: end, kind: .event, isCertain: true)
    return TimelineMark(key, scale: scale, arrowLength: 20)
  }

  @Test func aDayIsAMomentAtItsMiddle() {
    let mark = mark(.day(10), .day(10))
    #expect(mark.isMoment)
    #expect((mark.minX + mark.maxX) / 2 == 152.5)
  }

  @Test func aSpanReachesFromItsFirstDayToItsLast() {
    let mark = mark(.day(10), .day(49))
    #expect(!mark.isMoment)
    #expect((mark.minX, mark.maxX) == (150, 350))
  }

  @Test func aShortSpanIsLongerThanAMoment() {
    let mark = mark(.day(10), .day(11))
    #expect(mark.maxX - mark.minX == TimelineMark.minimumSpan)
  }

  @Test func anOpenEndIsAnArrowBeyondTheLine() {
    let mark = mark(.day(10), .open)
    #expect((mark.left, mark.right) == (.closed, .arrow))
    #expect((mark.minX, mark.maxX) == (150, 620))
    #expect(self.mark(.open, .day(10)).minX == 80)
  }

  @Test func whatGoesOnBeyondTheLineIsAnArrowToo() {
    #expect(mark(.day(-1), .day(10)).left == .arrow)
    #expect(mark(.day(50), .day(100)).right == .arrow)
    #expect(mark(.day(0), .day(99)).right == .closed)
  }

  @Test func anUnknownEndBreaksUpNearTheLastKnownDay() {
    let mark = mark(.day(10), .unknown)
    #expect(mark.right == .broken)
    #expect((mark.minX, mark.maxX) == (150, 190))
  }

  @Test func anUnknownEndAtTheEndOfTheLineStaysInThePicture() {
    #expect(mark(.day(99), .unknown).maxX <= 608)
  }
}
