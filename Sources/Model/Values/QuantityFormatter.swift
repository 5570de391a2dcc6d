/// Writes quantities for readers.
public struct QuantityFormatter: Sendable {
  private let words: QuantityWords
  /// Whether a number is kept on one line with its scale and unit by no-break spaces.
  private let isNonBreaking: Bool

  public init(words: QuantityWords, nonBreaking: Bool = true) {
    self.words = words
    isNonBreaking = nonBreaking
  }

  /// The quantity in words, such as `more than £12 million a year`.
  ///
  /// Reading the result gives an equivalent quantity, as long as the words are English.
  public func format(_ quantity: Quantity) -> String {
    var text = withUnit(quantity)
    if let complement = quantity.complement { text += " " + complement }
    if let pattern = words.comparators[quantity.comparator] { text = pattern.filled(text) }
    if let rate = quantity.rate { text = with(rate, text) }
    if let span = quantity.span {
      text = words.span?.filled(text, time(span.count, span.unit)) ?? text
    }
    return text
  }

  /// A number that was calculated, in a unit: 0.5 in percent is `50%`.
  ///
  /// - Parameter significantDigits: The number is rounded to so many digits that count; nil keeps it
  ///   exact, but for decimals beyond the ninth.
  /// - Parameter comparator: How the number relates to what was counted: `.about` for a result of
  ///   inexact numbers.
  public func format(
    _ number: Number, unit: Quantity.Unit = .none, significantDigits: Int? = nil,
    comparator: Quantity.Comparator = .exactly
  ) -> String {
    let isShare = unit == .percent || unit == .percentagePoint
    let value = significantDigits.flatMap { try? number.rounded(toSignificantDigits: $0) } ?? number
    let scale = isShare ? .hundredth : Self.scale(of: value)
    return format(
      Quantity(comparator: comparator, lower: Amount(value: value, scale: scale), unit: unit))
  }

  /// The scale that a number is said in: millions and more where that leaves two decimals at most.
  private static func scale(of number: Number) -> Amount.Scale {
    for scale in [Amount.Scale.trillion, .billion, .million] {
      guard number.magnitude >= scale.factor, let scaled = try? number / scale.factor,
        let hundredths = try? scaled * Number(100), hundredths.isInteger
      else { continue }
      return scale
    }
    return .one
  }

  private func withUnit(_ quantity: Quantity) -> String {
    if quantity.lower.form == .magnitude { return magnitude(quantity) }
    if case .currency(let code) = quantity.unit {
      let first = money(quantity.lower, code)
      guard quantity.isRange else { return first }
      return words.range?.filled(first, money(quantity.upper, code)) ?? first
    }
    let number = numbers(quantity)
    // A range takes the plural, as does everything but one.
    let count = quantity.isRange ? .zero : quantity.lower.written
    switch quantity.unit {
    case .none, .currency:
      return number
    case .percent:
      return fill(words.percent, number)
    case .percentagePoint:
      return fill(words.percentagePoints.pattern(for: count), number)
    case .times:
      return fill(words.times.pattern(for: count), number)
    case .measure(let symbol):
      if let pattern = words.measures[symbol] { return fill(pattern.pattern(for: count), number) }
      return words.otherMeasure?.filled(number, symbol, held: isNonBreaking) ?? number
    case .counted(let noun):
      return words.counted?.filled(number, noun) ?? number
    }
  }

  /// One number with its scale, or a range whose ends share one.
  private func numbers(_ quantity: Quantity) -> String {
    guard quantity.isRange else { return scaled(quantity.lower) }
    let (lower, upper) = (quantity.lower, quantity.upper)
    guard lower.scale == upper.scale, lower.scale.rawValue > 0 else {
      return words.range?.filled(scaled(lower), scaled(upper)) ?? scaled(lower)
    }
    let range = words.range?.filled(digits(lower), digits(upper)) ?? digits(lower)
    return fill(words.scales[lower.scale], range)
  }

  private func money(_ amount: Amount, _ code: String) -> String {
    var positive = amount
    positive.value = amount.value.magnitude
    let sign = amount.value.isNegative ? words.minus : ""
    if amount.scale == .hundredth {
      if let minor = words.minorCurrencies[code] { return sign + fill(minor, digits(positive)) }
      positive.scale = .one
      positive.fractionDigits = 2
    }
    // `£nine` and `£half` are not written.
    if positive.form == .words || positive.form == .fraction, !positive.isEndless {
      positive.form = .digits
    }
    let isFraction = positive.isEndless && positive.scale == .one
    let number = isFraction ? fraction(positive, inWords: false) : scaled(positive)
    if let pattern = words.currencies[code] { return sign + fill(pattern, number) }
    return sign + (words.otherCurrency?.filled(code, number, held: isNonBreaking) ?? number)
  }

