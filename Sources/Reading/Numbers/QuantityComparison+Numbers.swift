import Model

extension QuantityComparison {
  /// Compares the numbers; `factor` turns the record's into the text's unit.
  func numbers(_ factor: Number) throws(Disagreement) -> Agreement {
    guard var low = try? record.lower.value * factor, let high = try? record.upper.value * factor
    else { throw otherNumber() }
    if stated.isRange || record.isRange { return try ranges(low, high) }
    let value = stated.lower.value
    if low.isNegative != value.isNegative, low != .zero, value != .zero {
      // A percentage without a word for its direction leaves the sign open.
      guard stated.isShare, low.isNegative else {
        throw Disagreement(
          .direction, "The text says \(stated.inWords), and the record says \(record.inWords)")
      }
      low = low.magnitude
    }
    if let agreement = try magnitudes(low) { return agreement }
    if value == low { return try comparators() }
    return try rounded(low)
  }

  private func ranges(_ low: Number, _ high: Number) throws(Disagreement) -> Agreement {
    guard stated.isRange, record.isRange else {
      // `about 1,500` is a fair way to say `1,400 to 1,600`.
      if record.isRange, stated.comparator == .about, stated.interval.contains(low),
        stated.interval.contains(high)
      {
        return .compatible
      }
      throw Disagreement(
        .range,
        record.isRange
          ? "The record says \(record.inWords), a range, and the text only \(stated.inWords)"
          : "The text says \(stated.inWords), a range, and the record says \(record.inWords)")
    }
    guard stated.lower.value == low, stated.upper.value == high else { throw otherNumber() }
    return try comparators()
  }

  /// `hundreds` and the like; nil when neither says an order of magnitude.
  private func magnitudes(_ value: Number) throws(Disagreement) -> Agreement? {
    switch (stated.lower.form == .magnitude, record.lower.form == .magnitude) {
    case (false, false): return nil
    case (true, true):
      guard stated.lower.value == value else { throw otherNumber() }
      return .equal
    case (true, false):
      guard stated.interval.contains(value), record.comparator != .under,
        record.comparator != .atMost
      else { throw otherNumber() }
      return .compatible
    case (false, true): throw otherNumber()
    }
  }

  /// The same number: are the words in front of it the same?
  private func comparators() throws(Disagreement) -> Agreement {
    let (own, its) = (stated.comparator, record.comparator)
    if own == its { return .equal }
    switch (own, its) {
    case (.about, .exactly), (.about, .nearly), (.about, .justOver), (.about, .justUnder),
      (.atLeast, .over), (.over, .justOver), (.atLeast, .justOver), (.atMost, .under),
      (.under, .nearly), (.under, .justUnder), (.nearly, .justUnder), (.justUnder, .nearly),
      (.atMost, .nearly), (.atMost, .justUnder):
      return .compatible
    case (.exactly, .about) where isChange:
      return .compatible
    case (.exactly, _):
      throw Disagreement(
        .comparatorDropped,
        "The record says `\(record.inWords)`, and the text leaves `\(record.comparatorInWords)` out"
      )
    case (_, .exactly):
      throw Disagreement(
        .comparatorAdded,
        "The text says `\(stated.comparatorInWords)`, and the record says \(record.inWords) without it"
      )
    default:
      throw Disagreement(
        .comparator,
        "The text says `\(stated.comparatorInWords)`, and the record says `\(record.inWords)`")
    }
  }

