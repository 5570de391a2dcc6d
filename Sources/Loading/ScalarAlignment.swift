import Diagnostics
import Model
import YAML

extension TextOrigin {
  /// Where the bytes of a YAML scalar's text stand in `file`.
  ///
  /// - Parameters:
  ///   - text: the scalar as libyaml read it.
  ///   - offsets: the scalar as written, with its quotation marks or its header.
  /// - Complexity: O(length of the range).
  init(of text: [UInt8], _ style: ScalarStyle, in file: SourceFile, within offsets: Range<Int>) {
    var alignment = ScalarAlignment(text: text, file: file, offsets: offsets)
    switch style {
    case .plain: alignment.alignFlow(quote: nil)
    case .singleQuoted: alignment.alignFlow(quote: UInt8(ascii: "'"))
    case .doubleQuoted: alignment.alignFlow(quote: UInt8(ascii: "\""))
    case .literal, .folded: alignment.alignBlock()
    }
    self = alignment.origin
  }
}

/// Lays the text of a YAML scalar beside the bytes that it was read from (YAML 1.2, 7.3 and 8.1).
private struct ScalarAlignment {
  let text: [UInt8]
  let bytes: [UInt8]
  let end: Int
  /// The next byte of the text, and the byte of the file that it is looked for at.
  var index = 0
  var cursor: Int
  var origin: TextOrigin

  init(text: [UInt8], file: SourceFile, offsets: Range<Int>) {
    self.text = text
    bytes = file.bytes
    end = min(offsets.upperBound, file.bytes.count)
    cursor = offsets.lowerBound
    origin = TextOrigin(file: file, within: offsets)
  }

  /// A plain or quoted scalar: line breaks are folded, quotation marks and escapes undone.
  mutating func alignFlow(quote: UInt8?) {
    if quote != nil { cursor += 1 }
    while index < text.count, cursor < end {
      let byte = bytes[cursor]
      if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\"), cursor + 1 < end {
        let lineBreak = lineBreakLength(at: cursor + 1)
        if lineBreak > 0 {
          cursor += 1 + lineBreak
          fold(isEscaped: true)
        } else {
          takeEscape(scalarLength(text[index]), writtenAs: Self.escapeLength(bytes[cursor + 1]))
        }
        continue
      }
      if byte == quote {
        guard byte == UInt8(ascii: "'"), cursor + 1 < end, bytes[cursor + 1] == byte else { return }
        takeEscape(1, writtenAs: 2)
        continue
      }
      let blanks = blankCount(at: cursor)
      if lineBreakLength(at: cursor + blanks) > 0 {
        cursor += blanks
        fold(isEscaped: false)
      } else if blanks > 0 {
        take(blanks)
      } else if byte == text[index] {
        take(1)
      } else {
        return
      }
    }
  }

  /// A literal or folded scalar: only white space differs from what is written.
  mutating func alignBlock() {
    while cursor < end, bytes[cursor] != UInt8(ascii: "\n") { cursor += 1 }
    while index < text.count, cursor < end {
      if Self.isSpace(bytes[cursor]) || Self.isSpace(text[index]) {
        let textEnd = text[index...].firstIndex { !Self.isSpace($0) } ?? text.count
        let sourceEnd = bytes[cursor..<end].firstIndex { !Self.isSpace($0) } ?? end
        let indentation = text[index..<textEnd].reversed().prefix { $0 != UInt8(ascii: "\n") }.count
        if textEnd - index > indentation { origin.place(index, at: cursor) }
        origin.place(textEnd - indentation, at: max(cursor, sourceEnd - indentation))
        index = textEnd
        cursor = sourceEnd
      } else if bytes[cursor] == text[index] {
        take(1)
      } else {
        return
      }
    }
  }

  private mutating func take(_ count: Int) {
    origin.place(index, at: cursor)
    index += count
    cursor += count
  }

  private mutating func takeEscape(_ count: Int, writtenAs length: Int) {
    origin.place(index, at: cursor, writtenAs: length)
    index += count
    cursor += length
  }

  /// One line break is read as a space, each further one as a line break; an escaped one as nothing.
  private mutating func fold(isEscaped: Bool) {
    origin.place(index, at: min(cursor, end))
    var breaks = 0
    while cursor < end {
      let blanks = blankCount(at: cursor)
      let lineBreak = lineBreakLength(at: cursor + blanks)
      cursor += blanks + lineBreak
      guard lineBreak > 0 else { break }
      breaks += 1
    }
    index += isEscaped ? breaks : max(1, breaks - 1)
  }

  private func blankCount(at offset: Int) -> Int {
    var count = 0
    while offset + count < end, bytes[offset + count] == 0x20 || bytes[offset + count] == 0x09 {
      count += 1
    }
    return count
  }

  private func lineBreakLength(at offset: Int) -> Int {
    guard offset < end else { return 0 }
    if bytes[offset] == UInt8(ascii: "\n") { return 1 }
    guard bytes[offset] == UInt8(ascii: "\r") else { return 0 }
    return offset + 1 < end && bytes[offset + 1] == UInt8(ascii: "\n") ? 2 : 1
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The number of bytes of the code point that begins with `byte`.
  private func scalarLength(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The length of an escape, by the letter behind its backslash (YAML 1.2, 5.7).
  private static func escapeLength(_ letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "x"): 4
    case UInt8(ascii: "u"): 6
    case UInt8(ascii: "U"): 10
    default: 2
    }
  }
}
