import Model
import Testing

@Suite struct ValuesGregorianTests {
  @Test("Every day of the years 0 to 9999 has a number, and the numbers run without a gap")
  func everyDay() {
    var expected = Gregorian.dayNumber(year: 0, month: 1, day: 1)
    var isRight = true
    for year in 0...9999 {
      for month in 1...12 {
        let days = Gregorian.daysInMonth(month, of: year)
        for day in [1, days] {
          let number = Gregorian.dayNumber(year: year, month: month, day: day)
          let date = Gregorian.date(ofDay: number)
          isRight = isRight && number == expected + day - 1 && date == (year, month, day)
        }
        expected += days
      }
    }
    #expect(isRight)
  }

  @Test("Known days have their numbers and weekdays")
  func known() {
    #expect(Gregorian.dayNumber(year: 1970, month: 1, day: 1) == 0)
    #expect(Gregorian.dayNumber(year: 2000, month: 3, day: 1) == 11_017)
    #expect(Gregorian.weekday(ofDay: 0) == 4)
    #expect(Gregorian.weekday(ofDay: Gregorian.dayNumber(year: 2014, month: 9, day: 14)) == 0)
    #expect(Gregorian.weekday(ofDay: -5) == 6)
  }

  @Test("Centuries are leap years only every fourth time")
  func leap() {
    #expect(Gregorian.isLeap(2000) && Gregorian.isLeap(2012))
    #expect(!Gregorian.isLeap(1900) && !Gregorian.isLeap(2011))
    #expect(Gregorian.daysInMonth(13, of: 2011) == 0)
  }
}
