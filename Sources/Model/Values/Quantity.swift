/// A quantity as a source states it: how sure, how much, of what, how often.
///
/// `more than £12 million a year over three years` is the comparator ``Comparator/over``, the amount
/// 12 million, the unit ``Unit/currency(_:)`` `GBP`, the rate of one year and a span of three years.
public struct Quantity: Sendable, Hashable {
  /// How the amount is meant.
  public var comparator: Comparator
  /// The amount, or the lower end of a range.
  public var lower: Amount
  /// The upper end of a range; the same as ``lower`` when there is one amount only.
  public var upper: Amount
  public var unit: Unit
  /// The words that follow the unit as the editor wrote them, such as `of equipment`.
  public var complement: String?
  /// How often: `a day`, `per person`.
  public var rate: Rate?
  /// For how long: `over three years`.
  public var span: TimeSpan?

  public init(
    comparator: Comparator = .exactly, lower: Amount, upper: Amount? = nil, unit: Unit = .none,
    complement: String? = nil, rate: Rate? = nil, span: TimeSpan? = nil
  ) {
    self.comparator = comparator
    self.lower = lower
    self.upper = upper ?? lower
    self.unit = unit
    self.complement = complement
    self.rate = rate
    self.span = span
  }

  /// Whether two amounts are given: `5 to 10`.
  public var isRange: Bool { lower.value != upper.value }

  /// How an amount is meant.
  public enum Comparator: String, Sendable, Hashable, CaseIterable {
    case exactly
    /// About, around, roughly.
    case about
    /// More than, over.
    case over
    case atLeast
    /// Fewer than, under.
    case under
    /// Up to, no more than.
    case atMost
    /// Nearly, almost.
    case nearly
    case justOver
    case justUnder
  }

  /// What the amount is an amount of.
  public enum Unit: Sendable, Hashable {
    case none
    /// Money, by ISO 4217 code: `GBP`.
    case currency(String)
    /// A share written as a percentage; the value of 88 % is 0.88.
    case percent
    /// A difference between two percentages; the value of one point is 0.01.
    case percentagePoint
    /// How many times as much: `twofold`, `three times`.
    case times
    /// A physical unit or a unit of time by its symbol: `t`, `km`, `h`; see ``MeasureUnit``.
    case measure(String)
    /// Things that are counted, by the editor's words: `arrests`.
    case counted(String)
  }
}

/// One number of a ``Quantity``, with the way in which it was written.
public struct Amount: Sendable, Hashable {
  /// The number in whole units: 12,000,000 for `12 million`, 0.88 for `88%`, 0.5 for `50p`.
  public var value: Number
  /// The word or sign that multiplies the number as written.
  public var scale: Scale
  /// How many digits were written behind the point.
  public var fractionDigits: Int
  public var form: Form

  public init(
    value: Number, scale: Scale = .one, fractionDigits: Int = 0, form: Form = .digits
  ) {
    self.value = value
    self.scale = scale
    self.fractionDigits = fractionDigits
    self.form = form
  }

  /// The number as written, before its scale: 12 for `12 million`, 88 for `88%`.
  public var written: Number {
    // A scale is a small power of ten, so that the way back from value cannot leave the range.
    (try? value / scale.factor) ?? value
  }

  /// How many digits of the written number count: zeros at the end of a whole number do not.
  public var significantDigits: Int {
    max(1, written.decimalExponent - lastPlace + 1)
  }

  /// The power of ten of the last digit that counts, within ``written``: 2 for 3,500, -1 for 4.5.
  var lastPlace: Int {
    if fractionDigits > 0 { return -fractionDigits }
    guard written.isInteger, written.numerator != 0 else { return 0 }
    var place = 0
    var rest = written.numerator
    while rest % 10 == 0 {
      rest /= 10
      place += 1
    }
    return place
  }

  /// The word that a number is multiplied by.
  public enum Scale: Int, Sendable, Hashable, CaseIterable {
    /// Per cent, percentage points, pence.
    case hundredth = -2
    case one = 0
    case thousand = 3
    case million = 6
    case billion = 9
    case trillion = 12

    /// What the written number is multiplied by.
    public var factor: Number { (try? .powerOfTen(rawValue)) ?? .one }
  }

  /// How a number was written.
  public enum Form: Sendable, Hashable {
    case digits
    /// `nine`, `one hundred and seventy`.
    case words
    /// `a third`, `1/3`, `½`, `two and a half`.
    case fraction
    /// `one in five`; the denominator as it was written, since `2 in 10` is not said for `1 in 5`.
    case ratio(outOf: Int)
    /// `hundreds`, `tens of thousands`: the value is the order of magnitude (100, 10,000).
    case magnitude
  }
}

/// A unit of time that rates and spans are counted in.
public enum TimeUnit: String, Sendable, Hashable, CaseIterable {
  case second, minute, hour, day, week, month, quarter, year, decade
}

/// How often: once in `count` units.
public struct Rate: Sendable, Hashable {
  /// 1 for `a day`, 2 for `every two weeks`, 100,000 for `per 100,000 people`.
  public var count: Number
  public var unit: Unit

  public init(count: Number = .one, unit: Unit) {
    self.count = count
    self.unit = unit
  }

  public enum Unit: Sendable, Hashable {
    case time(TimeUnit)
    /// The editor's words: `person` of `per person`.
    case counted(String)
  }
}

/// For how long: `over three years`.
public struct TimeSpan: Sendable, Hashable {
  public var count: Number
  public var unit: TimeUnit

  public init(count: Number, unit: TimeUnit) {
    self.count = count
    self.unit = unit
  }
}
