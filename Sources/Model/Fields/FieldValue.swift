import Diagnostics

/// A value that was read and found to be of its field's type.
public indirect enum FieldValue: Sendable {
  case text(String)
  case prose(Prose)
  case flag(Bool)
  case integer(Int)
  case decimal(Double)
  case date(Period)
  case quantity(Quantity)
  case reference(Reference)
  case formula(Formula)
  case list([LocatedValue])
  case group(FieldValues)
}

/// A value and where it stands.
public struct LocatedValue: Sendable {
  public let value: FieldValue
  public let range: SourceRange

  public init(_ value: FieldValue, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

/// The identifier of another record, and where it was written.
public struct Reference: Sendable {
  public let id: String
  public let range: SourceRange

  public init(id: String, range: SourceRange) {
    self.id = id
    self.range = range
  }
}
