/// A value for every field of a ``RecordShape``, checked when it is made.
///
/// Copying costs two retains. What a template reads from a record it finds by slot, so nothing is
/// looked up by name while rendering.
public struct Record: Sendable {
  /// The shape that the values fit.
  public let shape: RecordShape
  /// The values, in the order of the shape's fields.
  let slots: [Value]

  /// Makes a record from values by field name; optional fields may be left out.
  /// - Throws: ``RecordError`` if a field does not exist, is given twice, is missing, or is given
  ///   a value that does not fit its shape.
  /// - Complexity: O(number of fields + lengths of the lists).
  public init(
    _ shape: RecordShape, _ values: KeyValuePairs<String, Value>
  ) throws(RecordError) {
    var slots = [Value?](repeating: nil, count: shape.fields.count)
    for (name, value) in values {
      guard let slot = shape.slot(name) else {
        throw RecordError(shape, name, "there is no such field")
      }
      guard slots[slot] == nil else { throw RecordError(shape, name, "it is given twice") }
      slots[slot] = value
    }
    try self.init(shape, slots: slots.map { $0 ?? .absent })
  }

  /// Makes a record from values in the order of the shape's fields.
  /// - Throws: ``RecordError`` if there are not as many values as fields, or one does not fit.
  /// - Complexity: O(number of fields + lengths of the lists); records inside are not checked again.
  public init(_ shape: RecordShape, slots: [Value]) throws(RecordError) {
    guard slots.count == shape.fields.count else {
      throw RecordError(
        shape, nil, "\(slots.count) values are given for \(shape.fields.count) fields")
    }
    for (field, value) in zip(shape.fields, slots) {
      if let reason = misfit(value, field.shape) { throw RecordError(shape, field.name, reason) }
    }
    self.shape = shape
    self.slots = slots
  }

  /// The record with other values in some of its fields.
  /// - Throws: ``RecordError`` as the initialisers do.
  public func setting(_ changes: KeyValuePairs<String, Value>) throws(RecordError) -> Record {
    var changed = slots
    for (name, value) in changes {
      guard let slot = shape.slot(name) else {
        throw RecordError(shape, name, "there is no such field")
      }
      if let reason = misfit(value, shape.fields[slot].shape) {
        throw RecordError(shape, name, reason)
      }
      changed[slot] = value
    }
    return Record(shape: shape, checked: changed)
  }

  /// The value of a field; nil if the shape has no such field.
  public subscript(field: String) -> Value? {
    shape.slot(field).map { slots[$0] }
  }

  private init(shape: RecordShape, checked slots: [Value]) {
    self.shape = shape
    self.slots = slots
  }
}

/// A record was given what its shape does not allow: a mistake of the program, not of an editor.
public struct RecordError: Error, Equatable, CustomStringConvertible {
  /// The name of the record's shape.
  public let shape: String
  /// The field that is wrong; nil if it is the number of values.
  public let field: String?
  /// What is wrong with it.
  public let reason: String

  init(_ shape: RecordShape, _ field: String?, _ reason: String) {
    self.shape = shape.name
    self.field = field
    self.reason = reason
  }

  public var description: String {
    "`\(shape)\(field.map { "." + $0 } ?? "")` cannot be filled: \(reason)"
  }
}

/// Why a value does not fit a shape; nil if it does.
private func misfit(_ value: Value, _ shape: Shape) -> String? {
  switch (shape, value) {
  case (.text, .text), (.markup, .markup), (.flag, .flag), (.optional, .absent):
    return nil
  case (.optional(let present), _):
    return misfit(value, present)
  case (.url, .text(let address)):
    return isSafeAddress(address) ? nil : "`\(address)` is not an address that a page may link to"
  case (.json, .markup(let bytes)):
    return bytes.contains(UInt8(ascii: "<"))
      ? "its JSON has a `<`, which is written `\\u003c`" : nil
  case (.choice(let words), .text(let word)):
    return words.contains(word) ? nil : "`\(word)` is not \(shape.label)"
  case (.record(let name), .record(let record)):
    return record.shape.name == name ? nil : "it is a `\(record.shape.name)`, not \(shape.label)"
  case (.list(let element), .list(let values)):
    for value in values {
      if let reason = misfit(value, element) { return "an element of its list: " + reason }
    }
    return nil
  case (_, .absent):
    return "it is missing"
  default:
    return "it is not \(shape.label)"
  }
}
