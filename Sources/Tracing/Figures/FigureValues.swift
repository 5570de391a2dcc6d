import Linking
import Model

/// What every figure of a site comes to, each worked out once.
public struct FigureValues: Sendable {
  /// One for each of the content's records; nil for what is no figure.
  private var values: [FigureValue?]
  /// The figures, by their places in the content.
  public let figures: [Int]
  private let places: RecordIndex

  /// - Complexity: O(length of all formulas and lists of parts); figures that rest on one another cost
  ///   no stack.
  public init(_ site: Site) {
    let records = site.content.records
    places = site.records
    values = Array(repeating: nil, count: records.count)
    var figures: [Int] = []
    for (place, record) in records.enumerated() where record.kind.referenceStyle == .number {
      figures.append(place)
      let unitText = record[Figure.unit] ?? ""
      values[place] = FigureValue(
        record: place, unitText: unitText, unit: .ofFigure(unitText),
        statements: record[Figure.statements].compactMap {
          StatedValue($0, unitText: unitText)
        }, computed: nil, isDerived: record[Figure.formula] != nil)
    }
    self.figures = figures
    compute(records)
  }

  /// A figure by its place in the content; nil for what is no figure.
  public subscript(record: Int) -> FigureValue? {
    values.indices.contains(record) ? values[record] : nil
  }

  /// The figure called `id`.
  public subscript(id: String) -> FigureValue? { places.place(of: id).flatMap { values[$0] } }

  private enum State { case waiting, open, done }

  private mutating func compute(_ records: [Record]) {
    var states = Array(repeating: State.waiting, count: records.count)
    for figure in figures where states[figure] == .waiting {
      var stack = [figure]
      while let place = stack.last {
        let record = records[place]
        if states[place] == .waiting {
          states[place] = .open
          // What leads back to itself has no value, and neither has what rests on it.
          let next = operands(of: record).filter { states[$0] == .waiting && values[$0] != nil }
          if !next.isEmpty {
            stack += next
            continue
          }
        }
        stack.removeLast()
        if states[place] == .done { continue }
        states[place] = .done
        let result = computed(record, place, states)
        values[place]?.computed = result
      }
    }
  }

  /// The figures that a figure's value is computed from.
  private func operands(of record: Record) -> [Int] {
    if let formula = record[Figure.formula] {
      return formula.references.compactMap { places.place(of: $0.text) }
    }
    guard record[Figure.statements].isEmpty else { return [] }
    return record[Figure.parts].compactMap { places.place(of: $0.id) }
  }

  private func computed(_ record: Record, _ place: Int, _ states: [State]) -> ComputedValue? {
    guard let unit = values[place]?.unit else { return nil }
    let formula: Formula
    if let written = record[Figure.formula] {
      formula = written
    } else if record[Figure.statements].isEmpty, !record[Figure.parts].isEmpty {
      guard let sum = try? Formula(record[Figure.parts].map(\.id).joined(separator: " + ")),
        sum.references.allSatisfy({ self[$0.text]?.valueUnit.measures == unit.measures })
      else { return nil }
      formula = sum
    } else {
      return nil
    }
    func value(_ id: Identifier) -> FigureValue? {
      guard let operand = places.place(of: id.text), states[operand] == .done else { return nil }
      return values[operand]
    }
    guard let number = try? formula.evaluate({ value($0)?.number }) else { return nil }
    let interval = (try? formula.interval { value($0)?.interval }) ?? .unbounded
    return ComputedValue(
      number: number, interval: interval, unit: unit,
      isExact: formula.references.allSatisfy { value($0)?.interval?.single != nil },
      isRelativeChange: formula.isRelativeChange)
  }
}

extension Formula {
  /// Whether it says how much something changed as a share of what it was: `a / b - 1`,
  /// `(a - b) / b`.
  public var isRelativeChange: Bool {
    guard case .operation(let sign, let left, let right)? = nodes.last?.kind else { return false }
    switch (sign, nodes[left].kind, nodes[right].kind) {
    case (.subtract, .operation(.divide, _, _), .number(let number)): return number == .one
    case (.divide, .operation(.subtract, _, let base), .figure(let divisor)):
      return nodes[base].kind == .figure(divisor)
    default: return false
    }
  }
}
