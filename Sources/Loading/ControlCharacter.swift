import Diagnostics

/// A character that no page and no feed may hold: C0 but for tabs and line ends, delete, and C1.
struct ControlCharacter {
  let offsets: Range<Int>
  let codePoint: UInt32

  /// The first one in `text`, which is UTF-8; offsets count from the beginning of the slice.
  /// - Complexity: O(length of the text).
  static func first(in text: ArraySlice<UInt8>) -> ControlCharacter? {
    var previous: UInt8 = 0
    for (index, byte) in text.enumerated() {
      if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F {
        return ControlCharacter(offsets: index..<index + 1, codePoint: UInt32(byte))
      }
      // U+0080 to U+009F are C2 80 to C2 9F; they come from texts in Windows' encodings.
      if previous == 0xC2, byte < 0xA0 {
        return ControlCharacter(offsets: index - 1..<index + 1, codePoint: UInt32(byte))
      }
      previous = byte
    }
    return nil
  }

  func diagnostic(at place: SourceRange) -> Diagnostic {
    let digits = String(codePoint, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    return Diagnostic(
      .invalidUTF8, "There is a control character (\(name)) here, which no page can show",
      at: place,
      suggestions: [
        Suggestion("delete it: it usually comes from copying out of another program")
      ])
  }
}
