/// A piece of a stylesheet.
struct StylesheetToken {
  enum Kind: Equatable {
    /// Letters, numbers and whatever is no other token, such as `.a`, `@media`, `50%`.
    case word
    case string
    /// An address without quotes, its parentheses included.
    case url
    /// One of `{}()[];:,>~!`.
    case mark(UInt8)
    /// White space, with or without comments.
    case space
    /// Comments alone, which part two words but are no white space.
    case comment
    /// A comment that begins with `!`, as licences do.
    case notice
  }

  let kind: Kind
  let range: Range<Int>

  var isGap: Bool { kind == .space || kind == .comment || kind == .notice }
}

/// Reads a stylesheet into tokens, as far as removing white space needs it.
struct StylesheetTokens {
  private let bytes: [UInt8]
  private var index = 0
  private var tokens: [StylesheetToken] = []

  /// The tokens; nil for what is no stylesheet, or none that can safely be read so.
  /// - Complexity: O(length).
  static func read(_ bytes: [UInt8]) -> [StylesheetToken]? {
    var reader = StylesheetTokens(bytes)
    return reader.readAll() ? reader.tokens : nil
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func readAll() -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      let isRead: Bool
      if Self.isSpace(byte) || startsComment(index) {
        isRead = readGap()
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        isRead = readString()
      } else if Self.marks.contains(byte) {
        tokens.append(StylesheetToken(kind: .mark(byte), range: index..<index + 1))
        index += 1
        isRead = true
      } else {
        isRead = readWord()
      }
      guard isRead else { return false }
    }
    return true
  }

  private static let marks = Set("{}()[];:,>~!".utf8)

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func startsComment(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "/") && byte(index + 1) == UInt8(ascii: "*")
  }

  private mutating func readGap() -> Bool {
    let start = index
    var hasSpace = false
    while index < bytes.count {
      if Self.isSpace(bytes[index]) {
        hasSpace = true
        index += 1
      } else if startsComment(index) {
        let comment = index
        index += 2
        while index + 1 < bytes.count,
          bytes[index] != UInt8(ascii: "*") || bytes[index + 1] != UInt8(ascii: "/")
        {
          index += 1
        }
        guard index + 1 < bytes.count else { return false }
        index += 2
        if bytes[comment + 2] == UInt8(ascii: "!") {
          if comment > start { gap(start..<comment, hasSpace) }
          tokens.append(StylesheetToken(kind: .notice, range: comment..<index))
          return true
        }
      } else {
        break
      }
    }
    gap(start..<index, hasSpace)
    return true
  }

  private mutating func gap(_ range: Range<Int>, _ hasSpace: Bool) {
    tokens.append(StylesheetToken(kind: hasSpace ? .space : .comment, range: range))
  }

  private mutating func readString() -> Bool {
    let start = index
    let quote = bytes[index]
    index += 1
    while index < bytes.count, bytes[index] != quote {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += byte(index + 1) == 0x0D && byte(index + 2) == 0x0A ? 3 : 2
      case 0x0A, 0x0C, 0x0D: return false
      default: index += 1
      }
    }
    guard index < bytes.count else { return false }
    index += 1
    tokens.append(StylesheetToken(kind: .string, range: start..<index))
    return true
  }

  private mutating func readWord() -> Bool {
    let start = index
    var hasEscape = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0 { return false }
      if byte == UInt8(ascii: "\\") {
        hasEscape = true
        guard skipEscape() else { return false }
        continue
      }
      if Self.isSpace(byte) || startsComment(index) || Self.marks.contains(byte)
        || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      {
        break
      }
      index += 1
    }
    tokens.append(StylesheetToken(kind: .word, range: start..<index))
    guard byte(index) == UInt8(ascii: "(") else { return true }
    // The name of a function that is written with escapes could be `url`, whose inside is no CSS.
    if hasEscape { return false }
    return endsInURL(start) ? readURL() : true
  }

  /// Skips an escaped character, with the white space that ends it.
  private mutating func skipEscape() -> Bool {
    index += 1
    guard let next = byte(index), next != 0x0A, next != 0x0C, next != 0x0D else { return false }
    guard Self.isHexadecimal(next) else {
      index += 1
      return true
    }
    var count = 0
    while count < 6, let digit = byte(index), Self.isHexadecimal(digit) {
      index += 1
      count += 1
    }
    guard let end = byte(index), Self.isSpace(end) else { return true }
    index += 1
    return end != 0x0D
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
  }

  /// Whether the word that ends here is the function `url`.
  private func endsInURL(_ start: Int) -> Bool {
    guard index - start >= 3, Array("url".utf8) == bytes[index - 3..<index].map({ $0 | 0x20 })
    else { return false }
    guard index - start > 3 else { return true }
    let before = bytes[index - 4]
    let isName =
      before &- 0x30 < 10 || (before | 0x20) &- 0x61 < 26 || before >= 0x80
      || before == UInt8(ascii: "-") || before == UInt8(ascii: "_")
    return !isName && before != UInt8(ascii: "#") && before != UInt8(ascii: "@")
  }

  /// Reads the parentheses of an address, unless there is a string in them.
  private mutating func readURL() -> Bool {
    var end = index + 1
    while let byte = byte(end), Self.isSpace(byte) { end += 1 }
    if byte(end) == UInt8(ascii: "\"") || byte(end) == UInt8(ascii: "'") { return true }
    while let byte = byte(end), byte != UInt8(ascii: ")") {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), 0: return false
      case UInt8(ascii: "\\"): end += 2
      default: end += 1
      }
    }
    guard end < bytes.count else { return false }
    tokens.append(StylesheetToken(kind: .url, range: index..<end + 1))
    index = end + 1
    return true
  }
}
