import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// The parts of a total come to it; what they leave over is told.
struct SumMismatch: EditorialRule {
  static let kind = DiagnosticKind.sumMismatch
  private let site: Site
  private let figures: FigureValues
  /// For each figure, those whose formula names it.
  private let dependents: [String: [Int]]

  init(_ inspection: Inspection) {
    site = inspection.site
    figures = inspection.figures
    var dependents: [String: [Int]] = [:]
    for figure in figures.figures {
      for id in site.content.records[figure][Figure.formula]?.references ?? [] {
        dependents[id.text, default: []].append(figure)
      }
    }
    self.dependents = dependents
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for figure in figures.figures { check(figure, into: &findings) }
  }

  private func check(_ place: Int, into findings: inout [Diagnostic]) {
    let record = site.content.records[place]
    let references = record[Figure.parts]
    guard let total = figures[place], !references.isEmpty else { return }
    let parts = references.compactMap { figures[$0.id] }
    guard parts.count == references.count else { return }
    checkPeriods(record, total, references, parts, into: &findings)
    guard let stated = total.statements.first, let whole = total.interval,
      let number = total.number,
      parts.allSatisfy({ $0.valueUnit.measures == total.valueUnit.measures })
    else { return }
    do throws(NumberError) {
      var sum = QuantityInterval(.zero)
      var written = Number.zero
      for part in parts {
        guard let interval = part.interval, let number = part.number else { return }
        sum = try sum + interval
        written = try written + number
      }
      let isFair = FairSum.isFair(
        stated.quantity, whole, number, sum: written, possible: sum, parts: parts)
      guard !isFair || exceeds(parts, stated.quantity, number) else { return }
      let rest = try number - written
      if !rest.isNegative, tells(record, place, [rest, written]) { return }
      findings.append(finding(record, total, stated, written, rest))
    } catch {
      // Sums too large to compute are too large to compare.
    }
  }

  /// Whether a part alone is more than an exact total, which no rounding makes right.
  private func exceeds(_ parts: [FigureValue], _ stated: Quantity, _ total: Number) -> Bool {
    let lowest = parts.compactMap { $0.interval?.lower }
    return stated.comparator == .exactly && !stated.isRange
      && lowest.allSatisfy { !$0.isNegative } && lowest.contains { $0 > total }
  }

  private func finding(
    _ record: Record, _ total: FigureValue, _ stated: StatedValue, _ sum: Number, _ rest: Number
  ) -> Diagnostic {
    func text(_ number: Number) -> String {
      ValueText.number(number, total.valueUnit, total.unit.isMoney ? "" : total.unitText)
    }
    let parts = record.values.range(of: Figure.parts)
    if rest.isNegative {
      return Diagnostic(
        Self.kind,
        "The parts come to \(text(sum)), \(text(rest.magnitude)) more than the `\(stated.text)` stated",
        at: stated.range, notes: parts.map { [Note("These are the parts", at: $0)] } ?? [],
        suggestions: [Suggestion("mend the value of a part, or take out what does not belong")])
    }
    return Diagnostic(
      Self.kind,
      "The parts come to \(text(sum)), \(text(rest)) less than the `\(stated.text)` stated",
      at: stated.range, notes: parts.map { [Note("These are the parts", at: $0)] } ?? [],
      suggestions: [
        Suggestion("add the part that is missing"),
        Suggestion(
          "tell what remains: a figure with `formula: \(record.id) - …`, referred to in the description"
        ),
      ])
  }

  /// Whether readers are told the remainder, or the sum: by a note on the figure, by a figure that its
  /// text refers to, or by one that is computed from it.
  private func tells(_ record: Record, _ place: Int, _ numbers: [Number]) -> Bool {
    if record[Figure.explanationNote] != nil { return true }
    let computed = dependents[record.id] ?? []
    let referred = site.linkedRecords[place].prose.values.flatMap(\.links).compactMap { link in
      if case .number(let figure, _) = link.target { figure } else { nil }
    }
    return (computed + referred).contains { figure in
      guard figure != place, let number = figures[figure]?.number else { return false }
      return numbers.contains(number)
    }
  }

  /// Parts of other times than the total.
  private func checkPeriods(
    _ record: Record, _ total: FigureValue, _ references: [Reference], _ parts: [FigureValue],
    into findings: inout [Diagnostic]
  ) {
    guard let period = total.statements.first?.statement[Statement.period], period.isCertain else {
      return
    }
    for (reference, part) in zip(references, parts) {
      let periods = part.statements.compactMap { $0.statement[Statement.period] }
      guard let own = periods.first,
        periods.allSatisfy({ $0.isCertain && !$0.overlaps(period) })
      else { continue }
      findings.append(
        Diagnostic(
          Self.kind, "The part `\(reference.id)` is of \(own), and the total of \(period)",
          at: reference.range,
          notes: part.statements.first?.statement.values.range(of: Statement.period).map {
            [Note("Its period stands here", at: $0)]
          } ?? [],
          suggestions: [Suggestion("take out the part, or mend its period")]))
    }
  }
}

extension Period {
  /// Whether no end of it is approximate or uncertain.
  fileprivate var isCertain: Bool {
    start.date?.qualifier == nil && end.date?.qualifier == nil
  }
}
