import TestSupport
import Testing

@testable import Drawing

@Suite struct SumDrawingTests {
  private static func item(_ label: String, _ value: Double) -> SumDrawing.Item {
    SumDrawing.Item(label: label, value: "£\(Int(value))", amount: DrawnValue(.exact, value, value))
  }

  private static func drawing(
    _ whole: Double, _ parts: [Double], rest: Double? = nil, excess: String? = nil
  ) -> SumDrawing {
    SumDrawing(
      title: "The pier", description: "The pier: £19", whole: item("Total", whole),
      parts: parts.map { item("Part of \(Int($0))", $0) }, rest: rest.map { item("Other", $0) },
      excess: excess, id: "sum.1")
  }

  @Test("Texts and marks never touch nor leave the picture", arguments: 0..<80 as Range<UInt64>)
  func room(seed: UInt64) {
    var random = SplitMix64(state: seed)
    func item() -> SumDrawing.Item {
      SumDrawing.Item(
        label: Sample.phrase(0...10, &random), value: Sample.phrase(1...7, &random),
        amount: Sample.value(&random, upTo: 900))
    }
    let drawing = SumDrawing(
      title: "", description: "", whole: item(),
      parts: (0...Int(seed % 12)).map { _ in item() },
      rest: Bool.random(using: &random) ? item() : nil,
      excess: Bool.random(using: &random) ? Sample.phrase(1...20, &random) : nil, id: "sum.1")
    for format in [DrawingFormat.wide, .narrow] {
      expectRoomForAll(drawing.picture(format), "seed \(seed)")
    }
  }

  @Test("What the parts leave over is hatched, in the whole and by itself")
  func rest() {
    #expect(Self.drawing(19, [7, 3], rest: 9).picture(.wide).elements.count { $0.isHatched } == 2)
    #expect(Self.drawing(10, [7, 3]).picture(.wide).elements.count { $0.isHatched } == 0)
  }

  @Test("Each part lies where it lies in the whole: it begins where the one before ends")
  func places() {
    let bars = Self.drawing(10, [7, 3]).picture(.wide).elements.compactMap { element -> Box? in
      if case .bar(_, let box, _, _) = element { box } else { nil }
    }
    #expect(bars.count == 4)
    #expect(bars[2].maxX == bars[3].minX && bars[2].minX == bars[0].minX)
  }

  @Test("Parts that come to more than the whole are said to")
  func excess() {
    let svg = String(
      decoding: Self.drawing(5, [7, 3], excess: "£5 too much").svg(), as: UTF8.self)
    #expect(svg.contains("£5 too much"))
    #expect(Self.drawing(5, []).svg().isEmpty)
  }
}
