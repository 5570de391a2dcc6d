import TestSupport
import Testing

@testable import Templating

@Suite struct InclusionTests {
  @Test(arguments: [("> ", ""), ("< ", "{{/haeder}}")])
  func `A template that does not exist is reported with those that do`(
    sigil: String, end: String
  ) throws {
    try expectFindings(
      "{{\(sigil)1️⃣haeder2️⃣}}\(end){{> header}}", ["header": ""],
      .init(
        "unknown-template", at: "1️⃣", to: "2️⃣", "There is no template `haeder`",
        notes: ["The theme has `header` and `main`"], suggestions: ["did you mean `header`?"],
        replacements: ["header"]))
  }

  @Test func `A dynamic name needs every template that it could choose`() throws {
    try expectFindings(
      "{{> *1️⃣layout2️⃣}}", ["wide": ""],
      .init(
        "unknown-template", at: "1️⃣", to: "2️⃣",
        "`layout` can be `narrow`, and there is no template of that name"))
  }

  @Test func `A dynamic name needs a field that holds one of known words`() throws {
    try expectFindings(
      "1️⃣{{> *title}}2️⃣",
      .init(
        "unfit-tag", at: "1️⃣", to: "2️⃣", "`title` is text, and cannot choose a template"))
    try expectFindings("{{> *1️⃣layot2️⃣}}", .init("unknown-name", at: "1️⃣", to: "2️⃣"))
  }

  @Test func `A block that the parent does not have is reported with those that it has`() throws {
    try expectFindings(
      "{{<base}}{{$1️⃣tittle2️⃣}}x{{/tittle}}{{/base}}",
      ["base": "{{$title}}{{/title}}{{>inner}}", "inner": "{{$main}}{{/main}}"],
      .init(
        "unknown-template-block", at: "1️⃣", to: "2️⃣", "`base` has no block `tittle`",
        notes: ["Its blocks are `title` and `main`"], suggestions: ["did you mean `title`?"],
        replacements: ["title"]))
    try expectFindings(
      "{{<base}}{{$1️⃣title2️⃣}}x{{/title}}{{/base}}", ["base": ""],
      .init("unknown-template-block", at: "1️⃣", to: "2️⃣", notes: ["It has no blocks"]))
  }

  @Test func `A block can be filled through several parents`() throws {
    try expectFindings(
      "{{<middle}}{{$main}}x{{/main}}{{/middle}}",
      [
        "middle": "{{<base}}{{$title}}{{$main}}{{/main}}{{/title}}{{/base}}",
        "base": "{{$title}}{{/title}}",
      ])
  }

  @Test func `A block is filled once`() throws {
    try expectFindings(
      "{{<base}}{{$a}}x{{/a}}1️⃣{{$a}}2️⃣y{{/a}}{{/base}}", ["base": "{{$a}}{{/a}}"],
      .init("repeated-block", at: "1️⃣", to: "2️⃣", "The block `a` is filled twice"))
  }

  @Test func `Text and tags beside the blocks of a parent are reported`() throws {
    try expectFindings(
      "{{<base}}\n  1️⃣stray text2️⃣\n{{! fine }}{{$a}}x{{/a}}\n3️⃣{{title}}4️⃣ 5️⃣{{#draft}}6️⃣{{$a}}{{/a}}{{/draft}}{{/base}}",
      ["base": "{{$a}}{{/a}}"],
      .init("ignored-template-text", at: "1️⃣", to: "2️⃣"),
      .init("ignored-template-text", at: "3️⃣", to: "4️⃣"),
      .init("ignored-template-text", at: "5️⃣", to: "6️⃣"))
  }

  @Test func `A misspelt name in what fills a block is marked where it is written`() throws {
    try expectFindings(
      "{{<base}}{{$a}}{{1️⃣naem2️⃣}}{{/a}}{{/base}}",
      ["base": "{{#editor}}{{#home}}{{$a}}{{/a}}{{/home}}{{/editor}}"],
      .init(
        "unknown-name", at: "1️⃣", to: "2️⃣", "Nothing here has a field `naem`",
        notes: [
          "`Link` has `title` and `target`", "`Person` has `name` and `home`",
          "`Page` has `title`, `summary`, `url`, `body`, `draft`, `layout`, `tags`, `links`,"
            + " `author`, `editor`, `tree`, `grid` and `data`",
        ], suggestions: ["did you mean `name`?"]))
  }

  @Test func `A broken partial does not hide what is wrong elsewhere`() throws {
    try expectFindings(
      "{{> part}}{{1️⃣titel2️⃣}}", ["part": "3️⃣{{title"],
      .init("unknown-name", at: "1️⃣", to: "2️⃣"), .init("unclosed-tag", at: "3️⃣"))
  }
}
