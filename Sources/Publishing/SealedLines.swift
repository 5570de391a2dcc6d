import Bytes

/// Lines of text under a heading, with a last line by which one knows that none is missing or changed.
enum SealedLines {
  static func encode(_ heading: String, _ lines: [String]) -> [UInt8] {
    var buffer = ByteBuffer(capacity: lines.reduce(128) { $0 + $1.utf8.count + 1 })
    buffer.append(heading)
    buffer.append("\n" as StaticString)
    for line in lines {
      buffer.append(line)
      buffer.append("\n" as StaticString)
    }
    let bytes = buffer.copy()
    return bytes + Array(seal(lines.count, bytes).utf8)
  }

  /// The lines in `bytes`; nil when they do not stand under `heading`, or the seal is broken.
  static func decode(_ heading: String, _ bytes: [UInt8]) -> [String]? {
    let newline = UInt8(ascii: "\n")
    guard bytes.last == newline else { return nil }
    var lines = bytes.dropLast().split(separator: newline, omittingEmptySubsequences: false)
    guard let last = lines.popLast(), lines.first?.elementsEqual(heading.utf8) == true else {
      return nil
    }
    lines.removeFirst()
    let sealed = Array(bytes[..<last.startIndex])
    guard bytes[last.startIndex...].elementsEqual(seal(lines.count, sealed).utf8) else {
      return nil
    }
    var texts: [String] = []
    texts.reserveCapacity(lines.count)
    for line in lines {
      guard let text = String(validating: line, as: UTF8.self) else { return nil }
      texts.append(text)
    }
    return texts
  }

  private static func seal(_ count: Int, _ bytes: [UInt8]) -> String {
    "end \(count) \(contentHashDigits(bytes.span))\n"
  }
}
