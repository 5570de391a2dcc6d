import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// What is said of a computed figure is what its formula gives.
struct DerivedMismatch: EditorialRule {
  static let kind = DiagnosticKind.derivedMismatch
  private let records: [Record]
  private let figures: FigureValues
  private let equivalents: EquivalentFigures
  private let leavesConversions: Bool

  init(_ inspection: Inspection) {
    records = inspection.records
    figures = inspection.figures
    equivalents = inspection.equivalents
    leavesConversions = !inspection.isOff(.currencyConvertedWithoutSource)
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    for mismatch in Mismatch.all(on: page, figures)
    where mismatch.isDerived && !(leavesConversions && mismatch.isConversion) {
      findings.append(
        Diagnostic(
          Self.kind, mismatch.disagreement.message, at: mismatch.range(on: page),
          notes: mismatch.notes(records[mismatch.figure.record]),
          suggestions: mismatch.suggestions(records, equivalents)))
    }
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for figure in figures.figures {
      guard let value = figures[figure], value.isDerived, let computed = value.computed else {
        continue
      }
      for stated in value.statements where contradicts(stated, computed, figure) {
        let result = ValueText.number(computed.number, computed.unit)
        findings.append(
          Diagnostic(
            Self.kind, "The value is `\(stated.text)`, and the formula gives \(result)",
            at: stated.range,
            notes: records[figure].values.range(of: Figure.formula).map {
              [Note("It is computed here", at: $0)]
            } ?? [],
            suggestions: [
              Suggestion("mend the value, the formula, or the figures that it is computed from")
            ]))
      }
    }
  }

  /// Whether no rounding of either makes a stated and a computed value the same; those in other units
  /// are another rule's.
  private func contradicts(
    _ stated: StatedValue, _ computed: ComputedValue, _ figure: Int
  ) -> Bool {
    let unit = stated.quantity.unit
    guard unit.measures == computed.unit.measures || unit == .none else { return false }
    let number = NumberInText(range: 0..<0, core: 0..<0, meaning: .quantity(stated.quantity))
    if stated.number.isNegative == computed.number.isNegative,
      !computed.agreement(of: number).isContradiction
    {
      return false
    }
    let interval = stated.quantity.interval
    if interval.isDisjoint(from: computed.interval) { return true }
    guard let formula = records[figure][Figure.formula], formula.isSum else { return false }
    return !FairSum.isFair(
      stated.quantity, interval, stated.number, sum: computed.number, possible: computed.interval,
      parts: formula.references.compactMap { figures[$0.text] })
  }
}

extension Formula {
  /// Whether it adds and subtracts and does nothing else.
  fileprivate var isSum: Bool {
    nodes.allSatisfy { node in
      switch node.kind {
      case .figure, .negation, .operation(.add, _, _), .operation(.subtract, _, _): true
      case .number, .operation: false
      }
    }
  }
}
