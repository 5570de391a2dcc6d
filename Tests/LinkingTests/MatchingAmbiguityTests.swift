import Linking
import Testing

@Suite("Two entries with the same form are reported, and one wins every time")
struct MatchingAmbiguityTests {
  private func entry(
    _ target: Int, _ text: String, exactCase: Bool = false,
    _ origin: GlossaryEntry.Form.Origin = .name
  ) -> GlossaryEntry {
    GlossaryEntry(target: target, forms: [.init(text, exactCase: exactCase, origin: origin)])
  }

  @Test("The entry that comes first wins")
  func first() {
    let matcher = GlossaryMatcher([
      entry(4, "The Camp"), entry(2, "the  camp"), entry(7, "THE CAMP"),
    ])
    #expect(
      matcher.ambiguities == [
        GlossaryAmbiguity(text: "The Camp", exactCase: false, winner: 4, losers: [2, 7])
      ])
  }

  @Test("A name wins over an expansion, and both over a listed form")
  func origin() {
    let forms = [entry(0, "BF", .form), entry(1, "BF", .expansion), entry(2, "BF", .acronym)]
    #expect(GlossaryMatcher(forms).ambiguities.map(\.winner) == [2])
    #expect(GlossaryMatcher(Array(forms.prefix(2))).ambiguities.map(\.winner) == [1])
  }

  @Test("The same words in another case or of the same entry are no ambiguity")
  func none() {
    let forms = [
      entry(0, "CID", exactCase: true), entry(1, "Cid", exactCase: true), entry(2, "cid"),
      entry(2, "Cid", .form), entry(0, "CID", exactCase: true, .form),
    ]
    #expect(GlossaryMatcher(forms).ambiguities.isEmpty)
  }

  @Test("A matcher without entries finds nothing")
  func empty() {
    #expect(GlossaryMatcher([]).ambiguities.isEmpty)
    #expect(marked("The UK’s “camp”", matcher: GlossaryMatcher([])) == "The UK’s “camp”")
  }

  @Test("A mention names the form that was found")
  func forms() {
    let matcher = GlossaryMatcher([
      GlossaryEntry(
        target: 9,
        forms: ["camp", "the camp", "camps"].map { .init($0, exactCase: false, origin: .form) })
    ])
    let found = matcher.mentions(in: paragraph(["The  camp and CAMPS"])).mentions
    #expect(found.map { matcher.text(ofForm: $0.form) } == ["the camp", "camps"])
    #expect(found.map(\.target) == [9, 9])
  }
}
