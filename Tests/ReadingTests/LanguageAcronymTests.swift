import Testing

@testable import Reading

@Suite struct AcronymTests {
  private func names(_ text: String) -> [String] {
    Acronym.all(in: Array(text.utf8)).map(\.name)
  }

  @Test(
    "Words that look like acronyms are found without dots and the s of a plural",
    arguments: [
      ("The JOCC and two JOCCs", ["JOCC", "JOCC"]), ("JOCC’s, JOCC-led", ["JOCC", "JOCC"]),
      ("J.O.C.C. left", ["JOCC"]), ("R&L and R&LA", ["R&L", "R&LA"]), ("MoD, DfT", ["MoD", "DfT"]),
      ("(JC)", ["JC"]), ("NLB RLA", ["NLB", "RLA"]), ("FAO/WHO", ["FAO", "WHO"]),
    ])
  func found(_ text: String, _ expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "Codes, names, loud words and parts of addresses are none",
    arguments: [
      "A26, CO2, KW14 8XD, 3D", "J. R. Low, J.R. Low, J.R.R. Low, JK Low", "I am in B",
      "DO NOT ENTER HERE NOW", "https://a.example/JOCC/x", "JOCC.PDF desk@JOCC.example JOCC_1",
      "McLow MacLow YouTube", "RQ-170", "ÉTÉ", "#JOCC", "",
    ])
  func none(_ text: String) {
    #expect(names(text) == [])
  }

  @Test("An acronym on its own is told from one among others")
  func only() {
    #expect(Acronym.only("JOCC")?.name == "JOCC")
    #expect(Acronym.only("JOCC room") == nil)
    #expect(Acronym.only("room") == nil)
  }
}
