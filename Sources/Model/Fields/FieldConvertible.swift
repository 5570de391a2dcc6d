/// A Swift type that a field's value can be read as.
public protocol FieldConvertible: Sendable {
  /// The field type that yields it.
  static var fieldType: FieldType { get }
  /// Reads a value that was checked against ``fieldType``; nil for any other.
  init?(_ located: LocatedValue)
}

extension String: FieldConvertible {
  public static var fieldType: FieldType { .text }
  public init?(_ located: LocatedValue) {
    guard case .text(let text) = located.value else { return nil }
    self = text
  }
}

extension Bool: FieldConvertible {
  public static var fieldType: FieldType { .flag }
  public init?(_ located: LocatedValue) {
    guard case .flag(let flag) = located.value else { return nil }
    self = flag
  }
}

extension Int: FieldConvertible {
  public static var fieldType: FieldType { .integer }
  public init?(_ located: LocatedValue) {
    guard case .integer(let number) = located.value else { return nil }
    self = number
  }
}

extension Double: FieldConvertible {
  public static var fieldType: FieldType {
    .decimal(-.greatestFiniteMagnitude ... .greatestFiniteMagnitude)
  }
  public init?(_ located: LocatedValue) {
    guard case .decimal(let number) = located.value else { return nil }
    self = number
  }
}

extension Prose: FieldConvertible {
  public static var fieldType: FieldType { .prose }
  public init?(_ located: LocatedValue) {
    guard case .prose(let prose) = located.value else { return nil }
    self = prose
  }
}

extension Period: FieldConvertible {
  public static var fieldType: FieldType { .date }
  public init?(_ located: LocatedValue) {
    guard case .date(let period) = located.value else { return nil }
    self = period
  }
}

extension Quantity: FieldConvertible {
  public static var fieldType: FieldType { .quantity }
  public init?(_ located: LocatedValue) {
    guard case .quantity(let quantity) = located.value else { return nil }
    self = quantity
  }
}

extension Formula: FieldConvertible {
  public static var fieldType: FieldType { .formula }
  public init?(_ located: LocatedValue) {
    guard case .formula(let formula) = located.value else { return nil }
    self = formula
  }
}

extension Reference: FieldConvertible {
  public static var fieldType: FieldType { .reference(kinds: []) }
  public init?(_ located: LocatedValue) {
    guard case .reference(let reference) = located.value else { return nil }
    self = reference
  }
}

extension Array: FieldConvertible where Element: FieldConvertible {
  public static var fieldType: FieldType { .list(Element.fieldType) }
  public init?(_ located: LocatedValue) {
    guard case .list(let values) = located.value else { return nil }
    self = values.compactMap { Element($0) }
  }
}

/// One of several words, declared as an enumeration of them.
public protocol FieldChoice: FieldConvertible, CaseIterable, RawRepresentable
where RawValue == String {}

extension FieldChoice {
  public static var fieldType: FieldType { .choice(allCases.map(\.rawValue)) }
  public init?(_ located: LocatedValue) {
    guard case .text(let word) = located.value else { return nil }
    self.init(rawValue: word)
  }
}

/// A group of keys within a record, such as a statement within a figure.
public protocol FieldGroup: FieldConvertible {
  /// The group's name in documentation and theme contexts.
  static var groupName: String { get }
  static var fields: [Field] { get }
  var values: FieldValues { get }
  init(values: FieldValues)
}

extension FieldGroup {
  public static var fieldType: FieldType { .group(groupName, fields) }
  public init?(_ located: LocatedValue) {
    guard case .group(let values) = located.value else { return nil }
    self.init(values: values)
  }

  /// The value of a declared field.
  public subscript<Value: FieldConvertible>(key: FieldKey<Value>) -> Value? { values[key] }
  /// The values of a declared list; empty when it is absent.
  public subscript<Element: FieldConvertible>(key: FieldKey<[Element]>) -> [Element] { values[key] }
}
