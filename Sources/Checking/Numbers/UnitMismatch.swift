import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// What belongs to one figure is counted in one unit.
struct UnitMismatch: EditorialRule {
  static let kind = DiagnosticKind.unitMismatch
  private let records: [Record]
  private let figures: FigureValues
  /// The nouns that figures are counted in.
  private let nouns: Set<String>

  init(_ inspection: Inspection) {
    records = inspection.records
    figures = inspection.figures
    nouns = Set(
      inspection.figures.figures.compactMap { inspection.figures[$0] }
        .flatMap { Noun.stems(in: $0.unitText) })
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for place in figures.figures {
      guard let figure = figures[place] else { continue }
      checkStatements(figure, into: &findings)
      checkParts(figure, into: &findings)
      checkFormula(figure, into: &findings)
    }
  }

  private func checkStatements(_ figure: FigureValue, into findings: inout [Diagnostic]) {
    let record = records[figure.record]
    var first: StatedValue?
    for stated in figure.statements {
      if let message = misfit(stated, figure, record) {
        findings.append(
          Diagnostic(
            Self.kind, message, at: stated.range,
            notes: record.values.range(of: Figure.unit).map {
              [Note("The figure's unit is `\(figure.unitText)`", at: $0)]
            } ?? [],
            suggestions: [
              Suggestion("write the value in the figure's unit, or give it a figure of its own")
            ]))
        continue
      }
      guard let other = first else {
        first = stated
        continue
      }
      if Self.clash(stated.quantity, other.quantity) {
        findings.append(
          Diagnostic(
            Self.kind,
            "`\(stated.text)` cannot be compared with `\(other.text)`, which is the same figure's",
            at: stated.range, notes: [Note("`\(other.text)` stands here", at: other.range)],
            suggestions: [Suggestion("give it a figure of its own")]))
      }
    }
  }

  /// Whether two statements of one figure measure different things.
  private static func clash(_ first: Quantity, _ second: Quantity) -> Bool {
    guard let left = first.unit.measures, let right = second.unit.measures else { return false }
    return left != right
  }

  /// Why a value does not fit the figure's unit; nil when it does.
  private func misfit(
    _ stated: StatedValue, _ figure: FigureValue, _ record: Record
  ) -> String? {
    let quantity = stated.quantity
    let wanted = figure.unit.measures ?? .count
    if figure.unitText.isEmpty { return nil }
    switch (quantity.unit.measures, wanted) {
    case (nil, .money):
      return "`\(stated.text)` names no currency; the figure is counted in `\(figure.unitText)`"
    case (nil, .share) where figure.unit != .times:
      // A share is no more than the whole: `a third`, `0.4`.
      guard quantity.lower.form == .digits || quantity.lower.form == .words,
        quantity.lower.value.magnitude > .one
      else { return nil }
      return "`\(stated.text)` has no per cent sign; the figure is counted in `\(figure.unitText)`"
    case (nil, _): return nil
    case (.count?, .count): return otherNoun(stated, figure, record)
    case (let own?, _) where own == wanted:
      if let left = quantity.rate?.unit, let right = (try? Quantity("1 " + figure.unitText))?.rate,
        left != right.unit
      {
        return "`\(stated.text)` says how often in another way than the unit `\(figure.unitText)`"
      }
      return nil
    case (.share?, .count) where Self.isShare(figure.unitText + " " + record.name): return nil
    case (.physical?, .count), (.count?, .physical), (.share?, .physical), (.count?, .share):
      let own = Noun.stems(in: stated.text)
      let known = Noun.stems(in: figure.unitText)
      if !own.isDisjoint(with: known) { return nil }
    default: break
    }
    return "`\(stated.text)` does not fit the figure's unit, `\(figure.unitText)`"
  }

  /// Other things than the figure is about, which another figure of the site is counted in.
  private func otherNoun(
    _ stated: StatedValue, _ figure: FigureValue, _ record: Record
  ) -> String? {
    guard case .counted(let noun) = stated.quantity.unit else { return nil }
    let own = Noun.stems(in: noun)
    let known = Noun.stems(in: figure.unitText).union(Noun.stems(in: record.name))
    guard own.isDisjoint(with: known), !own.isEmpty, own.isSubset(of: nouns) else { return nil }
    return "`\(stated.text)` counts other things than the figure's unit, `\(figure.unitText)`"
  }

