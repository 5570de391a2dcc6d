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
}
