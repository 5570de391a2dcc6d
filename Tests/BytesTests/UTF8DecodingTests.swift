import Bytes
import Testing

@Suite("UTF-8 decoding")
struct UTF8DecodingTests {
  @Test("reads every character of every length")
  func valid() {
    for text in ["a", "é", "€", "\u{D7FF}\u{E000}", "😀", "\u{10FFFF}", "\u{0}"] {
      #expect(Self.decode(Array(text.utf8)) == text)
    }
  }

  @Test(
    "shows as many replacement characters as the standard library",
    arguments: [
      [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x41, 0xC3], [0x80, 0x80],
      [0xC3, 0xC3, 0xA9], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x41],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    #expect(Self.decode(bytes) == String(decoding: bytes, as: UTF8.self))
  }

  @Test("agrees with the standard library on every pair of bytes before a third")
  func pairs() {
    for first in UInt8(0x7F)...0xFF {
      for second in stride(from: UInt8(0x00), to: 0xFF, by: 5) {
        let bytes = [first, second, 0xBF, 0x41]
        #expect(Self.decode(bytes) == String(decoding: bytes, as: UTF8.self), "\(bytes)")
      }
    }
  }

  static func decode(_ bytes: [UInt8]) -> String {
    var text = ""
    var offset = 0
    while offset < bytes.count {
      let step = bytes.span.utf8Step(at: offset)
      text.unicodeScalars.append(step.scalar ?? "\u{FFFD}")
      offset += step.length
    }
    return text
  }
}
