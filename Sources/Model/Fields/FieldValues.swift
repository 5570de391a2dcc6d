import Diagnostics

/// The values of one record, page, block or group, in the order in which their fields are declared.
public struct FieldValues: Sendable {
  private var names: [String] = []
  private var values: [LocatedValue] = []
  /// Where the whole group stands.
  public let range: SourceRange

  public init(range: SourceRange) {
    self.range = range
  }

  /// Adds the value of the field called `name`, which must not have one yet.
  public mutating func append(_ name: String, _ value: LocatedValue) {
    names.append(name)
    values.append(value)
  }

  /// The value of the field called `name`.
  /// - Complexity: O(number of fields).
  public subscript(name: String) -> LocatedValue? {
    for index in names.indices where names[index] == name { return values[index] }
    return nil
  }

  /// The value of a declared field.
  public subscript<Value: FieldConvertible>(key: FieldKey<Value>) -> Value? {
    self[key.field.name].flatMap { Value($0) }
  }

  /// The values of a declared list; empty when it is absent.
  public subscript<Element: FieldConvertible>(key: FieldKey<[Element]>) -> [Element] {
    self[key.field.name].flatMap { [Element]($0) } ?? []
  }

  /// Where the value of a declared field stands.
  public func range<Value: FieldConvertible>(of key: FieldKey<Value>) -> SourceRange? {
    self[key.field.name]?.range
  }

  /// Every field that has a value, in declared order.
  public var all: Zip2Sequence<[String], [LocatedValue]> { zip(names, values) }
}
