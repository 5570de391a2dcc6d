import CommonMark
import Linking
import Testing

@Suite("Policy: the first use in each section, and what is written out")
struct MatchingPolicyTests {
  @Test("The first use in each second-level section is linked")
  func sections() {
    #expect(
      marked("UK UK\n\n# A\n\nUK\n\nUK\n\n## B\n\nUK\n\n### C\n\nUK\n\n## D\n\nUK")
        == """
        ⟦UK→uk⟧ UK
        # A
        ⟦UK→uk⟧
        UK
        ## B
        ⟦UK→uk⟧
        ### C
        UK
        ## D
        ⟦UK→uk⟧
        """)
  }

  @Test("A heading within a quotation begins no section")
  func quotedHeading() {
    #expect(marked("UK\n\n> ## B\n\nUK") == "⟦UK→uk⟧\n## B\nUK")
  }

  @Test("An acronym is written out at its first use on the page")
  func firstUse() {
    #expect(
      marked("The JOCC opened.\n\n## B\n\nThe JOCC closed.")
        == "The ⟦+JOCC→jocc⟧ opened.\n## B\nThe ⟦JOCC→jocc⟧ closed.")
  }

  @Test("Every page begins anew")
  func pages() {
    #expect(marked("JOCC") == "⟦+JOCC→jocc⟧")
    var scratch = MatchingScratch()
    let document = Parser().parse(Array("JOCC and JOCC".utf8))
    for _ in 0..<3 {
      let found = Glossary.matcher.mentions(in: document, scratch: &scratch)
      #expect(found.mentions.map(\.isLinked) == [true, false])
      #expect(found.mentions.map(\.isExpanded) == [true, false])
    }
  }

  @Test("A use in a heading or quotation is not the first")
  func headingsDoNotCount() {
    #expect(
      marked("# JOCC\n\n> JOCC\n\n“JOCC” JOCC") == "# JOCC\nJOCC\n“JOCC” ⟦+JOCC→jocc⟧")
  }

  @Test(
    "What the author wrote out is not written out again; the acronym is the mention",
    arguments: [
      (
        "The Joint Operational Coordination Centre (JOCC) and JOCC",
        "The Joint Operational Coordination Centre (⟦JOCC→jocc⟧) and JOCC"
      ),
      (
        "A joint operational coordination  centre (JOCC), JOCC",
        "A joint operational coordination  centre (⟦JOCC→jocc⟧), JOCC"
      ),
      (
        "JOCC (Joint Operational Coordination Centre) and JOCC",
        "⟦JOCC→jocc⟧ (Joint Operational Coordination Centre) and JOCC"
      ),
      (
        "JOCC (the Joint Operational Coordination Centre) and NCA (a body)",
        "⟦JOCC→jocc⟧ (the Joint Operational Coordination Centre) and ⟦NCA→nca⟧ (a body)"
      ),
      (
        "**Joint Operational Coordination Centre** (JOCC, since 2015)",
        "**Joint Operational Coordination Centre** (⟦JOCC→jocc⟧, since 2015)"
      ),
      (
        "[Joint Operational Coordination Centre](agency:jocc)[](source:x) (JOCC) JOCC",
        "[Joint Operational Coordination Centre][] (⟦JOCC→jocc⟧) JOCC"
      ),
      (
        "the Joint Operational Coordination Centre (“JOCC”). JOCC",
        "the ⟦Joint Operational Coordination Centre→jocc⟧ (“JOCC”). JOCC"
      ),
    ])
  func authorsExpansion(example: (String, String)) {
    #expect(marked(example.0) == example.1)
  }

  @Test("The author's expansion counts wherever it stands before")
  func expansionElsewhere() {
    #expect(
      marked("# Joint Operational Coordination Centre (JOCC)\n\nJOCC")
        == "# Joint Operational Coordination Centre (JOCC)\n⟦JOCC→jocc⟧")
    #expect(
      marked("> the National Crime Agency (NCA)\n\nNCA")
        == "the National Crime Agency (NCA)\n⟦NCA→nca⟧")
  }

  @Test(
    "Another's expansion, or part of a word, introduces nothing",
    arguments: [
      (
        "National Crime Agency (SOCA), SOCA",
        "⟦National Crime Agency→nca⟧ (⟦SOCA→soca⟧), ⟦+SOCA→soca⟧"
      ),
      (
        "International Crime Agency (NCA), NCA",
        "International Crime Agency (⟦NCA→nca⟧), ⟦+NCA→nca⟧"
      ),
    ])
  func othersExpansion(example: (String, String)) {
    #expect(marked(example.0) == example.1)
  }

  @Test("After its words alone an acronym is still written out")
  func wordsAlone() {
    #expect(
      marked("The National Crime Agency works. NCA officers, NCA")
        == "The ⟦National Crime Agency→nca⟧ works. ⟦+NCA→nca⟧ officers, NCA")
  }

  @Test(
    "Words that the acronym follows in the same breath have written it out",
    arguments: [
      (
        "The National Crime Agency, or NCA, NCA",
        "The ⟦National Crime Agency→nca⟧, or NCA, NCA"
      ),
      (
        "The National Crime Agency – the “NCA” – NCA",
        "The ⟦National Crime Agency→nca⟧ – the “NCA” – NCA"
      ),
      (
        "The National Crime Agency or NCA, NCA",
        "The ⟦National Crime Agency→nca⟧ or NCA, NCA"
      ),
      (
        "The National Crime Agency met NCA staff",
        "The ⟦National Crime Agency→nca⟧ met ⟦+NCA→nca⟧ staff"
      ),
    ])
  func apposition(example: (String, String)) {
    #expect(marked(example.0) == example.1)
  }

  @Test("A well-known acronym is never written out")
  func wellKnown() {
    #expect(marked("UK") == "⟦UK→uk⟧")
  }

  @Test(
    "Where the grammar would suffer the next use that fits is written out",
    arguments: [
      ("the NCA’s work, NCA", "the ⟦NCA→nca⟧’s work, ⟦+NCA→nca⟧"),
      ("SIS’ work, SIS", "⟦SIS→sis⟧’ work, ⟦+SIS→sis⟧"),
      ("NCA-led, NCA", "⟦NCA→nca⟧-led, ⟦+NCA→nca⟧"),
      ("anti-NCA, NCA", "anti-⟦NCA→nca⟧, ⟦+NCA→nca⟧"),
      ("NCA–SOCA talks", "⟦NCA→nca⟧–⟦SOCA→soca⟧ talks"),
      ("NCA/SOCA", "⟦NCA→nca⟧/⟦SOCA→soca⟧"),
      ("(with the NCA) NCA", "(with the ⟦NCA→nca⟧) ⟦+NCA→nca⟧"),
      ("[with the NCA] NCA", "[with the ⟦NCA→nca⟧] ⟦+NCA→nca⟧"),
      ("1) NCA", "⟦+NCA→nca⟧"),
      ("NCA (since 2013) and NCA", "⟦NCA→nca⟧ (since 2013) and ⟦+NCA→nca⟧"),
      ("an NCA officer, the NCA", "an ⟦NCA→nca⟧ officer, the ⟦+NCA→nca⟧"),
      ("An MP, two MP", "An ⟦MP→mp⟧, two ⟦+MP→mp⟧"),
      ("a SOCA officer", "a ⟦+SOCA→soca⟧ officer"),
      ("a\nSIS alert", "a ⟦+SIS→sis⟧ alert"),
      ("Japan MP", "Japan ⟦+MP→mp⟧"),
      ("JOCCs, JOCC", "⟦JOCCs→jocc⟧, ⟦+JOCC→jocc⟧"),
    ])
  func grammar(example: (String, String)) {
    #expect(marked(example.0) == example.1)
  }

  @Test("A use that cannot be written out fits in a later section too")
  func laterSection() {
    #expect(
      marked("NCA’s\n\n## B\n\nNCA’s NCA") == "⟦NCA→nca⟧’s\n## B\n⟦NCA→nca⟧’s ⟦+NCA→nca⟧")
  }

  @Test("The author's reference is the link of its section")
  func references() throws {
    let text = "[JOCC](agency:jocc) JOCC’s [it](agency:jocc)\n\n## B\n\nJOCC’s [](agency:jocc) JOCC"
    let document = Parser().parse(Array(text.utf8))
    let links = document.ids.filter { document[$0].kind == .link }
    let found = Glossary.matcher.mentions(
      in: document, references: links.map { ResolvedReference(link: $0, target: 0) })
    #expect(
      Markup(document: document, names: Glossary.names).render(found.mentions.filter(\.isLinked))
        == "[JOCC] JOCC’s [it]\n## B\n⟦JOCC→jocc⟧’s [] ⟦+JOCC→jocc⟧")
  }

  @Test("A mention knows the headings that it stands under")
  func headings() {
    let document = Parser().parse(Array("UK\n\n## A\n\n### B\n\nUK".utf8))
    let found = Glossary.matcher.mentions(in: document).mentions
    let headings = document.ids.filter { document[$0].kind == .heading }
    #expect(found.map(\.section) == [-1, headings[0]])
    #expect(found.map(\.heading) == [-1, headings[1]])
  }

  @Test("Insets are read in their place and are part of their section")
  func insets() {
    let page = Parser().parse(Array("# A\n\n```table\n```\n\nUK\n\n## B\n\nUK".utf8))
    let cell = Parser().parse(Array("UK and **NCA**".utf8))
    let block = page.ids.first { page[$0].kind == .codeBlock } ?? -1
    let found = Glossary.matcher.mentions(
      in: page,
      insets: [
        Inset(at: block, document: cell), Inset(at: block, document: cell),
        Inset(at: Document.NodeID(page.nodes.count), document: cell),
      ]
    ).mentions
    #expect(found.map(\.document) == [1, 1, 2, 2, 0, 0, 3, 3])
    #expect(found.map(\.isLinked) == [true, true, false, false, false, true, false, true])
    #expect(found.map(\.isExpanded) == [false, true, false, false, false, false, false, false])
  }
}
