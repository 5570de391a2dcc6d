import Model
import Templating
import Testing

@testable import Rendering

@Suite struct FieldShapesTests {
  @Test("Templates write a field with underscores, and a kind with a capital")
  func names() {
    #expect(FieldShapes.key("container-title") == "container_title")
    #expect(FieldShapes.shapeName(.agency) == "Agency")
    let kind = RecordKind("test-case", collection: "x", "X.", nameField: "name", fields: [])
    #expect(FieldShapes.shapeName(kind) == "TestCase")
  }

  @Test("A field that may be left out is optional, unless its absence is a value of its own")
  func absence() {
    let fields: [SiteField] = [
      SiteField("a", .text, required: true, "A."), SiteField("b", .text, "B."),
      SiteField("c", .flag, "C."), SiteField("d", .list(.date), "D."),
      SiteField("e-f", .choice(["x"]), default: "x", "E."), SiteField("g", .prose, "G."),
    ]
    #expect(
      FieldShapes.contextFields(fields).map { "\($0.name): \($0.shape.label)" } == [
        "a: text", "b: text, or nothing", "c: yes or no", "d: a list of `Date`",
        "e_f: a `Choice`", "g: HTML, or nothing",
      ])
  }

  @Test("Each type has the shape that templates are told")
  func shapes() {
    #expect(FieldShapes.shape(.url) == .url)
    #expect(FieldShapes.shape(.quantity) == .record("Quantity"))
    #expect(FieldShapes.shape(.reference(kinds: ["figure"])) == .record("FigureLink"))
    #expect(FieldShapes.shape(.reference(kinds: ["figure", "term"])) == .record("RecordLink"))
    #expect(FieldShapes.shape(.reference(kinds: [])) == .record("RecordLink"))
    #expect(FieldShapes.shape(.list(.group("Statement", []))) == .list(.record("Statement")))
    #expect(FieldShapes.shape(.formula) == .text)
  }

  @Test("Groups within groups become shapes of their own")
  func groups() throws {
    let inner = SiteField("inner", .group("Inner", [SiteField("a", .text, "A.")]), "An inner one.")
    let outer = SiteField("outer", .list(.group("Outer", [inner])), "An outer one.")
    let shapes = try FieldShapes.groupShapes([outer]) { name in
      name == "Inner" ? [ContextField("a", .flag, "Instead.")] : []
    }
    #expect(shapes.map(\.name) == ["Outer", "Inner"])
    #expect(shapes[1].fields.map(\.shape) == [.flag])
  }
}
