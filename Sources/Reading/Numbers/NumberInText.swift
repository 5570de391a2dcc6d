import Model

/// A number that stands in a text, in digits or in words, and what it is.
public struct NumberInText: Sendable, Hashable {
  /// The whole expression: qualifier, currency, number, scale, unit and how often, such as
  /// `more than £12 million a year` or `fell by 88%`; never the noun that is counted. In bytes.
  public let range: Range<Int>
  /// The part that a finding underlines: the number with its currency, scale and per cent sign, such
  /// as `£12 million`; within ``range``.
  public let core: Range<Int>
  public let meaning: Meaning
  /// How often, where that is said near the number but not beside it: `an annual £4 million`,
  /// `2,000 meals a day`.
  public let nearbyRates: [Rate]

  public init(
    range: Range<Int>, core: Range<Int>, meaning: Meaning, nearbyRates: [Rate] = []
  ) {
    self.range = range
    self.core = core
    self.meaning = meaning
    self.nearbyRates = nearbyRates
  }

  /// What a number is.
  public enum Meaning: Sendable, Hashable {
    /// Data: so much of something.
    case quantity(Quantity)
    /// Data: so much more or less than before.
    case change(Change)
    /// No data, but a date, a name or another use of digits and number words.
    case exempt(Exemption)
  }

  /// Whether this is data, which needs a source.
  public var isData: Bool {
    if case .exempt = meaning { false } else { true }
  }
}

/// How much something rose or fell: `fell by 88%`, `doubled`, `rose by £3 million`.
public struct Change: Sendable, Hashable {
  public enum Direction: String, Sendable, Hashable {
    case rise, fall
  }

  public var direction: Direction
  /// By how much, never negative: a percentage or share of what it was, an amount, or, in the unit
  /// `times`, how many times what it was (2 for `doubled`, 1/2 for `halved`).
  public var quantity: Quantity

  public init(direction: Direction, quantity: Quantity) {
    self.direction = direction
    self.quantity = quantity
  }

  /// What has changed as a share of what it was before: -0.88 for `fell by 88%`, 1 for `doubled`; nil
  /// for an amount, which says nothing of what it was before.
  public var relative: Number? {
    switch quantity.unit {
    case .percent: break
    case .none where quantity.lower.form == .fraction: break
    case .times: return try? quantity.lower.value - .one
    default: return nil
    }
    return direction == .fall ? quantity.lower.value.negated : quantity.lower.value
  }
}

/// Why digits or a number word are no data.
public enum Exemption: String, Sendable, Hashable, CaseIterable {
  /// `11 September 2014`, `29 August`, `Q3 2014`, `2014-09-11`, `the 1990s`.
  case date
  /// `in 2011`, `2009–2015`.
  case year
  /// `10.30am`, `nine o’clock`.
  case timeOfDay
  /// `1st`, `21st`, `a third officer`.
  case ordinal
  /// `section 3`, `paragraphs 12 to 15`, `Regulation (EU) No 604/2013`.
  case reference
  case phoneNumber
  /// `version 2.1`, `v1.0.3`, `192.168.0.1`.
  case version
  /// A house number or postcode.
  case address
  /// A web address, an e-mail address, the name of a file, a hashtag.
  case webAddress
  /// `A26`, `COVID-19`, `Windows 10`, `Five Eyes`.
  case name
  /// `nine times out of ten`, `one-way`, `24/7`, `zero tolerance`.
  case idiom
  /// `one of them`, `no one`, `the two governments`.
  case pronoun
  /// `1.` or `(2)` in front of what is listed.
  case listMarker
  /// ISBNs, file numbers and other identifiers.
  case code
}
