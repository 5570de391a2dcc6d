import Model

/// Compares what a text says with what a record says: first what is measured, then the numbers.
struct QuantityComparison {
  let stated: Quantity
  let record: Quantity
  private let nearbyRates: [Rate]
  /// Whether the text says how much something changed; `about` need not be repeated there.
  let isChange: Bool

  init(_ stated: Quantity, _ record: Quantity, _ nearbyRates: [Rate], isChange: Bool = false) {
    self.stated = stated
    self.record = record
    self.nearbyRates = nearbyRates
    self.isChange = isChange
  }

  func agreement() -> Agreement {
    do throws(Disagreement) {
      let factor = try factor()
      try checkRate()
      return try numbers(factor)
    } catch {
      return .contradicts(error)
    }
  }

  /// What the record's numbers are multiplied by to stand in the text's unit.
  private func factor() throws(Disagreement) -> Number {
    switch (stated.unit, record.unit) {
    case (.currency(let left), .currency(let right)):
      guard left == right else {
        throw Disagreement(
          .currency,
          "The text says \(stated.inWords), and the record says \(record.inWords): money keeps the "
            + "currency that the source states")
      }
      return .one
    case (.currency, _):
      throw Disagreement(.currency, "The text says money, and the record says \(record.inWords)")
    case (_, .currency):
      throw Disagreement(
        .currency, "The record says \(record.inWords), and the text names no currency")
    case (.measure(let left), .measure(let right)):
      if left == right { return .one }
      guard let own = MeasureUnit.named(left), let its = MeasureUnit.named(right),
        own.dimension == its.dimension, let factor = try? its.factor / own.factor
      else { throw otherUnit() }
      return factor
    case (.percent, .percent), (.percentagePoint, .percentagePoint), (.times, .times): return .one
    case (.percent, .none), (.none, .percent):
      guard stated.isShare && record.isShare else { throw otherUnit() }
      return .one
    case (.none, .none), (.none, .counted), (.counted, .none), (.counted, .counted),
      (.times, .none), (.none, .times), (.measure, .none):
      return .one
    case (.times, .counted): return .one
    default: throw otherUnit()
    }
  }

  private func otherUnit() -> Disagreement {
    Disagreement(
      .unit, "The text says \(stated.inWords), and the record says \(record.inWords)")
  }

  private func checkRate() throws(Disagreement) {
    switch (stated.rate, record.rate) {
    case (nil, nil): return
    case (let own?, let its?):
      if own.isSame(as: its) { return }
      throw Disagreement(
        .rate, "The text says `\(own.inWords)`, and the record says `\(its.inWords)`")
    case (nil, let its?):
      if nearbyRates.contains(where: { $0.isSame(as: its) }) { return }
      // `24-hour` says the same as `24 hours a day`.
      if case .measure(let symbol) = record.unit, MeasureUnit.named(symbol)?.dimension == .time {
        return
      }
      throw Disagreement(
        .rateDropped,
        "The record says `\(record.inWords)`, and the text does not say `\(its.inWords)`")
    case (let own?, nil):
      throw Disagreement(
        .rateAdded,
        "The text says `\(own.inWords)`, and the record says \(record.inWords) without it")
    }
  }
}

extension Rate {
  func isSame(as other: Rate) -> Bool {
    if self == other { return true }
    guard count == other.count, case .counted(let own) = unit, case .counted(let its) = other.unit
    else { return false }
    return own.lowercased() == its.lowercased()
  }
}

extension Quantity {
  /// Whether this is a part of something: a percentage, a fraction, or a plain number below one.
  var isShare: Bool {
    switch unit {
    case .percent, .percentagePoint: return true
    case .none:
      switch lower.form {
      case .fraction, .ratio: return true
      default: return !lower.value.isInteger || lower.value == .zero || lower.value == .one
      }
    default: return false
    }
  }
}
