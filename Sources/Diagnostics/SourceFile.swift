import Synchronization

/// A file of the input, kept so that a finding can show the line it is about.
public final class SourceFile: Sendable {
  /// Where the file is, as the editor would type it: relative to the site's folder.
  public let path: String
  /// The file, byte for byte.
  public let bytes: [UInt8]
  // Found when first asked for: most files have no findings.
  private let foundLines = Mutex<LineTable?>(nil)
  private let foundCodePoints = Mutex<CodePointTable?>(nil)

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

  /// Where the lines begin.
  /// - Complexity: O(n) the first time, O(1) afterwards.
  public var lines: LineTable {
    foundLines.withLock { found in
      if let found { return found }
      let lines = LineTable(bytes)
      found = lines
      return lines
    }
  }

  /// The line and column of the byte at `offset`, the column counted in Unicode code points, as SARIF
  /// and GitHub count; a fault in UTF-8 counts as the one `�` that a reader sees.
  /// - Complexity: as ``location(at:)``.
  func codePointLocation(at offset: Int) -> SourceLocation {
    let location = location(at: offset)
    let table = foundCodePoints.withLock { found in
      if let found { return found }
      let table = CodePointTable(bytes)
      found = table
      return table
    }
    let lineStart = lines.start(ofLine: location.line)
    let column = table.column(of: lineStart + location.column - 1, inLineFrom: lineStart, of: bytes)
    return SourceLocation(line: location.line, column: column)
  }

  /// The line and column of the byte at `offset`; an offset past the end gives the end.
  /// - Complexity: O(log lines), and O(n) the first time that a file is asked.
  public func location(at offset: Int) -> SourceLocation { lines.location(at: offset) }

  /// The bytes of the line that holds `offset`, without its line ending.
  /// - Complexity: as ``location(at:)``.
  public func lineRange(at offset: Int) -> Range<Int> {
    lineRange(lines.line(at: min(max(offset, 0), bytes.count)))
  }

  /// The bytes of a line, counted from 1, without its line ending.
  func lineRange(_ line: Int) -> Range<Int> {
    let start = lines.start(ofLine: line)
    var end = lines.end(ofLine: line)
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }
}

extension SourceFile: Hashable {
  /// Two files are the same when they are the same object: a path is read once in a run.
  public static func == (left: SourceFile, right: SourceFile) -> Bool { left === right }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
