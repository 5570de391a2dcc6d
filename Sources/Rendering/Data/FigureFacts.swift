import Diagnostics
import Linking
import Model
import Tracing

/// What is worked out of figures: the values that pages show, results of formulas, sums of parts.
struct FigureFacts: Sendable {
  private let records: [Record]
  private let addresses: [String]
  private let places: RecordIndex
  private let wording: Wording
  /// The results of formulas, by the figure's place in the content.
  private let results: [Int: FormulaResults.Result]
  private let agreements: [Int: SourceAgreement]

  /// Computes every formula; one that cannot be computed goes to `diagnostics`.
  init(_ site: Site, _ wording: Wording, _ diagnostics: inout [Diagnostic]) {
    records = site.content.records
    addresses = site.addresses.records
    places = site.records
    self.wording = wording
    var computed = FormulaResults(records, places)
    computed.computeAll(&diagnostics)
    results = computed.results
    let reprints = Reprints(records)
    var agreements: [Int: SourceAgreement] = [:]
    for (place, record) in records.enumerated() where record.kind.referenceStyle == .number {
      agreements[place] = SourceAgreement(record, isComputed: results[place] != nil, reprints)
    }
    self.agreements = agreements
  }

  /// How what its sources state stands together: the word for it, and the theme's words.
  func agreement(_ place: Int) -> (word: String, label: String)? {
    guard let agreement = agreements[place] else { return nil }
    let word = agreement.kind.rawValue
    let key = "agreement." + FieldShapes.key(word)
    return (word, wording.text(key, count: agreement.count))
  }

  /// A figure's value as pages show it: a statement's, or the result of its formula.
  func value(_ place: Int, _ statement: Int?) -> String? {
    let statements = records[place][Figure.statements]
    if let statement, statements.indices.contains(statement) {
      return statements[statement].values[Statement.value.field.name].map { wording.stated($0) }
    }
    return results[place].map {
      wording.computed($0.number, unit: unit(place), isExact: $0.isExact)
    }
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

  /// What names a statement, or a figure as a whole, on the site: `joint-fund.news-2014`.
  func name(_ place: Int, _ statement: Int?) -> String {
    let statements = records[place][Figure.statements]
    guard let statement, statements.indices.contains(statement) else { return records[place].id }
    return records[place].id + "." + statements[statement].id
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
    var text = ""
    var written = 0
    let bytes = Array(formula.text.utf8)
    for node in formula.nodes.sorted(by: { $0.offsets.lowerBound < $1.offsets.lowerBound }) {
      guard case .figure(let id) = node.kind, let figure = places.place(of: id.text) else {
        continue
      }
      text += String(decoding: bytes[written..<node.offsets.lowerBound], as: UTF8.self)
      text += wording.text("formula_figure").replacing("{name}", with: records[figure].name)
      written = node.offsets.upperBound
    }
    return (text + String(decoding: bytes[written...], as: UTF8.self), value)
  }

  /// One number that a figure comes to.
  struct StatedAmount {
    let number: Number
    let unit: Quantity.Unit
    let isExact: Bool
    /// As it is stated; nil for what is computed.
    var quantity: Quantity?
  }

  /// The sum of a figure's parts, and what its own value leaves over; nil when it has no parts, or
  /// they are not all in one unit.
  func parts(_ place: Int) -> (total: String, remainder: String?)? {
    let parts = records[place][Figure.parts].compactMap { self.places.place(of: $0.id) }
    guard let sum = sum(of: parts) else { return nil }
    let total = wording.computed(sum.number, unit: sum.unit, isExact: sum.isExact)
    guard let own = amount(place), own.unit == sum.unit else { return (total, nil) }
    guard let rest = try? own.number - sum.number else { return nil }
    let isExact = sum.isExact && own.isExact
    return (
      total, rest == .zero ? nil : wording.computed(rest, unit: sum.unit, isExact: isExact)
    )
  }

  /// What some figures come to together; nil when they are not all numbers of one unit.
  func sum(of places: [Int]) -> StatedAmount? {
    guard let unit = places.first.flatMap({ amount($0)?.unit }) else { return nil }
    var total = Number.zero
    var isExact = true
    for place in places {
      guard let amount = amount(place), amount.unit == unit,
        let sum = try? total + amount.number
      else { return nil }
      total = sum
      isExact = isExact && amount.isExact
    }
    return StatedAmount(number: total, unit: unit, isExact: isExact)
  }

  /// A figure's value as one number; nil when it has none, or a range of them.
  func amount(_ place: Int) -> StatedAmount? {
    if let result = results[place], records[place][Figure.statements].isEmpty {
      return StatedAmount(number: result.number, unit: unit(place), isExact: result.isExact)
    }
    guard let quantity = quantity(place), !quantity.isRange else { return nil }
    return StatedAmount(
      number: quantity.lower.value, unit: quantity.unit,
      isExact: quantity.comparator == .exactly, quantity: quantity)
  }

  private func quantity(_ place: Int) -> Quantity? {
    records[place][Figure.statements].first?[Statement.value]
  }

  private func unit(_ place: Int) -> Quantity.Unit { .named(records[place][Figure.unit] ?? "") }
}
