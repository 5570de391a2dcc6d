import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct RecordReaderTests {
  @Test("A list's records stand in the order in which they were written")
  func list() {
    let source = markedSource(
      "- id: b\n  name: Bess\n  description: x\n\n- id: a\n  name: Anna\n  description: y\n")
    let reading = readBoats(source)
    expectDiagnostics(reading.diagnostics, in: source, [])
    #expect(reading.value.map(\.id) == ["b", "a"])
    #expect(reading.value.map(\.idRange.text) == ["b", "a"])
  }

  @Test("A file without entries holds no records", arguments: ["", "# none yet\n", "[]", "---\n"])
  func none(_ text: String) {
    let source = markedSource(text)
    let reading = readBoats(source)
    #expect(reading.value.isEmpty)
    expectDiagnostics(reading.diagnostics, in: source, [])
  }

  @Test("A data file that is no list is told how a list begins")
  func noList() {
    let source = markedSource("# Boats\n1️⃣id: a\nname: Anna\n")
    expectDiagnostics(
      readBoats(source).diagnostics, in: source,
      [
        .init(
          .wrongType, at: "1️⃣", "A data file is a list, not a group of keys",
          suggestions: ["begin each record with `- id: …`"])
      ])
  }

  @Test("An entry that is no group of keys is left out, the others are read")
  func noGroup() {
    let source = markedSource("- 1️⃣Anna2️⃣\n- id: b\n  name: Bess\n  description: x\n")
    let reading = readBoats(source)
    expectDiagnostics(
      reading.diagnostics, in: source,
      [.init(.wrongType, at: "1️⃣", to: "2️⃣", "A boat is a group of keys, not text")])
    #expect(reading.value.map(\.id) == ["b"])
  }

  @Test("A record without an id is one finding")
  func noID() {
    let source = markedSource("- 1️⃣name: Anna\n  description: x\n")
    let reading = readBoats(source)
    expectDiagnostics(
      reading.diagnostics, in: source, [.init(.missingKey, at: "1️⃣", "A boat needs the key `id`")])
    #expect(reading.value.isEmpty)
  }

  @Test("A file of its own is called by its file's name, its text is the description")
  func file() throws {
    let source = markedSource("---\nname: Anna\n---\nA *small* boat.\n", path: "boats/anna-2.md")
    let reading = readBoat(source)
    expectDiagnostics(reading.diagnostics, in: source, [])
    let boat = try #require(reading.value)
    #expect(boat.id == "anna-2")
    #expect(boat[Boat.description]?.words == "A small boat.")
    #expect(boat.values.all.map { $0.0 } == ["id", "name", "description"])
  }

  @Test("An id in the front matter counts more than the file's name")
  func ownID() {
    let source = markedSource("---\nid: 1️⃣bess2️⃣\nname: B\n---\nx\n", path: "boats/Anna.md")
    let boat = readBoat(source).value
    #expect(boat?.id == "bess")
    #expect(boat?.idRange.offsets == source.range("1️⃣", "2️⃣").offsets)
  }

  @Test("A file's name that is no identifier is told which would be")
  func badName() {
    let source = markedSource("1️⃣---2️⃣\nname: A\n---\nx\n", path: "boats/Old Ánna.md")
    let reading = readBoat(source)
    expectDiagnostics(
      reading.diagnostics, in: source,
      [
        .init(
          .invalidIdentifier, at: "1️⃣", to: "2️⃣",
          suggestions: ["rename the file to `old-anna.md`, or add an `id:` to it"])
      ])
    #expect(reading.value?.id == nil)
  }

  @Test("A required text may stand in the front matter, but not in both places")
  func both() {
    let inFront = markedSource("---\nname: A\ndescription: x\n---\n", path: "a.md")
    expectDiagnostics(readBoat(inFront).diagnostics, in: inFront, [])
    let inBoth = markedSource("---\nname: A\ndescription: 1️⃣x2️⃣\n---\ny\n", path: "a.md")
    expectDiagnostics(
      readBoat(inBoth).diagnostics, in: inBoth, [.init(.bodyAndKey, at: "1️⃣", to: "2️⃣")])
  }

  @Test("A file without the required text is reported", arguments: ["", "\n \n\t\r\n"])
  func noBody(_ body: String) {
    let source = markedSource("1️⃣---2️⃣\nname: A\n---\n\(body)", path: "a.md")
    expectDiagnostics(
      readBoat(source).diagnostics, in: source,
      [.init(.missingKey, at: "1️⃣", to: "2️⃣", "A boat needs a text below its front matter")])
  }

  @Test("A mistake in YAML takes no record away, so that links to it are no second finding")
  func syntax() {
    let source = markedSource("---\nname: One: two\n---\nx\n", path: "anna.md")
    let reading = readBoat(source)
    #expect(reading.diagnostics.map(\.kind.id) == ["yaml-syntax"])
    #expect(reading.value?.id == "anna")
  }
}
