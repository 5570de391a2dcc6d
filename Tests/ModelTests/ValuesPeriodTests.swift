import Model
import Testing

@Suite struct ValuesPeriodTests {
  @Test(
    "A period in EDTF is read and written back as it was",
    arguments: [
      "2014", "2014-09~", "2010-06/2011-06", "2010/..", "../2014", "2010/", "/2014", "2010~/2011?",
      "2010-06-01/2010-06-01", "2010/2010-06",
    ])
  func roundTrip(_ text: String) throws {
    #expect(try Period(text).edtf == text)
  }

  @Test("A single date is a period, and remains known as a date")
  func single() throws {
    let period = try Period("2014-09")
    #expect(period.singleDate?.month == 9)
    #expect(period.start == period.end)
    #expect(try Period("2014-09/2014-09").singleDate == nil)
  }

  @Test("An end that is open or unknown has no day")
  func ends() throws {
    #expect(try Period("2010/..").latestDay == nil)
    #expect(try Period("/2014").earliestDay == nil)
    #expect(try Period("2010/..").end == .open)
    #expect(try Period("2010/").end == .unknown)
  }

  @Test("A period that ends before it starts is turned round")
  func reversed() throws {
    let error = try #require(throws: ValueError.self) { try Period("2011-06/2010-06") }
    #expect(error.message.contains("before it starts"))
    #expect(error.replacement == "2010-06/2011-06")
  }

  @Test("A period without any date is refused", arguments: ["/", "../..", "../", "/.."])
  func empty(_ text: String) throws {
    #expect(try #require(throws: ValueError.self) { try Period(text) }.message.contains("no date"))
  }

  @Test("A mistake is marked at the end where it stands")
  func offsets() throws {
    let error = try #require(throws: ValueError.self) { try Period("2010-06/2011-06-31") }
    #expect(error.offsets == 16..<18)
    let other = try #require(throws: ValueError.self) { try Period("2010/6 June 2011") }
    #expect(other.offsets == 5..<16)
    #expect(other.replacement == "2011-06-06")
  }

  @Test(
    "Periods overlap when they have a day in common",
    arguments: [
      ("2010", "2010-06", true), ("2010", "2011", false), ("2010-06/2011-06", "2011-06-30", true),
      ("2010-06/2011-06", "2011-07", false), ("2010/..", "2020", true), ("2010/..", "2009", false),
      ("../2014", "1900", true), ("../2014", "2015", false), ("2010/", "2020", true),
      ("../2014", "2010/..", true), ("2014~", "2015", false),
    ])
  func overlaps(_ left: String, _ right: String, _ expected: Bool) throws {
    let (first, second) = (try Period(left), try Period(right))
    #expect(first.overlaps(second) == expected)
    #expect(second.overlaps(first) == expected)
    #expect(first.overlaps(first))
  }

  @Test(
    "A period contains another when every day of that is in it",
    arguments: [
      ("2010", "2010-06", true), ("2010-06", "2010", false), ("2010/..", "2012/..", true),
      ("2010/2014", "2012/..", false), ("2010/", "2012", false), ("../2014", "2012", true),
    ])
  func contains(_ left: String, _ right: String, _ expected: Bool) throws {
    #expect(try Period(left).contains(Period(right)) == expected)
  }

  @Test("Periods are in order of their first days, the longer first")
  func order() throws {
    let texts = ["../2014", "2009", "2010/..", "2010/2014", "2010", "2010-01", "2010-02"]
    let periods = try texts.map { try Period($0) }
    #expect(periods.reversed().sorted() == periods)
  }

  @Test(
    "Dates and periods are written in the theme's words",
    arguments: [
      ("2014-09-11", "11 September 2014"), ("2014-09", "September 2014"), ("2014", "2014"),
      ("2014~", "about 2014"), ("2014-09?", "September 2014 (uncertain)"),
      ("2014%", "about 2014 (uncertain)"), ("2010-06/2011-06", "June 2010 to June 2011"),
      ("2010/..", "from 2010"), ("2010/", "from 2010"), ("../2014-09", "until September 2014"),
      ("2010~/2011-02-01", "about 2010 to 1 February 2011"),
    ])
  func formats(_ text: String, _ expected: String) throws {
    let words = try DateWords(EnglishMessages.lookup)
    let formatter = PeriodFormatter(words: words, nonBreaking: false)
    #expect(formatter.format(try Period(text)) == expected)
  }

  @Test("A day keeps to the line of its month")
  func nonBreaking() throws {
    let formatter = PeriodFormatter(words: try DateWords(EnglishMessages.lookup))
    #expect(formatter.format(try Period("2014-09-11")) == "11\u{A0}September 2014")
  }

  @Test("A theme without twelve months is told so")
  func months() throws {
    let error = try #require(throws: FormatMessagesError.self) {
      try DateWords { $0 == "format.months" ? ["January"] : EnglishMessages.lookup($0) }
    }
    #expect(error.problems.map(\.key) == ["format.months"])
  }
}
