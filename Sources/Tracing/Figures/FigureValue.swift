import Diagnostics
import Model

/// What a figure comes to: what its sources state, and what is computed for it.
public struct FigureValue: Sendable {
  /// The figure, by its place in the content.
  public let record: Int
  /// What the figure is counted in, as the editor wrote it.
  public let unitText: String
  public let unit: Quantity.Unit
  /// What sources state, in the order of the record.
  public let statements: [StatedValue]
  /// The result of its formula, or the sum of the parts of a figure without statements; nil when there
  /// is neither, or when it cannot be computed.
  public internal(set) var computed: ComputedValue?
  /// Whether it has a formula.
  public let isDerived: Bool

  /// The value that stands for the figure, in ``unit``: its formula's result, or what its first
  /// statement states.
  public var number: Number? {
    guard !isDerived, let stated = statements.first else { return computed?.number }
    guard let factor = factor(of: stated) else { return stated.number }
    return try? stated.number * factor
  }

  /// All that it can be, as far as it is known, in ``unit``.
  public var interval: QuantityInterval? {
    guard !isDerived, let stated = statements.first else { return computed?.interval }
    let interval = stated.quantity.interval
    guard let factor = factor(of: stated) else { return interval }
    return try? interval * QuantityInterval(factor)
  }

  /// The unit that its value stands in: the first statement's, where that is no other name for
  /// ``unit``.
  public var valueUnit: Quantity.Unit {
    guard !isDerived, let stated = statements.first, stated.quantity.unit != .none,
      factor(of: stated) == nil
    else { return unit }
    return stated.quantity.unit
  }

  /// What kilograms are multiplied by when the figure is counted in tonnes; nil for one.
  private func factor(of stated: StatedValue) -> Number? {
    stated.quantity.unit.factor(to: unit)
  }
}

/// What one source states.
public struct StatedValue: Sendable {
  public let statement: Statement
  public let quantity: Quantity
  /// Where the value stands.
  public let range: SourceRange
  /// The value as the editor wrote it.
  public let text: String
  /// The value in the figure's unit, where it was written without one: `24` of `hours a day`.
  public let fullQuantity: Quantity?

  init?(_ statement: Statement, unitText: String) {
    guard let located = statement.values[Statement.value.field.name],
      case .quantity(let quantity) = located.value
    else { return nil }
    self.statement = statement
    self.quantity = quantity
    range = located.range
    text = located.writtenText ?? ValueText.text(quantity, unitText: unitText)
    fullQuantity = quantity.unit == .none ? try? Quantity(text + " " + unitText) : nil
  }

  /// The value as one number: of a range the middle.
  public var number: Number {
    guard quantity.isRange else { return quantity.lower.value }
    return (try? Self.middle(quantity)) ?? quantity.lower.value
  }

  private static func middle(_ quantity: Quantity) throws(NumberError) -> Number {
    try (quantity.lower.value + quantity.upper.value) / Number(2)
  }
}

/// What was worked out of other figures.
public struct ComputedValue: Sendable {
  /// The result for the values as they are written.
  public let number: Number
  /// All results that the values allow, knowing how they are rounded and qualified.
  public let interval: QuantityInterval
  /// The unit of the figure.
  public let unit: Quantity.Unit
  /// Whether everything that it rests on is stated exactly.
  public let isExact: Bool
  /// Whether it is a change relative to what was before: `a / b - 1`.
  public let isRelativeChange: Bool
}
