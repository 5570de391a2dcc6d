import Model
import Testing

@Suite struct ValuesQuantityParserTests {
  @Test(
    "An editor's words are read as what they mean",
    arguments: ValuesExamples.quantities.map(\.text))
  func reads(_ text: String) {
    let expected = ValuesExamples.quantities.first { $0.text == text }?.meaning
    #expect(read(text) == expected)
  }

  @Test("Capitals do not matter, except in currency codes")
  func capitals() {
    #expect(read("ABOUT NINE MILLION POUNDS") == "about 9000000 GBP")
    #expect(read("5 all") == "5 [all]")
    #expect(read("5 ALL") == "5 ALL")
  }

  /// What is refused: the text, the part that is marked, words of the message, and what would mend it.
  static let mistakes: [(text: String, marked: String, says: String, replacement: String?)] = [
    ("", "", "empty", nil), ("   ", "   ", "empty", nil),
    ("3,50", "3,50", "comma parts thousands", "3.50"),
    ("1,2345", "1,2345", "every third digit", "12,345"),
    ("12,34,567", "12,34,567", "every third digit", "1,234,567"),
    ("1234,567", "1234,567", "every third digit", "1,234,567"),
    ("3 500", "3 500", "plain space", "3,500"),
    ("about 1 234 567 people", "1 234 567", "plain space", "1,234,567"),
    ("1.234.567", "1.234.567", "one point", "1,234,567"), ("1.2.3", "1.2.3", "one point", nil),
    ("1.234,5", "1.234,5", "before the point", nil),
    ("1,234\u{A0}567", "1,234\u{A0}567", "two ways", nil),
    (".5", ".5", "begin with a point", "0.5"), ("007", "007", "begin with 0", "7"),
    ("00.5", "00.5", "begin with 0", "0.5"), ("5.", ".", "no sentence", ""),
    ("170 arrests.", ".", "no sentence", ""),
    ("1234567890123456789012", "1234567890123456789012", "too many digits", nil),
    ("0.1234567890", "0.1234567890", "too many digits", nil),

    ("5m", "5m", "millions or metres", nil), ("5 m", "5 m", "millions or metres", nil),
    ("50 kr", "kr", "several currencies", nil), ("5 francs", "francs", "several currencies", nil),
    ("£5 million euros", "£5 million euros", "twice", nil),
    ("5 million p", "5 million p", "hundredths", nil),
    ("5 million %", "5 million %", "percentage", nil),
    ("£", "", "missing at the end", nil), ("about", "", "missing at the end", nil),

    ("10-5", "10-5", "smaller number to the larger", nil),
    ("£5 to €6", "£5 to €6", "two currencies", nil),
    ("5% to £6", "5% to £6", "two units", nil), ("between 5", "between 5", "other end", nil),
    ("5 to", "to", "joins this number", nil), ("5 and", "and", "joins this number", nil),
    ("hundreds to thousands", "hundreds to thousands", "number at both ends", nil),
    ("over 5 to 10", "over", "its ends already", nil),
    ("more than hundreds", "more than", "rough number", nil),
    ("more than 170 or more", "more than 170 or more", "qualified twice", nil),
    ("-hundreds", "-hundreds", "negative", nil),
    ("minus hundreds", "minus hundreds", "negative", nil),

    ("hunderd", "hunderd", "not a number", "hundred"),
    ("milion", "milion", "not a number", "million"),
    ("lots", "lots", "not a number", nil), ("a lorry", "a", "alone is not a number", "one"),
    ("a 5% rise", "a 5", "does not stand before", "5"),
    ("hundred", "hundred", "no number in front", "a hundred"),
    ("third", "third", "how many", "a third"), ("a few", "a few", "says no number", nil),
    ("several lorries", "several", "says no number", nil),
    ("5 hundred", "5 hundred", "does not follow", nil),
    ("twenty nineteen", "twenty nineteen", "not one number", nil),
    ("one thousand million thousand", "thousand", "second number", nil),
    ("one two", "two", "second number", nil), ("five of the nine", "nine", "second number", nil),
    ("230 lorries and 15 cars", "15", "second number", nil),
    ("170 arrests in 2011", "2011", "year", nil),
    ("24/7", "24/7", "smaller than the whole", nil), ("5/0", "5/0", "divided by zero", nil),
    ("5 in 2", "5 in 2", "larger than the whole", nil),

    ("twenty hundreds", "twenty hundreds", "does not follow", nil),
    ("at least 5 € cents", "cents", "second unit", nil),
    ("5+ euros", "euros", "beside its number", nil),
    ("£5 pence", "£5 pence", "twice", nil),
    ("1/3 pence", "1/3 pence", "no fraction", nil), ("5 / cent", "/", "can not be read", nil),
    ("2,000 a day attempts", "attempts", "behind the end", nil),
    ("£10 per person per day", "per day", "twice", nil),
    ("5 over two years for three years", "for three years", "twice", nil),
    ("170 arrests (so far)", "(", "can not be read", nil),
    ("170; 180", ";", "can not be read", nil),
    (
      "5 people and their dogs and a very long tale of what befell them all", "people and their",
      "says more", nil
    ),
  ]

  @Test("A mistake is marked, explained and mended", arguments: mistakes.indices)
  func refuses(_ index: Int) throws {
    let (text, marked, says, replacement) = Self.mistakes[index]
    let error = try #require(throws: ValueError.self) { try Quantity(text) }
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[error.offsets], as: UTF8.self).hasPrefix(marked), "\(text)")
    #expect(error.message.contains(says), "\(text): \(error.message)")
    #expect(error.replacement == replacement, "\(text): \(error.suggestion ?? "")")
  }

  @Test("A suggested replacement is itself read without a mistake")
  func replacementsAreRight() throws {
    for mistake in Self.mistakes where mistake.replacement != nil {
      let error = try #require(throws: ValueError.self) { try Quantity(mistake.text) }
      var bytes = Array(mistake.text.utf8)
      bytes.replaceSubrange(error.offsets, with: Array((error.replacement ?? "").utf8))
      let mended = String(decoding: bytes, as: UTF8.self)
      if ["hundred", "million"].contains(mended) { continue }
      #expect(throws: Never.self, "\(mended)") { try Quantity(mended) }
    }
  }

  @Test("Another table of words reads another usage")
  func words() throws {
    var tables = NumberWords.english.tables
    tables.currencySigns.add("kr", "NOK")
    #expect(sketch(try Quantity("50 kr", words: NumberWords(tables))) == "50 NOK")
  }

  @Test(
    "A figure's unit is recognised",
    arguments: [
      ("£", Quantity.Unit.currency("GBP")), ("EUR", .currency("EUR")), ("euros", .currency("EUR")),
      ("%", .percent), ("per cent", .percent), ("percentage points", .percentagePoint),
      ("tonnes", .measure("t")), ("hours", .measure("h")), ("arrests", .counted("arrests")),
      ("people found", .counted("people found")),
      ("attempts at night", .counted("attempts at night")),
    ])
  func units(_ text: String, _ unit: Quantity.Unit) {
    #expect(Quantity.Unit.named(text) == unit)
  }
}
