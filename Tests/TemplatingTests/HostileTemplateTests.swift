import Bytes
import Diagnostics
import Testing

@testable import Templating

/// Templates that nobody writes by accident: none may crash, hang or fill the memory.
@Suite struct HostileTemplateTests {
  @Test(arguments: ["draft", "editor", "editor.home", "tags", "."])
  func `Sections nest as deep as a file is long`(name: String) throws {
    let depth = name == "draft" ? 100_000 : 5_000
    let nested =
      String(repeating: "{{#\(name)}}", count: depth) + "x"
      + String(repeating: "{{/\(name)}}", count: depth)
    let template = name == "." ? "{{#title}}\(nested){{/title}}" : nested
    let result = try compiled(template)
    #expect(result.diagnostics == [])
    let text = try #require(result["main", context: "Page"])
    if name == "draft" || name == "editor" {
      #expect(try text.text(of: examplePage(["draft": true])) == "x")
    }
  }

  @Test(arguments: ["#draft", "$a", "<base", "#title"])
  func `Sections that are never closed are reported, each once`(tag: String) throws {
    let template = String(repeating: "{{\(tag)}}", count: 20_000)
    let found = try findings(template, ["base": ""])
    #expect(found.filter { $0.kind == .unclosedSection }.count == 20_000)
  }

  @Test(arguments: [
    "{{", "{{{", "{{!", "{{=", "}}", "{{/a}}", "{{#a}}{{/b}}", "{{#a", "<a href=\"", "{{}}",
    "{{#if x}}",
    "{{=<% %>=}}", "{{>", "\u{0}\u{FF}", "{{<base}}", "{{<base}}{{$a}}", "<!--", "</script", "\r",
  ])
  func `Repeated pieces of tags take no more time than they are long`(piece: String) throws {
    for separator in ["", "\n"] {
      let template = String(repeating: piece + separator, count: 5_000)
      let result = try compiled(template, ["base": "{{$a}}{{/a}}"])
      let isSound = result.diagnostics.allSatisfy { $0.severity == .warning }
      #expect(isSound == (result["main", context: "Page"] != nil))
    }
  }

  @Test func `Blocks that fill one another come to an end`() throws {
    let base = "{{$a}}{{/a}}{{$b}}{{/b}}"
    let template =
      "{{<base}}{{$a}}a{{$b}}x{{/b}}{{/a}}{{$b}}b{{$a}}y{{/a}}{{/b}}{{/base}}"
    #expect(try rendered(template, ["base": base]) == "abybax")
  }

  @Test func `Blocks that double one another stop at a bound`() throws {
    let count = 40
    let blocks = (0..<count).map { number in
      "{{$b\(number)}}{{$b\(number + 1)}}{{/b\(number + 1)}}{{$b\(number + 1)}}{{/b\(number + 1)}}"
        + "{{/b\(number)}}"
    }
    let template = "{{<base}}\(blocks.joined()){{$b\(count)}}x{{/b\(count)}}{{/base}}"
    let sources = ["main": template, "base": "{{$b0}}{{/b0}}"]
    var library = try TemplateLibrary(
      sources: sources.mapValues { SourceFile(path: "a.html", text: $0) }, shapes: exampleShapes())
    library.bounds.tokens = 10_000
    let found = library.compile([TemplateRequest("main", context: "Page")]).diagnostics
    #expect(found.contains { $0.kind == .templateTooLarge })
  }

  @Test func `A template that includes itself without end is reported with its tag`() throws {
    let template = try #require(
      compiled("a{{> part}}", ["part": "b{{> part}}"])["main", context: "Page"])
    var buffer = ByteBuffer()
    buffer.append("before" as StaticString)
    let error = #expect(throws: RenderingError.self) {
      try template.render(examplePage(), into: &buffer)
    }
    let diagnostic = try #require(error?.diagnostic)
    #expect(diagnostic.kind == .templateTooDeep)
    #expect(diagnostic.range?.file.path == "part.html")
    #expect(diagnostic.range?.offsets == 1..<11)
    #expect(buffer.copy() == Array("before".utf8))
  }

  @Test func `A tree of data may be as deep as templates may include one another`() throws {
    let shapes = try exampleShapes()
    var tree = try shapes.branch("leaf")
    for _ in 0..<98 { tree = try shapes.branch("x", [tree]) }
    let partials = ["node": "{{label}}{{#branches}}{{> node}}{{/branches}}"]
    let template = try #require(
      compiled("{{#tree}}{{> node}}{{/tree}}", partials)["main", context: "Page"])
    let text = try template.text(of: examplePage(["tree": .record(tree)]))
    #expect(text == String(repeating: "x", count: 98) + "leaf")
    let deeper = try shapes.branch("x", [shapes.branch("x", [tree])])
    #expect(throws: RenderingError.self) {
      try template.text(of: examplePage(["tree": .record(deeper)]))
    }
  }

  @Test func `A tree of partials on lines of their own is compiled once`() throws {
    let partials = [
      "node": "<li>{{label}}\n  {{#branches}}\n    {{> node}}\n  {{/branches}}\n</li>\n"
    ]
    let text = try rendered("<ul>\n  {{#tree}}\n  {{> node}}\n  {{/tree}}\n</ul>\n", partials)
    #expect(text == "<ul>\n  <li>root\n  <li>leaf\n  </li>\n  </li>\n</ul>\n")
  }

  @Test func `Partials that double one another stop at a bound`() throws {
    var partials: [String: String] = [:]
    for number in 0..<60 { partials["p\(number)"] = "{{>p\(number + 1)}}{{>p\(number + 1)}}" }
    partials["p60"] = "x"
    var template = try #require(compiled("{{>p0}}", partials)["main", context: "Page"])
    template.bounds.steps = 10_000
    let error = #expect(throws: RenderingError.self) { try template.text(of: examplePage()) }
    #expect(error?.diagnostic.kind == .templateTooLarge)
  }

  @Test func `Lists inside of lists stop at a bound`() throws {
    let template =
      String(repeating: "{{#links}}", count: 60) + "x" + String(repeating: "{{/links}}", count: 60)
    var compiled = try #require(compiled(template)["main", context: "Page"])
    compiled.bounds.steps = 10_000
    let error = #expect(throws: RenderingError.self) { try compiled.text(of: examplePage()) }
    #expect(error?.diagnostic.kind == .templateTooLarge)
    #expect(error?.diagnostic.range?.file.path == "main.html")
  }

  @Test func `A name of many parts is refused`() throws {
    let name = Array(repeating: "next", count: 50_000).joined(separator: ".")
    #expect(try findings("{{\(name)}}").map(\.kind) == [.malformedTag])
  }

  @Test func `Bytes that are no text are written as they are, and named with care`() throws {
    let bytes: [UInt8] = [0xFF, 0xC3] + Array("{{title}}".utf8) + [0x80]
    let library = try TemplateLibrary(
      sources: ["main": SourceFile(path: "main.html", bytes: bytes)], shapes: exampleShapes())
    var buffer = ByteBuffer()
    try library.compile("main", context: "Page").render(examplePage(), into: &buffer)
    #expect(buffer.copy() == [0xFF, 0xC3] + Array("Title".utf8) + [0x80])
  }
}
