/// A word, a number or a sign in the text of a quantity.
struct QuantityToken {
  /// In lower case; a sign as it stands.
  var text: String
  /// The number, where the token is one in digits.
  var numeral: Numeral?
  /// UTF-8 offsets in the text.
  var range: Range<Int>
  var isWord: Bool
  var hasSpaceBefore: Bool
}

/// A number in digits.
struct Numeral: Equatable {
  var value: Number
  /// How many digits stand behind the point.
  var fractionDigits: Int
}

/// Cuts the text of a quantity into tokens.
struct QuantityLexer {
  let bytes: [UInt8]
  private(set) var offset = 0
  private var tokens: [QuantityToken] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  static func tokens(of text: String) throws(ValueError) -> [QuantityToken] {
    var lexer = QuantityLexer(text)
    var hasSpace = false
    while let scalar = lexer.scalar(at: lexer.offset) {
      let start = lexer.offset
      if scalar.value.isSpace {
        lexer.offset += scalar.length
        hasSpace = true
        continue
      }
      if let numeral = try NumeralReader.read(lexer.bytes, at: start) {
        lexer.offset = numeral.end
        lexer.add(start, numeral.numeral, isWord: false, hasSpace)
      } else if Self.isLetter(scalar.value),
        scalar.value.properties.generalCategory != .nonspacingMark
      {
        lexer.skipWord()
        lexer.add(start, nil, isWord: true, hasSpace)
      } else {
        lexer.offset += scalar.length
        lexer.add(start, nil, isWord: false, hasSpace)
      }
      hasSpace = false
    }
    return lexer.tokens
  }

  private mutating func add(_ start: Int, _ numeral: Numeral?, isWord: Bool, _ hasSpace: Bool) {
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    tokens.append(
      QuantityToken(
        text: isWord ? text.lowercased() : text, numeral: numeral, range: start..<offset,
        isWord: isWord, hasSpaceBefore: hasSpace))
  }

  /// A word goes on over letters, over an apostrophe between letters and over `²` and `³`.
  private mutating func skipWord() {
    while let scalar = scalar(at: offset) {
      if Self.isLetter(scalar.value) || scalar.value == "²" || scalar.value == "³" {
        offset += scalar.length
      } else if scalar.value == "'" || scalar.value == "’",
        let next = self.scalar(at: offset + scalar.length), Self.isLetter(next.value)
      {
        offset += scalar.length
      } else {
        return
      }
    }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (scalar.value | 0x20) &- 0x61 < 26 }
    return scalar == "°" || scalar.properties.isAlphabetic
      || scalar.properties.generalCategory == .nonspacingMark
  }

  /// The scalar at `offset` and its length in bytes; the bytes come from a `String`, so are UTF-8.
  func scalar(at offset: Int) -> (value: Unicode.Scalar, length: Int)? {
    Unicode.Scalar.decode(bytes, at: offset)
  }
}

extension Unicode.Scalar {
  /// Decodes the scalar at `offset` of valid UTF-8; a replacement character for anything else.
  static func decode(_ bytes: [UInt8], at offset: Int) -> (value: Unicode.Scalar, length: Int)? {
    guard offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard offset + length <= bytes.count else { return ("\u{FFFD}", bytes.count - offset) }
    var value = first & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// Whether this is a space of some width, or a line's end.
  var isSpace: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: true
    default: false
    }
  }
}
