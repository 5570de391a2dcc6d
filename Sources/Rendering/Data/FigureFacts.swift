import Diagnostics
import Linking
import Model

/// What is worked out of figures: the values that pages show, results of formulas, sums of parts.
struct FigureFacts: Sendable {
  private let records: [Record]
  private let addresses: [String]
  private let places: RecordIndex
  private let wording: Wording
  /// The results of formulas, by the figure's place in the content.
  private var results: [Int: Number] = [:]

  /// Computes every formula; one that cannot be computed goes to `diagnostics`.
  init(_ site: Site, _ wording: Wording, _ diagnostics: inout [Diagnostic]) {
    records = site.content.records
    addresses = site.addresses.records
    places = site.records
    self.wording = wording
    for place in records.indices where records[place][Figure.formula] != nil {
      var path: Set<Int> = []
      _ = result(place, &path, &diagnostics)
    }
  }

  /// A figure's value as pages show it: a statement's, or the result of its formula.
  func value(_ place: Int, _ statement: Int?) -> String? {
    let statements = records[place][Figure.statements]
    if let statement, statements.indices.contains(statement) {
      return statements[statement].values[Statement.value.field.name].map { wording.stated($0) }
    }
    return results[place].map { wording.computed($0, unit: unit(place), isExact: isExact(place)) }
  }

  /// The value of the first statement, or the result of the formula.
  func headline(_ place: Int) -> String? {
    value(place, records[place][Figure.statements].isEmpty ? nil : 0)
  }

  /// The source of a statement, by its place in the content.
  func source(_ place: Int, _ statement: Int?) -> Int? {
    let statements = records[place][Figure.statements]
    guard let statement, statements.indices.contains(statement) else { return nil }
    return statements[statement][Statement.source].flatMap { places.place(of: $0.id) }
  }

  /// Where in its source a statement stands.
  func locator(_ place: Int, _ statement: Int?) -> String? {
    let statements = records[place][Figure.statements]
    guard let statement, statements.indices.contains(statement) else { return nil }
    return statements[statement][Statement.at]
  }

  /// The stable address of a statement, or of the figure.
  func url(_ place: Int, _ statement: Int?, _ state: PageState) -> String {
    let page = state.url(addresses[place])
    let statements = records[place][Figure.statements]
    guard let statement, statements.indices.contains(statement) else { return page }
    return url(place, statements[statement], state)
  }

  /// The stable address of a statement.
  func url(_ place: Int, _ statement: Statement, _ state: PageState) -> String {
    state.url(addresses[place]) + "#" + PageState.statementAnchor(statement.id)
  }

  /// The formula with figures' names in place of their identifiers, and its result.
  func calculation(_ place: Int) -> (formula: String, value: String)? {
    guard let formula = records[place][Figure.formula], let value = value(place, nil) else {
      return nil
    }
    let words = formula.text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let id = word.filter { $0 != "(" && $0 != ")" }
      guard let figure = places.place(of: id) else { return String(word) }
      return String(word).replacing(id, with: "“\(records[figure].name)”")
    }
    return (words.joined(separator: " "), value)
  }

  /// The sum of a figure's parts, and what its own value leaves over; nil when it has no parts, or
  /// they are not all in one unit.
  func parts(_ place: Int) -> (total: String, remainder: String?)? {
    let parts = records[place][Figure.parts].compactMap { self.places.place(of: $0.id) }
    guard let first = parts.first.flatMap({ quantity($0) }) else { return nil }
    var total = Number.zero
    do throws(NumberError) {
      for part in parts {
        guard let quantity = quantity(part), quantity.unit == first.unit, !quantity.isRange else {
          return nil
        }
        total = try total + quantity.lower.value
      }
      let sum = wording.computed(total, unit: first.unit, isExact: true)
      guard let own = quantity(place), own.unit == first.unit, !own.isRange else {
        return (sum, nil)
      }
      let rest = try own.lower.value - total
      return (sum, rest == .zero ? nil : wording.computed(rest, unit: first.unit, isExact: true))
    } catch {
      return nil
    }
  }

  private func quantity(_ place: Int) -> Quantity? {
    records[place][Figure.statements].first?[Statement.value]
  }

  private func unit(_ place: Int) -> Quantity.Unit { .named(records[place][Figure.unit] ?? "") }

  /// Whether every figure that a formula rests on is stated exactly.
  private func isExact(_ place: Int) -> Bool {
    (records[place][Figure.formula]?.references ?? []).allSatisfy { identifier in
      guard let place = places.place(of: identifier.text) else { return true }
      guard let quantity = quantity(place) else { return true }
      return quantity.comparator == .exactly && !quantity.isRange
    }
  }

  private mutating func result(
    _ place: Int, _ path: inout Set<Int>, _ diagnostics: inout [Diagnostic]
  ) -> Number? {
    if let known = results[place] { return known }
    let record = records[place]
    guard let formula = record[Figure.formula] else { return quantity(place)?.lower.value }
    guard path.insert(place).inserted else {
      report("The formula leads back to itself", record, &diagnostics)
      return nil
    }
    defer { path.remove(place) }
    var operands: [Identifier: Number] = [:]
    for identifier in formula.references {
      guard let operand = places.place(of: identifier.text) else { return nil }
      operands[identifier] = result(operand, &path, &diagnostics)
      if operands[identifier] == nil {
        // A computed figure without a value has been reported itself.
        if records[operand][Figure.formula] == nil {
          report("`\(identifier.text)` has no value to compute with", record, &diagnostics)
        }
        return nil
      }
    }
    do throws(ValueError) {
      let value = try formula.evaluate { operands[$0] }
      results[place] = value
      return value
    } catch {
      report(error.message, record, &diagnostics)
      return nil
    }
  }

  private func report(_ message: String, _ record: Record, _ diagnostics: inout [Diagnostic]) {
    diagnostics.append(
      Diagnostic(
        .formulaFailed, message, at: record.values.range(of: Figure.formula) ?? record.idRange))
  }
}
