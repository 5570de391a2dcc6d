import Model
import Reading
import Testing

@Suite("Numbers in text")
struct NumbersScannerTests {
  private let scanner = NumberScanner()

  private static let quantities = NumbersExample.all(
    NumbersQuantityExamples.digits, NumbersQuantityExamples.words,
    NumbersQuantityExamples.magnitudes, NumbersQuantityExamples.money,
    NumbersQuantityExamples.comparators, NumbersQuantityExamples.ranges,
    NumbersQuantityExamples.shares, NumbersQuantityExamples.units,
    NumbersQuantityExamples.changes, NumbersQuantityExamples.ratios)

  private static let exempt = [
    NumbersExemptExamples.dates, NumbersExemptExamples.years, NumbersExemptExamples.times,
    NumbersExemptExamples.ordinals, NumbersExemptExamples.references, NumbersExemptExamples.codes,
    NumbersExemptExamples.names, NumbersExemptExamples.idioms, NumbersExemptExamples.pronouns,
  ].flatMap { $0.split(separator: "\n") }

  @Test("Every number that is data is found, with all that belongs to it")
  func quantities() {
    #expect(Self.quantities.count >= 200)
    for example in Self.quantities {
      let found = scanner.numbers(in: example.text).filter(\.isData)
      let texts = found.map { $0.text(in: example.text) }
      #expect(found.map(\.range) == example.ranges, "\(example.line) gave \(texts)")
      for (number, meaning) in zip(found, example.meanings) {
        #expect(number.means(meaning), "\(example.line) gave \(number.meaning)")
      }
    }
  }

  @Test("What is no data is not taken for data")
  func exemptions() {
    #expect(Self.exempt.count >= 250)
    for line in Self.exempt {
      let halves = line.split(separator: ": ", maxSplits: 1)
      let text = Array(halves[1].utf8)
      let found = scanner.numbers(in: text)
      let data = found.filter(\.isData).map { $0.text(in: text) }
      #expect(data.isEmpty, "\(line) gave \(data)")
      guard let exemption = Exemption(rawValue: String(halves[0])) else {
        #expect(halves[0] == "none" && found.isEmpty, "\(line) gave \(found.map(\.meaning))")
        continue
      }
      #expect(
        found.contains { $0.meaning == .exempt(exemption) },
        "\(line) gave \(found.map(\.meaning))")
    }
  }

  @Test("What Quantity reads as a whole is found in a sentence, and means the same")
  func values() throws {
    let values = """
      3,500; 9700; 4.25; nine; twenty-one; one hundred and seventy; a dozen; 5 thousand; 1.4 million
      2 billion; 1 trillion; £12m; minus 5; about 170; over 170; at least 170; 170 or more; under 170
      up to 170; nearly 170; just over 170; just under 170; £4m–£5m; €5 to €6 million; 5 to 10%
      dozens; tens of thousands; several hundred; a few thousand; £12 million; US$5bn; A$3k; ¥500
      GBP 5 million; 5 million pounds; 5 euros; 50p; NOK 50; £4.20; a third; two thirds; half
      three-quarters; 1/3; ½; 2½ million; half a million; one in five; nine out of ten; 88%
      88 per cent; 5 percentage points; three times; 15 tonnes; 15kg; 5 km; 4 m²; 70 mph; 24 hours
      two days; 2,000 a day; 5 per day; 5/day; £5m per annum; £5m annually; £500 per person
      12 per 100,000 people; £5 million a year; £500 every two weeks; 2 tonnes a week
      """
    for value in values.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map(\.trimmed) {
      let text = Array("It is \(value).".utf8)
      let found = scanner.numbers(in: text)
      #expect(found.map { $0.text(in: text) } == [value])
      #expect(found.first?.means(value) == true, "\(value) gave \(found)")
    }
  }

  @Test("Nothing is found in a name that is excluded, nor is anything read across it")
  func exclusion() {
    let text = Array("Operation Nine Elms has 12 to 230 lorries".utf8)
    let found = scanner.numbers(in: text, excluding: [10..<19, 24..<26])
    #expect(found.map { $0.text(in: text) } == ["230"])
  }

  @Test("What is no text parts the number in front from what follows")
  func barrier() {
    let text = Array("£12\u{FFFC} million and 5\u{FFFC}–10 and \u{FFFC}7".utf8)
    #expect(scanner.numbers(in: text).map { $0.text(in: text) } == ["£12", "5", "10", "7"])
  }

  @Test("The core is the number with currency, scale and per cent sign, not what stands around it")
  func core() {
    for (sentence, core) in [
      ("It pays more than £12 million a year.", "£12 million"), ("It fell by 88%.", "88%"),
      ("A 12-mile fence", "12"), ("between five and ten boats", "five and ten"),
      ("just over a third of them", "a third"), ("up to −5 °C", "−5"),
      ("88 per cent fewer", "88 per cent"), ("several hundred boats", "several hundred"),
    ] {
      let text = Array(sentence.utf8)
      let cores = scanner.numbers(in: text).map { String(decoding: text[$0.core], as: UTF8.self) }
      #expect(cores == [core])
    }
  }

  @Test("How often is found near a number, in the same sentence only")
  func nearbyRates() {
    let near = scanner.numbers(in: Array("Each year £4 million goes to the fund.".utf8))
    #expect(near.first?.nearbyRates == [Rate(unit: .time(.year))])
    let far = scanner.numbers(in: Array("It rains each year. £4 million is gone.".utf8))
    #expect(far.first?.nearbyRates == [])
  }
}
