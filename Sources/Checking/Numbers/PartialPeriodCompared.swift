import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// A part of a time is not compared with a whole one.
struct PartialPeriodCompared: EditorialRule {
  static let kind = DiagnosticKind.partialPeriodCompared
  private let records: [Record]
  private let figures: FigureValues
  /// Whether there is anything partial, without which nothing need be read.
  private let hasPartial: Bool

  init(_ inspection: Inspection) {
    records = inspection.records
    let figures = inspection.figures
    self.figures = figures
    hasPartial = figures.figures.contains { place in
      figures[place]?.statements.contains { $0.statement[Statement.complete] == false } ?? false
    }
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    guard hasPartial else { return }
    for (index, passage) in page.text.passages.enumerated() {
      let links = passage.links.filter { $0.statedValue(figures) != nil }
      guard links.count > 1 else { continue }
      var position = 0
      while position < links.count {
        let sentence = passage.sentence(around: links[position].range)
        let together = links[position...].prefix { $0.range.lowerBound < sentence.upperBound }
        position += max(1, together.count)
        if together.count > 1 {
          check(Array(together), sentence, passage, index, page, into: &findings)
        }
      }
    }
  }

  /// The figures that one sentence refers to.
  private func check(
    _ links: [Passage.Link], _ sentence: Range<Int>, _ passage: Passage, _ index: Int,
    _ page: TracedPage, into findings: inout [Diagnostic]
  ) {
    let values = links.map { $0.statedValue(figures) }
    let parts = links.indices.filter {
      values[$0]?.stated.statement[Statement.complete] == false
    }
    guard !parts.isEmpty else { return }
    var words: ComparisonWords?
    for part in parts {
      guard let (figure, partial) = values[part],
        let other = values.first(where: { other in
          guard let other, other.figure.record != figure.record else { return false }
          return other.stated.statement[Statement.complete] != false
            && Self.isSameKind(other.figure, figure)
        }), let whole = other?.stated
      else { continue }
      let found =
        words ?? ComparisonWords(passage, sentence, page.numbers.filter { $0.passage == index })
      words = found
      guard found.compares, !found.warns else { return }
      findings.append(
        Diagnostic(
          Self.kind,
          "`\(partial.text)` is for a part of the time, and is compared with a whole one",
          at: passage.range(links[part].range),
          notes: [
            Note(
              "This is not complete",
              at: partial.statement.values.range(of: Statement.complete) ?? partial.range),
            Note("It is compared with `\(whole.text)`", at: whole.range),
          ],
          suggestions: [
            Suggestion(
              "say in the sentence that the count is “so far”, or compare whole times only")
          ]))
    }
  }

  private static func isSameKind(_ first: FigureValue, _ second: FigureValue) -> Bool {
    first.unitText.lowercased() == second.unitText.lowercased()
  }

  func checkSite(into findings: inout [Diagnostic]) {
    var coverages = Coverages(figures, records)
    for place in figures.figures {
      guard let figure = figures[place] else { continue }
      checkFormula(figure, &coverages, into: &findings)
      checkParts(figure, &coverages, into: &findings)
    }
  }

  private func checkFormula(
    _ figure: FigureValue, _ coverages: inout Coverages, into findings: inout [Diagnostic]
  ) {
    let record = records[figure.record]
    guard let formula = record[Figure.formula],
      let range = record.values.range(of: Figure.formula)
    else { return }
    if mixes(formula, &coverages) {
      findings.append(
        Diagnostic(
          Self.kind, "The formula sets a part of a time beside a whole one", at: range,
          notes: notes(formula.references.map(\.text)),
          suggestions: [Suggestion("compute with whole times only, or with parts of one length")]))
    } else if formula.isRelativeChange, let (first, second) = lengths(formula) {
      findings.append(
        Diagnostic(
          Self.kind, "The formula compares \(first) with \(second), which is of another length",
          at: range, notes: periodNotes(formula),
          suggestions: [Suggestion("compare times of one length")]))
    }
  }

  /// Whether a step of the formula adds, subtracts or divides what is whole and what is not; of
  /// different things a quotient compares none.
  private func mixes(_ formula: Formula, _ coverages: inout Coverages) -> Bool {
    var known: [(coverage: Completeness, units: Set<String>)] = []
    for node in formula.nodes {
      switch node.kind {
      case .number: known.append(([], []))
      case .figure(let id):
        let unit = figures[id.text]?.unitText.lowercased() ?? ""
        known.append((coverages.of(id.text).one, [unit]))
      case .negation(let operand): known.append(known[operand])
      case .operation(let sign, let left, let right):
        let both = known[left].coverage.union(known[right].coverage)
        let units = known[left].units.union(known[right].units)
        let isAlike =
          sign == .add || sign == .subtract
          || sign == .divide && !known[left].units.isDisjoint(with: known[right].units)
        if isAlike, both == .mixed { return true }
        known.append((both.one, units))
      }
    }
    return false
  }

  /// The periods that a rate of change compares, when they are of different lengths.
  private func lengths(_ formula: Formula) -> (Period, Period)? {
    let periods = formula.references.compactMap {
      figures[$0.text]?.statements.first?.statement[Statement.period]
    }
    guard periods.count == 2, let first = periods[0].days, let second = periods[1].days,
      max(first, second) * 10 > min(first, second) * 11
    else { return nil }
    return (periods[0], periods[1])
  }

  private func checkParts(
    _ figure: FigureValue, _ coverages: inout Coverages, into findings: inout [Diagnostic]
  ) {
    let references = records[figure.record][Figure.parts]
    guard !references.isEmpty else { return }
    var all: Completeness = figure.statements.first.map { Completeness($0.statement) } ?? []
    let parts = references.map { coverages.of($0.id).one }
    for part in parts { all.formUnion(part) }
    guard all == .mixed,
      let odd = parts.firstIndex(of: .partial) ?? parts.firstIndex(of: .whole)
    else { return }
    findings.append(
      Diagnostic(
        Self.kind,
        "Some of the parts and their total are for a part of a time, and some for a whole",
        at: references[odd].range, notes: notes(references.map(\.id)),
        suggestions: [Suggestion("add up what covers the same time")]))
  }

  /// The statements that do not cover the whole of their time.
  private func notes(_ ids: [String]) -> [Note] {
    ids.compactMap { id in
      guard let statement = figures[id]?.statements.first?.statement,
        statement[Statement.complete] == false
      else { return nil }
      return Note(
        "`\(id)` is not complete", at: statement.values.range(of: Statement.complete))
    }
  }

  private func periodNotes(_ formula: Formula) -> [Note] {
    formula.references.compactMap { id in
      figures[id.text]?.statements.first?.statement.values.range(of: Statement.period).map {
        Note("The period of `\(id.text)`", at: $0)
      }
    }
  }
}

extension Completeness {
  /// A figure that mixes is reported where it does, and counts as partial elsewhere.
  fileprivate var one: Completeness { self == .mixed ? .partial : self }
}

extension Period {
  /// How many days it has; nil when it has no beginning or end.
  fileprivate var days: Int? {
    guard let first = earliestDay, let last = latestDay else { return nil }
    return last - first + 1
  }
}

extension Passage.Link {
  /// The statement that a link to a figure is about: the one it names, or the first.
  fileprivate func statedValue(
    _ figures: FigureValues
  ) -> (figure: FigureValue, stated: StatedValue)? {
    guard case .number(let place, let statement) = target, let figure = figures[place],
      let stated = statement.flatMap({ index in
        figure.statements.indices.contains(index) ? figure.statements[index] : nil
      }) ?? figure.statements.first
    else { return nil }
    return (figure, stated)
  }
}
