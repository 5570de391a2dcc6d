#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What HTML's references to characters stand for.
enum CharacterReference {
  /// The character that `&#…;` names, given what stands between `#` and `;`; nil if that is no number
  /// that CommonMark allows. Numbers that name no character stand for U+FFFD.
  static func scalar(ofDigits text: some Collection<UInt8>) -> UInt32? {
    let isHexadecimal = text.first == 0x78 || text.first == 0x58
    let digits = isHexadecimal ? text.dropFirst() : text.dropFirst(0)
    guard 1...(isHexadecimal ? 6 : 7) ~= digits.count else { return nil }
    var number: UInt32 = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: number = number * (isHexadecimal ? 16 : 10) + UInt32(digit - 0x30)
      case 0x41...0x46 where isHexadecimal: number = number * 16 + UInt32(digit - 0x37)
      case 0x61...0x66 where isHexadecimal: number = number * 16 + UInt32(digit - 0x57)
      default: return nil
      }
    }
    return number == 0 || number > 0x10FFFF || 0xD800...0xDFFF ~= number ? 0xFFFD : number
  }

  /// How many bytes of a literal a named reference makes, `&` and `;` included.
  ///
  /// Almost all names stand for one character. Where what follows could be the second character of
  /// a name that stands for two, libcmark is asked.
  static func literalLength(
    of reference: Slice<UnsafeBufferPointer<UInt8>>,
    writtenAs literal: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int {
    guard let first = literal.first else { return 0 }
    let width =
      switch first {
      case ..<0x80: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    let rest = literal.dropFirst(width)
    for second in secondCharacters where rest.starts(with: second) {
      return Tree.textLength(of: UnsafeBufferPointer(rebasing: reference)) ?? width
    }
    return width
  }

  /// Every second character of a name in HTML that stands for two.
  private static let secondCharacters: [[UInt8]] = [
    "\u{338}", "\u{20D2}", "\u{20E5}", "\u{FE00}", "\u{333}", "\u{331}", "\u{200A}", "j",
  ].map { Array($0.utf8) }
}

extension UTF8 {
  /// The number of bytes that a character takes.
  static func width(_ scalar: UInt32) -> Int {
    switch scalar {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}

extension CharacterReference {
  /// Whether `&#` stands anywhere in a text.
  static func isNumberPossible(in source: UnsafeBufferPointer<UInt8>) -> Bool {
    guard var from = source.baseAddress.map({ UnsafeRawPointer($0) }) else { return false }
    let end = from + source.count
    while let found = memchr(from, 0x26, end - from) {
      from = UnsafeRawPointer(found) + 1
      if from < end, from.load(as: UInt8.self) == 0x23 { return true }
    }
    return false
  }
}
