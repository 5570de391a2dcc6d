/// What a scalar is to the matcher: part of a word, white space, a mark that stands for another.
package enum Characters {
  package static let apostrophe: UInt32 = 0x27
  package static let hyphen: UInt32 = 0x2D
  package static let space: UInt32 = 0x20
  /// Stands in a run where something that is not text stands in the document.
  static let barrier: UInt8 = 0

  /// Letters, marks, digits and connectors, as in Unicode's word boundaries.
  ///
  /// Superscripts are left out, so that a footnote mark does not lengthen the word before it; the
  /// soft hyphen and the joiners are in, because they never end a word.
  package static func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isASCIIWord(UInt8(truncatingIfNeeded: scalar)) }
    if scalar &- 0x2000 < 0x70 { return isWordPunctuation(scalar) }
    return scalar < 0x250 ? isLatinWord(scalar) : isWordByCategory(scalar)
  }

  /// Kept apart, for the standard library's tables are slow to ask.
  @inline(never)
  private static func isWordByCategory(_ scalar: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
      .connectorPunctuation:
      return true
    default:
      return false
    }
  }

  @inline(__always)
  static func isASCIIWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
  }

  private static func isLatinWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAA, 0xAD, 0xB5, 0xBA: return true
    case 0xD7, 0xF7: return false
    default: return scalar >= 0xC0
    }
  }

  private static func isWordPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200C, 0x200D, 0x203F, 0x2040, 0x2054, 0x2060: return true
    default: return false
    }
  }

  package static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      return true
    default:
      return false
    }
  }

  /// The scalar that stands for all that are written differently and mean the same.
  package static func normalised(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x09 < 5 ? space : scalar }
    if scalar == 0x2019 || scalar == 0x2BC { return apostrophe }
    if scalar == 0x2010 || scalar == 0x2011 { return hyphen }
    return isSpace(scalar) ? space : scalar
  }

  /// The scalar at `index` and its length in bytes; U+FFFD and 1 where the bytes are not UTF-8.
  @inline(__always)
  package static func decode(_ bytes: borrowing Span<UInt8>, at index: Int) -> (
    scalar: UInt32, length: Int
  ) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    return decodeLong(bytes, at: index, first: first)
  }

  @inline(never)
  private static func decodeLong(
    _ bytes: borrowing Span<UInt8>, at index: Int, first: UInt8
  ) -> (scalar: UInt32, length: Int) {
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index &+ length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (0x7F &>> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[index &+ offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar &<< 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
  }

  /// The scalar that ends before `index`, and where it starts.
  @inline(__always)
  static func decode(
    _ bytes: borrowing Span<UInt8>, before index: Int
  ) -> (scalar: UInt32, start: Int) {
    var start = index &- 1
    if bytes[start] < 0x80 { return (UInt32(bytes[start]), start) }
    while start > 0, index &- start < 4, bytes[start] & 0xC0 == 0x80 { start &-= 1 }
    let (scalar, length) = decode(bytes, at: start)
    return start &+ length == index ? (scalar, start) : (0xFFFD, index &- 1)
  }
}
