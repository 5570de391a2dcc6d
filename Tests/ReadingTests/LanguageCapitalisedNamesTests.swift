import Testing

@testable import Reading

@Suite struct CapitalisedNamesTests {
  @Test("Names are found with the first letters of their words")
  func names() {
    let text = Array(
      "The Royal Lighthouse Association met. Board of Lakes and J. Low, In May.".utf8)
    let found = CapitalisedNames(text).map {
      ($0.letters, String(decoding: text[$0.range], as: UTF8.self))
    }
    #expect(found.map(\.0) == ["RLA", "BL", "IM"])
    #expect(found.first?.1 == "Royal Lighthouse Association")
    #expect(Array(CapitalisedNames(Array("no names".utf8))).isEmpty)
  }
}
