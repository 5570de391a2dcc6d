import Testing

@testable import Drawing

@Suite struct DayScaleTests {
  private let scale = DayScale(days: 100..<110, positions: 20...120)

  @Test func daysTakeEqualRoom() {
    #expect(scale.start(of: 100) == 20)
    #expect(scale.end(of: 100) == 30)
    #expect(scale.middle(of: 104) == 65)
    #expect(scale.end(of: 109) == 120)
  }

  @Test func daysOffTheLineStandAtItsEnds() {
    #expect(scale.start(of: .min) == 20)
    #expect(scale.end(of: .max) == 120)
  }
}
