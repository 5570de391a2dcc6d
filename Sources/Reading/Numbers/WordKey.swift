/// A word of at most 16 bytes in lower case, packed into two integers so that comparing is one step.
struct WordKey: Hashable, Sendable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  static let maximumLength = 16

  init() {}

  init?(_ text: some Sequence<UInt8>) {
    var length = 0
    for byte in text {
      guard length < Self.maximumLength else { return nil }
      append(byte, at: length)
      length += 1
    }
  }

  init?(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    guard end &- start <= Self.maximumLength else { return nil }
    for index in start..<end { append(text[index], at: index &- start) }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8, at index: Int) {
    let lower = UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    if index < 8 {
      low |= lower &<< UInt64(8 &* index)
    } else {
      high |= lower &<< UInt64(8 &* (index &- 8))
    }
  }

  @inline(__always)
  var hash: Int {
    Int(truncatingIfNeeded: ((low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93) &>> 40)
  }
}
