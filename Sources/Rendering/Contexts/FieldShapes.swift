import Model
import Templating

/// The shapes of contexts that follow from declared fields.
enum FieldShapes {
  /// The name under which templates read a field: `container_title` for `container-title`.
  static func key(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "-")) else { return name }
    return String(name.map { $0 == "-" ? "_" : $0 })
  }

  /// The name of a kind's shape: `Agency`.
  static func shapeName(_ kind: RecordKind) -> String {
    kind.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The context fields of declared fields.
  static func contextFields(_ fields: [SiteField]) -> [ContextField] {
    fields.map { field in
      let shape = shape(field.type)
      let isAlwaysThere = field.isRequired || field.defaultText != nil || shape.isNeverAbsent
      return ContextField(
        key(field.name), isAlwaysThere ? shape : .optional(shape), field.description)
    }
  }

  static func shape(_ type: FieldType) -> Shape {
    switch type {
    case .text, .integer, .decimal, .identifier, .formula: .text
    case .url: .url
    case .prose: .markup
    case .flag: .flag
    case .date: .record("Date")
    case .quantity: .record("Quantity")
    case .choice: .record("Choice")
    case .reference(let kinds):
      .record(kinds == [RecordKind.figure.name] ? "FigureLink" : "RecordLink")
    case .list(let element): .list(shape(element))
    case .group(let name, _): .record(name)
    }
  }

  /// The shapes of the groups within `fields`, with what `extras` adds to a group's own fields.
  static func groupShapes(
    _ fields: [SiteField], extras: (String) -> [ContextField]
  ) throws(ShapeError) -> [RecordShape] {
    var shapes: [RecordShape] = []
    for field in fields {
      var type = field.type
      while case .list(let element) = type { type = element }
      guard case .group(let name, let inner) = type else { continue }
      let added = extras(name)
      let own = contextFields(inner).filter { field in !added.contains { $0.name == field.name } }
      shapes.append(try RecordShape(name, field.description, own + added))
      shapes += try groupShapes(inner, extras: extras)
    }
    return shapes
  }
}

extension Shape {
  /// Whether absence is told by the value itself: an empty list, a flag that is off.
  fileprivate var isNeverAbsent: Bool {
    switch self {
    case .list, .flag: true
    default: false
    }
  }
}
