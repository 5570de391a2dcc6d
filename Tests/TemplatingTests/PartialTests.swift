import Testing

@testable import Templating

@Suite struct PartialTests {
  @Test func `A partial is written where it is named, in the context of its place`() throws {
    #expect(try rendered("\"{{>text}}\"", ["text": "from partial"]) == "\"from partial\"")
    #expect(try rendered("\"{{> text }}\"", ["text": "*{{title}}*"]) == "\"*Title*\"")
    #expect(try rendered("{{#links}}{{>item}}{{/links}}", ["item": "{{title}},"]) == "One,Two,")
  }

  @Test func `A partial finds names of every context around its place`() throws {
    let partials = ["item": "{{label}}/{{url}} "]
    #expect(try rendered("{{#tree}}{{>item}}{{/tree}}", partials) == "root/page/ ")
  }

  @Test func `A partial may include itself for the branches of a tree`() throws {
    let partials = ["node": "{{label}}<b>{{#branches}}{{>node}}{{/branches}}</b>"]
    let shapes = try exampleShapes()
    let tree = try shapes.branch(
      "a", [shapes.branch("b", [shapes.branch("c")]), shapes.branch("d")])
    let text = try rendered("{{#tree}}{{>node}}{{/tree}}", partials, ["tree": .record(tree)])
    #expect(text == "a<b>b<b>c<b></b></b>d<b></b></b>")
  }

  @Test func `What a section has tested is known in the partials inside of it`() throws {
    let partials = ["lead": "{{summary}}"]
    let text = try rendered("{{#summary}}{{>lead}}{{/summary}}", partials, ["summary": "S"])
    #expect(text == "S")
  }

  @Test(arguments: [
    ("| {{>part}} |", "\t|\t", "| \t|\t |"),
    ("  {{title}}  {{> part}}\n", ">\n>", "  Title  >\n>\n"),
    ("|\r\n{{>part}}\r\n|", ">", "|\r\n>|"),
    ("  {{>part}}\n>", ">\n>", "  >\n  >>"),
    (">\n  {{>part}}", ">\n>", ">\n  >\n  >"),
    ("\\\n {{>part}}\n/\n", "|\n{{title}}\n|\n", "\\\n |\n Title\n |\n/\n"),
    ("  {{>part}}\n", "a\n\nb\r\n\r\nc", "  a\n\n  b\r\n\r\n  c"),
    ("  {{>part}}\n", "{{#tags}}\n- {{.}}\n{{/tags}}\n", "  - a\n  - b\n"),
    ("  {{>part}}\n", "{{#tags}}{{.}}\n{{/tags}}x", "  a\n  b\n  x"),
    ("  {{>part}}\n", "{{^draft}}a{{/draft}}\n{{! c }}\n{{#draft}}{{/draft}}b\n", "  a\n  b\n"),
  ])
  func `A partial on a line of its own is indented as its tag`(
    template: String, partial: String, expected: String
  ) throws {
    #expect(try rendered(template, ["part": partial]) == expected)
  }

  @Test func `The lines of a value are not indented`() throws {
    let text = try rendered(
      "  {{>part}}\n", ["part": "{{title}}|\n{{{body}}}\n"],
      ["title": "<\n-", "body": .markup(Array("a\nb".utf8))])
    #expect(text == "  &lt;\n-|\n  a\nb\n")
  }

  @Test func `Indentations of partials in partials add up`() throws {
    let partials = ["outer": "<ul>\n  {{>inner}}\n</ul>\n", "inner": "<li>\n</li>\n"]
    #expect(
      try rendered(" {{>outer}}\n", partials) == " <ul>\n   <li>\n   </li>\n </ul>\n")
  }

  @Test func `A partial in the middle of a line is written without its last line ending`() throws {
    #expect(try rendered("see {{>part}}, and", ["part": "{{title}}\n"]) == "see Title, and")
  }

  @Test func `A dynamic name is the word that its field holds`() throws {
    let partials = ["wide": "[wide {{title}}]", "narrow": "[narrow]"]
    #expect(try rendered("\"{{>*layout}}\"", partials) == "\"[wide Title]\"")
    #expect(try rendered("|{{> * layout }}|", partials, ["layout": "narrow"]) == "|[narrow]|")
  }

  @Test(arguments: [
    ("| {{>*layout}} |", "\t|\t", "| \t|\t |"),
    ("|\r\n{{>*layout}}\r\n|", ">", "|\r\n>|"),
    ("  {{>*layout}}\n>", ">\n>", "  >\n  >>"),
    (">\n  {{>*layout}}", ">\n>", ">\n  >\n  >"),
  ])
  func `A dynamic partial keeps the rules for lines`(
    template: String, partial: String, expected: String
  ) throws {
    #expect(try rendered(template, ["wide": partial, "narrow": ""]) == expected)
  }
}
