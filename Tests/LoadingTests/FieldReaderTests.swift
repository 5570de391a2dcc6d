import Diagnostics
import Model
import TestSupport
import Testing

@testable import Loading

@Suite struct FieldReaderTests {
  private let smallest = "- id: a\n  name: Anna\n  description: A boat.\n"

  @Test("Every type of field is read as its Swift type")
  func types() throws {
    let source = markedSource(
      smallest + """
          forms: [Annie, "Ann"]
          rig: ketch
          afloat: false
          masts: 2
          draught: 1.8
          built: 1912-05
          crew: up to 4
          home: old-harbour
          website: https://boats.example/anna
          load: ballast + cargo
          voyages:
            - to: Ghent
              note: In *fog*.
        """)
    let reading = readBoats(source)
    expectDiagnostics(reading.diagnostics, in: source, [])
    let boat = try #require(reading.value.first)
    #expect(boat.id == "a")
    #expect(boat.name == "Anna")
    #expect(boat[Boat.forms] == ["Annie", "Ann"])
    #expect(boat[Boat.rig] == .ketch)
    #expect(boat[Boat.afloat] == false)
    #expect(boat[Boat.masts] == 2)
    #expect(boat[Boat.draught] == 1.8)
    #expect(boat[Boat.built]?.edtf == "1912-05")
    #expect(boat[Boat.home]?.id == "old-harbour")
    #expect(boat[Boat.home]?.range.text == "old-harbour")
    #expect(boat[Boat.website] == "https://boats.example/anna")
    #expect(boat[Boat.load]?.references.map(\.text) == ["ballast", "cargo"])
    #expect(boat[Boat.voyages].map { $0[Voyage.to] } == ["Ghent"])
    #expect(boat[Boat.voyages].first?[Voyage.note]?.words == "In fog.")
    #expect(boat.values.range(of: Boat.crew)?.text == "up to 4")
  }

  @Test("Values stand in declared order, whatever the order of the keys")
  func order() {
    let source = markedSource("- description: A boat.\n  masts: 1\n  name: Anna\n  id: a\n")
    let names = readBoats(source).value.first?.values.all.map { $0.0 }
    #expect(names == ["id", "name", "masts", "description"])
  }

  @Test("A single value may stand for a list")
  func single() {
    let source = markedSource(smallest + "  forms: Annie\n  voyages:\n    to: Ghent\n")
    let reading = readBoats(source)
    expectDiagnostics(reading.diagnostics, in: source, [])
    #expect(reading.value.first?[Boat.forms] == ["Annie"])
    #expect(reading.value.first?[Boat.voyages].count == 1)
  }

  @Test("A text over several lines is one line")
  func lines() {
    let source = markedSource(
      "- id: a\n  description: A boat.\n  name: |\n    Anna\n    of Ghent\n")
    #expect(readBoats(source).value.first?.name == "Anna of Ghent")
  }

  @Test("A misspelt key is one finding, with the edit that mends it")
  func misspelt() {
    let source = markedSource("- id: a\n  1️⃣nmae2️⃣: Anna\n  description: A boat.\n")
    let found = readBoats(source).diagnostics
    expectDiagnostics(
      found, in: source,
      [
        .init(
          .unknownKey, at: "1️⃣", to: "2️⃣", "A boat has no key `nmae`",
          suggestions: ["did you mean `name`?"])
      ])
    expectMended(found, in: source, smallest)
  }

  @Test("A key like no other is told which there are")
  func unknown() {
    let source = markedSource(smallest + "  1️⃣quality2️⃣: good\n")
    let found = readBoats(source).diagnostics
    expectDiagnostics(found, in: source, [.init(.unknownKey, at: "1️⃣", to: "2️⃣")])
    #expect(found.first?.suggestions.first?.message.hasPrefix("the keys are `id`, `name`") == true)
  }

