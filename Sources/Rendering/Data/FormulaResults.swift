import Diagnostics
import Linking
import Model
import Tracing

/// Computes every formula of a site, each once, whatever order they stand in.
struct FormulaResults {
  struct Result: Sendable {
    let number: Number
    /// Whether everything that it rests on is stated exactly.
    let isExact: Bool
  }

  /// By the figure's place in the content.
  private(set) var results: [Int: Result] = [:]
  /// Figures whose formula has no result, for a reason that has been reported.
  private var failed: Set<Int> = []
  private let records: [Record]
  private let places: RecordIndex

  /// A formula that waits for the figures that it names.
  private struct Frame {
    let place: Int
    let formula: Formula
    let references: [Identifier]
    var operands: [Identifier: Number] = [:]
    var isExact = true

    init(_ place: Int, _ formula: Formula) {
      self.place = place
      self.formula = formula
      references = formula.references
    }
  }

  /// What a figure gives to a formula that names it.
  private enum Operand {
    case value(Result)
    case formula(Formula)
    case nothing
  }

  init(_ records: [Record], _ places: RecordIndex) {
    self.records = records
    self.places = places
  }

  /// Computes everything; what cannot be computed goes to `diagnostics`.
  /// - Complexity: O(length of all formulas); formulas that rest on one another cost no stack.
  mutating func computeAll(_ diagnostics: inout [Diagnostic]) {
    for place in records.indices {
      guard let formula = records[place][Figure.formula], !isDone(place) else { continue }
      compute(place, formula, &diagnostics)
    }
  }

  private func isDone(_ place: Int) -> Bool { results[place] != nil || failed.contains(place) }

  private mutating func compute(
    _ place: Int, _ formula: Formula, _ diagnostics: inout [Diagnostic]
  ) {
    var stack = [Frame(place, formula)]
    var waiting: Set<Int> = [place]
    while var frame = stack.popLast() {
      if let (place, formula) = gather(&frame, waiting, stack, &diagnostics) {
        stack.append(frame)
        stack.append(Frame(place, formula))
        waiting.insert(place)
        continue
      }
      waiting.remove(frame.place)
      if failed.contains(frame.place) { continue }
      do throws(ValueError) {
        let number = try frame.formula.evaluate { frame.operands[$0] }
        results[frame.place] = Result(number: number, isExact: frame.isExact)
      } catch {
        fail(error.message, frame.place, &diagnostics)
      }
    }
  }

  /// Looks up what a formula names.
  /// - Returns: a formula that has to be computed before.
  private mutating func gather(
    _ frame: inout Frame, _ waiting: Set<Int>, _ stack: [Frame],
    _ diagnostics: inout [Diagnostic]
  ) -> (Int, Formula)? {
    while frame.operands.count < frame.references.count {
      let identifier = frame.references[frame.operands.count]
      guard let place = places.place(of: identifier.text) else {
        failed.insert(frame.place)
        return nil
      }
      switch operand(place) {
      case .value(let value):
        frame.operands[identifier] = value.number
        frame.isExact = frame.isExact && value.isExact
      case .formula(let formula):
        if failed.contains(place) {
          failed.insert(frame.place)
          return nil
        }
        guard waiting.contains(place) else { return (place, formula) }
        let circle = stack.drop { $0.place != place }.map(\.place) + [frame.place]
        for member in circle { fail("The formula leads back to itself", member, &diagnostics) }
        return nil
      case .nothing:
        fail("`\(identifier.text)` has no value to compute with", frame.place, &diagnostics)
        return nil
      }
    }
    return nil
  }

  private func operand(_ place: Int) -> Operand {
    if let result = results[place] { return .value(result) }
    let record = records[place]
    if let formula = record[Figure.formula] { return .formula(formula) }
    guard let quantity = record[Figure.statements].first?[Statement.value] else { return .nothing }
    // `£4.2 million` is rounded, and so is what is divided by it.
    let isExact = quantity.interval.single != nil
    // A figure in tonnes may have been stated in kilograms; its formulas count in tonnes.
    let factor = quantity.unit.factor(to: .ofFigure(record[Figure.unit] ?? ""))
    func converted(_ number: Number) -> Number { factor.flatMap { try? number * $0 } ?? number }
    guard quantity.isRange, let middle = try? Self.middle(quantity) else {
      return .value(Result(number: converted(quantity.lower.value), isExact: isExact))
    }
    return .value(Result(number: converted(middle), isExact: false))
  }

  /// The middle of a range, which stands for it where one number is wanted.
  private static func middle(_ quantity: Quantity) throws(NumberError) -> Number {
    try (quantity.lower.value + quantity.upper.value) / Number(2)
  }

  private mutating func fail(
    _ message: String, _ place: Int, _ diagnostics: inout [Diagnostic]
  ) {
    failed.insert(place)
    let record = records[place]
    diagnostics.append(
      Diagnostic(
        .formulaFailed, message, at: record.values.range(of: Figure.formula) ?? record.idRange))
  }
}
