import Testing

@testable import Templating

@Suite struct RecordTests {
  private let link: RecordShape

  init() throws { link = try #require(exampleShapes()["Link"]) }

  @Test func `A record takes values by name in any order, or by slot`() throws {
    let named = try Record(link, ["target": "t/", "title": "T"])
    let slotted = try Record(link, slots: ["T", "t/"])
    for record in [named, slotted] {
      guard case .text("T")? = record["title"], case .text("t/")? = record["target"] else {
        Issue.record("\(record) has other values")
        return
      }
    }
    #expect(named["other"] == nil)
  }

  @Test(
    arguments: [
      (["title": "T"], "`Link.target` cannot be filled: it is missing"),
      (
        ["title": "T", "target": "", "targett": ""],
        "`Link.targett` cannot be filled: there is no such field"
      ),
      (["title": "T", "title": "T"], "`Link.title` cannot be filled: it is given twice"),
      (["title": true, "target": ""], "`Link.title` cannot be filled: it is not text"),
      (["title": .absent, "target": ""], "`Link.title` cannot be filled: it is missing"),
      (
        ["title": "T", "target": "javascript:x"],
        "`Link.target` cannot be filled: `javascript:x` is not an address that a page may link to"
      ),
    ] as [(KeyValuePairs<String, Value>, String)])
  func `A record says what does not fit`(
    values: KeyValuePairs<String, Value>, message: String
  ) throws {
    let error = #expect(throws: RecordError.self) { try Record(link, values) }
    #expect(error?.description == message)
  }

  @Test func `A record needs as many values as its shape has fields`() {
    #expect(throws: RecordError.self) { try Record(link, slots: ["T"]) }
  }

  @Test(
    arguments: [
      ("layout", "other", "`other` is not one of `wide`, `narrow`"),
      ("tags", ["a", true], "an element of its list: it is not text"),
      ("body", "text", "it is not HTML"),
      (
        "data", .markup(Array("{\"a\":\"</script>\"}".utf8)),
        "its JSON has a `<`, which is written `\\u003c`"
      ),
      ("tags", .absent, "it is missing"),
      ("draft", .absent, "it is missing"),
    ] as [(String, Value, String)])
  func `Every kind of value is checked against its field`(
    field: String, value: Value, reason: String
  ) throws {
    let page = try examplePage()
    let error = #expect(throws: RecordError.self) {
      try page.setting(KeyValuePairs(dictionaryLiteral: (field, value)))
    }
    #expect(error?.reason == reason)
    #expect(error?.field == field)
  }

  @Test func `A record of another shape does not fit`() throws {
    let page = try examplePage()
    let other = try Record(link, slots: ["T", ""])
    let error = #expect(throws: RecordError.self) {
      try page.setting(["editor": .record(other)])
    }
    #expect(error?.reason == "it is a `Link`, not a `Person`")
    #expect(throws: RecordError.self) { try page.setting(["links": [.record(page)]]) }
    #expect(throws: RecordError.self) { try page.setting(["nothing": "x"]) }
  }

  @Test func `Setting a field leaves the other record as it was`() throws {
    let page = try examplePage()
    let changed = try page.setting(["title": "Other", "summary": "S"])
    let template = try #require(
      compiled("{{title}}{{#summary}}{{.}}{{/summary}}")["main", context: "Page"])
    #expect(try template.text(of: changed) == "OtherS")
    #expect(try template.text(of: page) == "Title")
  }

  @Test func `Values are made of what may be missing`() {
    let values = [Value(nil as String?), Value(nil as Record?), Value(nil as [UInt8]?)]
    #expect(values.allSatisfy { if case .absent = $0 { true } else { false } })
    #expect(!Value("x" as String?).isEmpty)
  }
}
