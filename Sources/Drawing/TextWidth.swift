/// How wide text is at most, without a font at hand.
///
/// The reader's font is unknown, so each width is that of the widest common interface face; text
/// that is narrower leaves room, and text never runs into its neighbour.
enum TextWidth {
  /// The widths of U+0020 to U+007E, in hundredths of the font size.
  private static let ascii: [Double] = [
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56,
    102, 69, 69, 73, 77, 67, 62, 78, 76, 30, 50, 67, 56, 87, 75, 79,
    67, 79, 73, 67, 62, 74, 69, 99, 69, 67, 69, 40, 34, 40, 84, 56,
    50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62,
    64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
  ]

  /// The width of `text` set at `fontSize`, in the same unit; O(n).
  static func of(_ text: String, fontSize: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + hundredths($1) } * fontSize / 100
  }

  private static func hundredths(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20...0x7E: return ascii[Int(scalar.value) - 0x20]
    case 0xA0, 0xB7: return 32
    case 0xA3, 0x20AC: return 64
    case 0x2013, 0x2018...0x201F: return 60
    case 0x2E3A, 0x2E3B: return 320
    // Whole phrases in one character.
    case 0xFDF0...0xFDFF, 0x12000...0x1254F: return 1200
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    case .lowercaseLetter: return scalar.value < 0x250 ? 75 : 102
    default: return 125
    }
  }
}
