import Model
import Tracing

/// Whether figures cover the whole of their time or only a part of it.
struct Completeness: OptionSet {
  let rawValue: Int
  static let whole = Completeness(rawValue: 1)
  static let partial = Completeness(rawValue: 2)
  static let mixed: Completeness = [.whole, .partial]

  /// What a statement covers; nothing when it has no period.
  init(_ statement: Statement) {
    if statement[Statement.complete] == false {
      self = .partial
    } else {
      self = statement[Statement.period] == nil ? [] : .whole
    }
  }

  init(rawValue: Int) { self.rawValue = rawValue }
}

/// Works out what figures cover, those that are computed from others included.
struct Coverages {
  private let figures: FigureValues
  private let records: [Record]
  private var known: [Int: Completeness] = [:]

  init(_ figures: FigureValues, _ records: [Record]) {
    self.figures = figures
    self.records = records
  }

  /// What a figure covers: as its first statement says, or those that it is computed from.
  /// - Complexity: O(length of the formulas that it rests on), once for each figure.
  mutating func of(_ id: String) -> Completeness {
    figures[id].map { of($0.record, depth: 0) } ?? []
  }

  private mutating func of(_ place: Int, depth: Int) -> Completeness {
    if let found = known[place] { return found }
    // A chain that leads back to itself says nothing.
    known[place] = []
    guard let figure = figures[place], depth < 100 else { return [] }
    var result: Completeness = []
    if let stated = figure.statements.first, !figure.isDerived {
      result = Completeness(stated.statement)
    } else {
      let record = records[place]
      let operands =
        record[Figure.formula]?.references.map(\.text) ?? record[Figure.parts].map(\.id)
      for id in operands {
        if let operand = figures[id] { result.formUnion(of(operand.record, depth: depth + 1)) }
      }
    }
    known[place] = result
    return result
  }
}
