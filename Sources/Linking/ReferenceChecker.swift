import Diagnostics
import Model

/// Checks the identifiers that stand in data: each names a record, of a kind that fits.
struct ReferenceChecker {
  let content: Content
  let records: RecordIndex

  /// What is wrong in the data of one record.
  func check(_ record: Record) -> [Diagnostic] {
    var diagnostics = check(record.values, record.kind.fields)
    if let formula = record[Figure.formula], let value = record.values[Figure.formula.field.name] {
      diagnostics += formula.references.compactMap { identifier in
        let offsets = formula.offsets(of: identifier) ?? 0..<0
        return check(identifier.text, in: value, at: offsets, of: record.kind)
      }
    }
    return diagnostics + namesItself(record) + duplicateStatements(record)
  }

  /// Checks one figure of a formula: only figures can be calculated with.
  private func check(
    _ id: String, in value: LocatedValue, at offsets: Range<Int>, of kind: RecordKind
  ) -> Diagnostic? {
    // Where the formula takes several lines, its place is not that of its words.
    let exact = value.range(ofWritten: offsets)
    let reference = Reference(id: id, range: exact ?? value.range)
    guard let place = records.place(of: id) else {
      return unknown(reference, [kind.name], replaces: exact != nil)
    }
    return wrongKind(reference, place, [kind.name])
  }

  /// What is wrong in a group of values.
  func check(_ values: FieldValues, _ fields: [Field]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (_, kinds, reference) in values.references(fields) {
      guard let place = records.place(of: reference.id) else {
        let isGuessed = diagnostics.count < Spelling.guesses
        diagnostics.append(unknown(reference, kinds, isGuessed: isGuessed))
        continue
      }
      diagnostics += wrongKind(reference, place, kinds).map { [$0] } ?? []
    }
    return diagnostics
  }

  private func wrongKind(_ reference: Reference, _ place: Int, _ kinds: [String]) -> Diagnostic? {
    let found = content.records[place].kind.name
    if kinds.isEmpty || kinds.contains(found) { return nil }
    return Diagnostic(
      .wrongReferenceKind,
      "`\(reference.id)` is \(found.withIndefiniteArticle); \(kinds.joined(separator: " or ").withIndefiniteArticle) is asked for",
      at: reference.range,
      notes: [Note("It is described here", at: content.records[place].idRange)])
  }

  private func unknown(
    _ reference: Reference, _ kinds: [String], replaces: Bool = true, isGuessed: Bool = true
  ) -> Diagnostic {
    let what = kinds.isEmpty ? "record" : kinds.joined(separator: " or ")
    let near = Spelling.suggestions(
      for: reference.id, among: isGuessed ? records.identifiers(ofKinds: kinds) : [],
      at: replaces ? reference.range : nil)
    return Diagnostic(
      .unknownReference, "There is no \(what) `\(reference.id)`", at: reference.range,
      suggestions: near.ifEmpty([
        Suggestion("write a record with this id, or take the reference out")
      ]))
  }

  /// A record is no part of itself, and nothing to read after itself.
  private func namesItself(_ record: Record) -> [Diagnostic] {
    record.values.references(record.kind.fields).compactMap { field, _, reference in
      guard reference.id == record.id else { return nil }
      return Diagnostic(
        .wrongReferenceKind, "`\(record.id)` names itself in `\(field)`", at: reference.range,
        suggestions: [Suggestion("name another record, or take the reference out")])
    }
  }

  private func duplicateStatements(_ record: Record) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    // One without an id has no source, which is a finding of its own.
    return record[Figure.statements].filter { !$0.id.isEmpty }.compactMap { statement in
      let range = statement.values.range(of: Statement.ownID) ?? statement.values.range
      guard let other = first.updateValue(range, forKey: statement.id) else { return nil }
      return Diagnostic(
        .duplicateStatement,
        "The figure `\(record.id)` has two statements called `\(statement.id)`",
        at: range, notes: [Note("The other one", at: other)],
        suggestions: [Suggestion("give one of them an `id:` of its own")])
    }
  }
}
