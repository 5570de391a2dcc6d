import Diagnostics
import Model

extension LocatedValue {
  /// The value in the words in which it was written, on one line.
  var written: String {
    switch value {
    case .text(let text): text
    case .prose(let prose): Self.oneLine(prose.text)
    case .flag(let flag): flag ? "true" : "false"
    case .integer(let number): writtenText ?? String(number)
    case .decimal(let number): writtenText ?? String(number)
    case .date(let period): writtenText ?? period.edtf
    case .quantity: writtenText ?? Self.oneLine(range.file.bytes[range.offsets])
    case .reference(let reference): reference.id
    case .formula(let formula): formula.text
    case .list(let items): items.map(\.written).joined(separator: "; ")
    case .group(let values): values.all.map { $1.written }.joined(separator: ", ")
    }
  }

  /// Whether it says the same, in whatever words.
  func means(_ other: LocatedValue) -> Bool {
    switch (value, other.value) {
    case (.text(let left), .text(let right)): left == right
    case (.prose(let left), .prose(let right)): left.text == right.text
    case (.flag(let left), .flag(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.decimal(let left), .decimal(let right)): left == right
    case (.date(let left), .date(let right)): left == right
    case (.quantity(let left), .quantity(let right)): left == right
    case (.reference(let left), .reference(let right)): left.id == right.id
    case (.formula(let left), .formula(let right)):
      left.nodes.map(\.kind) == right.nodes.map(\.kind)
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.means($1) }
    case (.group(let left), .group(let right)): left.mean(right)
    default: false
    }
  }

  private static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

extension FieldValues {
  fileprivate func mean(_ other: FieldValues) -> Bool {
    zip(all, other.all).allSatisfy { $0.0 == $1.0 && $0.1.means($1.1) }
      && all.underestimatedCount == other.all.underestimatedCount
  }
}
