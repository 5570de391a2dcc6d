import Model
import Reading
import Testing

@Suite("What a text says and what a record says")
struct NumbersAgreementTests {
  private let scanner = NumberScanner()

  @Test("Fair ways to say a number agree with the record, all others contradict it and say why")
  func examples() throws {
    let lines = (NumbersAgreementExamples.fair + "\n" + NumbersAgreementExamples.contradictions)
      .split(separator: "\n")
    #expect(lines.count >= 120)
    for line in lines {
      let columns = line.split(separator: "|").map(\.trimmed)
      let record = try Quantity(columns[1])
      let numbers = scanner.numbers(in: Array(columns[0].utf8))
      let number = try #require(numbers.first { $0.isData }, "\(line)")
      let agreement = number.agreement(with: record)
      let verdict =
        switch agreement {
        case .equal: "="
        case .compatible: "~"
        case .contradicts(let disagreement): disagreement.reason.rawValue
        }
      #expect(verdict == columns[2], "\(line) gave \(agreement) of \(number.meaning)")
    }
  }
}
