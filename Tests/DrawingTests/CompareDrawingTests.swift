import TestSupport
import Testing

@testable import Drawing

@Suite struct CompareDrawingTests {
  private static func drawing(_ rows: [CompareDrawing.Row]) -> CompareDrawing {
    CompareDrawing(
      title: "The lists differ", description: "Two lists", unit: "people", rows: rows,
      tick: { $0.description }, id: "compare.1", wholeOnly: true)
  }

  private static func row(
    _ shape: DrawnValue.Shape, _ lower: Double, _ upper: Double, partial: Bool = false
  ) -> CompareDrawing.Row {
    CompareDrawing.Row(
      label: "The council", notes: ["2014"], value: "some people",
      amount: DrawnValue(shape, lower, upper), isPartial: partial)
  }

  @Test("Texts and marks never touch nor leave the picture", arguments: 0..<80 as Range<UInt64>)
  func room(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let limit = [1, 40, 30_000, 1e10].randomElement(using: &random)!
    let rows = (0...Int(seed % 12)).map { _ in
      CompareDrawing.Row(
        label: Sample.phrase(0...10, &random),
        notes: (0..<Int.random(in: 0...2, using: &random)).map { _ in
          Sample.phrase(1...6, &random)
        },
        value: Sample.phrase(1...7, &random), amount: Sample.value(&random, upTo: limit),
        isPartial: Bool.random(using: &random))
    }
    for format in [DrawingFormat.wide, .narrow] {
      expectRoomForAll(Self.drawing(rows).picture(format), "seed \(seed)")
    }
  }

  @Test("A value is a dot, a span a bar, what is open has an arrow, what is about soft ends")
  func shapes() {
    func marks(_ shape: DrawnValue.Shape, _ lower: Double, _ upper: Double) -> [String] {
      Self.drawing([Self.row(shape, lower, upper)]).picture(.wide).elements.compactMap {
        switch $0 {
        case .circle: "dot"
        case .shape: "arrow"
        case .bar(let classes, _, _, _): "\(classes)"
        case .line, .text, .path, .band: nil
        }
      }
    }
    #expect(marks(.exact, 50, 50) == ["dot"])
    #expect(marks(.between, 20, 50) == ["bar"])
    #expect(marks(.above, 50, 50) == ["arrow", "dot"])
    #expect(marks(.below, 50, 50) == ["arrow", "dot"])
    #expect(Set(marks(.about, 20, 50)) == ["soft", "dot"])
  }

  @Test("All rows stand on one scale, which begins at zero")
  func scale() {
    let circles = Self.drawing([Self.row(.exact, 100, 100), Self.row(.exact, 50, 50)])
      .picture(.wide).elements
    let dots = circles.compactMap { element -> Double? in
      if case .circle(_, let center, _) = element { center.x } else { nil }
    }
    let zero = circles.compactMap { element -> Double? in
      if case .line("axis", let start, _) = element { start.x } else { nil }
    }
    #expect(abs((dots[0] - zero[0]) - 2 * (dots[1] - zero[0])) < 0.01)
  }

  @Test("A dot of what covers a part of its time is hollow")
  func partial() {
    let svg = String(
      decoding: Self.drawing([Self.row(.exact, 5, 5, partial: true)]).svg(), as: UTF8.self)
    #expect(svg.contains("class=\"dot hollow\""))
    #expect(Self.drawing([]).svg().isEmpty)
  }
}

extension StaticString {
  fileprivate static func ~= (pattern: StaticString, value: StaticString) -> Bool {
    pattern.description == value.description
  }
}
