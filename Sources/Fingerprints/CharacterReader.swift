import Bytes

/// One character of a text: what it is and which bytes it came from.
struct ReadCharacter {
  var value: UInt32
  var kind: CharacterClass
  /// Bytes of the original, from 0.
  var start: Int32
  var end: Int32
}

/// Reads a text's characters: ligatures spelled out, what cannot be seen left out.
enum CharacterReader {
  /// - Throws: where the first byte stands that is not UTF-8.
  static func read(_ text: Span<UInt8>) throws(InvalidText) -> [ReadCharacter] {
    guard text.count <= FoldedText.byteLimit else { throw .tooLong }
    var characters: [ReadCharacter] = []
    characters.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      let step = text.utf8Step(at: offset)
      guard let scalar = step.scalar else { throw .notUTF8(offset: offset) }
      let next = offset + step.length
      let character = ReadCharacter(
        value: scalar.value, kind: CharacterClass(scalar), start: Int32(offset), end: Int32(next))
      offset = next
      if character.kind == .invisible {
        // A soft hyphen at the end of a line is where a word was broken: it goes on behind it.
        if scalar.value == 0xAD { offset = endOfBreak(text, from: offset) ?? offset }
      } else if let letters = spelledOut(scalar.value) {
        for letter in letters.unicodeScalars {
          characters.append(
            ReadCharacter(
              value: letter.value, kind: CharacterClass(letter), start: character.start,
              end: character.end))
        }
      } else {
        characters.append(character)
      }
    }
    return characters
  }

  /// Where the white space that begins at `offset` ends, if it holds a line break.
  private static func endOfBreak(_ text: Span<UInt8>, from offset: Int) -> Int? {
    var end = offset
    var hasLineBreak = false
    while end < text.count {
      let step = text.utf8Step(at: end)
      guard let scalar = step.scalar else { break }
      let kind = CharacterClass(scalar)
      guard kind.isSpace else { break }
      if kind == .lineBreak { hasLineBreak = true }
      end += step.length
    }
    return hasLineBreak ? end : nil
  }

  /// The characters that a ligature stands for.
  private static func spelledOut(_ value: UInt32) -> String? {
    switch value {
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    case 0x2026: "..."
    default: nil
    }
  }
}
