import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// Money keeps the currency that a source states it in; a conversion is a source's own.
struct CurrencyConvertedWithoutSource: EditorialRule {
  static let kind = DiagnosticKind.currencyConvertedWithoutSource
  private let records: [Record]
  private let figures: FigureValues
  private let equivalents: EquivalentFigures

  init(_ inspection: Inspection) {
    records = inspection.records
    figures = inspection.figures
    equivalents = inspection.equivalents
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    for mismatch in Mismatch.all(on: page, figures) where mismatch.isConversion {
      let words = text(mismatch.number, page)
      findings.append(
        Diagnostic(
          Self.kind,
          "`\(words)` is not the currency that the figure is stated in, and no source converts it",
          at: mismatch.range(on: page), notes: mismatch.notes(records[mismatch.figure.record]),
          suggestions: mismatch.suggestions(records, equivalents)))
    }
    for (index, number) in page.numbers.enumerated() where number.basis == .unsourced {
      guard let original = Conversion.original(of: index, on: page, figures) else { continue }
      findings.append(
        Diagnostic(
          Self.kind,
          "`\(text(number, page))` gives `\(text(original, page))` in another currency, and no source converts it",
          at: page.range(of: number), notes: notes(original), suggestions: suggestions(number, page)
        ))
    }
  }

  private func notes(_ original: TracedNumber) -> [Note] {
    guard let (figure, statement) = original.figure, let value = figures[figure] else { return [] }
    guard let stated = statement.map({ value.statements[$0] }) ?? value.statements.first else {
      return []
    }
    return [Note("The source states `\(stated.text)`", at: stated.range)]
  }

  private func suggestions(_ number: TracedNumber, _ page: TracedPage) -> [Suggestion] {
    let words = text(number, page)
    if let same = number.number.flatMap({ equivalents.figures(for: $0).first }) {
      let id = records[same.figure].id
      return [Suggestion("refer to the figure with this value: `[\(words)](figure:\(id))`")]
    }
    return [
      Suggestion("leave the conversion out, or make it a figure with the source that converts")
    ]
  }

  private func text(_ number: TracedNumber, _ page: TracedPage) -> String {
    if number.number == nil, let (figure, statement) = number.figure, let value = figures[figure] {
      let stated = statement.map { value.statements[$0] } ?? value.statements.first
      return stated?.text ?? records[figure].name
    }
    return String(decoding: page.passage(of: number).text[number.core], as: UTF8.self)
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for place in figures.figures {
      guard let figure = figures[place] else { continue }
      for stated in figure.statements {
        guard let quoted = QuotedNumbers(stated), quoted.isConversion else { continue }
        findings.append(
          Diagnostic(
            Self.kind,
            "The quote gives `\(quoted.words)`, and the value `\(stated.text)` is another currency",
            at: stated.range, notes: quoted.range.map { [Note("The quote", at: $0)] } ?? [],
            suggestions: [Suggestion("write the value in the currency of the source")]))
      }
      checkFormula(figure, into: &findings)
    }
  }

  /// A formula that makes pounds of euros by a rate that no source gives.
  private func checkFormula(_ figure: FigureValue, into findings: inout [Diagnostic]) {
    let record = records[figure.record]
    guard let formula = record[Figure.formula], case .currency(let wanted) = figure.unit,
      let range = record.values.range(of: Figure.formula)
    else { return }
    let units = FormulaUnits(formula, figures)
    guard !units.hasRate, case .known(let powers) = units.result,
      let other = powers.first(where: { $0.key.isMoney && $0.value == 1 })?.key,
      other != .money(wanted), powers[.money(wanted)] == nil
    else { return }
    findings.append(
      Diagnostic(
        Self.kind,
        "The formula gives \(other.words), and the unit is `\(figure.unitText)`: no source converts it",
        at: range,
        notes: record.values.range(of: Figure.unit).map { [Note("The unit", at: $0)] } ?? [],
        suggestions: [
          Suggestion("compute in one currency, or multiply by a figure that states the rate")
        ]))
  }
}
