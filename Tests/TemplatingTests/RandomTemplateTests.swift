import Bytes
import Diagnostics
import TestSupport
import Testing

@testable import Templating

/// Templates put together from pieces that meet in odd ways.
@Suite struct RandomTemplateTests {
  private static let names = [
    "title", "summary", "url", "body", "draft", "layout", "tags", "links", "author", "editor",
    "tree", "grid", ".", "author.name", "editor.home", "links.any", "label", "branches", "titel",
  ]
  private static let literals = [
    "<p>", "</p>", "<a href=\"", "\"", "'", ">", " class=", "<script>", "</script>", "<!--", "-->",
    "\n", "\r\n", "  ", "text", "{{", "}}", "{{! c }}", "{{=<% %>=}}", "<%={{ }}=%>", "<% title %>",
    "<h", "=", "/", "\u{301}", "<title>", "</title>",
  ]

  private func template(_ random: inout SplitMix64, depth: Int = 0) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let name = Self.names[Int.random(in: 0..<Self.names.count, using: &random)]
      let partial = ["a", "b", "c"][Int.random(in: 0..<3, using: &random)]
      switch Int.random(in: 0..<(depth < 4 ? 14 : 8), using: &random) {
      case 0, 1, 2: text += Self.literals[Int.random(in: 0..<Self.literals.count, using: &random)]
      case 3, 4: text += name == "body" ? "{{{body}}}" : "{{\(name)}}"
      case 5: text += "\n  {{> \(partial)}}\n"
      case 6: text += "{{> *layout}}"
      case 7: text += "\n"
      case 8, 9: text += "{{#\(name)}}\(template(&random, depth: depth + 1)){{/\(name)}}"
      case 10: text += "{{^\(name)}}\n\(template(&random, depth: depth + 1))\n{{/\(name)}}\n"
      case 11: text += "{{$\(partial)}}\(template(&random, depth: depth + 1)){{/\(partial)}}"
      default:
        let body = template(&random, depth: depth + 1)
        text += "{{<\(partial)}}{{$a}}\n  \(body)\n{{/a}}{{/\(partial)}}"
      }
    }
    return text
  }

  @Test func `Nothing that can be written crashes, and what is accepted is rendered escaped`()
    throws
  {
    var random = SplitMix64(state: 20_150_820)
    let page = try examplePage(["title": "\"\u{301}<&>'", "summary": "\"\u{301}<&>'"])
    var accepted = 0
    for _ in 0..<1_500 {
      var sources: [String: SourceFile] = [:]
      for name in ["main", "a", "b", "c", "wide", "narrow"] {
        let text = name == "main" || Bool.random(using: &random) ? template(&random) : "x\n"
        sources[name] = SourceFile(path: "\(name).html", text: text)
      }
      var library = try TemplateLibrary(sources: sources, shapes: exampleShapes())
      library.bounds.tokens = 20_000
      let result = library.compile([TemplateRequest("main", context: "Page")])
      for range in result.diagnostics.compactMap(\.range) {
        #expect(range.offsets.upperBound <= range.file.bytes.count)
      }
      guard var template = result["main", context: "Page"] else {
        #expect(result.diagnostics.contains { $0.severity == .error })
        continue
      }
      accepted += 1
      template.bounds.steps = 10_000
      var buffer = ByteBuffer()
      do throws(RenderingError) {
        try template.render(page, into: &buffer)
      } catch {
        switch error {
        case .tooDeep, .tooLarge: continue
        case .wrongContext, .unfitValue: Issue.record("\(error)")
        }
      }
      let text = String(decoding: buffer.copy(), as: UTF8.self)
      #expect(!text.contains("<&>"))
    }
    #expect(accepted > 100)
  }
}
