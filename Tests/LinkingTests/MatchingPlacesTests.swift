import CommonMark
import Linking
import Testing

@Suite("Places: where a use is linked and where it is only counted")
struct MatchingPlacesTests {
  @Test("Headings are never linked into")
  func headings() {
    #expect(marked("# The UK\n\nThe UK") == "# The UK\nThe ⟦UK→uk⟧")
    #expect(uses("# The UK") == ["uk in heading"])
  }

  @Test("Links are never linked into, nor a phrase that a link is part of")
  func links() {
    #expect(marked("[UK](a.md) and UK") == "[UK] and ⟦UK→uk⟧")
    #expect(
      marked("Border [Force](a.md), [*Border Force*](b.md)") == "Border [Force], [*Border Force*]")
    #expect(uses("Border [Force](a.md)") == ["border-force in link"])
  }

  @Test(
    "Images, code and raw HTML are never looked into",
    arguments: [
      ("![UK](uk.png)", "!"), ("`UK`", "`UK`"), ("Border `x` Force", "Border `x` Force"),
      ("    UK", ""), ("```\nUK\n```", ""), ("<div>\nUK\n</div>", ""),
      ("<b title=\"UK\">x</b>", "`<b title=\"UK\">`x`</b>`"),
      ("Border [](source:a) Force", "Border [] Force"),
    ])
  func opaque(example: (String, String)) {
    #expect(marked(example.0) == example.1)
    #expect(uses(example.0).isEmpty)
  }

  @Test("The text of raw elements that are links or code is not linked into")
  func rawElements() {
    #expect(marked("<a href=x>UK</a> UK") == "`<a href=x>`UK`</a>` ⟦UK→uk⟧")
    #expect(marked("<b>UK</b>") == "`<b>`⟦UK→uk⟧`</b>`")
  }

  @Test("Block quotes are never linked into, but counted")
  func blockQuotes() {
    #expect(marked("> The UK\n>\n> - UK\n\nThe UK") == "The UK\nUK\nThe ⟦UK→uk⟧")
    #expect(uses("> ## UK") == ["uk in quotation"])
  }

  @Test(
    "Text between quotation marks is never linked into",
    arguments: [
      ("“the camp” is a word for the camp", "“the camp” is a word for ⟦the camp→camp⟧"),
      ("\"the camp\" and the camp", "\"the camp\" and ⟦the camp→camp⟧"),
      ("‘the camp’ and the camp", "‘the camp’ and ⟦the camp→camp⟧"),
      ("'the camp' and the camp", "'the camp' and ⟦the camp→camp⟧"),
      ("«the camp» and „UK“ and UK", "«the camp» and „UK“ and ⟦UK→uk⟧"),
      ("“a ‘UK’ b” UK", "“a ‘UK’ b” ⟦UK→uk⟧"),
      ("“it’s the UK’s, isn’t it” UK", "“it’s the UK’s, isn’t it” ⟦UK→uk⟧"),
      ("“*the* **UK**” UK", "“*the* **UK**” ⟦UK→uk⟧"),
      ("‘the officers’ UK work’ UK", "‘the officers’ UK work’ ⟦UK→uk⟧"),
      ("\"one\" UK \"two\"", "\"one\" ⟦UK→uk⟧ \"two\""),
      ("(\"UK\"), \"UK\", UK", "(\"UK\"), \"UK\", ⟦UK→uk⟧"),
    ], [true, false])
  func quotationMarks(example: (String, String), smart: Bool) {
    let shown = marked(example.0, smart: smart)
    let plain = ["“": "\"", "”": "\"", "‘": "'", "’": "'"]
    func straightened(_ text: String) -> String {
      String(text.flatMap { plain["\($0)"] ?? "\($0)" })
    }
    #expect(straightened(shown) == straightened(example.1))
  }

  @Test("Quotation marks that smart punctuation made are seen")
  func smartMarks() {
    #expect(
      marked("\"the UK\" and 'the UK' in the UK's", smart: true)
        == "“the UK” and ‘the UK’ in the ⟦UK→uk⟧’s")
  }

  @Test(
    "A mark without a partner, and an apostrophe, quote nothing",
    arguments: [
      ("“the UK", "“the ⟦UK→uk⟧"), ("the UK” here", "the ⟦UK→uk⟧” here"),
      ("\"the UK", "\"the ⟦UK→uk⟧"), ("6\" of UK rain", "6\" of ⟦UK→uk⟧ rain"),
      ("in the '90s the UK's officers' pay", "in the '90s the ⟦UK→uk⟧'s officers' pay"),
      ("don't, UK, can't", "don't, ⟦UK→uk⟧, can't"),
      ("the officers’ UK work, the mayors’ view", "the officers’ ⟦UK→uk⟧ work, the mayors’ view"),
      ("“one\n\nUK” two", "“one\n⟦UK→uk⟧” two"),
    ])
  func unpaired(example: (String, String)) {
    #expect(marked(example.0) == example.1)
  }

  @Test("An entry is not linked on its own page, nor another inside its words")
  func ownPage() {
    let entries = [
      GlossaryEntry(target: 0, forms: [.init("Joint Centre", exactCase: false, origin: .name)]),
      GlossaryEntry(target: 1, forms: [.init("centre", exactCase: false, origin: .name)]),
    ]
    let shown = marked(
      "The Joint Centre is a centre", matcher: GlossaryMatcher(entries),
      names: ["joint", "centre"],
      excluding: [0])
    #expect(shown == "The Joint Centre is a ⟦centre→centre⟧")
  }

  @Test(
    "A mention reaches across emphasis only if one element can hold it",
    arguments: [
      ("*Border Force*", "*⟦Border Force→border-force⟧*"),
      ("**Border** Force", "**Border** Force"),
      ("Border *Force*", "Border *Force*"),
      ("border *force* officers", "⟦border *force* officers→border-force⟧"),
      ("*the* camp", "*the* camp"),
      ("*a Border*\\\nForce", "*a Border*/Force"),
      ("U*K* and **U**K", "U*K* and **U**K"),
      ("S*I*S", "⟦S*I*S→sis⟧"),
      ("*UK*BA", "*UK*BA"),
      ("un*UK*", "un*UK*"),
    ])
  func emphasis(example: (String, String)) {
    let plain = example.1.replacing("⟦S*I*S", with: "⟦+S*I*S")
    #expect(marked(example.0) == plain)
  }

  @Test("What cannot be wrapped is counted as a use")
  func unwrappable() {
    #expect(uses("**Border** Force") == ["border-force in prose"])
  }

  @Test("Every kind of block with text is read")
  func blocks() {
    #expect(
      marked("- UK\n- NCA’s\n\n1. loose\n\n   SIS’\n")
        == "⟦UK→uk⟧\n⟦NCA→nca⟧’s\nloose\n⟦SIS→sis⟧’")
  }

  @Test("Escapes and entities do not hide a form")
  func entities() {
    #expect(marked("B\\order? Border&nbsp;Force") == "B\\order? ⟦Border\u{A0}Force→border-force⟧")
    #expect(marked("&#85;K") == "⟦UK→uk⟧")
  }
}
