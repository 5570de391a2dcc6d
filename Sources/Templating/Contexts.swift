/// The registers of all running units; those of the innermost begin at ``base``.
///
/// A record is kept as its slots alone, so that reading a field counts no reference but the field's.
struct Contexts {
  /// The slots of the record that a register holds; empty for one that holds another value.
  private(set) var records: [[Value]] = []
  /// The value that a register holds if it is no record.
  private(set) var values: [Value] = []
  var base = 0
  /// How many registers the innermost unit has.
  var size = 0

  mutating func grow(to count: Int) {
    guard records.count < count else { return }
    records.append(contentsOf: repeatElement([], count: count - records.count))
    values.append(contentsOf: repeatElement(.absent, count: count - values.count))
  }

  @inline(__always)
  mutating func set(_ register: Int32, _ value: Value) {
    if case .record(let record) = value {
      records[base + Int(register)] = record.slots
    } else {
      values[base + Int(register)] = value
    }
  }

  /// Makes room for a unit, whose first registers hold what those of `arguments` hold.
  mutating func enter(_ arguments: [Int32], registers: Int) {
    let callee = base + size
    grow(to: callee + registers)
    for (index, argument) in arguments.enumerated() {
      records[callee + index] = records[base + Int(argument)]
      values[callee + index] = values[base + Int(argument)]
    }
    base = callee
    size = registers
  }
}