  /// Another number: is it a rounding that the text marks as one?
  private func rounded(_ value: Number) throws(Disagreement) -> Agreement {
    let (own, its) = (stated.comparator, record.comparator)
    let isClose = isRounding(of: value)
    switch own {
    case .exactly:
      // Ten is no rounding of nine: small numbers are counted.
      let isCount = value.isInteger && stated.lower.value.magnitude < Number(100)
      guard
        isClose && !isCount || stated.interval.contains(value)
          || isFairShare(of: value, within: 15)
      else { throw otherNumber() }
      guard its == .exactly || its == .about && isChange else {
        throw Disagreement(
          .comparatorDropped,
          "The record says `\(record.inWords)`, and the text leaves `\(record.comparatorInWords)` out"
        )
      }
      if stated.interval.contains(value) || isFairShare(of: value, within: 15) {
        return .compatible
      }
      throw Disagreement(
        .rounding,
        "The text says \(stated.inWords), which is rounded, and the record says "
          + "\(record.inWords): write `about` in front, or the number in full")
    case .about:
      guard isClose && isWithin(10, of: value) || isFairShare(of: value, within: 30) else {
        throw otherNumber()
      }
      guard ![.over, .atLeast, .under, .atMost].contains(its) else { throw otherComparator() }
      return .compatible
    case .over, .atLeast, .justOver:
      guard stated.lower.value < value else { throw otherNumber() }
      guard [.exactly, .over, .atLeast, .justOver].contains(its) else { throw otherComparator() }
      guard isWithin(isShareWord ? 10 : 5, of: value),
        isShareWord || isStep(.down, from: value)
      else { throw weaker() }
      return .compatible
    case .under, .atMost, .nearly, .justUnder:
      guard stated.lower.value > value else { throw otherNumber() }
      guard ![.over, .atLeast, .justOver].contains(its), its != .about || own == .nearly else {
        throw otherComparator()
      }
      guard isWithin(isShareWord ? 10 : 5, of: value) || own == .nearly && isClose,
        isShareWord || isStep(.up, from: value)
      else { throw weaker() }
      return .compatible
    }
  }

  private var isShareWord: Bool {
    switch stated.lower.form {
    case .fraction, .ratio: return true
    default: return false
    }
  }

  /// Whether the record's value, rounded to the digits that the text gives, is the text's.
  private func isRounding(of value: Number) -> Bool {
    if isShareWord || stated.unit == .times { return isFairShare(of: value, within: 15) }
    guard let step, let rounded = try? value.rounded(toMultipleOf: step) else { return false }
    return rounded == stated.lower.value && isWithin(15, of: value)
  }

  /// Whether a share in words, or how many times as much, comes as near as so many thousandths,
  /// and no further off than a twentieth or, where it is marked, a tenth.
  private func isFairShare(of value: Number, within thousandths: Int128) -> Bool {
    guard isShareWord || stated.unit == .times,
      let difference = try? (stated.lower.value - value).magnitude
    else { return false }
    if stated.unit == .times { return isWithin(thousandths > 15 ? 10 : 5, of: value) }
    guard let limit = try? Number(thousandths, over: 1_000) else { return false }
    return difference <= limit && isWithin(thousandths > 15 ? 10 : 5, of: value)
  }

  /// Whether the two are no further apart than so many hundredths of the text's number.
  private func isWithin(_ hundredths: Int128, of value: Number) -> Bool {
    guard let difference = try? (stated.lower.value - value).magnitude,
      let limit = try? stated.lower.value.magnitude * Number(hundredths, over: 100)
    else { return false }
    return difference <= limit
  }

  private enum Side { case up, down }

  /// Whether the text's number is the record's, rounded up or down to the digits that it gives.
  private func isStep(_ side: Side, from value: Number) -> Bool {
    guard let step, let difference = try? stated.lower.value - value else { return false }
    return difference.magnitude < step && difference.isNegative == (side == .down)
  }

  /// One in the last digit that counts in the text's number.
  private var step: Number? {
    let amount = stated.lower
    let place = amount.written.decimalExponent - amount.significantDigits + 1
    return try? Number.powerOfTen(place + amount.scale.rawValue)
  }

  private func otherNumber() -> Disagreement {
    Disagreement(
      .value, "The text says \(stated.inWords), and the record says \(record.inWords)")
  }

  private func otherComparator() -> Disagreement {
    Disagreement(
      .comparator, "The text says `\(stated.inWords)`, and the record says `\(record.inWords)`")
  }

  private func weaker() -> Disagreement {
    Disagreement(
      .weaker,
      "The text says only `\(stated.inWords)`, and the record says `\(record.inWords)`")
  }
}
