extension FieldValues {
  /// Every prose within, groups and lists included, by its path: `description`, `statements.0.note`.
  public var proseFields: [(path: String, prose: Prose)] {
    var found: [(String, Prose)] = []
    for (name, value) in all { Self.collect(value.value, name, &found) }
    return found
  }

  private static func collect(
    _ value: FieldValue, _ path: String, _ found: inout [(String, Prose)]
  ) {
    switch value {
    case .prose(let prose): found.append((path, prose))
    case .list(let items):
      for (index, item) in items.enumerated() { collect(item.value, "\(path).\(index)", &found) }
    case .group(let values):
      for (name, item) in values.all { collect(item.value, "\(path).\(name)", &found) }
    default: break
    }
  }

  /// Every reference within with the kinds that it may name and the path of its field, indices left
  /// out: `statements.source`.
  public func references(
    _ fields: [Field]
  ) -> [(path: String, kinds: [String], reference: Reference)] {
    var found: [(String, [String], Reference)] = []
    for field in fields {
      if let value = self[field.name] { Self.collect(value.value, field.type, field.name, &found) }
    }
    return found
  }

  private static func collect(
    _ value: FieldValue, _ type: FieldType, _ path: String,
    _ found: inout [(String, [String], Reference)]
  ) {
    switch (value, type) {
    case (.reference(let reference), .reference(let kinds)):
      found.append((path, kinds, reference))
    case (.list(let items), .list(let element)):
      for item in items { collect(item.value, element, path, &found) }
    case (.group(let values), .group(_, let fields)):
      for (inner, kinds, reference) in values.references(fields) {
        found.append(("\(path).\(inner)", kinds, reference))
      }
    default: break
    }
  }
}
