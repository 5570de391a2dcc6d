/// The words that readers see quantities in, from a theme's messages.
///
/// Swift has none of its own, so that a site can speak another language. The keys are listed with
/// English examples in `docs/format/values.md`.
public struct QuantityWords: Sendable {
  var point: String
  var separator: String
  var minus: String
  /// How many digits stand before the first separator at least; see ``Number/grouped(separator:point:minus:minimumFractionDigits:maximumFractionDigits:minimumGroupingDigits:)``.
  var minimumGroupingDigits: Int
  /// Whole numbers from 0 on in words, for those that a source wrote in words.
  var smallNumbers: [String]

  var comparators: [Quantity.Comparator: WordPattern] = [:]
  var range: WordPattern?
  var scales: [Amount.Scale: WordPattern] = [:]
  var fractions: [String: String] = [:]
  var fraction: WordPattern?
  var mixedFraction: WordPattern?
  var ratio: WordPattern?
  var magnitudes: [Int: String] = [:]
  var magnitudeOf: WordPattern?

  var currencies: [String: WordPattern] = [:]
  var otherCurrency: WordPattern?
  var minorCurrencies: [String: WordPattern] = [:]
  var percent: WordPattern?
  var percentagePoints: PluralPattern
  var times: PluralPattern
  var counted: WordPattern?
  var measures: [String: PluralPattern] = [:]
  var otherMeasure: WordPattern?

  var rates: [TimeUnit: WordPattern] = [:]
  var rateEvery: WordPattern?
  var ratePer: WordPattern?
  var span: WordPattern?

  /// A message that depends on whether the number is one.
  struct PluralPattern: Sendable {
    var one: WordPattern?
    var other: WordPattern?

    func pattern(for number: Number) -> WordPattern? { number == .one ? one ?? other : other }
  }

  /// Reads the words from messages.
  ///
  /// - Parameter lookup: The texts under a key: one for a message, several for a list, nil when the
  ///   theme has no such key. Keys begin with `format.`.
  /// - Throws: when messages are missing or lack the place for a value, naming all of them.
  public init(_ lookup: @escaping (String) -> [String]?) throws(FormatMessagesError) {
    var messages = FormatMessages(lookup)
    point = messages.text("decimal")
    separator = messages.text("group")
    minus = messages.text("minus", or: "−")
    minimumGroupingDigits = Int(messages.text("minimum_grouping", or: "1")) ?? 1
    smallNumbers = messages.list("small_numbers")
    range = messages.pattern("range", "start", "end")
    fraction = messages.pattern("fraction.other", "top", "bottom", or: "{top}/{bottom}")
    mixedFraction = messages.pattern(
      "fraction.mixed", "whole", "fraction", or: "{whole} {fraction}")
    ratio = messages.pattern("ratio", "top", "bottom")
    magnitudeOf = messages.pattern("magnitude.of", "magnitude", "noun")
    otherCurrency = messages.pattern("currency.other", "code", "number", or: "{code} {number}")
    percent = messages.pattern("percent", "number")
    counted = messages.pattern("counted", "number", "noun", or: "{number} {noun}")
    otherMeasure = messages.pattern("measure.other", "number", "symbol", or: "{number} {symbol}")
    rateEvery = messages.pattern("rate.every", "quantity", "time")
    ratePer = messages.pattern("rate.per", "quantity", "noun")
    span = messages.pattern("span", "quantity", "time")
    percentagePoints = Self.plural("percentage_points", &messages)
    times = Self.plural("times", &messages)
    readTables(&messages)
    try messages.check()
  }

  private static func plural(_ key: String, _ messages: inout FormatMessages) -> PluralPattern {
    PluralPattern(
      one: messages.pattern(key + ".one", "number"),
      other: messages.pattern(key + ".other", "number"))
  }

  private mutating func readTables(_ messages: inout FormatMessages) {
    for (comparator, key) in Self.comparatorKeys {
      comparators[comparator] = messages.pattern("quantity." + key, "quantity")
    }
    for (scale, key) in Self.scaleKeys {
      scales[scale] = messages.pattern("scale." + key, "number")
    }
    for (value, key) in Self.magnitudeKeys {
      magnitudes[value] = messages.text("magnitude." + key)
    }
    for (fraction, key) in Self.fractionKeys {
      let text = messages.text("fraction." + key, or: "")
      fractions[fraction] = text.isEmpty ? nil : text
    }
    for unit in TimeUnit.allCases {
      rates[unit] = messages.pattern("rate." + unit.rawValue, "quantity")
    }
    for code in CurrencyCode.all {
      currencies[code] = messages.optionalPattern("currency." + code, "number")
      minorCurrencies[code] = messages.optionalPattern("minor_currency." + code, "number")
    }
    for unit in MeasureUnit.all {
      let key = "measure." + unit.messageKey
      guard let other = messages.optionalPattern(key + ".other", "number") else { continue }
      measures[unit.symbol] = PluralPattern(
        one: messages.optionalPattern(key + ".one", "number"), other: other)
    }
    for unit in TimeUnit.allCases where measures[unit.symbol] == nil {
      measures[unit.symbol] = Self.plural("measure." + unit.rawValue, &messages)
    }
  }

  private static let comparatorKeys: [(Quantity.Comparator, String)] = [
    (.about, "about"), (.over, "over"), (.atLeast, "at_least"), (.under, "under"),
    (.atMost, "at_most"), (.nearly, "nearly"), (.justOver, "just_over"),
    (.justUnder, "just_under"),
  ]

  private static let scaleKeys: [(Amount.Scale, String)] = [
    (.thousand, "thousand"), (.million, "million"), (.billion, "billion"),
    (.trillion, "trillion"),
  ]

  private static let magnitudeKeys: [(Int, String)] = [
    (10, "tens"), (12, "dozens"), (100, "hundreds"), (1_000, "thousands"),
    (10_000, "tens_of_thousands"), (100_000, "hundreds_of_thousands"), (1_000_000, "millions"),
    (10_000_000, "tens_of_millions"), (100_000_000, "hundreds_of_millions"),
    (1_000_000_000, "billions"), (10_000_000_000, "tens_of_billions"),
    (100_000_000_000, "hundreds_of_billions"), (1_000_000_000_000, "trillions"),
  ]

  private static let fractionKeys: [(String, String)] = [
    ("1/2", "half"), ("1/3", "third"), ("2/3", "two_thirds"), ("1/4", "quarter"),
    ("3/4", "three_quarters"), ("1/5", "fifth"), ("1/10", "tenth"),
  ]
}

extension MeasureUnit {
  /// The symbol as a part of a message's key: ASCII letters, digits and `_`.
  public var messageKey: String {
    switch symbol {
    case "s": "second"
    case "min": "minute"
    case "h": "hour"
    case "m²": "m2"
    case "ft²": "ft2"
    case "km²": "km2"
    case "m³": "m3"
    case "km/h": "km_h"
    case "°C": "celsius"
    default: symbol
    }
  }
}

extension TimeUnit {
  /// The symbol of the unit of measure that this is.
  var symbol: String {
    switch self {
    case .second: "s"
    case .minute: "min"
    case .hour: "h"
    default: rawValue
    }
  }
}
