import Diagnostics
import Model
import Reading
import Tracing

/// The numbers in a statement's quote, none of which is its value.
struct QuotedNumbers {
  /// Why the first of them is not the value; nil when one of them is.
  let disagreement: Disagreement?
  /// The first of them as written.
  let words: String
  /// Where the quote stands.
  let range: SourceRange?
  /// Whether all of them are sums in another currency than the value.
  let isConversion: Bool

  /// Nil for a quote without numbers.
  init?(_ stated: StatedValue) {
    guard let quote = stated.statement[Statement.quote] else { return nil }
    let text = Array(quote.utf8)
    let numbers = NumberScanner().numbers(in: text).filter(\.isData)
    guard let first = numbers.first else { return nil }
    range = stated.statement.values.range(of: Statement.quote)
    words = String(decoding: text[first.range], as: UTF8.self)
    var disagreements: [Disagreement] = []
    for number in numbers {
      if case .contradicts(let disagreement) = stated.agreement(of: number),
        !Self.isShort(number, stated, disagreement)
      {
        disagreements.append(disagreement)
      }
    }
    disagreement = disagreements.count == numbers.count ? disagreements.first : nil
    isConversion =
      disagreement != nil && stated.quantity.unit.isMoney
      && zip(numbers, disagreements).allSatisfy { $0.currency != nil && $1.reason == .currency }
  }

  /// Whether a quote has the number and leaves out, being short, what stands around it: the unit, or
  /// how often.
  private static func isShort(
    _ number: NumberInText, _ stated: StatedValue, _ disagreement: Disagreement
  ) -> Bool {
    guard case .quantity(let quoted) = number.meaning else { return false }
    switch disagreement.reason {
    case .rateDropped: return true
    case .unit, .currency:
      let value = stated.quantity.lower
      return quoted.unit == .none
        && (quoted.lower.value == value.value || quoted.lower.value == value.written)
    default: return false
    }
  }
}
