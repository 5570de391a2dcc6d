import Model
import Reading

extension FigureValue {
  /// Whether a text says what the figure says.
  ///
  /// - Parameter statement: the statement that the text names; nil for any of them.
  /// - Returns: the statement that agrees, or the one that was named, and how the text agrees with it.
  /// - Complexity: O(statements).
  public func agreement(
    of number: NumberInText, with statement: Int?
  ) -> (statement: Int?, agreement: Agreement) {
    if let statement, statements.indices.contains(statement) {
      return (statement, statements[statement].agreement(of: number))
    }
    var compatible: Int?
    var contradiction: Agreement?
    for (index, stated) in statements.enumerated() {
      switch stated.agreement(of: number) {
      case .equal: return (index, .equal)
      case .compatible: compatible = compatible ?? index
      case .contradicts(let disagreement):
        contradiction =
          contradiction.map { first in
            // The one that differs in nothing but the number says more than one of another currency.
            if case .contradicts(let other) = first, other.reason.isOfKind,
              !disagreement.reason.isOfKind
            {
              return .contradicts(disagreement)
            }
            return first
          } ?? .contradicts(disagreement)
      }
    }
    if let compatible { return (compatible, .compatible) }
    if let computed, isDerived || statements.isEmpty {
      let result = computed.agreement(of: number)
      if case .contradicts = result, let contradiction, !isDerived { return (nil, contradiction) }
      return (nil, result)
    }
    // A figure whose value is not known contradicts nothing.
    return (nil, contradiction ?? .compatible)
  }
}

extension StatedValue {
  /// Whether a text says what is stated, with or without the figure's unit.
  public func agreement(of number: NumberInText) -> Agreement {
    let result = number.agreement(with: quantity)
    guard case .contradicts = result, let fullQuantity else { return result }
    let full = number.agreement(with: fullQuantity)
    if case .contradicts = full { return result }
    return full
  }
}

extension Disagreement.Reason {
  /// Whether other things are counted, and not only another number of them.
  fileprivate var isOfKind: Bool { self == .currency || self == .unit }
}

extension ComputedValue {
  /// Whether a text says what was computed, rounded as it is written there.
  public func agreement(of number: NumberInText) -> Agreement {
    if isRelativeChange, case .change(let change) = number.meaning,
      self.number != .zero, self.number.isNegative != (change.direction == .fall)
    {
      let (said, computed) = self.number.isNegative ? ("rise", "fall") : ("fall", "rise")
      return .contradicts(
        Disagreement(.direction, "The text tells a \(said), and the formula gives a \(computed)"))
    }
    var first: Agreement?
    for candidate in candidates(for: number) {
      let result = number.agreement(with: candidate)
      switch result {
      case .equal, .compatible: return result
      case .contradicts: first = first ?? result
      }
    }
    return first ?? .compatible
  }

  /// The result in the ways in which it may be written: exactly, rounded to the digits that the text
  /// has, in the sign that its words make unnecessary.
  private func candidates(for text: NumberInText) -> [Quantity] {
    let written: Quantity
    var numbers = [number]
    switch text.meaning {
    case .quantity(let quantity):
      written = quantity
      if number.isNegative, !quantity.lower.value.isNegative { numbers.append(number.negated) }
    case .change(let change):
      written = change.quantity
      // `Fall in crossings` counts what was lost; only a rate of change has its direction in the sign.
      if !isRelativeChange, !number.isNegative, change.direction == .fall {
        numbers.append(number.negated)
      }
    case .exempt: return []
    }
    let scale = written.lower.scale
    let digits = written.lower.fractionDigits
    var candidates: [Quantity] = []
    for number in numbers {
      let amount = Amount(value: number, scale: scale, fractionDigits: digits)
      candidates.append(Quantity(lower: amount, unit: unit))
      if let step = try? Number.powerOfTen(scale.rawValue - digits),
        let rounded = try? number.rounded(toMultipleOf: step), rounded != number
      {
        candidates.append(
          Quantity(
            lower: Amount(value: rounded, scale: scale, fractionDigits: digits), unit: unit))
      }
      if !isExact || !number.isInteger {
        let near = (try? number.rounded(toSignificantDigits: 3)) ?? number
        candidates.append(
          Quantity(comparator: .about, lower: Amount(value: near, scale: scale), unit: unit))
      }
    }
    if written.unit == .times, !isRelativeChange {
      // Four times as many is said of a quotient, whatever unit it is shown in.
      candidates += candidates.map { candidate in
        var candidate = candidate
        candidate.unit = .times
        return candidate
      }
    }
    if comparison(written, number) { candidates.append(written) }
    return candidates
  }

  /// Whether `nearly £11 million` is a fair way to give a result of 10.6.
  private func comparison(_ written: Quantity, _ number: Number) -> Bool {
    switch written.comparator {
    case .exactly, .about: return false
    default: break
    }
    guard written.unit.measures == unit.measures || written.unit == .none && unit.measures == .count
    else { return false }
    let value = written.lower.value
    guard written.interval.contains(number) || value == number,
      let off = try? (value - number).magnitude * Number(10)
    else { return false }
    return off <= value.magnitude
  }
}
