import Model

/// Finds out which groups of a list are those of another list.
///
/// Groups are compared by one feature after another, the most telling first; what none of them pairs
/// is new or gone.
/// - Complexity: O(n) in the size of both lists, for each feature.
struct GroupMatching {
  struct Pair {
    let before: Int?
    let after: Int?
  }

  /// The pairs in the order of the later list, then what is gone.
  static func pairs(_ before: [FieldValues], _ after: [FieldValues], of name: String) -> [Pair] {
    var partner = [Int?](repeating: nil, count: after.count)
    var isTaken = [Bool](repeating: false, count: before.count)
    for feature in name == Statement.groupName ? statementFeatures : features {
      var waiting: [String: [Int]] = [:]
      for index in before.indices.reversed() where !isTaken[index] {
        if let key = feature(before[index]) { waiting[key, default: []].append(index) }
      }
      if waiting.isEmpty { continue }
      for index in after.indices where partner[index] == nil {
        guard let key = feature(after[index]), let found = waiting[key]?.popLast() else { continue }
        partner[index] = found
        isTaken[found] = true
      }
    }
    if name != Statement.groupName {
      // Without a name of its own, a group is known by its place.
      var rest = before.indices.filter { !isTaken[$0] }[...]
      for index in after.indices where partner[index] == nil {
        guard let found = rest.popFirst() else { break }
        partner[index] = found
        isTaken[found] = true
      }
    }
    return after.indices.map { Pair(before: partner[$0], after: $0) }
      + before.indices.filter { !isTaken[$0] }.map { Pair(before: $0, after: nil) }
  }

  private static let features: [@Sendable (FieldValues) -> String?] = [{ whole($0) }]

  /// A statement is known by its id, which is its source's unless it has one of its own. One whose
  /// source was mended is known by what it says.
  private static let statementFeatures: [@Sendable (FieldValues) -> String?] = [
    { Statement(values: $0).id },
    { values in
      guard let value = values[Statement.value.field.name] else { return nil }
      let period = values[Statement.period.field.name]?.written ?? ""
      return value.written + "\u{0}" + period
    },
    { $0[Statement.quote.field.name]?.written },
  ]

  private static func whole(_ values: FieldValues) -> String {
    values.all.map { $0 + "\u{0}" + $1.written }.joined(separator: "\u{1}")
  }
}
