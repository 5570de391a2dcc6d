import Diagnostics
import Templating
import YAML

/// The words of a theme in one language, as its messages file holds them.
public struct Messages: Sendable {
  /// A word, a list of words, or a group of them.
  indirect enum Entry: Sendable {
    case text(String)
    case list([String])
    case group([(key: String, entry: Entry, range: SourceRange)])
  }

  let root: Entry
  let file: SourceFile

  /// Reads a messages file; what is wrong with it goes to `diagnostics`.
  init(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
    self.file = file
    let (node, findings) = YAMLReader.read(file)
    diagnostics += findings
    guard let node else {
      root = .group([])
      return
    }
    root = Self.entry(node, file, &diagnostics)
    guard case .group = root else {
      diagnostics.append(
        Diagnostic(
          .wrongMessage, "Messages are a group of keys such as `contents: …`", at: file.range))
      return
    }
  }

  private static func entry(
    _ node: YAMLNode, _ file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> Entry {
    switch node.content {
    case .scalar(let text, _): return .text(text)
    case .sequence(let items):
      return .list(
        items.compactMap { item in
          if case .scalar(let text, _) = item.content { return text }
          diagnostics.append(
            Diagnostic(
              .wrongMessage, "A list of messages holds words, not \(item.described)",
              at: SourceRange(file: file, offsets: item.offsets)))
          return nil
        })
    case .mapping(let entries):
      return .group(
        entries.map { entry in
          (
            entry.key.replacing("-", with: "_"), Self.entry(entry.value, file, &diagnostics),
            SourceRange(file: file, offsets: entry.keyOffsets)
          )
        })
    }
  }

  /// The entry at a path such as `values.standing.primary`.
  func entry(_ path: String) -> Entry? {
    var entry = root
    for key in path.split(separator: ".") {
      guard case .group(let entries) = entry,
        let found = entries.first(where: { $0.key == key })
      else { return nil }
      entry = found.entry
    }
    return entry
  }

  /// The words at a path.
  func text(_ path: String) -> String? {
    guard case .text(let text)? = entry(path) else { return nil }
    return text
  }

  /// The words of every choice in a group of groups, by `field.value`.
  func texts(in path: String) -> [String: String] {
    guard case .group(let fields)? = entry(path) else { return [:] }
    var texts: [String: String] = [:]
    for case (let field, .group(let values), _) in fields {
      for case (let value, .text(let text), _) in values { texts[field + "." + value] = text }
    }
    return texts
  }

  /// The list of words at a path.
  func list(_ path: String) -> [String]? {
    guard case .list(let items)? = entry(path) else { return nil }
    return items
  }

  /// The shape and the record under which templates read the messages.
  func context() throws -> (shapes: [RecordShape], record: ContextRecord) {
    var shapes: [RecordShape] = []
    let record = try Self.context(root, name: "Messages", &shapes)
    return (shapes, record)
  }

  private static func context(
    _ entry: Entry, name: String, _ shapes: inout [RecordShape]
  ) throws -> ContextRecord {
    guard case .group(let entries) = entry else {
      let shape = try RecordShape(name, "The theme's words.", [])
      shapes.append(shape)
      return try ContextRecord(shape, slots: [])
    }
    var fields: [ContextField] = []
    var values: [Value] = []
    for (key, entry, _) in entries {
      switch entry {
      case .text(let text):
        fields.append(ContextField(key, .text, "“\(text)”."))
        values.append(.text(text))
      case .list(let items):
        fields.append(ContextField(key, .list(.text), "A list of words."))
        values.append(.list(items.map { .text($0) }))
      case .group:
        let inner = try context(entry, name: "\(name)-\(key)", &shapes)
        fields.append(ContextField(key, .record(inner.shape.name), "A group of words."))
        values.append(.record(inner))
      }
    }
    let shape = try RecordShape(name, "The theme's words, by key.", fields)
    shapes.append(shape)
    return try ContextRecord(shape, slots: values)
  }
}
