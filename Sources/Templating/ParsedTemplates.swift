import Diagnostics

/// All templates of a theme, read, in the order of their names.
struct ParsedTemplates: Sendable {
  let all: [ParsedTemplate]
  private let indices: [String: Int]

  init(sources: [String: SourceFile]) {
    all = sources.keys.sorted().compactMap { name in
      sources[name].map { ParsedTemplate(name: name, file: $0) }
    }
    indices = Dictionary(
      uniqueKeysWithValues: all.enumerated().map { ($0.element.name, $0.offset) })
  }

  subscript(index: Int) -> ParsedTemplate { all[index] }

  func index(of name: String) -> Int? { indices[name] }

  var names: [String] { all.map(\.name) }

  /// The blocks that can be filled when a template is a parent: its own, and those of the templates
  /// that it includes.
  /// - Returns: the names, and whether a template included by a field's choice may have others.
  func blocks(of template: Int) -> (names: [String], isOpen: Bool) {
    var seen: Set<Int> = [template]
    var waiting = [template]
    var names: [String] = []
    var known: Set<String> = []
    var isOpen = false
    while let next = waiting.popLast() {
      let parsed = all[next]
      for name in parsed.blocks where known.insert(name).inserted { names.append(name) }
      // What a broken template would define is not known either.
      if parsed.hasDynamicReferences || !parsed.diagnostics.isEmpty { isOpen = true }
      for reference in parsed.references.sorted() {
        guard let index = indices[reference], seen.insert(index).inserted else { continue }
        waiting.append(index)
      }
    }
    return (names, isOpen)
  }
}
