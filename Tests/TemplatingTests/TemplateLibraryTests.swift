import Bytes
import Diagnostics
import Templating
import TestSupport
import Testing

@Suite struct TemplateLibraryTests {
  private func library(_ texts: [String: String]) throws -> TemplateLibrary {
    var sources: [String: SourceFile] = [:]
    for (name, text) in texts { sources[name] = SourceFile(path: "\(name).html", text: text) }
    return try TemplateLibrary(sources: sources, shapes: exampleShapes())
  }

  @Test func `The mistakes of all requests are found in one go, by file and place`() throws {
    let library = try library([
      "a": "{{titel}}{{tilte}}", "b": "{{nmae}}", "c": "{{", "d": "{{title}}",
    ])
    let result = library.compile([
      TemplateRequest("b", context: "Person"), TemplateRequest("a", context: "Page"),
      TemplateRequest("d", context: "Page"),
    ])
    #expect(
      result.diagnostics.map(\.kind.id) == [
        "unknown-name", "unknown-name", "unknown-name", "unclosed-tag",
      ])
    #expect(
      result.diagnostics.map { $0.range?.file.path } == ["a.html", "a.html", "b.html", "c.html"])
    #expect(result["a", context: "Page"] == nil)
    #expect(result["d", context: "Page"] != nil)
  }

  @Test func `A template is refused for the mistakes of those that it includes`() throws {
    let library = try library([
      "a": "{{> b}}", "b": "{{> c}}", "c": "{{titel}}", "d": "{{> e}}", "e": "{{",
    ])
    let result = library.compile([
      TemplateRequest("a", context: "Page"), TemplateRequest("d", context: "Page"),
    ])
    #expect(result["a", context: "Page"] == nil)
    #expect(result["d", context: "Page"] == nil)
  }

  @Test func `One template serves several contexts`() throws {
    let library = try library(["a": "{{title}}"])
    let result = library.compile([
      TemplateRequest("a", context: "Page"), TemplateRequest("a", context: "Link"),
    ])
    #expect(result.diagnostics == [])
    let link = try exampleShapes().record("Link", ["title": "L", "target": ""])
    #expect(try result["a", context: "Link"]?.text(of: link) == "L")
    #expect(try result["a", context: "Page"]?.text(of: examplePage()) == "Title")
  }

  @Test func `A template that nothing uses is a warning, once everything else is right`() throws {
    let sound = try library(["a": "{{> b}}", "b": "", "c": "unused\n"])
    let result = sound.compile([TemplateRequest("a", context: "Page")])
    #expect(result.diagnostics.map(\.kind) == [.unusedTemplate])
    #expect(result.diagnostics.map(\.severity) == [.warning])
    #expect(result["a", context: "Page"] != nil)
    let broken = try library(["a": "{{titel}}", "c": "unused"])
    #expect(
      broken.compile([TemplateRequest("a", context: "Page")]).diagnostics.map(\.kind)
        == [.unknownName])
  }

  @Test func `Templates and contexts that do not exist are reported with what was meant`() throws {
    let library = try library(["page": ""])
    let result = library.compile([
      TemplateRequest("pgae", context: "Page"), TemplateRequest("page", context: "Pgae"),
    ])
    #expect(result.diagnostics.map(\.kind) == [.unknownTemplate, .unknownContext])
    #expect(
      result.diagnostics.flatMap(\.suggestions).map(\.message)
        == ["did you mean `page`?", "did you mean `Page`?"])
  }

  @Test func `Compiling one template throws everything that is wrong with it`() throws {
    let library = try library(["a": "{{titel}}{{> b}}", "b": "{{tilte}}"])
    let problems = #expect(throws: TemplateProblems.self) {
      try library.compile("a", context: "Page")
    }
    #expect(problems?.diagnostics.count == 2)
  }

  @Test func `A record of another shape is refused`() throws {
    let template = try library(["a": "{{title}}"]).compile("a", context: "Page")
    let link = try exampleShapes().record("Link", ["title": "L", "target": ""])
    #expect(throws: RenderingError.self) { try template.text(of: link) }
  }

  @Test func `A compiled template writes the same from many threads at once`() async throws {
    let partials = ["node": "{{label}}<b>{{#branches}}{{>node}}{{/branches}}</b>"]
    let template = try #require(
      compiled("{{#tree}}{{>node}}{{/tree}}{{#links}}{{title}}{{/links}}{{{body}}}", partials)[
        "main", context: "Page"])
    let page = try examplePage()
    let expected = try template.text(of: page)
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<64 { group.addTask { try template.text(of: page) } }
      for try await text in group { #expect(text == expected) }
    }
  }
}
