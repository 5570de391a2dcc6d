import Testing

@testable import Templating

@Suite struct InterpolationTests {
  @Test func `Text without tags is written as it is`() throws {
    #expect(try rendered("Hello, { world }\n") == "Hello, { world }\n")
  }

  @Test func `A variable is escaped`() throws {
    let text = try rendered("<p>{{title}}</p>", [:], ["title": "& \" < >"])
    #expect(text == "<p>&amp; &quot; &lt; &gt;</p>")
  }

  @Test func `A quotation mark with a combining mark is still escaped`() throws {
    let text = try rendered("<p title=\"{{title}}\">", [:], ["title": "\"\u{301} onclick=x"])
    #expect(text == "<p title=\"&quot;\u{301} onclick=x\">")
  }

  @Test(arguments: ["{{{body}}}", "{{&body}}", "{{{ body }}}", "{{& body }}"])
  func `Three braces and an ampersand write markup as it is`(tag: String) throws {
    #expect(try rendered(tag) == "<p>Body</p>")
  }

  @Test(arguments: ["|{{title}}|", "|{{ title }}|", "|{{\ttitle\n}}|"])
  func `Whitespace inside of a tag does not matter`(template: String) throws {
    #expect(try rendered(template) == "|Title|")
  }

  @Test func `Whitespace around a variable is kept, even on a line of its own`() throws {
    #expect(try rendered("| {{title}} |\n  {{title}}\n") == "| Title |\n  Title\n")
  }

  @Test func `A dotted name leads through records`() throws {
    #expect(try rendered("{{editor.name}}") == "Ada")
    #expect(try rendered("{{#editor}}{{editor.name}}{{name}}{{/editor}}") == "AdaAda")
  }

  @Test func `The first part of a dotted name decides in which context the rest is found`() throws {
    let text = try rendered("{{#tree}}{{#branches}}{{tree.label}}{{label}}{{/branches}}{{/tree}}")
    #expect(text == "rootleaf")
  }

  @Test func `The dot writes the element of a list, escaped or as the list has it`() throws {
    #expect(try rendered("{{#tags}}({{.}}){{/tags}}", [:], ["tags": ["<", "b"]]) == "(&lt;)(b)")
  }

  @Test func `A missing value leaves its section out`() throws {
    #expect(try rendered("[{{#summary}}{{summary}}{{/summary}}]") == "[]")
  }

  @Test func `An inline template leaves its file's last line ending out`() throws {
    #expect(try rendered("<i>{{title}}</i>\n", inline: true) == "<i>Title</i>")
    #expect(try rendered("<i>{{title}}</i>\r\n", inline: true) == "<i>Title</i>")
    #expect(try rendered("<i>{{title}}</i>\n") == "<i>Title</i>\n")
  }
}
