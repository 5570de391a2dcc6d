import TestSupport
import Testing

@testable import Drawing

@Suite struct UnitsDrawingTests {
  private static func squares(_ amount: DrawnValue, partial: Bool = false) -> [String] {
    let group = UnitsDrawing.Group(
      label: "Ways to appeal", notes: ["until 2014"], value: "some", amount: amount,
      isPartial: partial)
    let drawing = UnitsDrawing(title: "", description: "", groups: [group], id: "units.1")
    return drawing.picture(.wide).elements.compactMap {
      switch $0 {
      case .bar(let classes, _, _, _): "\(classes)"
      case .shape: "arrow"
      default: nil
      }
    }
  }

  @Test("There is a square for each thing, softer where it may not be there, an arrow for more")
  func counts() {
    #expect(Self.squares(DrawnValue(.exact, 17, 17)) == Array(repeating: "bar", count: 17))
    #expect(Self.squares(DrawnValue(.about, 3, 5)) == ["bar", "bar", "bar", "soft", "soft"])
    #expect(Self.squares(DrawnValue(.above, 2, 2)) == ["bar", "bar", "arrow"])
    #expect(Self.squares(DrawnValue(.below, 1, 1)) == ["bar hollow"])
    #expect(Self.squares(DrawnValue(.exact, 1, 1), partial: true) == ["hatched"])
    #expect(Self.squares(DrawnValue(.exact, 0, 0)) == [])
  }

  @Test("Texts and marks never touch nor leave the picture", arguments: 0..<60 as Range<UInt64>)
  func room(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let groups = (0...Int(seed % 7)).map { _ in
      UnitsDrawing.Group(
        label: Sample.phrase(0...12, &random), notes: [Sample.phrase(1...9, &random)],
        value: Sample.phrase(1...7, &random), amount: Sample.value(&random, upTo: 130),
        isPartial: Bool.random(using: &random))
    }
    let drawing = UnitsDrawing(title: "", description: "", groups: groups, id: "units.1")
    for format in [DrawingFormat.wide, .narrow] {
      expectRoomForAll(drawing.picture(format), "seed \(seed)")
    }
  }
}
