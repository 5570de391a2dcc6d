import TestSupport
import Testing

@testable import Checking

@Suite struct QuoteNotFoundTests {
  private static let texts = [
    "letter": """
    Dear colleague, the board spent £12 million on the wall – a third of its money – and the town’s
    harbour is now secure. The wall will not fail. It cost 4.5% more than was planned.
    """,
    "report": "Nine ships were warned in the winter, and the six keepers left the tower.",
  ]

  private func expectOne(
    _ file: MarkedSource, _ message: String? = nil, notes: [String]? = nil,
    fingerprints: Bool = false, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectOne(
      .quoteNotFound, file, message, texts: fingerprints ? [:] : Self.texts,
      fingerprints: fingerprints ? Self.texts : [:], notes: notes, sourceLocation: sourceLocation)
  }

  private func expectNone(
    _ file: MarkedSource, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    try await CheckedSite.expectNone(
      .quoteNotFound, file, texts: Self.texts, sourceLocation: sourceLocation)
    try await CheckedSite.expectNone(
      .quoteNotFound, file, fingerprints: Self.texts, sourceLocation: sourceLocation)
  }

  private func statement(_ quote: String) -> MarkedSource {
    checkedFigures(
      """
      - id: wall-cost
        title: What the wall cost
        unit: £
        counts: Money.
        statements:
          - value: £12 million
            source: letter
            at: line 1
            quote: \(quote)
      """)
  }

  @Test(
    "A changed digit in a statement's quote is found at the quoted words, and shown in the text")
  func digit() async throws {
    try await expectOne(
      statement("1️⃣the board spent £13 million on the wall2️⃣"),
      "These words are not in `letter` as they are quoted",
      notes: [
        "`£13` is not there between `the board spent` and `million on the wall` on line 1; the "
          + "source has `£12`",
        "The text says: Dear colleague, the board spent £12 million on the wall – a third of its "
          + "money – and the town’s harbour is now secure.",
      ])
  }

  @Test(
    "One changed word, digit or sign is caught, by the text and by the fingerprint alike",
    arguments: [
      "the board spent €12 million on the wall", "the board spent £12 million for the wall",
      "the board spent 12 million on the wall", "The board spent £12 million on the wall",
      "board spent £1.2 million on the wall", "It cost 45% more than was planned",
      "It cost 4.5 more than was planned", "The wall will now fail", "The wall will fail",
      "The wall will not not fail", "wall will not fail. It cost 4.5%.",
      "wall will not fail, It cost",
      "the town harbour is now secure", "Nine ships were warned in the winter",
    ])
  func changes(_ quote: String) async throws {
    try await expectOne(statement("'1️⃣\(quote)2️⃣'"))
    try await expectOne(
      statement("1️⃣\(quote)2️⃣"), fingerprints: true)
  }

  @Test("A stage and an entry of sources are verified too")
  func places() async throws {
    try await expectOne(
      checkedRecords(
        "terms",
        """
        - id: wall
          name: wall
          definition: A wall.
          sources:
            - source: report
              at: line 1
              quote: '1️⃣nine ships were warned2️⃣'
        """))
    try await expectOne(
      checkedRecords(
        "measures",
        """
        - id: wall
          title: The wall
          summary: A wall.
          category: Walls
          description: Built.
          stages:
            - stage: agreed
              source: letter
              at: line 1
              quote: >-
                1️⃣The wall will
                never fail2️⃣
        """))
  }

  @Test(
    "A quotation beside a citation is verified, whatever its marks",
    arguments: [
      "It says that \"1️⃣ten ships were warned2️⃣\"[](source:report \"line 1\").",
      "It says that “1️⃣ten ships were warned2️⃣”[](source:report \"line 1\").",
      "It says that '1️⃣ten ships were warned2️⃣'[](source:report \"line 1\").",
      "It says that [\"1️⃣ten ships were warned2️⃣\"](plain:)[](source:report \"line 1\").",
      "It says \"1️⃣ten *ships* were\nwarned2️⃣\", and more[](source:report \"line 1\").",
      "The [report](source:report \"line 1\") says \"1️⃣ten ships were warned2️⃣\".",
      "It says \"1️⃣the winter, and the ten keepers2️⃣[](source:report \"line 1\")\".",
      "It says \"nine ships were warned\" and \"1️⃣the seven keepers2️⃣\"[](source:report \"line 1\").",
      "- One\n- It says \"1️⃣£13 million2️⃣\"[](source:letter \"line 1\")",
      "It cost \"1️⃣£13million2️⃣\"[](source:letter \"line 1\").",
    ])
  func prose(_ text: String) async throws {
    try await expectOne(checkedPage(text))
  }

