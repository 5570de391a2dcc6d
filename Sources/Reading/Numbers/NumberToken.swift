import Model

/// A word, a number in digits or a sign in a text.
struct NumberToken {
  enum Kind: UInt8 {
    case word
    /// Digits, with thousands and decimals.
    case digits
    /// Digits with more than one point: `1.0.3`, `11.9.2014`.
    case dotted
    /// `½`.
    case vulgarFraction
    case sign
    /// What is no text, or a name that was excluded.
    case barrier
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    static let hasSpaceBefore = Flags(rawValue: 1)
    static let isCapitalised = Flags(rawValue: 2)
    static let isAllCapitals = Flags(rawValue: 4)
    /// `year’s`.
    static let isPossessive = Flags(rawValue: 8)
    /// Ends as a plural noun does.
    static let hasPluralEnd = Flags(rawValue: 16)
    static let endsInEd = Flags(rawValue: 32)
    static let endsInIng = Flags(rawValue: 64)
    static let endsInLy = Flags(rawValue: 128)
  }

  var start: Int32
  var end: Int32
  /// In the vocabulary; 0 when it is not there.
  var id: Int16
  var kind: Kind
  var flags: Flags
  /// For digits the place in the list of numerals, for `½` its place among the fractions.
  var detail: Int32 = 0
}

/// A number in digits.
struct TextNumeral {
  var value: Number
  /// The number when it is whole.
  var int: Int?
  var wholeDigits: Int
  var fractionDigits: Int
  /// Whether thousands are parted.
  var isGrouped: Bool
  /// `007`: no number, but a code.
  var hasLeadingZero: Bool
}
