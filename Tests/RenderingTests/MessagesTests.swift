import Diagnostics
import Templating
import Testing

@testable import Rendering

@Suite struct MessagesTests {
  private func read(_ text: String) -> (Messages, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "theme/messages/en.yml", bytes: Array(text.utf8))
    return (Messages(file, &diagnostics), diagnostics)
  }

  @Test("Words are found by their path, hyphens being underscores")
  func paths() {
    let (messages, found) = read(
      "menu: Menu\nvalues:\n  stage:\n    in-force: In force\nmonths: [Jan, Feb]\n")
    #expect(found.isEmpty)
    #expect(messages.text("menu") == "Menu")
    #expect(messages.text("values.stage.in_force") == "In force")
    #expect(messages.list("months") == ["Jan", "Feb"])
  }

  @Test("A group is no text, a text is no list, and what is not there is nothing")
  func mismatches() {
    let (messages, _) = read("menu: Menu\nvalues: {stage: Stage}\n")
    #expect(messages.text("values") == nil)
    #expect(messages.list("menu") == nil)
    #expect(messages.text("menu.more") == nil)
    #expect(messages.text("other") == nil)
  }

  @Test("Messages that are a list or nothing at all are a finding", arguments: ["- a\n", "word\n"])
  func noGroup(_ text: String) {
    #expect(read(text).1.map(\.kind) == [.wrongMessage])
  }

  @Test("Templates read messages by the same paths")
  func context() throws {
    let (messages, _) = read("menu: Menu\nused: {on: Used on, at: [a, b]}\n")
    let (shapes, record) = try messages.context()
    #expect(shapes.map(\.name) == ["Messages-used", "Messages"])
    guard case .text("Menu")? = record["menu"], case .record(let used)? = record["used"],
      case .text("Used on")? = used["on"], case .list(let items)? = used["at"]
    else {
      Issue.record("the record has other values")
      return
    }
    #expect(items.count == 2)
  }
}
