/// The fields that one kind of context has, in order.
///
/// Shapes are made at run time, so that a site can declare kinds of its own and a theme its
/// messages. They name one another through a ``ShapeLibrary`` and may therefore be recursive.
public final class RecordShape: Sendable {
  /// What other shapes and diagnostics call it: `Page`, `RecordLink`.
  public let name: String
  /// What it stands for, in one sentence.
  public let description: String
  /// The fields, in the order of a ``Record``'s slots.
  public let fields: [Field]

  private let slots: [String: Int]

  /// Declares a shape.
  /// - Throws: ``ShapeError`` if two fields share a name, a name is not made of letters, digits,
  ///   `_` and `-`, or a field's shape makes no sense (an optional of an optional, a list of
  ///   optionals, an optional flag or list, a choice of nothing).
  public init(
    _ name: String, _ description: String, _ fields: [Field]
  ) throws(ShapeError) {
    guard isFieldName(name) else { throw .badName(shape: name, field: nil) }
    var slots: [String: Int] = [:]
    for (slot, field) in fields.enumerated() {
      guard isFieldName(field.name) else { throw .badName(shape: name, field: field.name) }
      guard slots.updateValue(slot, forKey: field.name) == nil else {
        throw .repeatedField(shape: name, field: field.name)
      }
      guard isMeaningful(field.shape) else {
        throw .meaninglessShape(shape: name, field: field.name)
      }
    }
    self.name = name
    self.description = description
    self.fields = fields
    self.slots = slots
  }

  /// Where a field stands in a record's slots; nil if there is no such field.
  public func slot(_ field: String) -> Int? { slots[field] }
}

extension RecordShape: Hashable {
  public static func == (left: RecordShape, right: RecordShape) -> Bool {
    left === right || (left.name == right.name && left.fields == right.fields)
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A mistake in how shapes are declared: in the program, or in what a site declares of its own.
public enum ShapeError: Error, Equatable, CustomStringConvertible {
  case badName(shape: String, field: String?)
  case repeatedField(shape: String, field: String)
  case meaninglessShape(shape: String, field: String)
  case repeatedShape(String)
  case unknownShape(shape: String, field: String, named: String)

  public var description: String {
    switch self {
    case .badName(let shape, nil):
      "The shape name `\(shape)` has other signs in it than letters, digits, `_` and `-`"
    case .badName(let shape, let field?):
      "The field name `\(field)` of `\(shape)` has other signs in it than letters, digits, `_` and `-`"
    case .repeatedField(let shape, let field): "`\(shape)` has two fields named `\(field)`"
    case .meaninglessShape(let shape, let field): "The shape of `\(shape).\(field)` makes no sense"
    case .repeatedShape(let name): "Two shapes are named `\(name)`"
    case .unknownShape(let shape, let field, let named):
      "`\(shape).\(field)` is made of `\(named)`, and there is no such shape"
    }
  }
}

/// Whether a tag could name a field of this name.
func isFieldName(_ name: String) -> Bool {
  !name.isEmpty
    && name.utf8.allSatisfy { byte in
      isASCIILetterOrDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
}

private func isMeaningful(_ shape: Shape) -> Bool {
  switch shape {
  case .text, .url, .markup, .json, .flag, .record: true
  case .choice(let words): !words.isEmpty && !words.contains("")
  case .list(.optional), .optional(.optional), .optional(.flag), .optional(.list): false
  case .list(let element): isMeaningful(element)
  case .optional(let present): isMeaningful(present)
  }
}
