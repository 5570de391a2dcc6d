import Model
import Testing

@Suite struct ValuesFormulaTests {
  static let figures: [String: Int] = [
    "attempts-2011": 1_500, "attempts-2009": 1_000, "a": 7, "b": 2, "zero": 0, "2b": 3,
  ]

  private func lookup(_ id: Identifier) -> Number? { Self.figures[id.text].map { Number($0) } }

  @Test(
    "A formula is calculated exactly",
    arguments: [
      ("attempts-2011 / attempts-2009 - 1", "0.5"), ("a + b * 2", "11"), ("(a + b) * 2", "18"),
      ("a - b - 1", "4"), ("a / b / 2", "1.75"), ("-a", "-7"), ("-(a + b)", "-9"), ("- a", "-7"),
      ("2 - -a", "9"), ("a * 50%", "3.5"), ("12.5%", "0.125"), ("1,000 + 1", "1001"),
      ("a*b", "14"), ("(a)+(b)", "9"), ("a  /  b", "3.5"), ("2b + 1", "4"), ("a - 1", "6"),
      ("3 * (1 / 3)", "1"), ("((((a))))", "7"), ("--a", "7"),
    ])
  func evaluates(_ text: String, _ expected: String) throws {
    #expect(try Formula(text).evaluate(lookup).description == expected)
  }

  @Test("The figures that a formula needs are listed once each, in their order")
  func references() throws {
    let formula = try Formula("b / a + b")
    #expect(formula.references.map(\.text) == ["b", "a"])
    #expect(formula.offsets(of: try Identifier("a")) == 4..<5)
  }

  @Test(
    "A mistake is marked and explained",
    arguments: [
      ("", 0..<0, "empty"), ("a +", 3..<3, "breaks off"), ("a b", 2..<3, "sign is missing"),
      ("(a", 0..<1, "not closed"), ("a)", 1..<2, "closes none"), ("()", 1..<2, "missing before"),
      ("* a", 0..<1, "missing before"), ("a -b", 2..<3, "between spaces"),
      ("a- b", 1..<2, "between spaces"), ("5-3", 1..<2, "between spaces"),
      ("(a)-b", 3..<4, "between spaces"), ("A + b", 0..<1, "not the id"),
      ("a_b", 0..<3, "not the id"), ("a × b", 2..<4, "no part of a formula"),
      ("a ^ 2", 2..<3, "no part of a formula"), ("1,2345", 0..<6, "third digit"),
      ("a--b + 1", 0..<4, "not the id"), ("50 %", 3..<4, "no part"),
    ])
  func refuses(_ text: String, _ offsets: Range<Int>, _ says: String) throws {
    let error = try #require(throws: ValueError.self) { try Formula(text) }
    #expect(error.offsets == offsets, "\(error.message)")
    #expect(error.message.contains(says), "\(error.message)")
  }

  @Test("A sign of mathematics is answered with the sign that is written here")
  func signs() throws {
    for (text, expected) in [("a × b", "*"), ("a ÷ b", "/"), ("a − b", "-"), ("[a]", "(")] {
      let error = try #require(throws: ValueError.self) { try Formula(text) }
      #expect(error.replacement == expected)
    }
  }

  @Test("Nesting is bounded, length is not felt")
  func depth() throws {
    let deep = String(repeating: "(", count: 51) + "a" + String(repeating: ")", count: 51)
    #expect(throws: ValueError.self) { try Formula(deep) }
    #expect(throws: ValueError.self) { try Formula(String(repeating: "-", count: 51) + "a") }
    let long = Array(repeating: "a", count: 900).joined(separator: " + ")
    #expect(try Formula(long).evaluate(lookup) == Number(6_300))
    #expect(throws: ValueError.self) { try Formula(long + " + " + long) }
  }

  @Test("A figure without a value, a division by zero and a number too large are errors in place")
  func failures() throws {
    let missing = try #require(throws: ValueError.self) {
      try Formula("a + a-b").evaluate(lookup)
    }
    #expect(missing.offsets == 4..<7)
    #expect(missing.suggestion?.contains("spaces") == true)
    let zero = try #require(throws: ValueError.self) { try Formula("a / (b - 2)").evaluate(lookup) }
    #expect(zero.offsets == 5..<10)
    #expect(zero.message.contains("zero"))
    let nines = "999999999999999999999"
    let large = try #require(throws: ValueError.self) {
      try Formula("\(nines) * \(nines)").evaluate(lookup)
    }
    #expect(large.message.contains("too large"))
  }

  @Test(
    "Inexact figures give the interval of all results",
    arguments: [
      ("x + 1", "[11, 13)"), ("1 - x", "(-11, -9]"), ("-x", "(-12, -10]"), ("x * 2", "[20, 24)"),
      ("x * -2", "(-24, -20]"), ("2 / x", "(1/6, 0.2]"), ("more * 2", "(200, ∞)"),
      ("1 / more", "(0, 0.01)"), ("x - x", "(-2, 2)"), ("x * 0", "[0, 0]"), ("more * 0", "[0, 0]"),
      ("more - more", "(-∞, ∞)"), ("around * x", "(-24, 24)"), ("x", "[10, 12)"),
      ("around * more", "(-∞, ∞)"),
    ])
  func intervals(_ text: String, _ expected: String) throws {
    #expect(sketch(try Formula(text).interval(intervalLookup)) == expected)
  }

  @Test("A divisor that may be zero is an error")
  func mayBeZero() throws {
    for text in ["1 / around", "x / (x - 10)", "x / (10 - x)"] {
      #expect(throws: ValueError.self) { try Formula(text).interval(intervalLookup) }
    }
  }

  private func intervalLookup(_ id: Identifier) -> QuantityInterval? {
    switch id.text {
    case "x": QuantityInterval(Number(10), Number(12), includesUpper: false)
    case "more": QuantityInterval(Number(100), nil, includesLower: false)
    case "around": QuantityInterval(Number(-2), Number(2))
    default: nil
    }
  }

  @Test("Results lie within the interval of results")
  func containment() throws {
    var random = SplitMix(seed: 7)
    for text in ["a * b - c", "a / (b * b + 1) + c", "-(a - b) * (c - 2)"] {
      let formula = try Formula(text)
      for _ in 0..<300 {
        var ends: [String: (Number, Number, Number)] = [:]
        for name in ["a", "b", "c"] {
          let low = Int.random(in: -20...20, using: &random)
          let high = low + Int.random(in: 0...10, using: &random)
          let value = Int.random(in: low...high, using: &random)
          ends[name] = (Number(low), Number(value), Number(high))
        }
        let value = try formula.evaluate { ends[$0.text]?.1 }
        let interval = try? formula.interval { id in
          ends[id.text].map { QuantityInterval($0.0, $0.2) }
        }
        #expect(interval.map { $0.contains(value) } ?? true)
      }
    }
  }
}
