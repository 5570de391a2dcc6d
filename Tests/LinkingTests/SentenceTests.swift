import CommonMark
import Linking
import Testing

@Suite struct SentenceTests {
  /// The sentence around the link to `x` in a text.
  private func around(_ markdown: String, smart: Bool = false, filler: String = "") -> String {
    let document = Parser(smartPunctuation: smart).parse(Array(markdown.utf8))
    let link = document.ids.first {
      document[$0].kind == .link
        && String(decoding: document.literal(of: $0), as: UTF8.self) == "x"
    }
    guard let link else { return "no link" }
    return sentence(around: link, in: document) { $0 == link ? filler : "" }
  }

  @Test(
    "A sentence ends with its full stop, question mark or exclamation mark",
    arguments: [
      ("One. Two [a](x) three. Four.", "Two a three."), ("[a](x) one. Two.", "a one."),
      ("One? Two [a](x)! Three", "Two a!"), ("One [a](x)", "One a"), ("[a](x)", "a"),
      ("One.\nTwo *[a](x)*\nthree. Four", "Two a three."), ("One… Two [a](x)… Three", "Two a…"),
      ("One [a](x) 3.5 two. Three", "One a 3.5 two."), ("One a.b [a](x). Two", "One a.b a."),
      ("In 1912. Then [a](x) came.", "Then a came."), ("One `a. B` [a](x). Two", "B a."),
      ("The UK. The [a](x) came.", "The a came."), ("One [a.](x) Two", "One a."),
    ])
  func ends(_ text: String, _ expected: String) {
    #expect(around(text) == expected)
  }

  @Test(
    "A dot within a name, a title or an abbreviation ends no sentence",
    arguments: [
      "Mr. Low met [a](x)", "Mrs. Low met [a](x)", "St. Anne and [a](x)", "J. S. Low met [a](x)",
      "Boats, e.g. Anna, met [a](x)", "Boats (e.g. Anna) met [a](x)", "At no. 10 lives [a](x)",
      "See pp. 3 and [a](x)", "It took approx. Four boats and [a](x)", "The U.K. Guild met [a](x)",
      "Prof. Low of [a](x)", "It is i.e. not [a](x)", "A vs. B and [a](x)",
      "Odd etc. and so [a](x)",
    ])
  func abbreviations(_ text: String) {
    #expect(around("Before. " + text + " here. After.") == plain(text) + " here.")
  }

  private func plain(_ text: String) -> String { text.replacing("[a](x)", with: "a") }

  @Test(
    "Quotation marks and brackets close with their sentence and open with their own",
    arguments: [
      ("He said “Go.” Then [a](x) went.", "Then a went."),
      ("He said “Go [a](x).” Then he went.", "He said “Go a.”"),
      ("He left. \"Go [a](x),\" he said.", "\"Go a,\" he said."),
      ("He left. “Go [a](x)!” She went.", "“Go a!”"),
      ("“Why [a](x)?” he asked. Two", "“Why a?” he asked."),
      ("One (two [a](x).) Three.", "One (two a.)"),
      ("One (“two [a](x).”) Three.", "One (“two a.”)"),
      ("It ’twas. ’Tis [a](x). So", "’Tis a."),
      ("One « two [a](x) ? » Trois.", "One « two a ? »"),
      ("« Un [a](x).» Deux.", "« Un a.»"),
    ])
  func quotes(_ text: String, _ expected: String) {
    #expect(around(text) == expected)
  }

  @Test("A small letter goes on with the sentence, in every script")
  func smallLetters() {
    #expect(around("Où? à [a](x). Été") == "Où? à a.")
    #expect(around("One. Écoles [a](x). Two") == "Écoles a.")
  }

  @Test(
    "A citation belongs to the words before it",
    arguments: [
      ("One. Two.[](x) Three.", "Two."), ("One. Two. [](x) Three.", "Two."),
      ("One. Two [](x). Three.", "Two ."), ("One. “Two.”[](x) Three.", "“Two.”"),
      ("[](x) One.", "One."),
      ("One. Two.[](x)", "Two."),
    ])
  func citations(_ text: String, _ expected: String) {
    #expect(around(text) == expected)
  }

  @Test("A link without words is read with those that readers see")
  func filler() {
    #expect(around("One. [](x) two. Three", filler: "Quay") == "Quay two.")
  }

  @Test(
    "A sentence stays within its block",
    arguments: [
      ("One\n\nTwo [a](x)\n\nThree", "Two a"), ("- One\n- Two [a](x)\n- Three", "Two a"),
      ("# One [a](x)\n\nTwo", "One a"), ("> One [a](x)\n\nTwo", "One a"),
      ("One  \nTwo [a](x)", "One Two a"),
      ("One ![two](b.png) [a](x)", "One two a"), ("One [two](y) **[a](x)**", "One two a"),
    ])
  func blocks(_ text: String, _ expected: String) {
    #expect(around(text) == expected)
  }

  @Test("A place within a text is looked for by its offset")
  func offsets() {
    let text = "One é. Two é. Three."
    let document = Parser().parse(Array(text.utf8))
    let found = (0...text.utf8.count).map { sentence(around: 2, offset: $0, in: document) }
    #expect(Set(found) == ["One é.", "Two é.", "Three."])
    #expect(found.first == "One é.")
    #expect(found.last == "Three." && sentence(around: 2, offset: 900, in: document) == "Three.")
  }

  @Test("What is longer than a glance is cut at words")
  func cut() {
    let words = String(repeating: "sea éé ", count: 200)
    let found = around(words + "[a](x) " + words)
    #expect(found.hasPrefix("…") && found.hasSuffix("…") && found.contains(" a "))
    #expect(found.utf8.count < 1_400)
    let letters = around(String(repeating: "é", count: 2_000) + "[a](x)")
    #expect(!letters.contains("\u{FFFD}") && letters.utf8.count < 1_400)
    let behind = around("[a](x)" + String(repeating: "✓", count: 2_000))
    #expect(!behind.contains("\u{FFFD}") && behind.hasPrefix("a✓"))
  }
}
