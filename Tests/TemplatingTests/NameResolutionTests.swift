import TestSupport
import Testing

@testable import Templating

@Suite struct NameResolutionTests {
  @Test(arguments: ["", "#", "^"])
  func `A name that no context has is reported with the names that there are`(
    sigil: String
  ) throws {
    let end = sigil.isEmpty ? "" : "{{/titel}}"
    try expectFindings(
      "<p>{{\(sigil)1️⃣titel2️⃣}}\(end)</p>",
      .init(
        "unknown-name", at: "1️⃣", to: "2️⃣", "`Page` has no field `titel`",
        notes: [
          "`Page` has `title`, `summary`, `url`, `body`, `draft`, `layout`, `tags`, `links`,"
            + " `author`, `editor`, `tree`, `grid` and `data`"
        ],
        suggestions: ["did you mean `title`?"], replacements: ["title"]))
  }

  @Test func `Inside of a section the names of every context are known`() throws {
    try expectFindings(
      "{{#editor}}{{1️⃣tags_2️⃣}}{{/editor}}",
      .init(
        "unknown-name", at: "1️⃣", to: "2️⃣", "Nothing here has a field `tags_`",
        suggestions: ["did you mean `tags`?"]))
  }

  @Test func `Behind a section its names are unknown again`() throws {
    try expectFindings(
      "{{#editor}}{{name}}{{/editor}}{{1️⃣name2️⃣}}", .init("unknown-name", at: "1️⃣", to: "2️⃣"))
  }

  @Test func `The wrong part of a dotted name is marked`() throws {
    try expectFindings(
      "{{editor.1️⃣nmae2️⃣}}",
      .init(
        "unknown-name", at: "1️⃣", to: "2️⃣", "`Person` has no field `nmae`",
        notes: ["`Person` has `name` and `home`"], suggestions: ["did you mean `name`?"]))
    try expectFindings(
      "{{1️⃣edtor2️⃣.name}}",
      .init("unknown-name", at: "1️⃣", to: "2️⃣", suggestions: ["did you mean `editor`?"]))
    try expectFindings(
      "{{title.1️⃣length2️⃣}}",
      .init("unknown-name", at: "1️⃣", to: "2️⃣", "`title` is text and has no field `length`"))
    try expectFindings(
      "{{#links.1️⃣title2️⃣}}{{/links.title}}",
      .init(
        "unknown-name", at: "1️⃣", to: "2️⃣", "`links` is a list of `Link` and has no field `title`",
        suggestions: ["write `{{#links}}…{{/links}}`, or `links.any` to ask for any"]))
  }

  @Test func `The dot is one value, not a record`() throws {
    try expectFindings("1️⃣{{.}}2️⃣", .init("unfit-tag", at: "1️⃣", to: "2️⃣"))
    try expectFindings("{{#links}}1️⃣{{.}}2️⃣{{/links}}", .init("unfit-tag", at: "1️⃣", to: "2️⃣"))
  }

  @Test func `A misspelt name in a partial is reported once, with the tag that led to it`() throws {
    try expectFindings(
      "{{> part}}{{> part}}{{#draft}}{{> part}}{{/draft}}", ["part": "{{1️⃣titel2️⃣}}"],
      .init(
        "unknown-name", at: "1️⃣", to: "2️⃣", "`Page` has no field `titel`",
        notes: [
          "`Page` has `title`, `summary`, `url`, `body`, `draft`, `layout`, `tags`, `links`,"
            + " `author`, `editor`, `tree`, `grid` and `data`",
          "`part` is included here, in `Page`",
        ]))
  }

  @Test func `A partial is checked in every context that it is included in`() throws {
    try expectFindings(
      "{{#editor}}{{> part}}{{/editor}}{{> part}}", ["part": "{{1️⃣name2️⃣}}"],
      .init("unknown-name", at: "1️⃣", to: "2️⃣", "`Page` has no field `name`"))
  }

  @Test(arguments: [
    ("{{1️⃣summary2️⃣}}", "summary"), ("{{1️⃣author.name2️⃣}}", "author"),
    ("{{#author}}{{1️⃣home.title2️⃣}}{{/author}}", "home"),
    ("{{#author}}{{/author}}{{1️⃣author.name2️⃣}}", "author"),
    ("{{^summary}}{{1️⃣summary2️⃣}}{{/summary}}", "summary"),
    ("{{#draft}}{{1️⃣summary2️⃣}}{{/draft}}", "summary"),
    ("{{#author.name}}{{1️⃣author.home.title2️⃣}}{{/author.name}}", "author.home"),
    ("{{#author}}{{#editor}}{{1️⃣home.title2️⃣}}{{/editor}}{{/author}}", "home"),
  ])
  func `What may be missing has to be tested around its use`(
    template: String, missing: String
  ) throws {
    try expectFindings(
      template,
      .init(
        "untested-optional", at: "1️⃣", to: "2️⃣", "`\(missing)` may be missing here",
        suggestions: ["put what needs it between `{{#\(missing)}}` and `{{/\(missing)}}`"]))
  }

  @Test(arguments: [
    "{{#summary}}{{summary}}{{#editor}}{{summary}}{{/editor}}{{/summary}}",
    "{{#author.home}}{{author.name}}{{author.home.title}}{{/author.home}}",
    "{{#author}}{{#author.name}}{{.}}{{/author.name}}{{/author}}",
    "{{#editor.home}}{{#draft}}{{editor.home.title}}{{/draft}}{{/editor.home}}",
  ])
  func `What a section has tested is there inside of it`(template: String) throws {
    try expectFindings(template)
  }

  @Test func `Tags fit what their fields hold`() throws {
    try expectFindings(
      "1️⃣{{body}}2️⃣",
      .init(
        "unfit-tag", at: "1️⃣", to: "2️⃣",
        "`body` is HTML already, and would be escaped a second time",
        suggestions: ["write `{{{body}}}`"], replacements: ["{{{body}}}"]))
    try expectFindings(
      "1️⃣{{{title}}}2️⃣",
      .init(
        "unfit-tag", at: "1️⃣", to: "2️⃣", "`title` is text, not HTML, and has to be escaped",
        suggestions: ["write `{{title}}`"], replacements: ["{{title}}"]))
    for name in ["draft", "links", "editor", "tags", "links.any"] {
      try expectFindings("1️⃣{{\(name)}}2️⃣", .init("unfit-tag", at: "1️⃣", to: "2️⃣"))
    }
  }
}
