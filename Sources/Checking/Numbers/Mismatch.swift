import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// A number in prose that says something else than the figure that it is linked to.
struct Mismatch {
  let number: TracedNumber
  let figure: FigureValue
  let disagreement: Disagreement

  /// The mismatches of a page.
  static func all(on page: TracedPage, _ figures: FigureValues) -> [Mismatch] {
    page.numbers.compactMap { number in
      guard case .statement(let figure, _) = number.basis,
        case .contradicts(let disagreement)? = number.agreement, let value = figures[figure]
      else { return nil }
      return Mismatch(number: number, figure: value, disagreement: disagreement)
    }
  }

  /// Whether the text tells an amount of money in another currency.
  var isConversion: Bool {
    guard disagreement.reason == .currency, let currency = number.number?.currency else {
      return false
    }
    let stated = figure.statements.map(\.quantity.unit) + [figure.unit]
    return stated.contains { $0.isMoney } && !stated.contains(.currency(currency))
  }

  /// Whether the figure's value comes from its formula alone.
  var isDerived: Bool { figure.isDerived && figure.statements.isEmpty }

  /// Where the link's words stand.
  func range(on page: TracedPage) -> SourceRange {
    let passage = page.passage(of: number)
    return number.link.map { passage.range(passage.links[$0].range) } ?? page.range(of: number)
  }

  /// What the record has, each with its place.
  func notes(_ record: Record) -> [Note] {
    if isDerived || figure.statements.isEmpty {
      let value = figure.computed.map { ValueText.number($0.number, $0.unit) }
      let range =
        record.values.range(of: Figure.formula) ?? record.values.range(of: Figure.parts)
      return value.map { [Note("It is computed here, and comes to \($0)", at: range)] } ?? []
    }
    let meant: [StatedValue]
    if case .statement(_, let statement?) = number.basis {
      meant = [figure.statements[statement]]
    } else {
      meant = Array(figure.statements.prefix(3))
    }
    return meant.map { Note("The record has `\($0.text)`", at: $0.range) }
  }

  /// How to mend it: another figure that has the value, or the value that this one has.
  func suggestions(_ records: [Record], _ equivalents: EquivalentFigures) -> [Suggestion] {
    var suggestions: [Suggestion] = []
    if let number = number.number, let other = equivalents.figures(for: number).first,
      other.figure != figure.record
    {
      suggestions.append(
        Suggestion("`figure:\(records[other.figure].id)` has this value: is that the one meant?"))
    }
    let value =
      figure.statements.isEmpty
      ? figure.computed.map { ValueText.number($0.number, $0.unit) } : figure.statements[0].text
    if let value {
      suggestions.append(
        Suggestion("write `\(value)`, or mend the record where its source says otherwise"))
    }
    return suggestions
  }
}

extension Quantity.Unit {
  var isMoney: Bool {
    if case .currency = self { true } else { false }
  }
}
