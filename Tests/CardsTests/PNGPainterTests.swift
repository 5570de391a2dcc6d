#if Cards
  import Testing

  @testable import Cards

  @Suite struct PNGPainterTests {
    private static let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
      <rect class="ground" width="40" height="20"/><text x="5" y="15" font-size="14">A</text></svg>
      """

    private func png(_ svg: String, _ css: String = "") throws(PictureError) -> [UInt8] {
      try PNGPainter.png(Array(svg.utf8), stylesheet: Array(css.utf8), width: 40, height: 20)
    }

    @Test("A drawing becomes a PNG of the size asked for, the same each time")
    func picture() throws {
      let png = try png(Self.svg)
      #expect(Array(png[1..<4]) == Array("PNG".utf8))
      #expect(Array(png[16..<26]) == [0, 0, 0, 40, 0, 0, 0, 20, 8, 3])
      #expect(try self.png(Self.svg) == png)
    }

    @Test("The stylesheet gives the colours")
    func colours() throws {
      let png = try png(Self.svg, ".ground { fill: #0a4b72 }")
      #expect(png.indices.contains { png[$0...].starts(with: [0x0A, 0x4B, 0x72]) })
      #expect(try self.png(Self.svg, ".ground { fill: #fffefa }") != png)
    }

    @Test("Many threads may paint at once")
    func threads() async throws {
      let expected = try png(Self.svg)
      await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<50 { group.addTask { (try? self.png(Self.svg)) == expected } }
        for await isSame in group { #expect(isSame) }
      }
    }

    @Test("A drawing that cannot be read is an error with librsvg's words")
    func broken() {
      #expect {
        try png("<svg")
      } throws: { error in
        (error as? PictureError)?.message.isEmpty == false
      }
    }
  }
#endif
