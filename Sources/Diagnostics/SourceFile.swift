import Bytes

/// A file of the input, kept so that a finding can show the line it is about.
public final class SourceFile: Sendable {
  /// Where the file is, as the editor would type it: relative to the site's folder.
  public let path: String
  /// The file, byte for byte.
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Creates a file that holds the UTF-8 of `text`.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The range of the whole file.
  public var range: SourceRange { SourceRange(file: self, offsets: 0..<bytes.count) }

  /// The line and column of the byte at `offset`; an offset past the end gives the end.
  /// - Complexity: O(`offset`).
  public func location(at offset: Int) -> SourceLocation {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    return SourceLocation(line: line, column: end - lineStart + 1)
  }

  /// The bytes of the line that holds `offset`, without its line ending.
  /// - Complexity: O(length of the line).
  public func lineRange(at offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), bytes.count)
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }
}

extension SourceFile: Hashable {
  /// Two files are the same when they are the same object: a path is read once in a run.
  public static func == (left: SourceFile, right: SourceFile) -> Bool { left === right }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
