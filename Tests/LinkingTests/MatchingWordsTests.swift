import Linking
import Testing

@Suite("Words: what is recognised as a form, and where a form ends")
struct MatchingWordsTests {
  @Test(
    "A form is found as a whole word",
    arguments: [
      ("The UK pays.", "The ⟦UK→uk⟧ pays."),
      ("UK", "⟦UK→uk⟧"),
      ("(UK)", "(⟦UK→uk⟧)"),
      ("UKBA, xUK, UK2, UK_A and 3UK", "UKBA, xUK, UK2, UK_A and 3UK"),
      ("ÉUK, UKé and UK\u{301}", "ÉUK, UKé and UK\u{301}"),
      ("1,000 UK² notes", "1,000 ⟦UK→uk⟧² notes"),
      ("UK/NCA", "⟦UK→uk⟧/⟦NCA→nca⟧"),
      ("www.UK.gov and gov.UK", "www.UK.gov and gov.UK"),
      ("in the UK. Then", "in the ⟦UK→uk⟧. Then"),
    ])
  func wholeWords(example: (String, String)) {
    #expect(marked(example.0) == example.1)
  }

  @Test("An acronym is found in its own case only")
  func exactCase() {
    #expect(marked("uk, Uk, soca, jocc") == "uk, Uk, soca, jocc")
  }

  @Test("A phrase is found in any case")
  func anyCase() {
    #expect(marked("BORDER force") == "⟦BORDER force→border-force⟧")
  }

