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

  @Test("What rose or fell from one number to another agrees with the change between them")
  func fromTo() throws {
    let change = try #require(
      try Change(from: Quantity("29,000"), to: Quantity("3,500")))
    #expect(change.direction == .fall)
    let agreement = change.agreement(with: try Quantity("about -88%"))
    #expect(agreement == .compatible)
    guard case .contradicts(let disagreement) = change.agreement(with: try Quantity("-78%")) else {
      Issue.record("Another change agrees")
      return
    }
    #expect(disagreement.reason == .value)
  }

  @Test("An editor is told what the text says and what the record says")
  func messages() throws {
    let expected = [
      ("£13 million", "£12 million", "The text says £13 million, and the record says £12 million"),
      (
        "170 arrests", "more than 170",
        "The record says `more than 170`, and the text leaves `more than` out"
      ),
      (
        "£4 million", "£4 million a year",
        "The record says `£4 million a year`, and the text does not say `a year`"
      ),
      (
        "rose by 88%", "-88%",
        "The text says that it rose, and the record says -88%, which is a fall"
      ),
    ]
    for (text, record, message) in expected {
      let number = try #require(scanner.numbers(in: Array(text.utf8)).first)
      guard case .contradicts(let disagreement) = number.agreement(with: try Quantity(record))
      else {
        Issue.record("\(text) agrees with \(record)")
        continue
      }
      #expect(disagreement.message == message)
    }
  }
}
