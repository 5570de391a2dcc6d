import Model

/// Values in plain English, for findings and the ledger; pages have the theme's words.
public enum ValueText {
  /// A quantity: `more than £12 million a year`.
  public static func text(_ quantity: Quantity, unitText: String = "") -> String {
    let unit = quantity.unit
    var text = number(quantity.lower.value, unit, unitText)
    if quantity.isRange { text += " to " + number(quantity.upper.value, unit, unitText) }
    text = qualifier(quantity.comparator) + text
    switch quantity.rate?.unit {
    case .time(let time)?: text += " a \(time.rawValue)"
    case .counted(let noun)?: text += " per \(noun)"
    case nil: break
    }
    return text
  }

  /// A number in a unit, rounded to four digits where it is not short: `£14.4 million`, `25%`.
  public static func number(_ number: Number, _ unit: Quantity.Unit, _ unitText: String = "")
    -> String
  {
    switch unit {
    case .currency(let code):
      let sign = signs[code] ?? code + " "
      return (number.isNegative ? "-" : "") + sign + scaled(number.magnitude)
    case .percent: return hundredths(number) + "%"
    case .percentagePoint: return hundredths(number) + " percentage points"
    case .times: return decimal(number) + " times"
    case .measure(let symbol):
      return scaled(number) + " " + (unitText.isEmpty ? symbol : unitText)
    case .counted(let noun): return scaled(number) + " " + noun
    case .none: return scaled(number) + (unitText.isEmpty ? "" : " " + unitText)
    }
  }

  private static let signs = ["GBP": "£", "EUR": "€", "USD": "$"]

  private static func qualifier(_ comparator: Quantity.Comparator) -> String {
    switch comparator {
    case .exactly: ""
    case .about: "about "
    case .over: "more than "
    case .atLeast: "at least "
    case .under: "less than "
    case .atMost: "up to "
    case .nearly: "nearly "
    case .justOver: "just over "
    case .justUnder: "just under "
    }
  }

  private static func hundredths(_ number: Number) -> String {
    decimal((try? number * Number(100)) ?? number)
  }

  private static func scaled(_ number: Number) -> String {
    for (scale, name) in [
      (Amount.Scale.trillion, "trillion"), (.billion, "billion"), (.million, "million"),
    ] where number.magnitude >= scale.factor {
      guard let part = try? number / scale.factor else { continue }
      return decimal(part) + " " + name
    }
    return decimal(number)
  }

  /// The number with three decimals at most, its thousands parted.
  private static func decimal(_ number: Number) -> String {
    let shown =
      number.magnitude >= Number(1000) && !number.isInteger
      ? number.rounded()
      : (try? number.rounded(toMultipleOf: Number.powerOfTen(-3))) ?? number
    let size = shown.magnitude
    let whole = size.numerator / size.denominator
    var digits = Array(String(whole))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    var text = (shown.isNegative ? "-" : "") + String(digits)
    var rest = size.numerator % size.denominator
    if rest > 0 {
      text += "."
      for _ in 0..<3 where rest > 0 {
        rest *= 10
        text += String(rest / size.denominator)
        rest %= size.denominator
      }
    }
    return text
  }
}
