import Testing

@testable import Templating

@Suite struct ShapeLibraryTests {
  @Test(arguments: ["", "a b", "a.b", "é", "a/b", "#a"])
  func `Names that no tag could write are refused`(name: String) {
    #expect(throws: ShapeError.badName(shape: "A", field: name)) {
      try RecordShape("A", "", [Field(name, .text, "")])
    }
    #expect(throws: ShapeError.badName(shape: name, field: nil)) { try RecordShape(name, "", []) }
  }

  @Test func `Two fields or shapes of one name are refused`() throws {
    #expect(throws: ShapeError.repeatedField(shape: "A", field: "a")) {
      try RecordShape("A", "", [Field("a", .text, ""), Field("a", .flag, "")])
    }
    #expect(throws: ShapeError.repeatedShape("A")) {
      try ShapeLibrary([RecordShape("A", "", []), RecordShape("A", "", [])])
    }
  }

  @Test(
    arguments: [
      .optional(.optional(.text)), .optional(.flag), .optional(.list(.text)),
      .list(.optional(.text)),
      .choice([]), .choice([""]), .list(.list(.choice([]))),
    ] as [Shape])
  func `Shapes that say the same twice, or nothing, are refused`(shape: Shape) {
    #expect(throws: ShapeError.meaninglessShape(shape: "A", field: "a")) {
      try RecordShape("A", "", [Field("a", shape, "")])
    }
  }

  @Test(arguments: [.record("B"), .list(.record("B")), .optional(.record("B"))] as [Shape])
  func `A field is made of a shape that exists`(shape: Shape) {
    #expect(throws: ShapeError.unknownShape(shape: "A", field: "a", named: "B")) {
      try ShapeLibrary([RecordShape("A", "", [Field("a", shape, "")])])
    }
  }

  @Test func `A shape may be made of itself`() throws {
    let library = try ShapeLibrary([RecordShape("A", "", [Field("a", .list(.record("A")), "")])])
    #expect(library["A"]?.slot("a") == 0)
    #expect(library["A"]?.slot("b") == nil)
    #expect(library["B"] == nil)
  }

  @Test func `A mistake in shapes is told in words`() {
    #expect(
      ShapeError.unknownShape(shape: "A", field: "a", named: "B").description
        == "`A.a` is made of `B`, and there is no such shape")
    #expect(
      ShapeError.badName(shape: "A", field: "a b").description
        == "The field name `a b` of `A` has other signs in it than letters, digits, `_` and `-`")
  }
}
