import Diagnostics
import Model
import Testing

@testable import Rendering

@Suite struct WordingTests {
  private func wording(_ text: String) -> (Wording, [Diagnostic]) {
    var found: [Diagnostic] = []
    let file = SourceFile(path: "messages/en.yml", bytes: Array(text.utf8))
    let messages = Messages(file, &found)
    #expect(found.isEmpty)
    return (Wording(messages, &found), found)
  }

  @Test("Words that the program needs and the theme lacks are named by their keys")
  func missing() {
    let found = wording("a: b\n").1.map(\.message)
    #expect(found.contains("`not_found`: The message is missing"))
    #expect(found.contains("`format.decimal`: The message is missing"))
    #expect(found.contains { $0.hasPrefix("`format.months`") })
    #expect(Set(found).count == found.count)
  }

  @Test("A theme that shows the ledger has words for all that a number can rest on")
  func ledgerWords() async throws {
    let messages = try Sample.plainMessages().replacing("    quoted: quoted\n", with: "")
    let with = try await Sample([:], theme: ["messages/en.yml": messages])
    let found = await SiteRenderer(with.site, theme: with.theme).render().diagnostics
    #expect(found.map(\.message) == ["`values.ledger.quoted`: The message is missing"])
    let without = try await Sample(
      [:], theme: ["messages/en.yml": messages, "templates/ledger.html": nil])
    #expect(without.diagnostics.isEmpty)
    #expect(await !without.files().isEmpty)
  }

  @Test("A choice takes the words for its kind of record, then those for its field, then its own")
  func labels() {
    let (wording, _) = wording(
      "values:\n  type: {group: Group}\n  agency_type: {group: Body, in_force: In force}\n")
    #expect(wording.label(field: "type", value: "group", kind: "agency") == "Body")
    #expect(wording.label(field: "type", value: "group", kind: "source") == "Group")
    #expect(wording.label(field: "type", value: "in-force", kind: "agency") == "In force")
    #expect(wording.label(field: "type", value: "not-there", kind: nil) == "not there")
  }

  @Test("A message counts in digits or in words, in the singular for one where it has one")
  func counts() {
    let (wording, _) = wording(
      "more: \"and {count} more\"\nboth: {one: \"One, {count}\", other: \"{count_in_words} of {count}\"}\n"
        + "format: {small_numbers: [zero, one, two]}\n")
    #expect(wording.text("more", count: 1) == "and 1 more")
    #expect(wording.text("both", count: 1) == "One, 1")
    #expect(wording.text("both", count: 2) == "Two of 2")
    #expect(wording.text("both", count: 3) == "3 of 3")
  }

  @Test("A value is shown in the words in which it is stated, its number kept with what follows")
  func stated() throws {
    for (written, expected) in [
      ("over 170 people", "over 170\u{A0}people"), ("\"£12 million\"", "£12\u{A0}million"),
      ("nine", "nine"), ("'3 500 plots'", "3\u{A0}500\u{A0}plots"),
    ] {
      let file = SourceFile(path: "f", bytes: Array(written.utf8))
      let text = written.filter { $0 != "\"" && $0 != "'" }
      let value = LocatedValue(
        .quantity(try Quantity(text.replacing("3 500", with: "3500"))), at: file.range)
      #expect(wording("a: b").0.stated(value) == expected)
    }
  }

  @Test(
    "A computed number is written out where four decimals are enough, and rounded where they are not",
    arguments: [
      ("3 / 4", "plots", "0.75 plots"), ("1 / 3", "plots", "about 0.333 plots"),
      ("3 / 8 - 1", "%", "−62.5%"), ("1 / 3", "%", "about 33.3%"),
      ("3000000 / 7", "£", "about £428,571"), ("3 * 1234567", "£", "£3,703,701"),
    ])
  func computed(_ formula: String, _ unit: String, _ expected: String) async throws {
    let sample = try await Sample([
      "figures.yml":
        "- {id: f, title: F, unit: \"\(unit)\", counts: C, formula: \"\(formula)\"}\n"
    ])
    #expect(sample.kit.figures.headline(try sample.place("f")) == expected)
  }

  @Test("Choices of the content that the theme has no words for are found before rendering")
  func missingLabels() async throws {
    let sample = try await Sample([
      "agencies.yml": "- {id: a, name: A, type: company, description: D}\n"
        + "- {id: b, name: B, type: company, description: D}\n"
    ])
    let found = await SiteRenderer(sample.site, theme: sample.theme).render()
    #expect(found.files.isEmpty)
    #expect(found.diagnostics.map(\.message) == ["The theme has no words for `company`"])
    #expect(
      found.diagnostics[0].suggestions.map(\.message) == [
        "add the message `values.agency_type.company`"
      ])
  }
}
