/// Walks the literal of a text and the source it was made from side by side.
///
/// In source a character can be written as itself, behind a backslash, as a reference (`&amp;`), or,
/// with smart punctuation, as quotation marks, hyphens and full stops that became others.
struct TextAlignment {
  let source: UnsafeBufferPointer<UInt8>
  /// The end of the source's line: no text goes beyond.
  let end: Int
  /// Whether a backslash escapes punctuation; it does not within `<` and `>`.
  let escapes: Bool
  private(set) var position: Int
  /// How much of the literal has been walked.
  private(set) var walked = 0

  init(source: UnsafeBufferPointer<UInt8>, from position: Int, to end: Int, escapes: Bool = true) {
    self.source = source
    self.position = position
    self.end = end
    self.escapes = escapes
  }

  /// Walks until `count` bytes of the literal are behind, but not into a character that is written
  /// as several; false if the source does not make this literal.
  mutating func walk(_ literal: UnsafeBufferPointer<UInt8>, to count: Int) -> Bool {
    while walked < count {
      guard position < end else { return false }
      let byte = source[position]
      if !Self.isSpecial(byte) {
        if byte == literal[walked] {
          walked &+= 1
          position &+= 1
        } else if byte == 0x09, literal[walked] == 0x20 {
          walkTab(literal)
        } else {
          return false
        }
        continue
      }
      guard let unit = unit(byte, literal) else { return false }
      if walked + unit.literal > count { return true }
      walked &+= unit.literal
      position &+= unit.source
    }
    return true
  }

  /// Walks a tab that was read in part as the mark of a container, the rest of it being spaces.
  private mutating func walkTab(_ literal: UnsafeBufferPointer<UInt8>) {
    let spaces = literal[walked...].prefix { $0 == 0x20 }.count
    let further = source[(position + 1)..<end].prefix { $0 == 0x20 }.count
    walked += max(1, spaces - further)
    position += 1
  }

  /// Whether a byte can stand for something else than itself: `"`, `&`, `'`, `-`, `.` and `\`.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    let low: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x2D | 1 << 0x2E
    return byte < 0x40 ? low >> UInt64(byte) & 1 != 0 : byte == 0x5C
  }

  private typealias Unit = (literal: Int, source: Int)

  /// How many bytes of the literal come from how many of the source, from here on.
  private func unit(_ byte: UInt8, _ literal: UnsafeBufferPointer<UInt8>) -> Unit? {
    let rest = literal[walked...]
    guard let first = rest.first else { return nil }
    switch byte {
    case 0x5C where escapes && position + 1 < end && isPunctuation(source[position + 1]):
      return source[position + 1] == first ? (1, 2) : nil
    case 0x26: return reference(rest, first)
    case _ where byte == first: return (1, 1)
    case 0x22, 0x27: return first == 0xE2 && rest.count >= 3 ? (3, 1) : nil
    case 0x2D:
      let run = source[position..<end].prefix { $0 == 0x2D }.count
      return first == 0xE2 && run > 1 ? (3 * Self.dashes(for: run), run) : nil
    case 0x2E: return first == 0xE2 && rest.count >= 3 ? (3, 3) : nil
    default: return nil
    }
  }

  /// How many dashes smart punctuation makes of a run of hyphens: em dashes if three divides it, en
  /// dashes if two does, else as many em dashes as leave two or four hyphens for en dashes.
  private static func dashes(for hyphens: Int) -> Int {
    if hyphens % 3 == 0 { return hyphens / 3 }
    if hyphens % 2 == 0 { return hyphens / 2 }
    return hyphens % 3 == 2 ? (hyphens - 2) / 3 + 1 : (hyphens - 4) / 3 + 2
  }

  /// An ampersand, alone or at the head of a reference to a character.
  private func reference(_ rest: Slice<UnsafeBufferPointer<UInt8>>, _ first: UInt8) -> Unit? {
    let itself: Unit? = first == 0x26 ? (1, 1) : nil
    // The longest name has 31 letters.
    guard let semicolon = source[position..<min(end, position + 34)].firstIndex(of: 0x3B) else {
      return itself
    }
    let name = source[position + 1..<semicolon]
    let length = semicolon + 1 - position
    if name.first == 0x23 {
      guard let scalar = CharacterReference.scalar(ofDigits: name.dropFirst()) else {
        return itself
      }
      // Of U+FFFE and U+FFFF libcmark makes one byte that is not UTF-8.
      return (first >= 0xFE ? 1 : UTF8.width(scalar), length)
    }
    if name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8) {
      return first == 0x26 ? (1, length) : nil
    }
    guard first != 0x26 else { return itself }
    return (
      CharacterReference.literalLength(of: source[position...semicolon], writtenAs: rest), length
    )
  }
}

/// Whether a byte is ASCII punctuation, which a backslash escapes.
@inline(__always)
func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}

/// Whether a byte is white space, line ends left out.
@inline(__always)
func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
}
