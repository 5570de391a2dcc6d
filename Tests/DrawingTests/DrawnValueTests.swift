import Model
import Testing

@testable import Drawing

@Suite struct DrawnValueTests {
  @Test(
    "A quantity is drawn as what its words allow",
    arguments: [
      ("3,500", DrawnValue(.exact, 3_500, 3_500)), ("£12 million", DrawnValue(.exact, 12e6, 12e6)),
      ("more than 29,000", DrawnValue(.above, 29_000, 29_000)),
      ("at least 5", DrawnValue(.above, 5, 5)), ("up to 8", DrawnValue(.below, 8, 8)),
      ("5 to 10", DrawnValue(.between, 5, 10)), ("hundreds", DrawnValue(.between, 100, 1_000)),
      ("about 100", DrawnValue(.about, 90, 110, 100)),
    ])
  func shapes(_ text: String, _ expected: DrawnValue) throws {
    #expect(DrawnValue(try Quantity(text)) == expected)
  }

  @Test("A value in another unit stands where it belongs on the scale")
  func factor() throws {
    let kilograms = try Quantity("500 kg")
    let factor = try #require(kilograms.factor(to: try Quantity("2 tonnes")))
    #expect(DrawnValue(kilograms, times: factor) == DrawnValue(.exact, 0.5, 0.5))
    #expect(try Quantity("£5").factor(to: Quantity("€5")) == nil)
  }
}
