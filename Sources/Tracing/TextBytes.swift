/// What bytes of a text are.
enum TextBytes {
  /// Whether a letter or digit begins or goes on at `index`; dashes, quotation marks, no-break spaces
  /// and what is no text are none.
  static func isWord(_ text: [UInt8], _ index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte &- 0x30 < 10 || lowered(byte) &- 0x61 < 26 }
    return signLength(text, index) == 1 || byte & 0xC0 == 0x80
  }

  /// How many bytes the sign at `index` has that is no letter; 1 for anything that is not one of
  /// those that stand between words.
  static func signLength(_ text: [UInt8], _ index: Int) -> Int {
    switch text[index] {
    case 0xC2 where index + 1 < text.count && text[index + 1] < 0xC0: 2
    case 0xE2 where index + 2 < text.count && text[index + 1] <= 0x83: 3
    case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF: 3
    default: 1
    }
  }

  static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