  @Test("A missing key is reported where its group begins")
  func missing() {
    let source = markedSource(
      "- 1️⃣id: a\n  description: A boat.\n  voyages:\n    - to: Ghent\n    - 2️⃣note: Fog\n")
    expectDiagnostics(
      readBoats(source).diagnostics, in: source,
      [
        .init(.missingKey, at: "1️⃣", "A boat needs the key `name`"),
        .init(.missingKey, at: "2️⃣", "An entry of `voyages` (voyage) needs the key `to`"),
      ])
  }

  @Test("A key that says something of another stands beside it")
  func companion() {
    let source = markedSource(
      "---\ntitle: Home\nchange_note: 1️⃣The sum was corrected.2️⃣\n---\n")
    expectDiagnostics(
      readPage(source).diagnostics, in: source,
      [
        .init(
          .missingKey, at: "1️⃣", to: "2️⃣", "`change_note` stands without `updated`",
          suggestions: [
            "add `updated:` with a date such as 2014, 2014-09 or 2014-09-11, or an interval such as "
              + "2010-06/2011-06. When it was last changed."
          ])
      ])
    let both = markedSource(
      "---\ntitle: Home\nupdated: 2014\nchange_note: It was corrected.\n---\n")
    expectDiagnostics(readPage(both).diagnostics, in: both, [])
  }

  @Test(
    "A key without a value is reported at the key",
    arguments: ["  1️⃣masts2️⃣:\n", "  1️⃣masts2️⃣: ~\n", "  1️⃣masts2️⃣: # two\n"])
  func empty(_ line: String) {
    let source = markedSource(smallest + line)
    expectDiagnostics(
      readBoats(source).diagnostics, in: source, [.init(.emptyValue, at: "1️⃣", to: "2️⃣")])
  }

  @Test(
    "A text of nothing but spaces is as empty as none",
    arguments: ["1️⃣\"\"2️⃣", "1️⃣'  '2️⃣", "1️⃣\"\\n\"2️⃣"])
  func emptyText(_ text: String) {
    let source = markedSource("- id: a\n  description: A boat.\n  name: \(text)\n")
    expectDiagnostics(
      readBoats(source).diagnostics, in: source, [.init(.emptyValue, at: "1️⃣", to: "2️⃣")])
  }

  @Test("An empty entry of a list is reported, the others are kept")
  func emptyEntry() {
    let source = markedSource(smallest + "  forms:\n    - Annie\n    -1️⃣\n    - 2️⃣~\n    - Ann\n")
    let reading = readBoats(source)
    #expect(reading.diagnostics.map(\.kind) == [.emptyValue, .emptyValue])
    #expect(reading.diagnostics.last?.range?.start == source.range("2️⃣", "2️⃣").start)
    #expect(reading.value.first?[Boat.forms] == ["Annie", "Ann"])
  }

  @Test("An optional list may be empty")
  func emptyList() {
    let source = markedSource(smallest + "  forms: []\n")
    expectDiagnostics(readBoats(source).diagnostics, in: source, [])
  }

