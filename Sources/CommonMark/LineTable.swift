#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where each line of a text begins and ends: `\n`, `\r` and `\r\n` all end a line in CommonMark.
struct LineTable {
  /// The start of every line, and behind them the end of the text.
  private var starts: [Int32]
  private let source: UnsafeBufferPointer<UInt8>

  /// A byte order mark is not part of the first line.
  init(of source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    starts = [source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    starts.reserveCapacity(source.count / 32 + 4)
    if let base = source.baseAddress {
      if memchr(base, 0x0D, source.count) == nil {
        addLines(endingIn: 0x0A, base: UnsafeRawPointer(base))
      } else {
        addLines()
      }
    }
    if starts.last != Int32(source.count) { starts.append(Int32(source.count)) }
  }

  private mutating func addLines(endingIn byte: Int32, base: UnsafeRawPointer) {
    var from = base
    let end = base + source.count
    while let found = memchr(from, byte, end - from) {
      from = UnsafeRawPointer(found) + 1
      starts.append(Int32(from - base))
    }
  }

  private mutating func addLines() {
    var index = 0
    while index < source.count {
      let byte = source[index]
      index &+= 1
      if byte != 0x0A && byte != 0x0D { continue }
      if byte == 0x0D, index < source.count, source[index] == 0x0A { index &+= 1 }
      starts.append(Int32(index))
    }
  }

  /// The number of lines; a text that ends in a line's end does not begin another.
  var count: Int { max(1, starts.count - 1) }

  /// Where a line begins, counted from 0; the end of the text for lines behind the last.
  @inline(__always)
  func start(of line: Int) -> Int {
    line < starts.count ? Int(starts[line]) : source.count
  }

  /// Where a line ends, its `\n`, `\r` or `\r\n` left out.
  @inline(__always)
  func end(of line: Int) -> Int {
    let start = start(of: line)
    var end = self.start(of: line + 1)
    if end > start, source[end - 1] == 0x0A { end -= 1 }
    if end > start, source[end - 1] == 0x0D { end -= 1 }
    return end
  }
}
