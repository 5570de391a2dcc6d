import Testing

@testable import Linking

@Suite("Case folding agrees with Unicode's lower case for the scripts it knows")
struct MatchingFoldingTests {
  /// Scalars whose folding is by rule not their lower case: dotted İ has no simple folding; final
  /// sigma, long s and the symbols for Greek letters fold to the plain letter, so do micro and iota.
  private static let special: Set<UInt32> = [
    0xB5, 0x130, 0x17F, 0x345, 0x3C2, 0x3D0, 0x3D1, 0x3D5, 0x3D6, 0x3F0, 0x3F1, 0x3F4, 0x3F5,
    0x3F9, 0x1E9B,
  ]

  @Test(
    "Every letter of Latin, Greek, Cyrillic and Armenian",
    arguments: [
      0x00...0x17F, 0x1CD...0x1DC, 0x1DE...0x1EF, 0x1F8...0x21F, 0x370...0x3F0, 0x400...0x556,
      0x1E00...0x1E95, 0x1EA0...0x1EFF, 0x212A...0x212B,
    ] as [ClosedRange<UInt32>])
  func lowercase(range: ClosedRange<UInt32>) {
    for value in range where !Self.special.contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      #expect(
        lower.count != 1 || foldCase(value) == lower.first?.value, "U+\(String(value, radix: 16))")
    }
  }

  @Test("Folding twice changes nothing more")
  func idempotent() {
    for value in UInt32(0)..<0x2200 { #expect(foldCase(foldCase(value)) == foldCase(value)) }
  }

  @Test("What is not a letter stays what it is")
  func marks() {
    for value in UInt32(0)..<0x2200 {
      guard let scalar = Unicode.Scalar(value), !scalar.properties.isCased, value != 0x345 else {
        continue
      }
      #expect(
        foldCase(value) == value || scalar.properties.isAlphabetic, "U+\(String(value, radix: 16))")
    }
  }

  @Test("What is part of a word agrees with the general categories")
  func words() {
    for value in UInt32(0)..<0x3100 where value != 0xAD && value &- 0x2000 >= 0x70 {
      guard let properties = Unicode.Scalar(value)?.properties else { continue }
      let expected: Bool
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
        .connectorPunctuation:
        expected = true
      default: expected = false
      }
      #expect(Characters.isWord(value) == expected, "U+\(String(value, radix: 16))")
    }
  }
}
