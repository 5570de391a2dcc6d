/// Turns words into a name for an address.
public enum Slug {
  /// The anchor of a heading, as GitHub makes it: in lower case, each space a hyphen, and nothing kept
  /// but letters of every script, marks, digits, hyphens and `_`.
  /// - Complexity: O(length of the text); ASCII takes a short way.
  public static func make(from text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(scalar.value)
        switch byte {
        case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "_"): bytes.append(byte)
        case 0x41...0x5A: bytes.append(byte | 0x20)
        case 0x20, 0x09, 0x0A, 0x0D: bytes.append(UInt8(ascii: "-"))
        default: break
        }
      } else if scalar.isSpace {
        bytes.append(UInt8(ascii: "-"))
      } else if isKept(scalar) {
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
      .connectorPunctuation:
      true
    default: false
    }
  }

  /// An identifier made of the words of a text: ASCII, single hyphens, at most 64 letters, cut between
  /// words where that is possible; empty when the text has no letter of the Latin script and no digit.
  public static func identifier(from text: String) -> String {
    var bytes: [UInt8] = []
    let hyphen = UInt8(ascii: "-")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": bytes.append(UInt8(scalar.value))
      case "A"..."Z": bytes.append(UInt8(scalar.value) | 0x20)
      case "'", "’": break
      default:
        let letters = LatinLetters.plain(scalar)
        if !letters.isEmpty {
          bytes.append(contentsOf: letters.utf8)
        } else if scalar.properties.generalCategory != .nonspacingMark, bytes.last != hyphen,
          !bytes.isEmpty
        {
          bytes.append(hyphen)
        }
      }
    }
    if bytes.count > Identifier.maximumLength {
      let isBetweenWords = bytes[Identifier.maximumLength] == hyphen
      bytes.removeLast(bytes.count - Identifier.maximumLength)
      if !isBetweenWords, let cut = bytes.lastIndex(of: hyphen), cut > 0 {
        bytes.removeLast(bytes.count - cut)
      }
    }
    while bytes.last == hyphen { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Latin letters with marks, and the plain letters that stand for them in an identifier.
enum LatinLetters {
  private static let rows: [(letters: String, plain: String)] = [
    ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
    ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉ", "n"),
    ("òóôõöøōŏő", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"),
    ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"), ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"),
  ]

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for row in rows {
      for scalar in row.letters.unicodeScalars { table[scalar] = row.plain }
    }
    return table
  }()

  /// The plain letters for a letter with marks; empty for everything else.
  static func plain(_ scalar: Unicode.Scalar) -> String {
    if let letters = table[scalar] { return letters }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.first.flatMap { lower.count == 1 ? table[$0] : nil } ?? ""
  }
}
