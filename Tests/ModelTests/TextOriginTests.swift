import Diagnostics
import Model
import Testing

@Suite struct TextOriginTests {
  private let file = SourceFile(path: "a.md", text: "0123456789abcdefghij")

  private func text(_ range: SourceRange) -> String {
    String(decoding: range.file.bytes[range.offsets], as: UTF8.self)
  }

  @Test("A text in one piece is shifted")
  func onePiece() {
    let origin = TextOrigin(file: file, offset: 10)
    #expect(text(origin.range(0..<3)) == "abc")
    #expect(origin.range(2..<2).offsets == 12..<12)
  }

  @Test("Each piece of a text is shifted by its own amount")
  func pieces() {
    var origin = TextOrigin(file: file, within: 2..<16)
    origin.place(0, at: 3)
    origin.place(2, at: 8)
    origin.place(4, at: 10)
    origin.place(5, at: 14)
    #expect((0..<6).map { text(origin.range($0..<$0 + 1)) }.joined() == "3489ae")
    #expect(text(origin.range(1..<3)) == "45678")
  }

  @Test("Places given for every byte of a text in one piece change nothing")
  func merged() {
    var origin = TextOrigin(file: file, within: 4..<20)
    for offset in 0..<16 { origin.place(offset, at: offset + 4) }
    #expect((0..<16).allSatisfy { origin.fileOffset($0) == $0 + 4 })
  }

  @Test("Nothing stands behind the end of the text or of its file")
  func end() {
    let origin = TextOrigin(file: file, within: 2..<6)
    #expect(origin.range(3..<9).offsets == 5..<7)
    #expect(origin.range(50..<60).offsets.upperBound <= 7)
    #expect(TextOrigin(file: file, offset: 18).range(0..<90).offsets == 18..<20)
    let empty = TextOrigin(file: SourceFile(path: "b.md", bytes: []), offset: 0)
    #expect(empty.range(0..<1).offsets == 0..<0)
  }

  @Test("A text within a text is found in the file, piece by piece")
  func relocated() {
    var outer = TextOrigin(file: file, within: 0..<20)
    outer.place(0, at: 1)
    outer.place(3, at: 6)
    outer.place(6, at: 12)
    // The outer text is "123678cdefghij".
    var inner = TextOrigin(file: SourceFile(path: "body", text: "123678cdefghij"), within: 1..<10)
    inner.place(0, at: 2)
    inner.place(3, at: 7)
    // The inner text is "367def".
    let origin = inner.relocated(by: outer)
    #expect((0..<5).map { text(origin.range($0..<$0 + 1)) }.joined() == "367de")
    #expect(origin.file == file)
  }

  @Test("A hundred thousand pieces are searched, not walked")
  func manyPieces() {
    let long = SourceFile(path: "a.md", bytes: [UInt8](repeating: 0x61, count: 400_000))
    var origin = TextOrigin(file: long, within: 0..<400_000)
    for piece in 0..<100_000 { origin.place(piece, at: piece * 4) }
    let moved = origin.relocated(by: TextOrigin(file: long, offset: 0))
    #expect((0..<100_000).allSatisfy { moved.fileOffset($0) == $0 * 4 })
  }
}
