import Bytes

/// Columns of a file in Unicode code points, known at regular places, so that none is counted far.
struct CodePointTable {
  /// The first character at or behind each multiple of ``stride``, and its column.
  private var marks: [(offset: Int, column: Int)] = []
  private static let stride = 1024

  /// - Complexity: O(n).
  init(_ bytes: [UInt8]) {
    let source = bytes.span
    var column = 1
    var index = 0
    while index < source.count {
      while marks.count * Self.stride <= index { marks.append((index, column)) }
      let byte = source[index]
      index += byte < 0x80 ? 1 : source.utf8Step(at: index).length
      column = byte == UInt8(ascii: "\n") ? 1 : column + 1
    }
  }

  /// The column, from 1, of the character that holds the byte at `offset`.
  /// - Complexity: O(1).
  func column(of offset: Int, inLineFrom lineStart: Int, of bytes: [UInt8]) -> Int {
    let source = bytes.span
    var index = lineStart
    var column = 1
    let mark = min(offset / Self.stride, marks.count - 1)
    if mark >= 0, marks[mark].offset <= offset, marks[mark].offset > lineStart {
      (index, column) = marks[mark]
    }
    while index < offset {
      let length = source.utf8Step(at: index).length
      // A place inside a character is where the character begins.
      if index + length > offset { break }
      index += length
      column += 1
    }
    return column
  }
}
