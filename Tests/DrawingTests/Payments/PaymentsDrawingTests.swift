import Testing

@testable import Drawing

@Suite struct PaymentsDrawingTests {
  static let words = PaymentsDrawing.Words(
    title: "Who paid", description: "Sums.", notStated: "not stated", unit: { "Unit: \($0)" })

  static func drawing(_ payments: [PaymentsDrawing.Payment]) -> PaymentsDrawing {
    PaymentsDrawing(payments: payments, words: words, id: "payments.1")
  }

  static func payment(
    _ payer: String?, _ amount: Double, unit: String = "£"
  ) -> PaymentsDrawing.Payment {
    PaymentsDrawing.Payment(
      payer: payer, payee: "France", purpose: "a fence", value: "£\(Int(amount))",
      amount: DrawnValue(.exact, amount, amount), unit: unit)
  }

  static func text(_ payments: [PaymentsDrawing.Payment]) -> String {
    String(decoding: drawing(payments).svg(), as: UTF8.self)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func wordsAndBarsNeverTouchNorLeaveThePicture(seed: UInt64) {
    var data = RandomData(seed: seed)
    let drawing = Self.drawing(data.payments(Int(seed) % 20 + 1))
    for format in [DrawingFormat.wide, .narrow] {
      expectRoomForAll(drawing.picture(format), "seed \(seed)")
    }
  }

  @Test func aFewSumsAreBarsThatNameBothSides() {
    let text = Self.text([Self.payment("UK", 5)])
    #expect(text.contains("UK → France"))
    #expect(!text.contains("class=\"band\""))
  }

  @Test(arguments: ["£18,000", "more than £1,234,567,890,123", "€5,000,000,000 a year"])
  func noPartOfANumberIsEverCutOff(value: String) {
    let payment = PaymentsDrawing.Payment(
      payer: "UK", payee: nil, purpose: "fences", value: value, amount: DrawnValue(.exact, 5, 5),
      unit: "£")
    let drawing = Self.drawing([payment])
    for format in [DrawingFormat.wide, .narrow] {
      expectRoomForAll(drawing.picture(format), value)
    }
    #expect(!Self.text([payment]).contains("…"))
  }

  @Test func sixSumsAreBandsOnAWideScreen() {
    let text = Self.text((1...6).map { Self.payment("UK", Double($0)) })
    #expect(text.split(separator: "class=\"band\"").count - 1 == 6)
  }

  @Test func bandsAreAsThickAsTheirSums() {
    let picture = Self.drawing((1...6).map { Self.payment("UK", Double($0)) }).picture(.wide)
    let thicknesses = picture.elements.compactMap { element -> Double? in
      if case .band(_, _, _, let thickness, _) = element { thickness } else { nil }
    }
    #expect(abs(thicknesses[5] / thicknesses[0] - 6) < 0.001)
  }

  @Test func aPayerWhomNoSourceNamesIsHatchedAndSaysSo() {
    let text = Self.text([Self.payment(nil, 5)])
    #expect(text.contains("not stated → France"))
    #expect(text.contains("hatched"))
  }

  @Test func differentUnitsStandInPanelsOfTheirOwn() {
    let text = Self.text([Self.payment("UK", 5), Self.payment("France", 5, unit: "€ a year")])
    #expect(text.contains("Unit: £<"))
    #expect(text.contains("Unit: € a year"))
  }

  @Test func theSumsOfOnePayerStandTogether() {
    let text = Self.text([
      Self.payment("UK", 1), Self.payment("France", 2), Self.payment("UK", 3),
    ])
    let order = ["£1<", "£3<", "£2<"].map { text.range(of: $0)?.lowerBound }
    #expect(order.allSatisfy { $0 != nil })
    #expect(order.compactMap { $0 } == order.compactMap { $0 }.sorted())
  }
}
