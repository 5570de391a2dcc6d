import Model
import TestSupport
import Testing

@testable import Drawing

@Suite struct ColumnsDrawingTests {
  private static func drawing(_ columns: [ColumnsDrawing.Column]) -> ColumnsDrawing {
    let words = ColumnsDrawing.Words(
      title: "Fewer boats", description: "2009: 3", unit: "boats", noCount: "no count",
      tick: { $0.description },
      years: { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)" })
    return ColumnsDrawing(columns: columns, words: words, id: "columns.1", wholeOnly: true)
  }

  private static func column(
    _ year: Int, _ value: Double = 10, _ shape: DrawnValue.Shape = .exact, partial: Bool = false
  ) -> ColumnsDrawing.Column {
    ColumnsDrawing.Column(
      period: String(year), years: year...year, notes: partial ? ["so far"] : [],
      value: "\(Int(value))", amount: DrawnValue(shape, value, value), isPartial: partial)
  }

  private static func texts(_ picture: Picture) -> [String] {
    picture.elements.compactMap {
      if case .text(let line) = $0 { line.runs.map(\.text).joined() } else { nil }
    }
  }

  @Test("Texts and marks never touch nor leave the picture", arguments: 0..<80 as Range<UInt64>)
  func room(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let columns = Sample.columns(count: Int(seed) % 24 + 1, &random)
    for format in [DrawingFormat.wide, .narrow] {
      expectRoomForAll(Self.drawing(columns).picture(format), "seed \(seed)")
    }
  }

  @Test("Years without a count are left open, many of them as one gap")
  func gaps() {
    let texts = Self.texts(
      Self.drawing([Self.column(2001), Self.column(2003), Self.column(2011)]).picture(.wide))
    #expect(texts.contains("2002") && texts.contains("2004 to 2010"))
    #expect(texts.count { $0 == "no count" } == 2)
  }

  @Test("What covers a part of its time is hatched and said to, nothing else is")
  func partial() {
    let whole = Self.drawing([Self.column(2001), Self.column(2002)]).picture(.wide)
    let part = Self.drawing([Self.column(2001), Self.column(2002, partial: true)]).picture(.wide)
    #expect(whole.elements.count { $0.isHatched } == 0)
    #expect(part.elements.count { $0.isHatched } == 1)
    #expect(Self.texts(part).contains("so far"))
  }

  @Test("The axis begins at zero, has its unit once, and reaches over every value")
  func axis() {
    let texts = Self.texts(
      Self.drawing([Self.column(2001, 9_700), Self.column(2002, 29_000)]).picture(.wide))
    #expect(texts.contains("0") && texts.contains("30000"))
    #expect(texts.count { $0 == "boats" } == 1)
  }

  @Test("A value that is open above has an arrow above its column")
  func arrow() {
    let exact = Self.drawing([Self.column(2001)]).picture(.wide)
    let open = Self.drawing([Self.column(2001, 10, .above)]).picture(.wide)
    #expect(open.elements.count == exact.elements.count + 1)
  }

  @Test("Where words do not fit above columns, bars lie in rows")
  func rows() {
    let columns = (2001...2020).map { Self.column($0, Double($0)) }
    let narrow = Self.drawing(columns).picture(.narrow)
    #expect(narrow.height > 500)
    #expect(Self.texts(narrow).contains("2020"))
  }

  @Test("Ids in the picture begin with its own, in the wide one and in the narrow one")
  func ids() {
    let svg = String(
      decoding: Self.drawing([Self.column(2001, partial: true)]).svg(), as: UTF8.self)
    for id in ["columns.1.title", "columns.1.hatching", "columns.1.narrow.hatching"] {
      #expect(svg.split(separator: "id=\"\(id)\"").count == 2)
    }
    #expect(svg.contains("fill=\"url(#columns.1.narrow.hatching)\""))
    #expect(Self.drawing([]).svg().isEmpty)
  }
}
