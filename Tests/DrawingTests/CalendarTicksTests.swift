import Model
import Testing

@testable import Drawing

@Suite struct CalendarTicksTests {
  private func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) -> Int {
    Gregorian.dayNumber(year: year, month: month, day: day)
  }

  @Test func sevenYearsHaveALineEach() {
    let ticks = CalendarTicks(around: day(2009, 7)...day(2015, 12, 31), atMost: 10)
    #expect(ticks.ticks.map(\.year) == Array(2009...2016))
    #expect(ticks.ticks.allSatisfy { $0.month == 1 })
  }

  @Test func aCenturyIsSteppedInTwenties() {
    let ticks = CalendarTicks(around: day(1914)...day(2014), atMost: 10)
    #expect(ticks.ticks.map(\.year) == [1900, 1920, 1940, 1960, 1980, 2000, 2020])
  }

  @Test func aDayStandsInItsMonth() {
    let ticks = CalendarTicks(around: day(2014, 9, 11)...day(2014, 9, 11), atMost: 10)
    #expect(
      ticks.ticks == [
        .init(day: day(2014, 9), year: 2014, month: 9),
        .init(day: day(2014, 10), year: 2014, month: 10),
      ])
  }

  @Test func labelsThatDoNotFitMakeTheStepCoarser() {
    let ticks = CalendarTicks(around: day(2009)...day(2015), atMost: 10) { $0.ticks.count <= 5 }
    #expect(ticks.ticks.map(\.year) == [2008, 2010, 2012, 2014, 2016])
  }

  @Test(arguments: [0, 1, 27, 60, 200, 1_000, 5_000, 20_000, 100_000, 500_000, 2_900_000])
  func ticksEncloseTheirDaysAndAreFew(length: Int) {
    let first = CalendarTicks.calendar.lowerBound + 700
    let days = first...min(first + length, CalendarTicks.calendar.upperBound)
    let ticks = CalendarTicks(around: days, atMost: 10)
    #expect((2...10).contains(ticks.ticks.count))
    #expect(ticks.days.lowerBound <= days.lowerBound && days.upperBound < ticks.days.upperBound)
  }
}
