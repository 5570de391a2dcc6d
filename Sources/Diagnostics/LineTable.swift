/// Where the lines of a file begin, found once, so that a place in it is looked up quickly.
public struct LineTable: Sendable {
  private let starts: [Int]
  private let count: Int

  /// - Complexity: O(n).
  init(_ bytes: [UInt8]) {
    var starts = [0]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
    self.count = bytes.count
  }

  /// The number of lines; a line end that ends the file begins one more, empty line.
  public var lineCount: Int { starts.count }

  /// The line, from 1, that holds the byte at `offset`; an offset past the end gives the last line.
  /// - Complexity: O(log lines).
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and column of the byte at `offset`; an offset past the end gives the end.
  /// - Complexity: O(log lines).
  public func location(at offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), count)
    let line = line(at: offset)
    return SourceLocation(line: line, column: offset - starts[line - 1] + 1)
  }

  /// The offset at which `line`, from 1, begins.
  public func start(ofLine line: Int) -> Int { starts[line - 1] }

  /// The offset of the line end of `line`, or of the end of the file.
  func end(ofLine line: Int) -> Int { line < starts.count ? starts[line] - 1 : count }
}
