import Diagnostics
import Model

/// A published statement that says something else now, or is gone.
struct StatementChange {
  /// A key of the statement that says something else.
  struct Key {
    let name: String
    let was: LocatedValue
    let now: LocatedValue?
  }

  /// The figure's id.
  let record: String
  /// The ids that the statement had and has.
  let statements: [String]
  /// Whether the figure has others, from which it has to be told apart.
  let isOneOfSeveral: Bool
  /// What says something else, the most telling first; its value alone when the statement is gone.
  let keys: [Key]
  let isGone: Bool
  /// Where the statement stands, or the figure that it is missing from.
  private let place: SourceRange

  private static let names = [
    Statement.value.field.name, Statement.period.field.name, Statement.source.field.name,
    Statement.quote.field.name,
  ]

  /// The changed statements of a figure.
  static func all(_ before: Record, _ after: Record) -> [StatementChange] {
    let earlier = before[Figure.statements]
    let later = after[Figure.statements]
    if earlier.isEmpty { return [] }
    let pairs = GroupMatching.pairs(
      earlier.map(\.values), later.map(\.values), of: Statement.groupName)
    return pairs.compactMap { pair in
      guard let left = pair.before.map({ earlier[$0] }) else { return nil }
      let right = pair.after.map { later[$0] }
      let keys =
        right.map { changes(left.values, $0.values) }
        ?? left.values[Statement.value.field.name].map {
          [Key(name: Statement.value.field.name, was: $0, now: nil)]
        } ?? []
      if keys.isEmpty { return nil }
      let ids = [left.id] + (right.map { $0.id == left.id ? [] : [$0.id] } ?? [])
      return StatementChange(
        record: after.id, statements: ids, isOneOfSeveral: max(earlier.count, later.count) > 1,
        keys: keys, isGone: right == nil, place: right?.values.range ?? after.idRange)
    }
  }

  private static func changes(_ before: FieldValues, _ after: FieldValues) -> [Key] {
    names.compactMap { name in
      // What was not said before was not wrong.
      guard let was = before[name] else { return nil }
      let now = after[name]
      if let now, was.means(now) { return nil }
      return Key(name: name, was: was, now: now)
    }
  }

  /// The finding, with the entry that mends it.
  func diagnostic(_ today: PartialDate?) -> Diagnostic {
    let first = keys[0]
    let which = isOneOfSeveral ? ", statement `\(statements[0])`," : ""
    let message =
      if isGone {
        "The statement `\(statements[0])` of `\(record)` (“\(Self.cut(first.was.written))”) was taken away without a correction"
      } else {
        "The \(first.name) of `\(record)`\(which) \(Self.change(first)) without a correction"
      }
    var notes = [Note("It was published like this", at: first.was.range)]
    notes += keys.dropFirst().map {
      Note("Its \($0.name) \(Self.change($0)) as well", at: $0.now?.range ?? place)
    }
    return Diagnostic(
      .unrecordedChange, message, at: first.now?.range ?? place, notes: notes,
      suggestions: [
        Suggestion(
          "say so in `\(Correction.fileName)`, and why: `\(entry(today))`; or put it back")
      ])
  }

  private static func change(_ key: Key) -> String {
    let was = cut(key.was.written)
    guard let now = key.now.map({ cut($0.written) }) else { return "(“\(was)”) was taken away" }
    return "was changed from “\(was)” to “\(now)”"
  }

  private static func cut(_ text: String) -> String {
    text.count > 80 ? text.prefix(79) + "…" : text
  }

  /// The correction to be pasted, on one line.
  private func entry(_ today: PartialDate?) -> String {
    var parts = ["date: \(today?.isoDate ?? "…")", "record: \(record)"]
    if isOneOfSeveral { parts.append("statement: \(statements.last ?? "")") }
    parts.append("was: " + Self.quoted(keys[0].was.written))
    if let now = keys[0].now { parts.append("is: " + Self.quoted(now.written)) }
    return "- {" + parts.joined(separator: ", ") + ", why: …}"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
