import CommonMark
import Diagnostics
import Model
import Testing

@testable import Linking

@Suite struct HeadingsTests {
  private func prose(_ text: String) -> Prose {
    let file = SourceFile(path: "a.md", text: text)
    return Prose(
      document: Parser().parse(file.bytes), text: file.bytes[...],
      origin: TextOrigin(file: file, offset: 0))
  }

  private func ids(_ text: String) -> [String] {
    var names = HeadingNames()
    return names.headings(of: prose(text)).map(\.id)
  }

  @Test(
    "A heading's id is made of its words",
    arguments: [
      ("# Low water, high water!", ["low-water-high-water"]), ("# *Low* `water`", ["low-water"]),
      ("# [Low](a.md) water", ["low-water"]), ("Low\nwater\n===", ["low-water"]),
      ("# Où ça?", ["où-ça"]), ("# !!!", ["section"]), ("#", ["section"]),
      ("> ## Low\n\n- # High", ["low", "high"]),
    ])
  func words(_ text: String, _ expected: [String]) {
    #expect(ids(text) == expected)
  }

  @Test(
    "No two headings have one id",
    arguments: [
      ("# a\n# a\n# a", ["a", "a-1", "a-2"]), ("# a\n# a-1\n# a", ["a", "a-1", "a-2"]),
      ("# a-1\n# a\n# a", ["a-1", "a", "a-2"]),
      ("# !\n# ?\n# Section", ["section", "section-1", "section-2"]),
      ("# a\n# A", ["a", "a-1"]),
    ])
  func unique(_ text: String, _ expected: [String]) {
    #expect(ids(text) == expected)
  }

  @Test("Texts on one page share its names")
  func shared() {
    var names = HeadingNames()
    #expect(names.headings(of: prose("# a")).map(\.id) == ["a"])
    #expect(names.headings(of: prose("# a")).map(\.id) == ["a-1"])
  }

  @Test("A heading knows its level and its words")
  func title() {
    var names = HeadingNames()
    let heading = names.headings(of: prose("text\n\n### Low &amp; *high*")).first
    #expect(heading?.level == 3)
    #expect(heading?.title == "Low & high")
  }
}
