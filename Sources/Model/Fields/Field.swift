/// A field of a record, a page, a block or a group: declared once, read by everything.
///
/// Never changed; a class, because every look at a value passes its declaration along.
public final class Field: Sendable {
  /// The key that an editor writes.
  public let name: String
  public let type: FieldType
  /// Whether a record without it is a mistake.
  public let isRequired: Bool
  /// What holds when it is left out: "true" for a flag, a word of a choice; nil for nothing.
  public let defaultText: String?
  /// What it means, in a sentence: shown in messages and in the reference documentation.
  public let description: String
  /// Whether readers are given it, in pages and data; what is not is between editors and the program.
  public let isPublished: Bool
  /// The key that it says something of, and that has to stand beside it; nil for none.
  public let companion: String?

  public init(
    _ name: String, _ type: FieldType, required: Bool = false, default defaultText: String? = nil,
    published: Bool = true, beside companion: String? = nil, _ description: String
  ) {
    self.name = name
    self.type = type
    self.isRequired = required
    self.isPublished = published
    self.companion = companion
    self.defaultText = defaultText
    self.description = description
  }
}

/// A field together with the Swift type of its values, so that reading it needs no cast.
public struct FieldKey<Value: FieldConvertible>: Sendable {
  public let field: Field

  /// Declares a field whose type follows from `Value`.
  public init(
    _ name: String, required: Bool = false, default defaultText: String? = nil,
    published: Bool = true, beside companion: String? = nil, _ description: String
  ) {
    field = Field(
      name, Value.fieldType, required: required, default: defaultText, published: published,
      beside: companion, description)
  }

  /// Declares a field with a narrower type than `Value` has by itself: references to one kind, say.
  public init(_ name: String, _ type: FieldType, required: Bool = false, _ description: String) {
    field = Field(name, type, required: required, description)
  }
}
