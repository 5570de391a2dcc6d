import TestSupport
import Testing

@testable import Checking

@Suite struct MissingLocatorTests {
  @Test("A citation without a title is reported at its destination")
  func citation() async throws {
    try await CheckedSite.expectOne(
      .missingLocator, checkedPage("It fell[](1️⃣source:report2️⃣)."),
      "This citation does not say where in “The report”")
  }

  @Test("So it is in a list, a heading's paragraph, a table and a record")
  func places() async throws {
    try await CheckedSite.expectOne(
      .missingLocator, checkedPage("- One\n- *Two*[](1️⃣source:report2️⃣)"))
    try await CheckedSite.expectOne(
      .missingLocator, checkedPage("```table\n| A | B |\n| 1 | it fell[](1️⃣source:report2️⃣) |\n```"))
    try await CheckedSite.expectOne(
      .missingLocator,
      checkedRecords(
        "terms", "- {id: ebb, name: ebb, definition: \"Water[](1️⃣source:report2️⃣) out.\"}"))
  }

  @Test(
    "Words for nothing are no place",
    arguments: ["-", "?", "n/a", "passim", "...", "–", "TBC", "ibid.", "see above", "unknown"])
  func nothing(_ place: String) async throws {
    try await CheckedSite.expectOne(
      .missingLocator, checkedPage("It fell[](1️⃣source:report2️⃣ \"\(place)\")."),
      "“\(place)” does not say where in “The report”")
    try await CheckedSite.expectOne(
      .missingLocator,
      checkedFigures(
        """
        - id: tides
          title: Tides
          unit: tides
          counts: High waters.
          statements:
            - value: 2
              source: report
              at: 1️⃣"\(place)"2️⃣
        """), "“\(place)” does not say where in `report`")
  }

  @Test("An entry of sources and a stage without a place are reported at their document")
  func entries() async throws {
    try await CheckedSite.expectOne(
      .missingLocator,
      checkedRecords(
        "terms",
        """
        - id: ebb
          name: ebb
          definition: Water.
          sources:
            - source: 1️⃣report2️⃣
        """), "This does not say where in `report`")
    try await CheckedSite.expectOne(
      .missingLocator,
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
              source: 1️⃣report2️⃣
              quote: a wall
        """))
  }

  @Test(
    "A page, a line, a headline and the whole of a document are places",
    arguments: [
      "page 3", "p. 3", "§ 4", "line 1", "headline", "paragraph 2, first bullet", "3", "iv",
      "the whole letter", "Abschnitt „Nein“", "表 1", "Annex A", "unknown soldier, line 4",
    ])
  func something(_ place: String) async throws {
    try await CheckedSite.expectNone(
      .missingLocator, checkedPage("It fell[](source:report '\(place)')."))
  }

  @Test("Words that name a document and lead to it cite no place in it")
  func named() async throws {
    try await CheckedSite.expectNone(
      .missingLocator, checkedPage("The [report](source:report) is long."))
  }

  @Test("Links to other records and pages have no place")
  func others() async throws {
    try await CheckedSite.expectNone(
      .missingLocator,
      checkedPage("See [this](page.md), [that](https://example.org/) and [it](plain:)."))
  }
}
