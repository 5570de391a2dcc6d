import Diagnostics
import Model

/// Compares the values of two groups, field by field as they are declared.
struct FieldComparison {
  private(set) var changes: [FieldChange] = []

  /// Compares two groups; what differs goes to ``changes``.
  /// - Complexity: O(size of both).
  mutating func compare(
    _ before: FieldValues, _ after: FieldValues, _ fields: [Field], path: String = ""
  ) {
    for field in fields {
      let was = before[field.name]
      let now = after[field.name]
      if was == nil, now == nil { continue }
      if let was, let now {
        compare(was, now, field.type, path: path + field.name)
      } else if (was ?? now)?.written != field.defaultText {
        add(
          path + field.name, was, now, before: was?.range ?? before.range,
          after: now?.range ?? after.range)
      }
    }
  }

  private mutating func compare(
    _ was: LocatedValue, _ now: LocatedValue, _ type: FieldType, path: String
  ) {
    switch (was.value, now.value, type) {
    case (.group(let before), .group(let after), .group(_, let fields)):
      compare(before, after, fields, path: path + ".")
    case (.list(let before), .list(let after), .list(.group(let name, let fields))):
      compareGroups(
        Self.groups(before), Self.groups(after), name, fields, path: path, was.range, now.range)
    case (.prose(let before), .prose(let after), _):
      if let change = ProseComparison.change(path, before, after) { changes.append(change) }
    default:
      if was.means(now), was.written == now.written { return }
      add(path, was, now, before: was.range, after: now.range)
    }
  }

  private static func groups(_ items: [LocatedValue]) -> [LocatedValue] {
    items.filter { if case .group = $0.value { true } else { false } }
  }

  private static func values(_ item: LocatedValue) -> FieldValues {
    if case .group(let values) = item.value { values } else { FieldValues(range: item.range) }
  }

  private mutating func compareGroups(
    _ before: [LocatedValue], _ after: [LocatedValue], _ name: String, _ fields: [Field],
    path: String, _ was: SourceRange, _ now: SourceRange
  ) {
    let earlier = before.map(Self.values)
    let later = after.map(Self.values)
    for pair in GroupMatching.pairs(earlier, later, of: name) {
      let own = Self.name(of: pair, earlier, later, isStatement: name == Statement.groupName)
      switch (pair.before, pair.after) {
      case (let left?, let right?):
        compare(earlier[left], later[right], fields, path: "\(path).\(own).")
      case (let left?, nil):
        add("\(path).\(own)", before[left], nil, before: before[left].range, after: now)
      case (nil, let right?):
        add("\(path).\(own)", nil, after[right], before: was, after: after[right].range)
      case (nil, nil): break
      }
    }
  }

  /// What a group is called in a path: a statement by its id, others by their place, counted from 1.
  private static func name(
    of pair: GroupMatching.Pair, _ before: [FieldValues], _ after: [FieldValues], isStatement: Bool
  ) -> String {
    if isStatement, let values = pair.after.map({ after[$0] }) ?? pair.before.map({ before[$0] }) {
      let id = Statement(values: values).id
      if !id.isEmpty { return id }
    }
    return String((pair.after ?? pair.before ?? 0) + 1)
  }

  private mutating func add(
    _ path: String, _ was: LocatedValue?, _ now: LocatedValue?, before: SourceRange,
    after: SourceRange
  ) {
    let isWordingOnly = if let was, let now { was.means(now) } else { false }
    changes.append(
      FieldChange(
        path: path, was: was?.written, now: now?.written, isWordingOnly: isWordingOnly,
        before: before, after: after))
  }
}
