import Model

/// Whether a text says what a record says.
public enum Agreement: Sendable, Hashable {
  /// The same number, however it is written.
  case equal
  /// A fair way to say it: a coarser rounding that is marked as one, a share for a percentage.
  case compatible
  case contradicts(Disagreement)
}

/// What a text says otherwise than the record, with what an editor has to be told.
public struct Disagreement: Error, Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Another number.
    case value
    /// The record says `more than` or the like, and the text does not.
    case comparatorDropped
    /// The text says `more than` or the like, and the record does not.
    case comparatorAdded
    /// Both are qualified, and not in the same way.
    case comparator
    /// What the text says is true, but far less than what the record says.
    case weaker
    /// The text gives a rounded number as if it was exact.
    case rounding
    /// One has a range, and the other one number.
    case range
    case currency
    case unit
    /// The record says `a year` or the like, and the text does not.
    case rateDropped
    /// The text says `a year` or the like, and the record does not.
    case rateAdded
    case rate
    /// A rise for a fall, or a number without its minus.
    case direction
  }

  public let reason: Reason
  /// One sentence for an editor, without a full stop.
  public let message: String

  public init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }
}

extension NumberInText {
  /// Whether this says what a record's quantity says.
  ///
  /// Numbers agree when they are the same, or when the text rounds and says so: `about 3,500` for
  /// 3,487, `nearly 4,000` for 3,900, `£13 million` for £12.8 million (a word for the size is a rounding
  /// that everyone sees), `almost nine tenths` for 88 %. Qualifiers, currencies, units and how often
  /// must be the record's. Numbers that are no data contradict nothing.
  public func agreement(with record: Quantity) -> Agreement {
    switch meaning {
    case .exempt: return .equal
    case .quantity(let stated):
      return QuantityComparison(stated, record, nearbyRates).agreement()
    case .change(let change):
      return change.agreement(with: record, nearbyRates)
    }
  }
}

extension Change {
  /// What has changed between two amounts of the same unit: `from 29,000 to 3,500`; nil when they
  /// cannot be compared or nothing was there before.
  public init?(from before: Quantity, to after: Quantity) {
    guard before.isComparable(with: after) || before.unit == after.unit,
      let ratio = try? after.lower.value / before.lower.value,
      let relative = try? ratio - .one
    else { return nil }
    self.init(
      direction: relative.isNegative ? .fall : .rise,
      quantity: Quantity(
        comparator: .about, lower: Amount(value: relative.magnitude, form: .fraction)))
  }

  /// Whether a change says what a record says: as the change itself (-0.88 or 88 %), or as how many
  /// times as much.
  public func agreement(with record: Quantity, _ nearbyRates: [Rate] = []) -> Agreement {
    if record.lower.value.isNegative, direction == .rise {
      return .contradicts(
        Disagreement(
          .direction,
          "The text says that it rose, and the record says \(record.inWords), which is a fall"))
    }
    let record = record.withoutSign
    if quantity.unit == .times {
      if record.unit == .times || record.unit == .none && record.lower.value > .one {
        return QuantityComparison(quantity, record, nearbyRates, isChange: true).agreement()
      }
      guard let relative else { return .equal }
      return share(relative.magnitude).agreement(with: record, nearbyRates)
    }
    if record.unit == .times, let relative, let factor = try? relative + .one {
      var stated = quantity
      stated.unit = .times
      stated.lower = Amount(value: factor, form: .fraction)
      stated.upper = stated.lower
      return QuantityComparison(stated, record, nearbyRates, isChange: true).agreement()
    }
    return QuantityComparison(quantity, record, nearbyRates, isChange: true).agreement()
  }

  private func share(_ value: Number) -> Change {
    var quantity = quantity
    quantity.unit = .none
    quantity.lower = Amount(value: value, form: .fraction)
    quantity.upper = quantity.lower
    return Change(direction: direction, quantity: quantity)
  }
}

extension Quantity {
  /// The same with positive numbers.
  fileprivate var withoutSign: Quantity {
    guard lower.value.isNegative else { return self }
    var positive = self
    positive.lower.value = upper.value.magnitude
    positive.upper.value = lower.value.magnitude
    return positive
  }
}