  private func scaled(_ amount: Amount) -> String {
    switch amount.form {
    case .ratio(let bottom):
      let top = (try? amount.value * Number(bottom)) ?? .one
      return words.ratio?.filled(plain(top, 0), plain(Number(bottom), 0)) ?? plain(amount.value, 0)
    case .fraction where amount.scale.rawValue <= 0:
      return fraction(amount)
    case .fraction where amount.isEndless:
      return fill(words.scales[amount.scale], fraction(amount, inWords: false))
    case .words where amount.scale == .one:
      if let index = amount.value.int, words.smallNumbers.indices.contains(index) {
        return words.smallNumbers[index]
      }
    default:
      break
    }
    guard amount.scale.rawValue > 0, let pattern = words.scales[amount.scale] else {
      return digits(amount)
    }
    return fill(pattern, digits(amount))
  }

  /// A fraction that has its own word, or the two numbers of one; whole numbers stand in front.
  private func fraction(_ amount: Amount, inWords: Bool = true) -> String {
    let size = amount.written.magnitude
    let whole = size.numerator / size.denominator
    let top = size.numerator % size.denominator
    guard top != 0 else { return plain(amount.written, 0) }
    let key = "\(top)/\(size.denominator)"
    if inWords, whole == 0, !amount.written.isNegative, let word = words.fractions[key] {
      return word
    }
    var text = words.fraction?.filled("\(top)", "\(size.denominator)") ?? key
    if whole > 0 {
      text = words.mixedFraction?.filled("\(whole)", text, held: isNonBreaking) ?? text
    }
    return amount.written.isNegative ? words.minus + text : text
  }

  private func digits(_ amount: Amount) -> String { plain(amount.written, amount.fractionDigits) }

  private func plain(_ number: Number, _ fractionDigits: Int) -> String {
    number.grouped(
      separator: words.separator, point: words.point, minus: words.minus,
      minimumFractionDigits: fractionDigits, maximumFractionDigits: max(fractionDigits, 9),
      minimumGroupingDigits: words.minimumGroupingDigits)
  }

  private func magnitude(_ quantity: Quantity) -> String {
    let word = quantity.lower.value.int.flatMap { words.magnitudes[$0] }
    guard let word else { return digits(quantity.lower) }
    switch quantity.unit {
    case .counted(let noun): return words.magnitudeOf?.filled(word, noun) ?? word
    case .currency(let code): return words.magnitudeOf?.filled(word, code) ?? word
    case .measure(let symbol):
      let name = nameAlone(words.measures[symbol]?.other) ?? symbol
      return words.magnitudeOf?.filled(word, name) ?? word
    case .times:
      return words.magnitudeOf?.filled(word, nameAlone(words.times.other) ?? "") ?? word
    default: return word
    }
  }

  /// The name of a unit without a number: what is left of the pattern.
  private func nameAlone(_ pattern: WordPattern?) -> String? { pattern?.filled("").trimmed }

  /// A text with how often behind it: `£` and a rate of one year give `£ a year`.
  public func rated(_ text: String, _ rate: Rate) -> String { with(rate, text) }

  private func with(_ rate: Rate, _ text: String) -> String {
    switch rate.unit {
    case .time(let unit):
      if rate.count == .one { return words.rates[unit]?.filled(text) ?? text }
      return words.rateEvery?.filled(text, time(rate.count, unit)) ?? text
    case .counted(let noun):
      let of = rate.count == .one ? noun : plain(rate.count, 0) + " " + noun
      return words.ratePer?.filled(text, of) ?? text
    }
  }

  private func time(_ count: Number, _ unit: TimeUnit) -> String {
    fill(words.measures[unit.symbol]?.pattern(for: count), plain(count, 0))
  }

  private func fill(_ pattern: WordPattern?, _ number: String) -> String {
    pattern?.filled(number, held: isNonBreaking) ?? number
  }
}

extension Amount {
  /// Whether decimals cannot write it exactly: thirds, but not quarters.
  fileprivate var isEndless: Bool {
    var rest = written.denominator
    for factor: Int128 in [2, 5] { while rest % factor == 0 { rest /= factor } }
    return rest != 1
  }
}

extension String {
  /// Without spaces at either end.
  fileprivate var trimmed: String {
    let isSpace = { (letter: Character) in letter == " " || letter == "\u{A0}" }
    var rest = drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }
}
