/// What a character is to ``FoldedText``.
enum CharacterClass: UInt8, Equatable {
  case space
  /// White space that ends a line.
  case lineBreak
  /// Says where a word may or may not be broken, and shows nothing.
  case invisible
  case letter
  case digit
  /// Stands before or behind a number with or without a space: `£`, `+`, `%`.
  case numberSign
  /// Any other character that counts as a part of a word.
  case sign
  case singleQuote
  case doubleQuote
  case hyphen
  /// En dash and figure dash, which also stand between the ends of a range.
  case shortDash
  case minus
  case longDash
  /// `.`, `,` and `:`, which also stand inside numbers.
  case numberMark
  case openingBracket
  case mark

  /// Whether a word is made of it.
  var isWord: Bool {
    switch self {
    case .letter, .digit, .numberSign, .sign: true
    default: false
    }
  }

  var isSpace: Bool { self == .space || self == .lineBreak }
  var isQuote: Bool { self == .singleQuote || self == .doubleQuote }

  var isDash: Bool {
    switch self {
    case .hyphen, .shortDash, .minus, .longDash: true
    default: false
    }
  }

  init(_ scalar: Unicode.Scalar) {
    self = scalar.isASCII ? Self.ascii(UInt8(scalar.value)) : Self.beyondASCII(scalar)
  }

  private static func ascii(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x20, 0x09: .space
    case 0x0A...0x0D: .lineBreak
    case UInt8(ascii: "'"): .singleQuote
    case UInt8(ascii: "\""): .doubleQuote
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"): .numberMark
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openingBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .mark
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): .mark
    case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "+"): .numberSign
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "~"): .numberSign
    default: .sign
    }
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: .lineBreak
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x200B, 0x2060, 0xFEFF: .invisible
    case 0x2018...0x201B, 0x2039, 0x203A: .singleQuote
    case 0x201C...0x201F, 0xAB, 0xBB: .doubleQuote
    case 0x2010, 0x2011: .hyphen
    case 0x2012, 0x2013: .shortDash
    case 0x2014, 0x2015: .longDash
    case 0x2212: .minus
    case 0xA1, 0xBF: .mark
    // Plus-minus, per mille, per ten thousand, primes, degrees, comparisons.
    case 0xB1, 0x2030...0x2033, 0xB0, 0x2103, 0x2109, 0x2248, 0x2264, 0x2265: .numberSign
    default: category(of: scalar)
    }
  }

  private static func category(of scalar: Unicode.Scalar) -> CharacterClass {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber: return .digit
    case .currencySymbol: return .numberSign
    default: return properties.isAlphabetic ? .letter : .sign
    }
  }
}
