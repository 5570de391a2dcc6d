import Testing

@testable import Templating

@Suite struct SectionTests {
  @Test func `A flag writes its section or leaves it out`() throws {
    let template = "[{{#draft}}Draft{{/draft}}{{^draft}}Final{{/draft}}]"
    #expect(try rendered(template, [:], ["draft": true]) == "[Draft]")
    #expect(try rendered(template) == "[Final]")
  }

  @Test func `A record becomes the innermost context`() throws {
    #expect(try rendered("{{#editor}}{{name}} of {{title}}{{/editor}}") == "Ada of Title")
  }

  @Test func `The innermost context hides the same name further out`() throws {
    #expect(
      try rendered("{{#links}}{{title}}={{target}} {{/links}}{{title}}")
        == "One=one/ Two=two/ Title")
  }

  @Test func `A list writes its section for each element, and not at all when empty`() throws {
    #expect(try rendered("\"{{#tags}}{{.}}{{/tags}}\"") == "\"ab\"")
    #expect(try rendered("\"{{#tags}}{{.}}{{/tags}}\"", [:], ["tags": []]) == "\"\"")
  }

  @Test func `A list of lists is walked with the dot`() throws {
    #expect(try rendered("{{#grid}}({{#.}}{{.}},{{/.}}){{/grid}}") == "(1,2,)(3,)")
  }

  @Test func `The question any writes its section once, without a context of its own`() throws {
    let template = "{{#tags.any}}<{{title}}:{{#tags}}{{.}}{{/tags}}>{{/tags.any}}"
    #expect(
      try rendered("x" + template.replacing("<", with: "[").replacing(">", with: "]"))
        == "x[Title:ab]")
    #expect(
      try rendered("{{#tags.any}}x{{/tags.any}}{{^tags.any}}none{{/tags.any}}", [:], ["tags": []])
        == "none")
  }

  @Test func `Text and markup write their section when not empty, and the dot is their value`()
    throws
  {
    #expect(try rendered("{{#title}}[{{.}}]{{/title}}") == "[Title]")
    #expect(try rendered("{{#title}}[{{.}}]{{/title}}", [:], ["title": ""]) == "")
    #expect(try rendered("{{#body}}[{{{.}}}]{{/body}}") == "[<p>Body</p>]")
    #expect(try rendered("{{#body}}[{{{.}}}]{{/body}}", [:], ["body": .markup([])]) == "")
  }

  @Test func `An optional value is found inside of its section by name or by dot`() throws {
    let template = "{{#summary}}{{summary}}{{.}}{{/summary}}{{^summary}}none{{/summary}}"
    #expect(try rendered(template, [:], ["summary": "S"]) == "SS")
    #expect(try rendered(template) == "none")
  }

  @Test func `A dotted section tests everything on its way`() throws {
    let template =
      "{{#author.home}}{{title}} {{author.name}} {{author.home.target}}{{/author.home}}"
      + "{{^author.home}}none{{/author.home}}"
    let shapes = try exampleShapes()
    let home = try shapes.record("Link", ["title": "Home", "target": "/ada"])
    let settled = try shapes.record("Person", ["name": "Ada", "home": .record(home)])
    let wandering = try shapes.record("Person", ["name": "Ada"])
    #expect(try rendered(template) == "none")
    #expect(try rendered(template, [:], ["author": .record(wandering)]) == "none")
    #expect(try rendered(template, [:], ["author": .record(settled)]) == "Home Ada /ada")
  }

  @Test func `Sections of one name follow one another and nest`() throws {
    let template =
      "{{#tags}}1{{/tags}}{{#draft}}2{{#draft}}3{{/draft}}4{{/draft}}{{#tags}}5{{/tags}}"
    #expect(try rendered(template, [:], ["draft": true]) == "1123455")
    #expect(try rendered(template) == "1155")
  }

  @Test(arguments: [
    (" | {{#editor}}\t|\t{{/editor}} | \n", " | \t|\t | \n"),
    (" | {{#editor}} {{! inner }}\n {{/editor}} | \n", " |  \n  | \n"),
    (" {{#editor}}YES{{/editor}}\n {{#editor}}GOOD{{/editor}}\n", " YES\n GOOD\n"),
    ("| This\n{{#editor}}\n|\n{{/editor}}\n| a line\n", "| This\n|\n| a line\n"),
    ("| This\n  {{#editor}}\n|\n  {{/editor}}\n| a line\n", "| This\n|\n| a line\n"),
    ("|\r\n{{#editor}}\r\n{{/editor}}\r\n|", "|\r\n|"),
    ("  {{#editor}}\n#{{/editor}}\n/", "#\n/"),
    ("#{{#editor}}\n/\n  {{/editor}}", "#\n/\n"),
    ("|{{# editor }}={{/ editor }}|", "|=|"),
    ("{{#draft}}\nx\n{{/draft}}\n{{^draft}}\ny\n{{/draft}}\n", "y\n"),
    ("a\n  {{^draft}}\nb\n\t{{/draft}}  \nc", "a\nb\nc"),
  ])
  func `A line that holds one section tag leaves no trace, every other line is kept`(
    template: String, expected: String
  ) throws {
    #expect(try rendered(template) == expected)
  }

  @Test func `Inverted sections stand for an empty list, a missing record, a false flag`() throws {
    #expect(try rendered("{{^tags}}none{{/tags}}", [:], ["tags": []]) == "none")
    #expect(try rendered("{{^tags}}none{{/tags}}") == "")
    #expect(try rendered("{{^author}}none{{/author}}") == "none")
    #expect(try rendered("{{^editor}}none{{/editor}}") == "")
    #expect(try rendered("{{^author.name}}none{{/author.name}}") == "none")
  }
}
