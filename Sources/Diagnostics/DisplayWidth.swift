/// How many columns of a terminal a character takes.
enum DisplayWidth {
  /// The width of what is seen as one character.
  static func of(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      // U+FE0F asks for the picture of a character that has one.
      if scalar == "\u{FE0F}" || scalar.properties.isEmojiPresentation { return 2 }
      width = max(width, of(scalar))
    }
    return width
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    // The vowels and final consonants of Hangul are drawn into the syllable before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    case let value where wide.contains(where: { $0.contains(value) }): return 2
    default: return 1
    }
  }

  /// The blocks of East Asian characters that Unicode calls wide or full-width.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD,
  ]
}