  /// Whether words name a share of something.
  private static func isShare(_ text: String) -> Bool {
    let words: Set<String> = [
      "share", "proportion", "percentage", "percent", "per cent", "rate", "ratio", "change",
    ]
    return !Noun.stems(in: text).isDisjoint(with: words)
  }

  private func checkParts(_ figure: FigureValue, into findings: inout [Diagnostic]) {
    let references = records[figure.record][Figure.parts]
    let whole = figure.statements.isEmpty ? figure.unit.measures : figure.valueUnit.measures
    for reference in references {
      guard let part = figures[reference.id], let own = part.valueUnit.measures, let whole else {
        continue
      }
      let isOther = own != whole
      let isOften =
        !isOther && !figure.statements.isEmpty
        && Self.isOften(part.rate) != Self.isOften(figure.rate)
      guard isOther || isOften else { continue }
      let unit = isOther ? own.words : part.statements.first?.text ?? part.unitText
      findings.append(
        Diagnostic(
          Self.kind,
          isOther
            ? "The part `\(reference.id)` is \(unit), and the total is \(whole.words)"
            : "The part `\(reference.id)` is `\(unit)`, and the total says how often in another way",
          at: reference.range,
          notes: part.statements.first.map { [Note("Its value stands here", at: $0.range)] } ?? [],
          suggestions: [Suggestion("take the part out, or mend its unit")]))
    }
  }

  private static func isOften(_ rate: Rate.Unit?) -> String {
    switch rate {
    case .time(let unit)?: unit.rawValue
    case .counted(let noun)?: noun
    case nil: ""
    }
  }

  private func checkFormula(_ figure: FigureValue, into findings: inout [Diagnostic]) {
    let record = records[figure.record]
    guard let formula = record[Figure.formula],
      let range = record.values.range(of: Figure.formula)
    else { return }
    let units = FormulaUnits(formula, figures)
    if let clash = units.clash {
      findings.append(
        Diagnostic(
          Self.kind,
          "The formula adds or subtracts \(Measurement.words(clash.left)) and \(Measurement.words(clash.right))",
          at: range, notes: notes(formula),
          suggestions: [Suggestion("compute with figures of one unit")]))
      return
    }
    guard case .known(let powers) = units.result, let wanted = figure.unit.measures,
      Self.misses(powers, wanted, units)
    else { return }
    findings.append(
      Diagnostic(
        Self.kind,
        "The formula gives \(Measurement.words(powers)), and the unit is `\(figure.unitText)`",
        at: range,
        notes: record.values.range(of: Figure.unit).map { [Note("The unit", at: $0)] } ?? [],
        suggestions: [Suggestion("mend the unit, or the formula")]))
  }

  /// Whether a result is clearly of another kind than the unit.
  private static func misses(
    _ powers: [Measurement: Int], _ wanted: Measurement, _ units: FormulaUnits
  ) -> Bool {
    let plain = powers.filter { $0.key != .physical(.calendarTime) && $0.key != .physical(.time) }
    switch wanted {
    case .money:
      // One currency for another is converted, which is another rule's.
      if plain.contains(where: { $0.key.isMoney && $0.value == 1 }) { return false }
      return !units.hasLiteral && !plain.contains { $0.key.isMoney }
    case .share, .count, .physical:
      guard plain.count == 1, let only = plain.first, only.value == 1, only.key != wanted else {
        return false
      }
      return only.key.isMoney || wanted == .share && only.key != .count
    }
  }

  /// The values that a formula computes with.
  private func notes(_ formula: Formula) -> [Note] {
    formula.references.prefix(4).compactMap { id in
      guard let figure = figures[id.text] else { return nil }
      if let stated = figure.statements.first {
        return Note("`\(id.text)` is `\(stated.text)`", at: stated.range)
      }
      return Note(
        "`\(id.text)` is counted in `\(figure.unitText)`", at: records[figure.record].idRange)
    }
  }
}

extension Measurement {
  var isMoney: Bool {
    if case .money = self { true } else { false }
  }
}
