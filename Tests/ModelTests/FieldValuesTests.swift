import CommonMark
import Diagnostics
import Model
import Testing

@Suite struct FieldValuesTests {
  private static let file = SourceFile(path: "a.yml", text: "abcdefgh")

  private func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(file: Self.file, offsets: offsets)
  }

  private func located(_ value: FieldValue, _ offset: Int = 0) -> LocatedValue {
    LocatedValue(value, at: range(offset..<offset + 1))
  }

  private func prose(_ text: String) -> FieldValue {
    let bytes = Array(text.utf8)
    return .prose(
      Prose(
        document: Parser().parse(bytes), text: bytes[...],
        origin: TextOrigin(file: Self.file, offset: 0)))
  }

  private func reference(_ id: String) -> FieldValue {
    .reference(Reference(id: id, range: range(0..<1)))
  }

  private func values(_ fields: [(String, FieldValue)]) -> FieldValues {
    var values = FieldValues(range: range(0..<8))
    for (name, value) in fields { values.append(name, located(value)) }
    return values
  }

  @Test("A declared field is read as its Swift type, and as nothing else")
  func typed() {
    let name = FieldKey<String>("name", "x")
    let count = FieldKey<Int>("name", "x")
    let forms = FieldKey<[String]>("forms", "x")
    let values = values([
      ("name", .text("Anna")), ("forms", .list([located(.text("a")), located(.text("b"))])),
    ])
    #expect(values[name] == "Anna")
    #expect(values[count] == nil)
    #expect(values[forms] == ["a", "b"])
    #expect(values[FieldKey<[String]>("absent", "x")].isEmpty)
    #expect(values.range(of: name)?.offsets == 0..<1)
    #expect(values.range(of: FieldKey<String>("absent", "x")) == nil)
  }

  @Test("Values are walked in the order in which they were added")
  func order() {
    let values = values([("b", .flag(true)), ("a", .integer(1)), ("c", .decimal(0.5))])
    #expect(values.all.map { $0.0 } == ["b", "a", "c"])
  }

  @Test("Prose is found within lists and groups, by its path")
  func proseFields() {
    let inner = values([("to", .text("x")), ("note", prose("two"))])
    let outer = values([
      ("name", .text("x")), ("description", prose("one")),
      ("voyages", .list([located(.group(inner)), located(.group(inner))])),
      ("last", .group(inner)),
    ])
    #expect(
      outer.proseFields.map(\.path) == [
        "description", "voyages.0.note", "voyages.1.note", "last.note",
      ]
    )
  }

  @Test("References are found with the kinds that they may name")
  func references() {
    let voyage: [Field] = [Field("from", .reference(kinds: ["place"]), "x")]
    let fields: [Field] = [
      Field("home", .reference(kinds: ["place"]), "x"), Field("twin", .reference(kinds: []), "x"),
      Field("see", .list(.reference(kinds: ["term", "place"])), "x"),
      Field("voyages", .list(.group("Voyage", voyage)), "x"), Field("absent", .text, "x"),
    ]
    let found = values([
      ("home", reference("bay")),
      ("see", .list([located(reference("a")), located(reference("b"))])),
      ("voyages", .list([located(.group(values([("from", reference("quay"))])))])),
    ]).references(fields)
    #expect(found.map(\.path) == ["home", "see", "see", "voyages.from"])
    #expect(found.map(\.reference.id) == ["bay", "a", "b", "quay"])
    #expect(found.map(\.kinds) == [["place"], ["term", "place"], ["term", "place"], ["place"]])
  }
}
