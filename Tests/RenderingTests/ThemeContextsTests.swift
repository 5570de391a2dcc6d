import Model
import Templating
import Testing

@testable import Rendering

@Suite struct ThemeContextsTests {
  @Test("Every template's context is documented")
  func contexts() throws {
    let library = try ThemeContexts.documented(RecordKind.standard)
    for request in ThemeContexts.requests(RecordKind.standard) {
      #expect(library[request.context] != nil, "\(request.template)")
    }
  }

  @Test("Every context and field says what it is, in a sentence")
  func descriptions() throws {
    for shape in try ThemeContexts.documented(RecordKind.standard).shapes {
      for text in [shape.description] + shape.fields.map(\.description) {
        #expect(text.last == "." && text.first?.isLowercase == false, "\(shape.name): \(text)")
      }
    }
  }

  @Test("Every context can be reached from a template")
  func reachable() throws {
    let library = try ThemeContexts.documented(RecordKind.standard)
    var reached: Set<String> = []
    func reach(_ name: String) {
      guard reached.insert(name).inserted, let shape = library[name] else { return }
      for field in shape.fields { visit(field.shape) }
    }
    func visit(_ shape: Shape) {
      switch shape {
      case .record(let name): reach(name)
      case .list(let inner), .optional(let inner): visit(inner)
      default: break
      }
    }
    for request in ThemeContexts.requests(RecordKind.standard) { reach(request.context) }
    #expect(Set(library.shapes.map(\.name)).subtracting(reached) == [])
  }
}
