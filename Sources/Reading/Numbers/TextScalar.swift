/// What a scalar of a text is to the scanner of numbers.
enum TextScalar {
  /// Decodes the scalar at `offset`; a replacement character of one byte for what is no UTF-8.
  static func decode(_ text: [UInt8], at offset: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[offset])
    if first < 0x80 { return (first, 1) }
    guard first >= 0xC2, first < 0xF5 else { return (0xFFFD, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard offset + length <= text.count else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(length))
    for index in 1..<length {
      let byte = text[offset + index]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Letters and marks of all scripts, and `°`; blocks of signs are left out, whatever is in them.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x80: scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A
    case 0xAA, 0xB0, 0xB5, 0xBA: true
    case 0x80..<0xC0, 0xD7, 0xF7: false
    case 0x2000..<0x2C00: scalar >= 0x2100 && scalar < 0x2150 && scalar != 0x2116
    case 0x3000..<0x3040, 0xE000..<0xF900, 0xFE00..<0xFE70, 0xFF00..<0xFF21, 0xFFF0..<0x1_0000:
      false
    case 0x1_F000...: false
    default: true
    }
  }

  /// A capital of Latin-1.
  static func isLatinCapital(_ scalar: UInt32) -> Bool {
    scalar >= 0xC0 && scalar < 0xDF && scalar != 0xD7
  }

  /// The value of a decimal digit of any script.
  static func digit(_ scalar: UInt32) -> Int? {
    if scalar &- 0x30 < 10 { return Int(scalar &- 0x30) }
    guard scalar >= 0x660 else { return nil }
    if scalar &- 0x1_D7CE < 50 { return Int((scalar &- 0x1_D7CE) % 10) }
    for zero in zeros where scalar &- zero < 10 { return Int(scalar &- zero) }
    return nil
  }

  /// The zeros of the scripts that have digits of their own.
  private static let zeros: [UInt32] = [
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50,
    0xED0, 0xF20, 0x1040, 0x17E0, 0x1810, 0xFF10,
  ]
}

/// Fractions that are one character.
enum VulgarFractions {
  static func value(_ scalar: UInt32) -> (numerator: Int, denominator: Int)? {
    switch scalar {
    case 0xBD: (1, 2)
    case 0xBC: (1, 4)
    case 0xBE: (3, 4)
    case 0x2150: (1, 7)
    case 0x2151: (1, 9)
    case 0x2152: (1, 10)
    case 0x2153: (1, 3)
    case 0x2154: (2, 3)
    case 0x2155: (1, 5)
    case 0x2156: (2, 5)
    case 0x2157: (3, 5)
    case 0x2158: (4, 5)
    case 0x2159: (1, 6)
    case 0x215A: (5, 6)
    case 0x215B: (1, 8)
    case 0x215C: (3, 8)
    case 0x215D: (5, 8)
    case 0x215E: (7, 8)
    default: nil
    }
  }
}
