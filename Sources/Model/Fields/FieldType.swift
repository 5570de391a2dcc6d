/// What a field may hold.
///
/// Loading checks by it; theme contexts, data files and the reference documentation are read from it.
public indirect enum FieldType: Sendable {
  /// A line of plain text.
  case text
  /// CommonMark: references and citations may stand in it.
  case prose
  /// `true` or `false`.
  case flag
  /// A whole number.
  case integer
  /// A decimal number within bounds, such as a latitude.
  case decimal(ClosedRange<Double>)
  /// An EDTF date or interval.
  case date
  /// A number as people write it, with its comparator, unit and rate.
  case quantity
  /// The identifier of the record itself.
  case identifier
  /// One of several words.
  case choice([String])
  /// The `id` of another record of one of these kinds; of any kind when the list is empty.
  case reference(kinds: [String])
  /// An absolute web address.
  case url
  /// A calculation over other figures.
  case formula
  /// Several values; a single one may be written without a list.
  case list(FieldType)
  /// A group of keys of its own, named for documentation and theme contexts.
  case group(String, [Field])
}

extension FieldType {
  /// What an editor should write, as a sentence's object: "a date, such as 2014-09-11".
  public var expectation: String {
    switch self {
    case .text: "a line of text"
    case .prose: "text"
    case .flag: "`true` or `false`"
    case .integer: "a whole number"
    case .decimal(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .date: "a date such as 2014, 2014-09 or 2014-09-11, or an interval such as 2010-06/2011-06"
    case .quantity: "a number as people write it, such as `£12 million` or `more than 170`"
    case .identifier: "an identifier: lower-case letters, digits and hyphens"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ", last: " or ")
    case .reference(let kinds):
      kinds.isEmpty
        ? "the `id` of a record" : "the `id` of a record (\(kinds.joined(separator: " or ")))"
    case .url: "a web address that begins with https://"
    case .formula: "a calculation such as `a / b - 1`"
    case .list(let element): "a list, each entry \(element.expectation)"
    case .group(let name, _): "a group of keys (\(name))"
    }
  }
}

extension FieldType {
  /// What an editor should write as one value: the expectation of a list's entries.
  public var elementExpectation: String {
    if case .list(let element) = self { element.expectation } else { expectation }
  }
}

extension [String] {
  /// Joins with `separator`, and the last two with `last`.
  func joined(separator: String, last: String) -> String {
    guard count > 1, let final = self.last else { return first ?? "" }
    return dropLast().joined(separator: separator) + last + final
  }
}
