import Testing

@testable import Templating

@Suite struct InheritanceTests {
  @Test(arguments: [
    ("{{$a}}Default{{/a}}\n", "Default\n"),
    ("{{$a}}default {{title}}{{/a}}", "default Title"),
    ("{{$a}}default {{{body}}}{{/a}}", "default <p>Body</p>"),
    ("{{$a}}default {{#editor}}{{name}}{{/editor}}{{/a}}", "default Ada"),
    ("{{$a}}default {{^draft}}final{{/draft}}{{/a}}", "default final"),
  ])
  func `A block writes its own content when nothing fills it`(
    template: String, expected: String
  ) throws {
    #expect(try rendered(template) == expected)
  }

  @Test func `A parent without blocks to fill is a partial`() throws {
    let partials = ["parent": "{{$a}}default{{/a}}"]
    #expect(try rendered("{{>parent}}|{{<parent}}{{/parent}}", partials) == "default|default")
    #expect(try rendered("{{<parent}}{{/parent}}\n", partials) == "default")
  }

  @Test func `A template fills the blocks of its parent, and leaves others`() throws {
    let partials = ["parent": "|{{$a}}one{{/a}}, {{$b}}two{{/b}}|"]
    #expect(try rendered("{{<parent}}{{$b}}B{{/b}}{{/parent}}", partials) == "|one, B|")
    #expect(
      try rendered(
        "test {{<parent}}{{$a}}1{{/a}}{{/parent}} {{<parent}}{{$a}}2{{/a}}{{/parent}}\n", partials)
        == "test |1, two| |2, two|\n")
  }

  @Test func `Data of the same name does not fill a block`() throws {
    let partials = ["parent": "{{$title}}default{{/title}}"]
    #expect(try rendered("{{<parent}}{{$title}}filled{{/title}}{{/parent}}", partials) == "filled")
    #expect(try rendered("{{<parent}}{{/parent}}", partials) == "default")
  }

  @Test func `The outermost template has the last word`() throws {
    let partials = [
      "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}",
      "older": "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}",
      "oldest": "{{$a}}g{{/a}}",
    ]
    #expect(try rendered("{{<parent}}{{$a}}c{{/a}}{{/parent}}", partials) == "c")
    #expect(try rendered("{{<parent}}{{/parent}}", partials) == "p")
  }

  @Test func `Parents that include one another come to an end where a block is filled`() throws {
    let partials = [
      "parent": "{{$a}}default{{/a}} {{$b}}{{<other}}{{/other}}{{/b}}",
      "other": "{{$a}}other's default{{/a}} {{<parent}}{{$b}}stop{{/b}}{{/parent}}",
    ]
    #expect(
      try rendered("{{<parent}}{{$a}}filled{{/a}}{{/parent}}", partials)
        == "filled filled filled stop")
  }

  @Test func `A block is filled in the context of the parent's place`() throws {
    let partials = [
      "parent": "{{#tree}}{{#branches}}{{$a}}You {{label}}.{{/a}}{{/branches}}{{/tree}}"
    ]
    let text = try rendered("{{<parent}}{{$a}}I {{label}}, {{title}}.{{/a}}{{/parent}}", partials)
    #expect(text == "I leaf, Title.")
  }

  @Test func `A block that fills another may have a block of the same name in it`() throws {
    let partials = ["parent": "[{{$a}}default{{/a}}]"]
    let template = "{{<parent}}{{$a}}before {{$a}}inner{{/a}} after{{/a}}{{/parent}}"
    #expect(try rendered(template, partials) == "[before inner after]")
  }

  @Test func `A dynamic name chooses the parent`() throws {
    let partials = ["wide": "<{{$a}}{{/a}}>", "narrow": "[{{$a}}{{/a}}]"]
      .mapValues { $0.replacing("<", with: "(").replacing(">", with: ")") }
    let template = "{{<*layout}}{{$a}}filled{{/a}}{{/*layout}}"
    #expect(try rendered(template, partials) == "(filled)")
    #expect(try rendered(template, partials, ["layout": "narrow"]) == "[filled]")
  }

  @Test(arguments: [
    ("{{<p}}{{$a}}\nb\n\n:(\n{{/a}}{{/p}}", "{{$a}}x{{/a}}", "b\n\n:(\n"),
    ("{{<p}}{{$a}}time{{/a}}{{/p}}", "stop:\n  {{$a}}default{{/a}}\n", "stop:\n  time\n"),
    ("Hi,\n  {{<p}}{{/p}}\n", "one\ntwo\n", "Hi,\n  one\n  two\n"),
    ("{{<p}}{{$a}}\none\ntwo{{/a}}\n{{/p}}\n", "Hi,\n  {{$a}}{{/a}}\n", "Hi,\n  one\n  two\n"),
    (
      "{{<p}}{{$a}}\n    one\n    two\n{{/a}}{{/p}}\n", "Hi,\n  {{$a}}\n  {{/a}}\n",
      "Hi,\n  one\n  two\n"
    ),
    (
      "{{<p}}{{$a}}\none\ntwo\n{{/a}}{{/p}}\n", "Hi,\n{{$a}}\n  default\n{{/a}}\n",
      "Hi,\n  one\n  two\n"
    ),
    (
      "{{<p}}\n  {{$a}}\n    <p>\n      x\n    </p>\n  {{/a}}\n{{/p}}\n",
      "<main>\n  {{$a}}\n  {{/a}}\n</main>\n", "<main>\n  <p>\n    x\n  </p>\n</main>\n"
    ),
    (
      "{{<p}}\n  {{$a}}\n    {{>q}}\n  {{/a}}\n{{/p}}\n", "<main>\n  {{$a}}\n  {{/a}}\n</main>\n",
      "<main>\n  q\n</main>\n"
    ),
    ("{{<p}}{{$a}}hammer\n{{/a}}{{/p}}\n", "  {{$a}}\n  x\n  {{/a}}\nend", "  hammer\nend"),
    ("test {{<p}}{{$a}}x{{/a}}\n{{/p}}\nfoo", "{{$a}}{{/a}}", "test x\nfoo"),
  ])
  func `What fills a block loses its own indentation and takes on the block's`(
    template: String, parent: String, expected: String
  ) throws {
    #expect(try rendered(template, ["p": parent, "q": "q\n"]) == expected)
  }
}
