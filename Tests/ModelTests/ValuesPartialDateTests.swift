import Model
import Testing

@Suite struct ValuesPartialDateTests {
  @Test(
    "A date in EDTF is read and written back as it was",
    arguments: [
      "2014", "2014-09", "2014-09-11", "2014~", "2014?", "2014-09%", "2014-09-11?", "0000", "9999",
      "2012-02-29", "2000-02-29",
    ])
  func roundTrip(_ text: String) throws {
    #expect(try PartialDate(text).edtf == text)
  }

  @Test("A date knows its parts and how sure it is")
  func parts() throws {
    let date = try PartialDate("2014-09~")
    #expect(date.year == 2014 && date.month == 9 && date.day == nil)
    #expect(date.qualifier == .approximate)
    #expect(date.isoDate == "2014-09")
  }

  @Test(
    "Days that the calendar lacks are refused where they stand",
    arguments: [
      ("2011-06-31", 8..<10, "no day 31 in a month of 30 days"), ("2011-02-29", 8..<10, "28 days"),
      ("1900-02-29", 8..<10, "28 days"), ("2011-06-00", 8..<10, "no day 0"),
      ("2011-13", 5..<7, "no month 13"), ("2011-00-01", 5..<7, "no month 0"),
      ("2011-31-12", 5..<7, "no month 31"),
    ])
  func refuses(_ text: String, _ offsets: Range<Int>, _ says: String) throws {
    let error = try #require(throws: ValueError.self) { try PartialDate(text) }
    #expect(error.offsets == offsets)
    #expect(error.message.contains(says))
    #expect(error.suggestion != nil)
  }

  @Test("Only dates of the calendar can be made")
  func make() {
    #expect(PartialDate(year: 2014, month: 2, day: 30) == nil)
    #expect(PartialDate(year: 2014, day: 30) == nil)
    #expect(PartialDate(year: 10_000) == nil)
    #expect(PartialDate(year: 2014, month: 9)?.edtf == "2014-09")
  }

  @Test("A date reaches from its first to its last day")
  func days() throws {
    #expect(try PartialDate("1970-01-01").earliestDay == 0)
    #expect(try PartialDate("1970").latestDay == 364)
    #expect(try PartialDate("2012-02").latestDay - PartialDate("2012-02").earliestDay == 28)
    #expect(try PartialDate("2014-09-11~").earliestDay == PartialDate("2014-09-11").latestDay)
  }

  @Test("Dates are in order of their first days, a year before its months")
  func order() throws {
    let texts = ["2013-12-31", "2014", "2014-01", "2014-01-01", "2014-01-02", "2014-02", "2015"]
    let dates = try texts.map { try PartialDate($0) }
    #expect(dates.reversed().sorted() == dates)
  }
}
