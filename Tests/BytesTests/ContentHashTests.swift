import Bytes
import Testing

@Suite("Content hash")
struct ContentHashTests {
  @Test(
    "is FNV-1a, 64 bits, as its authors publish it",
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c),
      ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)])
  func vectors(text: String, hash: UInt64) {
    #expect(contentHash(Array(text.utf8).span) == hash)
  }

  @Test("is written as the first ten of sixteen digits, leading zeros included")
  func digits() {
    #expect(contentHashDigits([UInt8]().span) == "cbf29ce484")
    let digits = (0..<2000).map { contentHashDigits(Array("\($0)".utf8).span) }
    #expect(digits.allSatisfy { $0.count == 10 })
    #expect(Set(digits).count == 2000)
    #expect(digits.contains { $0.hasPrefix("0") })
  }
}
