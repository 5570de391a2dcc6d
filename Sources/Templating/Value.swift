/// What a template writes or tests: the value of one field.
public enum Value: Sendable {
  /// No value, for an optional field.
  case absent
  /// Text that is escaped when written; also an address and a choice.
  case text(String)
  /// Bytes that are written as they are; also JSON.
  case markup([UInt8])
  /// Yes or no.
  case flag(Bool)
  /// Any number of values of one shape.
  case list([Value])
  /// The fields of a record.
  case record(Record)

  /// The text, or ``absent`` if there is none.
  public init(_ text: String?) {
    self = text.map(Value.text) ?? .absent
  }

  /// The markup, or ``absent`` if there is none.
  public init(_ markup: [UInt8]?) {
    self = markup.map(Value.markup) ?? .absent
  }

  /// The record, or ``absent`` if there is none.
  public init(_ record: Record?) {
    self = record.map(Value.record) ?? .absent
  }

  /// A list of records.
  public init(_ records: [Record]) {
    self = .list(records.map(Value.record))
  }

  /// Whether a section over this value is left out.
  @inline(__always)
  var isEmpty: Bool {
    switch self {
    case .absent: true
    case .text(let text): text.utf8.isEmpty
    case .markup(let bytes): bytes.isEmpty
    case .flag(let flag): !flag
    case .list(let values): values.isEmpty
    case .record: false
    }
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  public init(stringLiteral text: String) { self = .text(text) }
  public init(booleanLiteral flag: Bool) { self = .flag(flag) }
  public init(arrayLiteral values: Value...) { self = .list(values) }
}
