/// A text as libcmark reads it: NUL bytes and invalid UTF-8 as U+FFFD.
///
/// Made for the rare text that needs it; knows for each byte where it stood.
struct RepairedText {
  private(set) var bytes: [UInt8] = []
  /// For every byte, and for the end, its offset in the text that was repaired.
  private var origins: [Int32] = []

  /// Repairs a text; nil if there is nothing to repair.
  /// - Complexity: O(n).
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    let isValid = (try? UTF8Span(validating: text.span)) != nil
    if isValid && !text.contains(0) { return nil }
    bytes.reserveCapacity(text.count + 16)
    origins.reserveCapacity(text.count + 17)
    var lineStart = 0
    while lineStart < text.count {
      let rest = text[lineStart...]
      let lineEnd = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      repairLine(text[lineStart..<lineEnd])
      if lineEnd < text.count { append(text[lineEnd], from: lineEnd) }
      lineStart = lineEnd + 1
    }
    origins.append(Int32(text.count))
  }

  /// Where a byte of the repaired text stood.
  func origin(of offset: Int32) -> Int32 { origins[Int(offset)] }

  private mutating func append(_ byte: UInt8, from origin: Int) {
    bytes.append(byte)
    origins.append(Int32(origin))
  }

  private mutating func appendReplacement(from origin: Int) {
    for byte: UInt8 in [0xEF, 0xBF, 0xBD] { append(byte, from: origin) }
  }

  /// NUL bytes are replaced first, which decides what an incomplete character is followed by.
  private mutating func repairLine(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    var known: [(byte: UInt8, origin: Int)] = []
    known.reserveCapacity(line.count)
    for (origin, byte) in zip(line.indices, line) {
      if byte != 0 {
        known.append((byte, origin))
      } else {
        known += [(0xEF, origin), (0xBF, origin), (0xBD, origin)]
      }
    }
    var place = 0
    while place < known.count {
      let (length, isValid) = character(in: known[place...])
      if isValid {
        for part in known[place..<place + length] { append(part.byte, from: part.origin) }
      } else {
        appendReplacement(from: known[place].origin)
      }
      place += length
    }
  }

  /// How many bytes libcmark takes for the next character, and whether they are one. It takes a lead
  /// byte too near to the end of its line together with all that follows.
  private func character(
    in line: ArraySlice<(byte: UInt8, origin: Int)>
  ) -> (length: Int, isValid: Bool) {
    let first = line[line.startIndex].byte
    let length: Int
    switch first {
    case ..<0x80: return (1, true)
    case 0xC0..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF8: length = 4
    default: return (1, false)
    }
    if length > line.count { return (line.count, false) }
    for index in 1..<length where line[line.startIndex + index].byte & 0xC0 != 0x80 {
      return (index, false)
    }
    let second = line[line.startIndex + 1].byte
    switch first {
    case 0xC0, 0xC1: return (length, false)
    case 0xE0: return (length, second >= 0xA0)
    case 0xED: return (length, second < 0xA0)
    case 0xF0: return (length, second >= 0x90)
    case 0xF4: return (length, second < 0x90)
    case 0xF5...: return (length, false)
    default: return (length, true)
    }
  }
}
