import Model
import Reading

/// One line of a table of examples: a sentence whose numbers are in brackets, and what they are.
struct NumbersExample {
  var text: [UInt8] = []
  var ranges: [Range<Int>] = []
  /// What stands behind `=>`, if it is checked.
  var meanings: [String] = []
  let line: String

  init(_ line: Substring) {
    self.line = String(line)
    let halves = line.split(separator: "=>", maxSplits: 1, omittingEmptySubsequences: false)
    var start = 0
    let bytes = Array(halves[0].utf8)
    let end = bytes.last == 0x20 ? bytes.count - 1 : bytes.count
    for byte in bytes[..<end] {
      switch byte {
      case UInt8(ascii: "["): start = text.count
      case UInt8(ascii: "]"): ranges.append(start..<text.count)
      default: text.append(byte)
      }
    }
    if halves.count > 1 {
      meanings = halves[1].split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
    }
  }

  static func all(_ tables: String...) -> [NumbersExample] {
    tables.flatMap { $0.split(separator: "\n") }.map(NumbersExample.init)
  }
}

extension Substring {
  var trimmed: String {
    var rest = self
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}

extension NumberInText {
  func text(in bytes: [UInt8]) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether this means what a text means as `Quantity` reads it, with `rise` or `fall` in front.
  func means(_ text: String) -> Bool {
    var text = text[...]
    let own: Quantity
    switch meaning {
    case .exempt: return false
    case .quantity(let quantity): own = quantity
    case .change(let change):
      guard text.hasPrefix(change.direction.rawValue + " ") else { return false }
      text = text.dropFirst(change.direction.rawValue.utf8.count + 1)
      own = change.quantity
    }
    guard let other = try? Quantity(String(text)) else { return false }
    return own.comparator == other.comparator && own.lower.value == other.lower.value
      && own.upper.value == other.upper.value && own.rate == other.rate
      && own.unit.countsLike(other.unit) && own.lower.scale == other.lower.scale
  }
}

extension Quantity.Unit {
  /// Whether two units are the same, whatever is counted.
  fileprivate func countsLike(_ other: Quantity.Unit) -> Bool {
    switch (self, other) {
    case (.none, .counted), (.counted, .none), (.counted, .counted): true
    default: self == other
    }
  }
}