  @Test("An exact-case form wins over the same words in any case, whatever the order")
  func exactWins() {
    let entries = [
      GlossaryEntry(target: 0, forms: [.init("calm", exactCase: false, origin: .name)]),
      GlossaryEntry(target: 1, forms: [.init("CALM", exactCase: true, origin: .name)]),
    ]
    for order in [entries, entries.reversed()] {
      let matcher = GlossaryMatcher(order)
      #expect(matcher.ambiguities.isEmpty)
      #expect(
        marked("CALM is not calm", matcher: matcher, names: ["calm", "CALM"])
          == "⟦CALM→CALM⟧ is not ⟦calm→calm⟧")
    }
  }

  @Test("Plurals are found only where a form lists them")
  func plurals() {
    #expect(marked("JOCCs and SOCAs") == "⟦JOCCs→jocc⟧ and SOCAs")
  }

  @Test(
    "A possessive is not part of the mention",
    arguments: [
      ("the UK's share", "the ⟦UK→uk⟧'s share"),
      ("the UK’s share", "the ⟦UK→uk⟧’s share"),
      ("the UK’S SHARE", "the ⟦UK→uk⟧’S SHARE"),
      ("SIS’ data", "⟦SIS→sis⟧’ data"),
      ("border force officers’ work", "⟦border force officers→border-force⟧’ work"),
    ])
  func possessives(example: (String, String)) {
    #expect(marked(example.0) == example.1)
  }

  @Test(
    "An apostrophe before other letters goes on with the word",
    arguments: [
      "UK'll do", "UK’nt", "d’UK", "O'UK", "the UK'sx",
    ])
  func apostrophes(text: String) {
    #expect(marked(text) == text)
  }

  @Test(
    "An exact-case form may be part of a compound, any other may not",
    arguments: [
      ("UK-led, anti-UK and non‑UK‑based", "⟦UK→uk⟧-led, anti-UK and non‑UK‑based"),
      ("anti-UK talks", "anti-⟦UK→uk⟧ talks"),
      ("cross-border force", "cross-border force"),
      ("border force-led", "border force-led"),
      ("the camp-like place", "the camp-like place"),
      ("- the camp - here", "⟦the camp→camp⟧ - here"),
      ("pre- and post-UK", "pre- and post-⟦UK→uk⟧"),
    ])
  func compounds(example: (String, String)) {
    #expect(marked(example.0) == example.1)
  }

  @Test(
    "White space of any length and kind is one space",
    arguments: [
      ("Border   Force", "⟦Border   Force→border-force⟧"),
      ("Border\nForce", "⟦Border Force→border-force⟧"),
      ("Border\u{A0}Force", "⟦Border\u{A0}Force→border-force⟧"),
      ("Border \u{202F} Force", "⟦Border \u{202F} Force→border-force⟧"),
      ("Border  \nForce", "Border/Force"),
    ])
  func whiteSpace(example: (String, String)) {
    #expect(marked(example.0) == example.1)
  }

  @Test("Marks that mean the same are equal in form and text", arguments: [true, false])
  func equalMarks(smart: Bool) {
    let forms = [
      "People's Centre", "people’s fund", "short-stay visa", "long‑stay visa", "pay... now", "a--b",
    ]
    let matcher = GlossaryMatcher(
      forms.enumerated().map {
        GlossaryEntry(target: $0, forms: [.init($1, exactCase: false, origin: .name)])
      })
    let document =
      "people’s centre; People's fund; short‑stay visa; long-stay visa; pay... now; a--b"
    let shown = marked(
      document, smart: smart, matcher: matcher, names: ["0", "1", "2", "3", "4", "5"])
    #expect(shown.split(separator: "→").count == 7, "\(shown)")
  }

  @Test(
    "Case is folded beyond ASCII, also where that changes the number of bytes",
    arguments: [
      ("ÉCOLE Maritime", "école maritime"), ("ΑΣΤΥΝΟΜΙΑ ΟΔΟΣ", "αστυνομια οδος"),
      ("ПОГРАНИЧНАЯ служба", "Пограничная СЛУЖБА"), ("273 \u{212A}elvin", "273 kelvin"),
      ("STRAẞE", "straße"), ("Ⱥbc 1", "Ⱥbc 1"),
    ])
  func folding(text: String, form: String) {
    let matcher = GlossaryMatcher([
      GlossaryEntry(target: 0, forms: [.init(form, exactCase: false, origin: .name)])
    ])
    #expect(marked("é \(text), ж", matcher: matcher, names: ["x"]) == "é ⟦\(text)→x⟧, ж")
  }

  @Test("The longest form wins, whatever the order of the entries")
  func longest() {
    let entries = ["force", "border force", "border force officers"].enumerated().map {
      GlossaryEntry(target: $0, forms: [.init($1, exactCase: false, origin: .name)])
    }
    for order in [entries, entries.reversed()] {
      #expect(
        marked(
          "Border force officers, border force, force",
          matcher: GlossaryMatcher(order), names: ["a", "b", "c"])
          == "⟦Border force officers→c⟧, ⟦border force→b⟧, ⟦force→a⟧")
    }
  }

  @Test(
    "A longer form that the word goes on from gives way to a shorter one",
    arguments: [
      ("border force officersx", "⟦border force→border-force⟧ officersx"),
      ("border force officer", "⟦border force→border-force⟧ officer"),
      ("the camping", "the camping"),
      (
        "the border forces of the border force",
        "the border forces of the ⟦border force→border-force⟧"
      ),
    ])
  func fallingBack(example: (String, String)) {
    #expect(marked(example.0) == example.1)
  }

  @Test("Of overlapping forms the longest wins, of equally long ones the first")
  func overlapping() {
    let matcher = GlossaryMatcher(
      ["one two", "two three four", "the arm", "arm chair", "red box", "box red"].enumerated().map {
        GlossaryEntry(target: $0, forms: [.init($1, exactCase: false, origin: .name)])
      })
    #expect(
      marked(
        "one two three four; one two; the arm chair; red box red box",
        matcher: matcher, names: ["a", "b", "c", "d", "e", "f"])
        == "one ⟦two three four→b⟧; ⟦one two→a⟧; the ⟦arm chair→d⟧; ⟦red box→e⟧ red box")
  }

  @Test("A form inside a longer one that fails is found")
  func inside() {
    let matcher = GlossaryMatcher(
      ["one two three nine", "three"].enumerated().map {
        GlossaryEntry(target: $0, forms: [.init($1, exactCase: false, origin: .name)])
      })
    #expect(
      marked("one two three four", matcher: matcher, names: ["a", "b"])
        == "one two ⟦three→b⟧ four")
  }

  @Test("Forms may hold and begin with marks")
  func marks() {
    let matcher = GlossaryMatcher(
      ["U.S.", "@home", "R&D", "C++", "(old) camp"].enumerated().map {
        GlossaryEntry(target: $0, forms: [.init($1, exactCase: true, origin: .name)])
      })
    #expect(
      marked(
        "U.S. aid, @home, R&D and C++ in (old) camp.", matcher: matcher,
        names: ["a", "b", "c", "d", "e"])
        == "⟦U.S.→a⟧ aid, ⟦@home→b⟧, ⟦R&D→c⟧ and ⟦C++→d⟧ in ⟦(old) camp→e⟧.")
  }

  @Test("Forms without a letter or digit are never found")
  func emptyForms() {
    let matcher = GlossaryMatcher([
      GlossaryEntry(
        target: 0,
        forms: ["", "  ", "-", "\u{0}"].map { .init($0, exactCase: false, origin: .name) })
    ])
    #expect(marked("a - b", matcher: matcher, names: ["x"]) == "a - b")
  }
}
