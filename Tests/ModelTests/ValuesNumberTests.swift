import Model
import Testing

@Suite struct ValuesNumberTests {
  @Test("Arithmetic is exact")
  func arithmetic() throws {
    let third = try Number(1, over: 3)
    #expect(try third + third + third == .one)
    #expect(try third * Number(3) == .one)
    #expect(try Number(1) / Number(3) == third)
    #expect(try Number(1, over: 10) + Number(2, over: 10) == Number(3, over: 10))
    #expect(try third - third == .zero)
    #expect(try Number(-6, over: -4) == Number(3, over: 2))
    #expect(try Number(6, over: -4).numerator == -3)
    #expect(try Number(0, over: 7) == .zero)
  }

  @Test("What has no result throws and never traps")
  func errors() throws {
    #expect(throws: NumberError.divisionByZero) { try Number(1, over: 0) }
    #expect(throws: NumberError.divisionByZero) { try Number.one / Number.zero }
    #expect(throws: NumberError.overflow) { try Number(.min, over: 1) }
    #expect(throws: NumberError.overflow) { try Number(1, over: .min) }
    #expect(try Number(.min, over: .min) == .one)
    #expect(try Number(.min, over: 2).numerator == Int128.min / 2)
    let huge = try Number(.max, over: 1)
    #expect(throws: NumberError.overflow) { try huge + .one }
    #expect(throws: NumberError.overflow) { try huge * Number(2) }
    #expect(throws: NumberError.overflow) { try huge / Number(1, over: 2) }
    #expect(try huge - huge == .zero)
    #expect(try huge / huge == .one)
    #expect(throws: NumberError.overflow) { try Number.powerOfTen(39) }
    #expect(try Number.powerOfTen(-2) == Number(1, over: 100))
  }

  @Test("Numbers compare by value, whatever their size")
  func compares() throws {
    #expect(try Number(1, over: 3) < Number(1, over: 2))
    #expect(try Number(-1, over: 3) > Number(-1, over: 2))
    #expect(try Number(-1, over: 3) < Number(1, over: 5))
    #expect(try Number(.max, over: 2) < Number(.max, over: 1))
    #expect(try Number(.max - 1, over: .max) < Number.one)
    #expect(try Number(.max - 1, over: .max) > Number(.max - 3, over: .max - 2))
    #expect(!(Number.zero < Number.zero))
  }

  @Test(
    "Halves are rounded away from zero",
    arguments: [
      (5, 2, 3), (-5, 2, -3), (7, 3, 2), (8, 3, 3), (1, 2, 1), (-1, 2, -1), (1, 3, 0), (4, 1, 4),
    ])
  func rounds(_ top: Int, _ bottom: Int, _ expected: Int) throws {
    #expect(try Number(Int128(top), over: Int128(bottom)).rounded() == Number(expected))
  }

  @Test("Rounding keeps as many digits as are asked for")
  func significantDigits() throws {
    func round(_ top: Int128, _ bottom: Int128, _ digits: Int) throws -> String {
      try Number(top, over: bottom).rounded(toSignificantDigits: digits).description
    }
    #expect(try round(12_345, 1, 2) == "12000")
    #expect(try round(12_500, 1, 2) == "13000")
    #expect(try round(1, 3, 2) == "0.33")
    #expect(try round(2, 300, 1) == "0.007")
    #expect(try round(999, 1, 2) == "1000")
    #expect(try round(-12_345, 100, 3) == "-123")
    #expect(try round(0, 1, 3) == "0")
    #expect(try round(7, 1, 0) == "7")
  }

  @Test("Numbers are written in decimal digits")
  func formats() throws {
    #expect(Number(0).grouped() == "0")
    #expect(Number(999).grouped() == "999")
    #expect(Number(3_500).grouped() == "3,500")
    #expect(Number(1_234_567).grouped(separator: ".", point: ",") == "1.234.567")
    #expect(Number(3_500).grouped(minimumGroupingDigits: 2) == "3500")
    #expect(Number(35_000).grouped(minimumGroupingDigits: 2) == "35,000")
    #expect(Number(-3_500).grouped(minus: "−") == "−3,500")
    #expect(try Number(9, over: 2).grouped() == "4.5")
    #expect(try Number(9, over: 2).grouped(minimumFractionDigits: 2) == "4.50")
    #expect(try Number(2, over: 3).grouped(maximumFractionDigits: 2) == "0.67")
    #expect(try Number(9_999, over: 1_000).grouped(maximumFractionDigits: 2) == "10")
    #expect(try Number(1_999, over: 2).grouped(maximumFractionDigits: 0) == "1,000")
    #expect(try Number(-1, over: 1_000).grouped(maximumFractionDigits: 2) == "0")
    #expect(try Number(1, over: .max).grouped() == "0")
    #expect(try Number(.max, over: 1).description == "\(Int128.max)")
    #expect(try Number(1, over: 8).description == "0.125")
  }

  @Test("The exponent is that of the first digit that is not 0")
  func exponents() throws {
    #expect(Number(170).decimalExponent == 2)
    #expect(Number(-1).decimalExponent == 0)
    #expect(Number(0).decimalExponent == 0)
    #expect(try Number(1, over: 20).decimalExponent == -2)
    #expect(try Number(1, over: .max).decimalExponent == -39)
  }

  @Test("Random calculations agree with floating point where they have a result")
  func agreesWithDoubles() throws {
    var random = SplitMix(seed: 1)
    for _ in 0..<3_000 {
      let (left, right) = (random.number(), random.number())
      if left.double < right.double { #expect(left < right) }
      if left < right { #expect(left.double <= right.double) }
      try expectClose(left.double + right.double) { try left + right }
      try expectClose(left.double - right.double) { try left - right }
      try expectClose(left.double * right.double) { try left * right }
      if right != .zero { try expectClose(left.double / right.double) { try left / right } }
      if let rounded = try? left.rounded(toSignificantDigits: 3) {
        #expect(abs(rounded.double - left.double) <= abs(left.double) * 0.00501)
      }
      #expect(!left.grouped().isEmpty)
    }
  }

  private func expectClose(_ expected: Double, _ calculate: () throws -> Number) throws {
    do {
      let value = try calculate().double
      // A difference of nearly equal numbers is inexact in floating point only.
      #expect(abs(value - expected) <= max(abs(expected), 1) * 1e-6 || abs(expected) > 1e20)
    } catch let error as NumberError {
      #expect(error == .overflow)
    }
  }
}

/// A small generator, so that random tests run the same each time.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Numbers of all sizes, those at the end of the range included.
  mutating func number() -> Number {
    let top = Int128(truncatingIfNeeded: next()) << Int.random(in: 0...63, using: &self)
    let bottom = Int128(next() >> UInt64.random(in: 0...63, using: &self)) + 1
    let signed = Bool.random(using: &self) ? -top : top
    return (try? Number(signed, over: bottom)) ?? .one
  }
}
