/// A line and a column, both from 1; a column counts UTF-8 bytes, as swift-markdown's and clang's do.
public struct SourceLocation: Sendable, Hashable, Comparable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A run of bytes in a file of the input.
public struct SourceRange: Sendable, Hashable {
  public let file: SourceFile
  /// Byte offsets into ``SourceFile/bytes``, from 0.
  public let offsets: Range<Int>

  public init(file: SourceFile, offsets: Range<Int>) {
    self.file = file
    self.offsets = offsets
  }

  /// Where the range begins.
  public var start: SourceLocation { file.location(at: offsets.lowerBound) }
  /// The place just behind the range.
  public var end: SourceLocation { file.location(at: offsets.upperBound) }
}
