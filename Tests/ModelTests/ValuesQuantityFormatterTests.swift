import Model
import Testing

@Suite struct ValuesQuantityFormatterTests {
  private func formatter(nonBreaking: Bool = false) throws -> QuantityFormatter {
    QuantityFormatter(words: try QuantityWords(EnglishMessages.lookup), nonBreaking: nonBreaking)
  }

  @Test(
    "A quantity is written in the theme's words",
    arguments: [
      ("around £12m", "about £12 million"), ("170+ arrests", "at least 170 arrests"),
      ("€5m per annum", "€5 million a year"), ("9700", "9,700"), ("nine lorries", "nine lorries"),
      ("seventeen", "17"), ("one hundred and seventy", "170"), ("no arrests", "zero arrests"),
      ("5-10", "5 to 10"), ("£4m–£5m", "£4 million to £5 million"),
      ("5 to 10 million", "5 to 10 million"), ("5-10%", "5 to 10%"), ("88 per cent", "88%"),
      ("5.0%", "5.0%"), ("1/3", "a third"), ("2/7", "2/7"), ("1½", "1 1/2"), ("−5", "−5"),
      ("-£5.20", "−£5.20"), ("1 in 5 drivers", "1 in 5 drivers"), ("one tonne", "one tonne"),
      ("15t of tea", "15 tonnes of tea"), ("15 kg", "15 kg"), ("NOK 5m", "NOK 5 million"),
      ("50 pence", "50p"), ("half a million", "0.5 million"), ("3 thousand", "3 thousand"),
      ("two thousand", "2,000"), ("hundreds of lorries", "hundreds of lorries"),
      ("dozens of tonnes", "dozens of tonnes"), ("1 every two weeks", "1 every 2 weeks"),
      ("£5m over 1 year", "£5 million over 1 year"), ("doubled", "two times"),
      ("nine pounds", "£9"), ("half a pound", "£0.5"), ("1/3 million", "1/3 million"),
      ("hundreds of times", "hundreds of times"),
      ("5 per 1,000 people", "5 per 1,000 people"), ("24-hour patrols", "24 hours patrols"),
    ])
  func formats(_ text: String, _ expected: String) throws {
    #expect(try formatter().format(try Quantity(text)) == expected)
  }

  @Test("What was written is read back as the same quantity", arguments: [false, true])
  func roundTrip(_ nonBreaking: Bool) throws {
    let formatter = try formatter(nonBreaking: nonBreaking)
    for text in ValuesExamples.quantities.map(\.text) {
      let quantity = try Quantity(text)
      let written = formatter.format(quantity)
      let again = try? Quantity(written)
      #expect(again.map(quantity.isEquivalent) == true, "\(text) was written as \(written)")
    }
  }

  @Test("A number keeps to the line of its scale and unit")
  func nonBreaking() throws {
    let formatter = try formatter(nonBreaking: true)
    #expect(
      formatter.format(try Quantity("more than £12 million a year"))
        == "more than £12\u{A0}million a year")
    #expect(formatter.format(try Quantity("15 tonnes of tea")) == "15\u{A0}tonnes of tea")
    #expect(formatter.format(try Quantity("SEK 50")) == "SEK\u{A0}50")
    #expect(formatter.format(try Quantity("170 arrests")) == "170 arrests")
  }

  @Test("A number that was calculated is written in its unit")
  func calculated() throws {
    let formatter = try formatter()
    let third = try Number(1, over: 3)
    #expect(formatter.format(third, unit: .percent, significantDigits: 2) == "33%")
    #expect(formatter.format(try Number(1, over: 2), unit: .percent) == "50%")
    #expect(formatter.format(Number(12_345_678), unit: .currency("GBP")) == "£12,345,678")
    #expect(
      formatter.format(Number(12_345_678), unit: .counted("people"), significantDigits: 3)
        == "12.3 million people")
    #expect(formatter.format(third) == "0.333333333")
  }

  @Test("Another language's words and signs are used throughout")
  func german() throws {
    let words = try QuantityWords { key in
      switch key {
      case "format.decimal": [","]
      case "format.group": ["."]
      case "format.quantity.at_least": ["mindestens {quantity}"]
      case "format.scale.million": ["{number} Mio."]
      case "format.currency.EUR": ["{number} €"]
      case "format.rate.year": ["{quantity} im Jahr"]
      default: EnglishMessages.lookup(key)
      }
    }
    let formatter = QuantityFormatter(words: words, nonBreaking: false)
    #expect(
      formatter.format(try Quantity("at least €1,234.5m a year"))
        == "mindestens 1.234,5 Mio. € im Jahr")
  }

  @Test("Messages that are missing or lose a value are all named")
  func problems() throws {
    let error = try #require(throws: FormatMessagesError.self) {
      try QuantityWords { key in
        switch key {
        case "format.percent": nil
        case "format.span": ["for ages"]
        case "format.rate.day": ["{amount} daily"]
        case "format.ratio": ["{top} in {bottom"]
        default: EnglishMessages.lookup(key)
        }
      }
    }
    #expect(
      error.problems.map(\.key)
        == ["format.ratio", "format.percent", "format.span", "format.rate.day"])
    #expect(error.problems[1].message == "The message is missing")
    #expect(error.problems[2].message.contains("`{quantity}` is missing"))
    #expect(error.problems[3].message.contains("`{amount}` is not known"))
  }
}
