import Testing

@testable import Diagnostics

@Suite("Slip counter")
struct SlipCounterTests {
  @Test(
    "counts letters left out, put in, mistaken or swapped, and gives up past the limit",
    arguments: [
      ("abcd", "abdc", 4, 1), ("kitten", "sitting", 4, 3), ("kitten", "sitting", 2, nil),
      ("", "abc", 3, 3), ("same", "SAME", 0, 0), ("a b", "a_b", 0, 0), ("ab", "ba", 1, 1),
      ("abcdef", "badcfe", 3, 3), ("abcdef", "badcfe", 2, nil), ("é", "É", 0, 0),
    ] as [(String, String, Int, Int?)])
  func slips(left: String, right: String, limit: Int, slips: Int?) {
    var forward = SlipCounter(left)
    #expect(forward.slips(to: right, atMost: limit) == slips)
    var backward = SlipCounter(right)
    #expect(backward.slips(to: left, atMost: limit) == slips)
  }

  @Test("forgets one word before it reads the next")
  func reuse() {
    var counter = SlipCounter("harbour")
    let words = ["harbor", "a-much-longer-word", "harbours", "harbour", "xx", "harbuor"]
    for _ in 0..<2 {
      #expect(words.map { counter.slips(to: $0, atMost: 2) } == [1, nil, 1, 0, nil, 1])
    }
  }
}
