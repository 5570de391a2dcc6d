extension Fingerprint {
  /// The number of the file format.
  static let formatVersion = 1
  static let formatName = "explainer-fingerprint"
  private static let lineLength = 96

  /// The fingerprint as a file: lines of ASCII.
  ///
  /// `docs/fingerprints.md` describes them.
  public var fileContents: [UInt8] {
    var text: [UInt8] = []
    func append(_ line: String) {
      text.append(contentsOf: line.utf8)
      text.append(UInt8(ascii: "\n"))
    }
    func append(base64 bytes: [UInt8]) {
      let digits = Sodium.base64(bytes[...])
      var start = 0
      while start < digits.count {
        let end = min(start + Self.lineLength, digits.count)
        text.append(contentsOf: digits[start..<end])
        text.append(UInt8(ascii: "\n"))
        start = end
      }
    }
    append("\(Self.formatName) \(Self.formatVersion)")
    append("folding \(FoldedText.version)")
    append(keyCheck.isEmpty ? "key public" : "key secret \(Self.base64(keyCheck))")
    append("salt \(Self.base64(salt))")
    append("words \(wordCount)")
    append("sequence \(sequenceLength)")
    append("lines \(lines.lines.count)")
    append(base64: lines.encoded)
    append("entries \(table.entries.count)")
    append(
      base64: table.entries.flatMap { entry in
        (0..<8).map { UInt8(truncatingIfNeeded: entry >> (56 - 8 * $0)) }
      })
    append("checksum \(Self.base64(Self.checksum(of: text[...])))")
    return text
  }

  /// Sixteen bytes that change when any byte before does.
  static func checksum(of text: ArraySlice<UInt8>) -> [UInt8] {
    Sodium.blake2b(text, length: 16)
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    String(decoding: Sodium.base64(bytes[...]), as: UTF8.self)
  }
}

extension TextLines {
  /// For each line, by how much its number and its first word's exceed those of the line before: LEB128.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    var previous = Line(number: 0, firstWord: 0)
    for line in lines {
      for var number in [line.number - previous.number, line.firstWord - previous.firstWord] {
        while number >= 0x80 {
          bytes.append(UInt8(number & 0x7F) | 0x80)
          number >>= 7
        }
        bytes.append(UInt8(number))
      }
      previous = line
    }
    return bytes
  }

  /// Reads what ``encoded`` wrote; nil when it is not `count` lines in order of `wordCount` words.
  init?(encoded bytes: [UInt8], count: Int, wordCount: Int) {
    var lines: [Line] = []
    var offset = 0
    func next() -> Int? {
      var number = 0
      var shift = 0
      while offset < bytes.count, shift <= 28 {
        let byte = bytes[offset]
        offset += 1
        number |= Int(byte & 0x7F) << shift
        if byte < 0x80 { return number }
        shift += 7
      }
      return nil
    }
    var previous = Line(number: 0, firstWord: 0)
    while offset < bytes.count {
      guard let numbers = next(), let words = next(), numbers > 0, words > 0 || lines.isEmpty,
        previous.firstWord + words < wordCount
      else { return nil }
      previous = Line(
        number: previous.number + numbers, firstWord: previous.firstWord + words)
      lines.append(previous)
    }
    guard lines.count == count, lines.first?.firstWord == 0 else { return nil }
    self.lines = lines
  }
}