  @Test(
    "A value that does not fit is reported with what was meant",
    arguments: [
      ("masts: 1️⃣two2️⃣", "`masts` takes a whole number, not `two`"),
      ("masts: 1️⃣1.52️⃣", "`masts` takes a whole number, not `1.5`"),
      ("draught: 1️⃣nan2️⃣", "`draught` takes a number from 0.0 to 20.0, not `nan`"),
      ("draught: 1️⃣212️⃣", "`draught` takes a number from 0.0 to 20.0, not `21`"),
      ("afloat: 1️⃣yes2️⃣", "`afloat` takes `true` or `false`, not `yes`"),
      ("afloat: 1️⃣[true]2️⃣", "`afloat` takes `true` or `false`, not a list"),
      ("website: 1️⃣boats.example2️⃣", nil),
      ("website: 1️⃣https://boats.example/a b2️⃣", nil),
      ("website: 1️⃣javascript:alert(1)2️⃣", nil),
      ("home:\n    1️⃣name: x2️⃣", nil),
      (
        "voyages: 1️⃣Ghent2️⃣",
        "`voyages` takes a list, each entry a group of keys (Voyage), not `Ghent`"
      ),
      ("forms: [[1️⃣a2️⃣]]", nil),
    ] as [(String, String?)])
  func wrongType(_ line: String, _ message: String?) {
    let source = markedSource(smallest + "  " + line + "\n")
    let found = readBoats(source).diagnostics
    #expect(found.map(\.kind) == [.wrongType])
    if let message, !message.contains("each entry") { #expect(found.first?.message == message) }
    if !line.hasPrefix("forms") {
      expectDiagnostics(found, in: source, [.init(.wrongType, at: "1️⃣", to: "2️⃣")])
    }
  }

  @Test("A misspelt word of a choice is mended")
  func choice() {
    let source = markedSource(smallest + "  rig: 1️⃣kecth2️⃣\n")
    let found = readBoats(source).diagnostics
    expectDiagnostics(
      found, in: source,
      [.init(.wrongType, at: "1️⃣", to: "2️⃣", suggestions: ["did you mean `ketch`?"])])
    expectMended(found, in: source, smallest + "  rig: ketch\n")
  }

  @Test(
    "What is wrong with a value is shown within it, in quotation marks and out of them",
    arguments: [
      ("built: 1️⃣1912-132️⃣", DiagnosticKind.invalidDate),
      ("built: '1️⃣1912-132️⃣'", .invalidDate),
      ("home: \"1️⃣Old Harbour2️⃣\"", .invalidIdentifier),
      ("load: ballast + 1️⃣)2️⃣", .invalidFormula),
      ("load: >\n    ballast\n    + 1️⃣)2️⃣", .invalidFormula),
      ("load: \"ballast\\\n    \\x20+ 1️⃣)2️⃣\"", .invalidFormula),
    ])
  func place(_ line: String, _ kind: DiagnosticKind) {
    let source = markedSource(smallest + "  " + line + "\n")
    let found = readBoats(source).diagnostics
    #expect(found.map(\.kind) == [kind])
    #expect(found.first?.range?.start.line == source.range("1️⃣", "2️⃣").start.line)
    let offsets = found.first?.range?.offsets ?? 0..<0
    #expect(source.range("1️⃣", "2️⃣").offsets.contains(offsets.lowerBound))
    #expect(offsets.upperBound <= source["2️⃣"])
  }

  @Test(
    "What is wrong with prose is shown in the line that it stands in",
    arguments: [
      "|\n    One\n\n    two 1️⃣==three==2️⃣", ">-\n    One\n    two 1️⃣==three==2️⃣\n    four",
      "One\n    two 1️⃣==three==2️⃣", "'It''s\n    two 1️⃣==three==2️⃣'",
      "\"One\\ntwo \\u00e9 1️⃣==three==2️⃣\"",
    ])
  func prose(_ text: String) {
    for lineEnd in ["\n", "\r\n"] {
      let yaml = "- id: a\n  name: x\n  description: \(text)\n"
      let source = markedSource(yaml.replacing("\n", with: lineEnd))
      expectDiagnostics(
        readBoats(source).diagnostics, in: source, [.init(.otherDialect, at: "1️⃣", to: "2️⃣")])
    }
  }

  @Test("A control character that an escape brings in is reported where it is written")
  func control() {
    let source = markedSource("- id: a\n  name: \"An1️⃣\\x072️⃣na\"\n  description: A boat.\n")
    expectDiagnostics(
      readBoats(source).diagnostics, in: source, [.init(.invalidUTF8, at: "1️⃣", to: "2️⃣")])
  }

  @Test("Ten thousand unknown keys are ten thousand findings")
  func manyKeys() {
    let keys = (0..<10_000).map { "  k\($0)x: 1\n" }.joined()
    let found = readBoats(markedSource(smallest + keys)).diagnostics
    #expect(found.count == 10_000)
  }
}
