import Diagnostics
import Linking
import Loading
import Model
import TestSupport
import Testing

@testable import Reading

@Suite struct PassageReaderTests {
  private func passages(_ page: String) async throws -> [Passage] {
    let folder = try TemporaryFolder()
    try folder.write("site.yml", "title: Tides\ndescription: Of the sea.\n")
    try folder.write("page.md", page)
    let content = try #require(
      await ContentLoader(path: folder.path, prefix: "content").load().content)
    return PageText(.page(0), of: await Linker(content).link().site).passages
  }

  /// What stands in the file where each passage says that it stands.
  private func written(_ passages: [Passage]) -> [String] {
    passages.map { passage in
      let range = passage.range
      return String(decoding: range.file.bytes[range.offsets], as: UTF8.self)
    }
  }

  private func text(_ passages: [Passage]) -> [String] {
    passages.map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test("A page is read from its title to its last cell")
  func order() async throws {
    let found = try await passages(
      """
      ---
      title: The tide
      summary: >-
        Twice a
        day.
      ---
      # Ebb

      It *falls* to [the mark](plain:).

      > Quoted.

      - One ![A quay](quay.png)

      ```table Heights
      | Where | How high |
      | Quay | `2` m |
      ```
      """)
    #expect(
      text(found) == [
        "The tide", "Twice a day.", "Ebb", "It falls to the mark.", "Quoted.", "One \u{FFFC}",
        "A quay", "Heights", "Where", "How high", "Quay", "\u{FFFC} m",
      ])
    #expect(
      found.map(\.kind) == [
        .title, .summary, .heading(level: 1), .paragraph, .paragraph, .paragraph,
        .imageDescription, .caption, .cell(isHead: true), .cell(isHead: true),
        .cell(isHead: false), .cell(isHead: false),
      ])
    #expect(found[4].isInBlockQuote)
    #expect(
      written(found) == [
        "The tide", "Twice a\n  day.", "Ebb", "It *falls* to [the mark](plain:).", "Quoted.",
        "One ![A quay](quay.png)", "A quay", "Heights", "Where", "How high", "Quay", "`2` m",
      ])
  }

  @Test("Every byte is found again, whatever the author wrote it as")
  func places() async throws {
    let found = try await passages(
      """
      ---
      title: A
      ---
      Costs \\£3 &pound;4 and -- "some *12*" [words](plain:)[](https://a.example/).
      """)
    let paragraph = try #require(found.last)
    let text = String(decoding: paragraph.text, as: UTF8.self)
    #expect(text == "Costs \\£3 £4 and – “some 12” words\u{FFFC}.")
    func place(_ words: String) throws -> String {
      let range = try #require(paragraph.text.firstRange(of: Array(words.utf8)))
      let place = paragraph.range(range)
      return String(decoding: place.file.bytes[place.offsets], as: UTF8.self)
    }
    #expect(try place("£4") == "&pound;4")
    #expect(try place("12") == "12")
    #expect(try place("some 12") == "some *12")
    #expect(try place("words") == "words")
    #expect(try place("“") == "\"")
    #expect(paragraph.quotations.count == 1)
    #expect(paragraph.links.map(\.isEmpty) == [false, true])
  }
}
