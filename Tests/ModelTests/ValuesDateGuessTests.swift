import Model
import Testing

@Suite struct ValuesDateGuessTests {
  @Test(
    "A date written in another way is answered with its EDTF form",
    arguments: [
      ("06/06/2011", "2011-06-06"), ("13/06/2011", "2011-06-13"), ("06/13/2011", "2011-06-13"),
      ("2011-6-6", "2011-06-06"), ("2011/06/13", "2011-06-13"), ("6.6.2011", "2011-06-06"),
      ("6 June 2011", "2011-06-06"), ("6th June 2011", "2011-06-06"),
      ("6th of June, 2011", "2011-06-06"), ("June 6, 2011", "2011-06-06"),
      ("June 6th 2011", "2011-06-06"), ("JUNE 2011", "2011-06"), ("Sept 2014", "2014-09"),
      ("Sept. 2014", "2014-09"), ("2014 September", "2014-09"), ("6/2011", "2011-06"),
      ("06/2011", "2011-06"), ("2011-6", "2011-06"), ("2014–09", "2014-09"),
      ("2014-09-11T10:00:00Z", "2014-09-11"), (" 2014", "2014"), ("in 2014", "2014"),
      ("c. 2014", "2014~"), ("about 2014", "2014~"), ("circa June 2014", "2014-06~"),
      ("early 2014", "2014~"), ("perhaps 2014", "2014?"), ("about 2014?", "2014%"),
      ("2010s", "2010/2019"), ("the 1990s", "1990/1999"), ("201x", "2010/2019"),
      ("2014-2015", "2014/2015"), ("2014–2015", "2014/2015"), ("2010 to 2014", "2010/2014"),
      ("June 2010 to June 2011", "2010-06/2011-06"), ("June to August 2011", "2011-06/2011-08"),
      ("6 June to 8 July 2011", "2011-06-06/2011-07-08"), ("from 2010 to 2014", "2010/2014"),
      ("between 2010 and 2014", "2010/2014"), ("since 2010", "2010/.."),
      ("from May 2010", "2010-05/.."),
      ("until 2014", "../2014"), ("before 2014", "../2014"), ("up to 2014", "../2014"),
      ("autumn 2014", "2014-09/2014-11"), ("Q2 2014", "2014-04/2014-06"),
      ("2010-06-01 - 2010-07-01", "2010-06-01/2010-07-01"),
      ("1/6/2011 - 30/6/2011", "2011-06-01/2011-06-30"),
    ])
  func guesses(_ text: String, _ expected: String) throws {
    let error = try #require(throws: ValueError.self) { try Period(text) }
    let mended = error.replacement ?? error.suggestion.map { String($0.split(separator: "`")[1]) }
    #expect(mended == expected, "\(error.suggestion ?? "")")
    #expect(error.offsets == 0..<text.utf8.count)
    #expect(throws: Never.self) { try Period(expected) }
  }

  @Test("A date that can be read in two ways is answered with both")
  func ambiguous() throws {
    let error = try #require(throws: ValueError.self) { try Period("06/07/2011") }
    #expect(error.replacement == nil)
    #expect(
      error.suggestion
        == "Write `2011-07-06` if the day stands first, `2011-06-07` if the month does")
  }

  @Test("`2014-15` is taken for two years")
  func twoYears() throws {
    #expect(
      try #require(throws: ValueError.self) { try Period("2014-15") }.replacement == "2014/2015")
    #expect(try #require(throws: ValueError.self) { try Period("2014-13") }.replacement == nil)
  }

  @Test(
    "Nothing is suggested for what says no date of the calendar",
    arguments: [
      "yesterday", "31 June 2011", "6 June", "11/9/14", "June", "2014-", "-2014", "20145", "a",
    ])
  func noGuess(_ text: String) throws {
    let error = try #require(throws: ValueError.self) { try Period(text) }
    #expect(error.replacement == nil)
    #expect(error.suggestion?.contains("2014-09-11") == true)
  }

  @Test("An empty date is said to be empty", arguments: ["", "  "])
  func empty(_ text: String) throws {
    #expect(
      try #require(throws: ValueError.self) { try Period(text) }.message == "The date is empty")
  }
}
