import TestSupport
import Testing

@testable import Templating

@Suite struct SectionPairingTests {
  @Test(arguments: ["#title", "^title", "$title", "<title"])
  func `A section that is never closed is reported where it is opened`(tag: String) throws {
    try expectFindings(
      "a 1️⃣{{\(tag)}}2️⃣ b",
      .init(
        "unclosed-section", at: "1️⃣", to: "2️⃣", "`\(tag)` is opened here and never closed",
        suggestions: ["write `{{/title}}` where it ends"]))
  }

  @Test func `An end without a beginning is reported`() throws {
    try expectFindings(
      "a 1️⃣{{/title}}2️⃣ b",
      .init(
        "unopened-section", at: "1️⃣", to: "2️⃣", "`{{/title}}` ends a section that was never opened"))
  }

  @Test func `A misspelt end is one mistake, and is mended by the name of its beginning`() throws {
    let source = markedSource("{{#links}}x1️⃣{{/link}}2️⃣", path: "main.html")
    let found = try expectFindings(
      "{{#links}}x1️⃣{{/link}}2️⃣",
      .init(
        "unopened-section", at: "1️⃣", to: "2️⃣", "`{{/link}}` stands where `links` ends",
        suggestions: ["did you mean `links`?"]))
    expectMended(found, in: source, "{{#links}}x{{/links}}")
  }

  @Test func `Sections that cross are reported at the one that is left open`() throws {
    try expectFindings(
      "{{#draft}}1️⃣{{#title}}2️⃣{{/draft}}3️⃣{{/title}}",
      .init("unclosed-section", at: "1️⃣", to: "2️⃣"),
      .init("unopened-section", at: "3️⃣"))
  }

  @Test func `A dynamic parent ends with its star`() throws {
    try expectFindings(
      "1️⃣{{<*layout}}2️⃣3️⃣{{/layout}}",
      ["wide": "", "narrow": ""],
      .init("unopened-section", at: "3️⃣"))
  }
}