  @Test("So is a block quote, by what it cites or the paragraph before does")
  func blockQuotes() async throws {
    try await expectOne(
      checkedPage("> 1️⃣Ten ships were warned in the winter.2️⃣[](source:report \"line 1\")"))
    try await expectOne(
      checkedPage(
        """
        > Nine ships were warned.
        >
        > 1️⃣The ten keepers left the tower.2️⃣
        >
        > — The report[](source:report "line 1")
        """))
    try await expectOne(
      checkedPage("It says[](source:report \"line 1\"):\n\n> 1️⃣Ten ships were warned.2️⃣"))
  }

  @Test("A cell is verified by what its row cites")
  func cells() async throws {
    try await expectOne(
      checkedPage(
        """
        ```table
        | Words | Where |
        | "1️⃣ten ships were warned2️⃣" | the report[](source:report "line 1") |
        | "nobody was warned" | not said |
        ```
        """))
  }

  @Test("Words of another document are not those of the one that is cited")
  func otherDocument() async throws {
    try await expectOne(
      checkedPage("It says \"1️⃣the wall will not fail2️⃣\"[](source:report \"line 1\")."))
  }

  @Test("Parts that are there in another order, or cut out of a word, are no quote")
  func parts() async throws {
    try await expectOne(
      statement("1️⃣The wall will not fail … the board spent £12 million2️⃣"),
      notes: ["Each part is there, but not in this order"])
    try await expectOne(statement("1️⃣secure. The wall will not … planned … fail2️⃣"))
  }

  @Test("What is quoted as it stands is no finding, whatever the type it is set in")
  func exact() async throws {
    for quote in [
      "the board spent £12 million on the wall", "the board  spent £12 million",
      "\"on the wall — a third of its money - and the town's\"", "It cost 4.5% more",
      "the board spent … and the town’s harbour", "the board [the guild] spent £12 million",
    ] {
      try await expectNone(statement(quote))
    }
  }

  @Test(
    "A sentence may change the first letter, and end with its own full stop or comma",
    arguments: [
      "It says that \"nine ships were warned.\"[](source:report \"line 1\")",
      "“Six keepers left”? No: “The six keepers left,” it says[](source:report \"line 1\").",
      "It says that the board \"spent £12 million\"[](source:letter \"line 1\").",
      "It has \"nine ships were warned\" and \"will not fail\"[](source:report \"1\")[](source:letter \"1\").",
      "> Nine ships were warned in the winter[](source:report \"line 1\")",
      "> “Nine ships were warned in the winter.” — The report[](source:report \"line 1\")",
    ])
  func grammar(_ text: String) async throws {
    try await expectNone(checkedPage(text))
  }

  @Test(
    "A word alone, what no citation stands beside, and what is no text are not asked",
    arguments: [
      "It calls them \"wardens\"[](source:report \"line 1\").",
      "A so-called \"sea of troubles\" is not quoted from anywhere.",
      "It runs \"`nine ships`\"[](source:report \"line 1\").",
      "The '90s and the boats' names[](source:report \"line 1\").",
      "> A block quote that cites nothing at all.",
    ])
  func notAsked(_ text: String) async throws {
    try await expectNone(checkedPage(text))
  }

  @Test("What stands behind the citation of another sentence may be from any document")
  func apart() async throws {
    try await expectNone(
      checkedPage(
        "It fell[](source:report \"line 1\"). The letter says \"the wall will not fail\"."))
    try await expectOne(
      checkedPage("It fell[](source:report \"line 1\"). The letter says \"1️⃣the wall will fail2️⃣\"."))
  }

  @Test("A record's text may quote from whatever the record rests on")
  func record() async throws {
    try await expectNone(
      checkedRecords(
        "terms",
        """
        - id: wall
          name: wall
          definition: >-
            It "will not fail", and "nine ships were warned"[](source:report "line 1").
          sources: [{source: letter, at: line 2}]
        """))
  }

  @Test("What is said of a statement or its date is about the statement's own document")
  func reasoning() async throws {
    let figure = """
      - id: wall-cost
        title: What the wall cost
        unit: £
        counts: Money.
        statements:
          - value: £12 million
            source: letter
            at: line 1
            period: 2014~
            date_reasoning: REASON
      """
    try await expectOne(
      checkedFigures(
        figure.replacing("REASON", with: "The letter says \"1️⃣was now secure2️⃣\" and no date.")))
    try await expectNone(
      checkedFigures(
        figure.replacing("REASON", with: "The letter says \"is now secure\" and no date.")))
    try await expectNone(
      checkedFigures(
        figure.replacing("REASON", with: "The report says \"nine ships were warned\" later.")))
  }

  @Test("What a record without a citation calls something is not asked")
  func named() async throws {
    try await expectNone(
      checkedRecords(
        "terms",
        """
        - id: wall
          name: wall
          definition: Known to many as the "old lady of the bay".
          sources: [{source: letter, at: line 2}]
        """))
  }

  @Test("A site that keeps no fingerprints is not asked")
  func nothing() async throws {
    try await CheckedSite.expectNone(.quoteNotFound, statement("it was free of charge"))
  }
}
