import Testing

@testable import Drawing

@Suite struct ValueTicksTests {
  @Test(
    "Ticks are a one, a two or a five of a power of ten apart, from zero over the values",
    arguments: [
      ([29_000.0, 9_700], "0 10000 20000 30000"), ([3], "0 1 2 3"), ([0.88], "0 0.2 0.4 0.6 0.8 1"),
      ([-7, 4], "-10 -5 0 5"), ([], "0 0.000000001"), ([12], "0 5 10 15"),
    ])
  func ticks(_ values: [Double], _ expected: String) {
    let ticks = ValueTicks(around: values, atMost: 6, wholeOnly: false)
    #expect(ticks.values.map(\.description).joined(separator: " ") == expected)
  }

  @Test("What cannot be halved has whole ticks")
  func whole() {
    let ticks = ValueTicks(around: [1], atMost: 6, wholeOnly: true)
    #expect(ticks.values.map(\.description) == ["0", "1"])
  }
}
