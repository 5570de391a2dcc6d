import Model
import Testing

@Suite struct ValuesIdentifierTests {
  @Test(
    "Lower-case letters, digits and single hyphens make an identifier",
    arguments: [
      "jocc", "joint-fund", "attempts-2011", "2014", "a", String(repeating: "a", count: 64),
    ])
  func reads(_ text: String) throws {
    #expect(try Identifier(text).text == text)
  }

  @Test(
    "Anything else is refused with the identifier that was perhaps meant",
    arguments: [
      ("Joint Fund", "capital", "joint-fund"), ("joint_fund", "only lower-case", "joint-fund"),
      ("joint--fund", "two hyphens", "joint-fund"), ("-fund", "begins", "fund"),
      ("fund-", "ends", "fund"), ("préfet", "only lower-case", "prefet"),
      ("Straße", "capital", "strasse"), ("drivers' union", "only lower-case", "drivers-union"),
      (String(repeating: "ab-", count: 30) + "c", "at most 64", nil),
    ])
  func refuses(_ text: String, _ says: String, _ replacement: String?) throws {
    let error = try #require(throws: ValueError.self) { try Identifier(text) }
    #expect(error.message.contains(says))
    let mended = try #require(error.replacement)
    if let replacement { #expect(mended == replacement) }
    #expect(throws: Never.self) { try Identifier(mended) }
  }

  @Test("What has no letter to keep gets an example", arguments: ["", "-", "---", "日本"])
  func hopeless(_ text: String) throws {
    let error = try #require(throws: ValueError.self) { try Identifier(text) }
    #expect(error.suggestion?.contains("joint-fund") == true)
    #expect(error.replacement == nil)
  }
}
