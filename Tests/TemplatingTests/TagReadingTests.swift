import Diagnostics
import TestSupport
import Testing

@testable import Templating

@Suite struct TagReadingTests {
  @Test func `A tag that is not closed is reported up to the end of its line`() throws {
    try expectFindings(
      "<p>1️⃣{{title</p>2️⃣\nmore",
      .init(
        "unclosed-tag", at: "1️⃣", to: "2️⃣", "This tag is not closed by `}}`",
        suggestions: ["write `{{title}}`"]))
  }

  @Test func `A tag that is not closed does not swallow the next one`() throws {
    try expectFindings(
      "1️⃣{{title} and 2️⃣{{3️⃣nonsense4️⃣}}",
      .init("unclosed-tag", at: "1️⃣", to: "2️⃣", suggestions: ["write `{{title}}`"]))
  }

  @Test func `Three braces have to be closed by three`() throws {
    try expectFindings(
      "1️⃣{{{body}} and2️⃣",
      .init(
        "unclosed-tag", at: "1️⃣", to: "2️⃣", "`{{{` is not closed by `}}}`",
        suggestions: ["write `{{{body}}}`"]))
    try expectFindings(
      "1️⃣{{title}}}2️⃣",
      .init(
        "malformed-tag", at: "1️⃣", to: "2️⃣",
        "`{{title}}}` opens with two braces and closes with three",
        suggestions: ["write `{{title}}` or `{{{title}}}`"]))
  }

  @Test func `Braces that close nothing are reported`() throws {
    try expectFindings(
      "{title1️⃣}}2️⃣",
      .init("malformed-tag", at: "1️⃣", to: "2️⃣", "`}}` closes a tag, and none is open here"))
  }

  @Test(arguments: ["{{}}", "{{ }}", "{{{ }}}", "{{#}}", "{{> }}", "{{> * }}", "{{/}}", "{{$ }}"])
  func `An empty tag is reported`(tag: String) throws {
    try expectFindings(
      "a 1️⃣\(tag)2️⃣ b",
      .init("malformed-tag", at: "1️⃣", to: "2️⃣", "This tag has no name in it"))
  }

  @Test func `A name has no spaces and parameters`() throws {
    try expectFindings(
      "{{#1️⃣if title2️⃣}}",
      .init(
        "malformed-tag", at: "1️⃣", to: "2️⃣", "`if title` is not a name: a name has no spaces in it"))
    try expectFindings(
      "{{> 1️⃣part one2️⃣}}", .init("malformed-tag", at: "1️⃣", to: "2️⃣"))
  }

  @Test(arguments: ["title..x", ".title", "title.", "a|b", "@index", "../title", "title()", "é"])
  func `A field's name is made of letters, digits, hyphens and dots`(name: String) throws {
    try expectFindings(
      "{{1️⃣\(name)2️⃣}}",
      .init("malformed-tag", at: "1️⃣", to: "2️⃣", "`\(name)` is not the name of a field"))
  }

  @Test(arguments: ["{{=<%=}}", "{{=a b c=}}", "{{==}}", "{{= =}}", "{{=a= b=}}"])
  func `A change of delimiters names two`(tag: String) throws {
    try expectFindings("1️⃣\(tag)2️⃣", .init("malformed-tag", at: "1️⃣", to: "2️⃣"))
  }

  @Test func `Comments and changes of delimiters have to be closed`() throws {
    try expectFindings(
      "1️⃣{{! never2️⃣\n",
      .init("unclosed-tag", at: "1️⃣", to: "2️⃣", "This comment is not closed by `}}`"))
    try expectFindings(
      "1️⃣{{=<% %>}}2️⃣",
      .init("unclosed-tag", at: "1️⃣", to: "2️⃣", "This change of delimiters is not closed by `=}}`"))
  }

  @Test func `Every mistake of a file is found in one go`() throws {
    try expectFindings(
      "1️⃣{{}} 2️⃣{{#title}} 3️⃣{{/draft}}\n4️⃣{{url",
      .init("malformed-tag", at: "1️⃣"), .init("unclosed-section", at: "2️⃣"),
      .init("unopened-section", at: "3️⃣"), .init("unclosed-tag", at: "4️⃣"))
  }
}
