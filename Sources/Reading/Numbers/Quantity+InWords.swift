import Model

extension Quantity {
  /// The quantity in short, for messages: `more than £12 million a year`.
  public var inWords: String {
    var text = comparator == .exactly ? "" : comparatorInWords + " "
    text += isRange ? "\(amount(lower)) to \(amount(upper))" : amount(lower)
    if let rate { text += " " + rate.inWords }
    return text
  }

  /// The qualifier as it stands in front of the number.
  var comparatorInWords: String {
    switch (comparator, unit) {
    case (.under, .none), (.under, .counted): "fewer than"
    default: comparator.inWords
    }
  }

  private func amount(_ amount: Amount) -> String {
    switch amount.form {
    case .ratio(let whole):
      if let part = try? amount.value * Number(whole), part.isInteger {
        return "\(part.grouped()) in \(whole)"
      }
    case .fraction where amount.scale == .one && unit != .percent:
      if amount.value.denominator > 1, amount.value.denominator <= 20, amount.value < .one {
        return withUnit("\(amount.value.numerator)/\(amount.value.denominator)")
      }
      if unit == .none, let percent = try? amount.value * Number(100) {
        return percent.grouped(maximumFractionDigits: 1) + "%"
      }
    case .magnitude:
      if let word = Self.magnitudes[amount.value.int ?? 0] { return withUnit(word) }
    default: break
    }
    let written = amount.written.grouped(
      minimumFractionDigits: min(amount.fractionDigits, 4), maximumFractionDigits: 4)
    switch amount.scale {
    case .one: return withUnit(written)
    case .hundredth:
      if case .currency = unit {
        return withUnit(amount.value.grouped(minimumFractionDigits: 2, maximumFractionDigits: 2))
      }
      return withUnit(written)
    case .thousand: return withUnit(written + " thousand")
    case .million: return withUnit(written + " million")
    case .billion: return withUnit(written + " billion")
    case .trillion: return withUnit(written + " trillion")
    }
  }

  private func withUnit(_ number: String) -> String {
    switch unit {
    case .none: number
    case .currency(let code): (Self.signs[code] ?? code + " ") + number
    case .percent: number + "%"
    case .percentagePoint: number + " percentage points"
    case .times: number + " times"
    case .measure(let symbol): number + " " + symbol
    case .counted(let noun): number + " " + noun
    }
  }

  private static let signs = ["GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥", "INR": "₹"]

  private static let magnitudes = [
    10: "tens", 12: "dozens", 100: "hundreds", 1_000: "thousands", 10_000: "tens of thousands",
    100_000: "hundreds of thousands", 1_000_000: "millions", 10_000_000: "tens of millions",
    100_000_000: "hundreds of millions", 1_000_000_000: "billions",
  ]
}

extension Quantity.Comparator {
  /// As it stands in front of a number.
  var inWords: String {
    switch self {
    case .exactly: "exactly"
    case .about: "about"
    case .over: "more than"
    case .atLeast: "at least"
    case .under: "less than"
    case .atMost: "at most"
    case .nearly: "nearly"
    case .justOver: "just over"
    case .justUnder: "just under"
    }
  }
}

extension Rate {
  /// `a year`, `every 2 weeks`, `per person`.
  var inWords: String {
    switch unit {
    case .time(let time):
      if count == .one { return (time == .hour ? "an " : "a ") + time.rawValue }
      return "every \(count.grouped()) \(time.rawValue)s"
    case .counted(let noun):
      return count == .one ? "per \(noun)" : "per \(count.grouped()) \(noun)"
    }
  }
}
