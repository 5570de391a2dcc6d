import Linking
import Model
import Reading
import Tracing

/// Finds sums that tell a neighbour's amount in another currency: `£4 million (about €5 million)`.
enum Conversion {
  /// The number with a source that an unsourced one converts; nil when it converts none.
  static func original(
    of index: Int, on page: TracedPage, _ figures: FigureValues
  ) -> TracedNumber? {
    let number = page.numbers[index]
    guard let currency = number.number?.currency else { return nil }
    for other in [index - 1, index + 1] where page.numbers.indices.contains(other) {
      let neighbour = page.numbers[other]
      guard neighbour.passage == number.passage, let figure = neighbour.figure?.figure,
        let value = figures[figure], case .currency(let stated) = value.valueUnit,
        stated != currency,
        !value.statements.contains(where: { $0.quantity.unit == .currency(currency) })
      else { continue }
      let passage = page.passage(of: number)
      let (first, second) = other < index ? (neighbour, number) : (number, neighbour)
      if isSaidAgain(between: first, and: second, passage) { return neighbour }
    }
    return nil
  }

  /// Whether the words between two amounts say that they are one: a bracket, `or`, `that is`.
  private static func isSaidAgain(
    between first: TracedNumber, and second: TracedNumber, _ passage: Passage
  ) -> Bool {
    let start = max(
      first.number?.range.upperBound ?? 0,
      first.link.map { passage.links[$0].range.upperBound } ?? 0,
      first.core.upperBound)
    let end = min(
      second.number?.range.lowerBound ?? .max,
      second.link.map { passage.links[$0].range.lowerBound } ?? .max, second.core.lowerBound)
    guard start < end, end - start <= 40,
      passage.sentence(around: first.core).contains(second.core.lowerBound)
    else { return false }
    let between = passage.text[start..<end]
    if between.contains(UInt8(ascii: ")")) { return false }
    if let bracket = between.last(where: { $0 != UInt8(ascii: " ") }),
      bracket == UInt8(ascii: "(") || bracket == UInt8(ascii: "[") || bracket == UInt8(ascii: "=")
        || bracket == UInt8(ascii: "/")
    {
      return true
    }
    let words = between.split { $0 < 0x41 || $0 > 0x7A }.map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
    if words.contains(where: { parting.contains($0) }) { return false }
    return words.contains { joining.contains($0) } || between.contains(UInt8(ascii: "("))
  }

  private static let joining: Set<String> = [
    "or", "equivalent", "equals", "equal", "worth", "is", "makes", "was",
  ]
  private static let parting: Set<String> = ["and", "but", "while", "from", "for", "plus"]
}

extension NumberInText {
  /// The currency of a sum of money.
  var currency: String? {
    let quantity: Quantity
    switch meaning {
    case .quantity(let value): quantity = value
    case .change(let change): quantity = change.quantity
    case .exempt: return nil
    }
    if case .currency(let code) = quantity.unit { return code }
    return nil
  }
}
