import Files
import Testing

@testable import Rendering

@Suite struct SearchIndexTests {
  static let content = [
    "index.md": Given.page(
      "Fences *cost* money.\n\n## Who pays\n\nThe council [](agency:acr) pays."),
    "fees.md":
      "---\ntitle: The fees\nsummary: What it costs.\ntags: [rent]\n---\n\nA [](figure:rent) is due. In "
      + "total.\n\n```table\n| Year | Fee |\n|---|---|\n| 2014 | forty |\n```\n",
    "sources.yml": Given.sources,
    "figures.yml": Given.figure(
      "rent", "more than £29,000", more: "      period: 2014\n      quote: twenty-nine thousand\n"),
    "agencies.yml": Given.agency(
      "acr", "Allotment Committee of the Réunion",
      more: "  acronym: ACR\n  forms: [the committee]\n"),
  ]

  private func index(
    _ files: [String: String] = content, _ limits: SearchIndex.Limits = .init()
  ) async throws -> SearchIndexReader {
    try SearchIndexReader(try await self.files(files, limits))
  }

  private func files(
    _ files: [String: String], _ limits: SearchIndex.Limits = .init()
  ) async throws -> [String: [UInt8]] {
    let sample = try await Sample(files)
    let made = await SearchIndex(kit: sample.kit, outline: sample.outline).files(limits)
    return Dictionary(uniqueKeysWithValues: made.map { ($0.path, $0.contents) })
  }

  @Test("Pages, their sections, pages that the program writes, and records are found")
  func addresses() async throws {
    #expect(
      try await index().addresses == [
        "fees/", "", "#who-pays", "agencies/", "figures/", "sources/", "corrections/",
        "figures/rent/", "agencies/acr/", "sources/minutes/", "sources/letter/",
      ])
  }

  @Test(
    "A word counts for as much as the place where it stands",
    arguments: [
      ("fees", "fees/", "A"), ("rent", "fees/", "C"), ("costs", "fees/", "D"),
      ("pays", "#who-pays", "C"), ("money", "", "D"), ("forty", "fees/", "E"),
      ("reunion", "agencies/acr/", "A"), ("acr", "agencies/acr/", "B"),
      ("committee", "agencies/acr/", "A"), ("29000", "figures/rent/", "B"),
      ("nine", "figures/rent/", "E"), ("item", "figures/rent/", "E"),
    ] as [(String, String, Character)])
  func weights(_ word: String, _ address: String, _ weight: Character) async throws {
    let found = try await index().words[word]?[address]
    #expect(found == weight)
  }

  @Test("A link without words of its own is found by what it shows")
  func filled() async throws {
    let words = try await index().words
    #expect(words["29000"]?["fees/"] == "E")
    #expect(words["acr"]?["#who-pays"] == "D")
  }

  @Test("An entry says what is shown of it; a figure its values with their times")
  func entries() async throws {
    let index = try await index()
    let place = try #require(index.addresses.firstIndex(of: "figures/rent/"))
    let entry = index.entries[place]
    let kind = try #require(entry[0] as? Int)
    #expect(index.kinds[kind] == "Figure")
    #expect(entry[1] as? String == "The rent")
    #expect(entry[3] as? String == "What is counted.")
    #expect(
      entry[6] as? [[String]] == [["more than £29,000", "2014", "statement.minutes"]])
    let agency = try #require(index.addresses.firstIndex(of: "agencies/acr/"))
    #expect(index.entries[agency][4] as? String == "ACR")
    #expect(index.entries[agency][5] as? [String] == ["the committee"])
    #expect(index.entries[0].count == 4)
  }

  @Test("The page to search on is not among what it finds")
  func ownPage() async throws {
    let files = ["index.md": Given.page(""), "search.md": Given.page("Words.", title: "Find")]
    #expect(try await index(files).addresses == ["", "corrections/"])
  }

  @Test("In parts it says the same as whole, and every part is named by what it holds")
  func parts() async throws {
    var content = Self.content
    for page in 0..<50 {
      content["more/p\(page).md"] = Given.page("Word\(page) and other words.\n\n## Part\n\nMore.")
    }
    let whole = try await index(content)
    let cut = try await index(content, .init(whole: 100, words: 200, entries: 300))
    #expect(whole.fileCount == 1)
    #expect(cut.fileCount > 10)
    #expect(whole.addresses == cut.addresses)
    #expect(whole.words == cut.words)
    #expect(whole.words["word49"] == ["more/p49/": "D"])
  }

  @Test("The same content gives the same bytes")
  func deterministic() async throws {
    let limits = SearchIndex.Limits(whole: 100, words: 200, entries: 300)
    let first = try await files(Self.content, limits)
    #expect(try await files(Self.content, limits) == first)
  }

  @Test("A long sentence is cut at a word", arguments: [("a b", "a b"), ("", "")])
  func shortened(_ text: String, _ short: String) {
    #expect(SearchReader.shortened(text) == short)
    let long = String(repeating: "seven ", count: 100)
    #expect(SearchReader.shortened(long).hasSuffix("seven…"))
    #expect(SearchReader.shortened(long).utf8.count < 230)
    #expect(SearchReader.shortened(String(repeating: "x", count: 1000)).utf8.count < 100)
  }
}
