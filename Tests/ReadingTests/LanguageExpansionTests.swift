import Testing

@testable import Reading

@Suite struct ExpansionTests {
  private func words(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    for acronym in Acronym.all(in: bytes) {
      if let found = Expansion.place(beside: acronym.range, in: bytes)?.expansion(acronym.name) {
        return String(decoding: bytes[found.range], as: UTF8.self)
      }
    }
    return nil
  }

  @Test(
    "The words that an acronym stands for are those with its first letters beside it",
    arguments: [
      ("By the Lake Board (LB).", "Lake Board"), ("LB (Lake Board)", "Lake Board"),
      ("LB (the Lake Board)", "Lake Board"), ("the Lake Board (“LB”)", "Lake Board"),
      ("closed-circuit television (CCTV)", "closed-circuit television"),
      ("Board of Lakes and Seas (BLS)", "Board of Lakes and Seas"),
      ("the Department for Transport (DfT)", "Department for Transport"),
      ("Joint Operational Co-ordination Centre (JOCC)", "Joint Operational Co-ordination Centre"),
      ("heavy goods vehicles (HGVs)", "heavy goods vehicles"),
      ("the Lake Board\u{FFFC} (LB)", "Lake Board"),
    ])
  func found(_ text: String, _ expected: String) {
    #expect(words(text) == expected)
  }

  @Test(
    "Other words beside an acronym are none",
    arguments: [
      "the board (LB)", "Lake. Board (LB)", "Lake Board LB", "LB (lakes only)", "LB (lake",
      "Long boards (LB papers)", "The Lake Board (see LB)",
    ])
  func none(_ text: String) {
    #expect(words(text) == nil)
  }
}
