import Testing

@testable import Cards

@Suite struct PaletteTests {
  @Test("Few colours are all kept as they are")
  func few() {
    let palette = Palette([0xFF_FFFA, 0xFF_FFFA, 0x0A_4B72, 0xFF_FFFA])
    #expect(palette.colours == [0x0A_4B72, 0xFF_FFFA])
    #expect(palette.pixels == [1, 1, 0, 1])
  }

  @Test("Shades that no eye tells apart become the one that is used most")
  func shades() {
    let palette = Palette([0x10_1010, 0x11_1111, 0x11_1111, 0xF0_F0F0])
    #expect(palette.colours == [0x11_1111, 0xF0_F0F0])
    #expect(palette.pixels == [0, 0, 0, 1])
  }

  @Test("Any number of colours becomes 256 at most, each near to what it stands for")
  func many() {
    let picture = (0..<60_000).map { UInt32($0 &* 2_654_435_761 % 16_777_216) }
    let palette = Palette(picture)
    #expect(palette.colours.count <= 256)
    for (colour, place) in zip(picture, palette.pixels) {
      let stand = palette.colours[Int(place)]
      let isNear = [16, 8, 0].allSatisfy { shift in
        abs(Int(colour >> shift & 0xFF) - Int(stand >> shift & 0xFF)) < 64
      }
      guard isNear else {
        Issue.record("\(colour) became \(stand)")
        return
      }
    }
  }

  @Test("A picture without pixels has no colours")
  func empty() {
    #expect(Palette([]).colours.isEmpty)
  }
}
