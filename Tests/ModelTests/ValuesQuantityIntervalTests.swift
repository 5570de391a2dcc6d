import Model
import Testing

/// An interval in mathematics' notation: `[5, 10)`.
func sketch(_ interval: QuantityInterval) -> String {
  let lower = interval.lower.map { sketch($0) } ?? "-∞"
  let upper = interval.upper.map { sketch($0) } ?? "∞"
  return (interval.includesLower ? "[" : "(") + lower + ", " + upper
    + (interval.includesUpper ? "]" : ")")
}

@Suite struct ValuesQuantityIntervalTests {
  @Test(
    "A statement allows the values that its words allow",
    arguments: [
      ("3,500", "[3500, 3500]"), ("nine", "[9, 9]"), ("£12", "[12, 12]"), ("just 20", "[20, 20]"),
      ("£3.50", "[3.5, 3.5]"), ("two thousand", "[2000, 2000]"), ("a third", "[1/3, 1/3]"),
      ("none", "[0, 0]"), ("£12 million", "[11500000, 12500000)"),
      ("£4.25 million", "[4245000, 4255000)"), ("1.40 million", "[1395000, 1405000)"),
      ("nine million", "[8500000, 9500000)"), ("2 thousand", "[1500, 2500)"),
      ("half a million", "[450000, 550000)"), ("4.5", "[4.45, 4.55)"),
      ("88%", "[0.875, 0.885)"), ("88.0%", "[0.8795, 0.8805)"), ("15 tonnes", "[14.5, 15.5)"),
      ("fifteen tonnes", "[14.5, 15.5)"),
      ("half an hour", "[0.5, 0.5]"),
      ("-£5m", "[-5500000, -4500000)"),
      ("about 170", "[161.5, 178.5]"), ("about 1,500", "[1425, 1575]"),
      ("about 1,000", "[900, 1100]"), ("about £12 million", "[11400000, 12600000]"),
      ("about -170", "[-178.5, -161.5]"), ("about 88%", "[0.836, 0.924]"),
      ("about 1.52 million", "[1444000, 1596000]"), ("about zero", "[0, 0]"),
      ("more than 170", "(170, ∞)"), ("at least 170", "[170, ∞)"), ("under 170", "[0, 170)"),
      ("up to 170", "[0, 170]"), ("nearly 170", "[153, 170)"), ("just over 100", "(100, 105]"),
      ("just under 100", "[95, 100)"), ("over £12 million", "(12000000, ∞)"),
      ("under -5", "(-∞, -5)"), ("up to -5", "(-∞, -5]"), ("nearly -10", "(-10, -9]"),
      ("just over -100", "(-100, -95]"), ("just under -100", "[-105, -100)"),
      ("5 to 10", "[5, 10]"), ("£4m to £5m", "[3500000, 5500000)"), ("about 5 to 10", "[4.5, 11]"),
      ("hundreds", "[100, 1000)"), ("tens of thousands", "[10000, 100000)"),
    ])
  func intervals(_ text: String, _ expected: String) throws {
    #expect(sketch(try Quantity(text).interval) == expected)
  }

  @Test("An interval contains the values between its ends, and its ends where they are included")
  func contains() throws {
    let interval = try Quantity("£12 million").interval
    #expect(interval.contains(Number(11_500_000)))
    #expect(interval.contains(Number(12_499_999)))
    #expect(!interval.contains(Number(12_500_000)))
    #expect(!interval.contains(Number(11_499_999)))
    #expect(QuantityInterval.unbounded.contains(Number(-1)))
  }

  @Test(
    "Two statements exclude each other only when no value suits both",
    arguments: [
      ("more than 170", "171", false), ("more than 170", "170", true),
      ("at least 170", "170", false),
      ("under 170", "170", true), ("£12 million", "£12,400,000", false),
      ("£12 million", "£12,500,000", true), ("88%", "87.6%", false), ("88%", "87.4%", true),
      ("a third", "33%", false), ("a third", "35%", true), ("about 1,500", "1,550", false),
      ("about 1,500", "1,600", true), ("1,500", "1,500 people", false), ("5 to 10", "11", true),
      ("hundreds", "2,000", true), ("hundreds", "230", false), ("up to 90", "100", true),
      ("1.5 tonnes", "1,500 kg", false), ("1.5 tonnes", "1,800 kg", true),
      ("5 km", "3.1 miles", false), ("nearly 100", "100", true), ("none", "nine", true),
      ("£5 million", "€5", false), ("5 a day", "900 a year", false), ("5 tonnes", "9 km", false),
      ("£5m over three years", "£9m", false),
    ])
  func disjoint(_ left: String, _ right: String, _ expected: Bool) throws {
    let (first, second) = (try Quantity(left), try Quantity(right))
    #expect(first.isDisjoint(from: second) == expected)
    #expect(second.isDisjoint(from: first) == expected)
    #expect(!first.isDisjoint(from: first))
  }

  @Test("Quantities in other currencies, units or rates are not comparable")
  func comparable() throws {
    #expect(!(try Quantity("£5").isComparable(with: Quantity("€5"))))
    #expect(!(try Quantity("5 a day").isComparable(with: Quantity("5 a year"))))
    #expect(!(try Quantity("5 tonnes").isComparable(with: Quantity("5 km"))))
    #expect(!(try Quantity("5%").isComparable(with: Quantity("5 percentage points"))))
    #expect(try Quantity("5 arrests").isComparable(with: Quantity("about 5")))
    #expect(try Quantity("2 decades").isComparable(with: Quantity("20 years")))
  }

  @Test("The digits that count are those written, without the zeros that end a whole number")
  func significantDigits() throws {
    let expected = [
      "3,500": 2, "170": 2, "1": 1, "0": 1, "£12 million": 2, "4.25": 3, "5.0%": 2, "0.05": 1,
      "1,001": 4, "1.40 million": 3,
    ]
    for (text, count) in expected {
      #expect(try Quantity(text).lower.significantDigits == count, "\(text)")
    }
  }
}
