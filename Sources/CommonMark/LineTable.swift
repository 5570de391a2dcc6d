/// Where each line of a text begins: after `\n`, `\r` or `\r\n`, which all end a line in CommonMark.
struct LineTable {
  private var starts: [Int32] = [0]
  private let count: Int32

  init(of source: UnsafeBufferPointer<UInt8>) {
    count = Int32(source.count)
    starts.reserveCapacity(source.count / 32 + 2)
    var index = 0
    while index < source.count {
      let byte = source[index]
      index &+= 1
      if byte > 0x0D || (byte != 0x0A && byte != 0x0D) { continue }
      if byte == 0x0D, index < source.count, source[index] == 0x0A { index &+= 1 }
      starts.append(Int32(truncatingIfNeeded: index))
    }
  }

  /// The number of lines, at least one.
  var lineCount: Int { starts.count }

  /// The offset of a column, both from 1; never behind the end of the text.
  func offset(line: Int, column: Int) -> Int32 {
    guard line >= 1, line <= starts.count else { return line < 1 ? 0 : count }
    return min(count, starts[line - 1] + Int32(max(0, column - 1)))
  }
}
