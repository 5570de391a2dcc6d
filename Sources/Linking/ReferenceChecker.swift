import Diagnostics
import Model

/// Checks the identifiers that stand in data: each names a record, of a kind that fits.
struct ReferenceChecker {
  let content: Content
  let records: RecordIndex

  /// What is wrong in the data of one record.
  func check(_ record: Record) -> [Diagnostic] {
    var diagnostics = check(record.values, record.kind.fields)
    if let formula = record[Figure.formula], let range = record.values.range(of: Figure.formula) {
      for identifier in formula.references where records.place(of: identifier.text) == nil {
        let reference = Reference(id: identifier.text, range: range)
        diagnostics.append(unknown(reference, ["figure"]))
      }
    }
    return diagnostics + duplicateStatements(record)
  }

  /// What is wrong in a group of values.
  func check(_ values: FieldValues, _ fields: [Field]) -> [Diagnostic] {
    values.references(fields).compactMap { _, kinds, reference in
      guard let place = records.place(of: reference.id) else { return unknown(reference, kinds) }
      let found = content.records[place].kind.name
      if kinds.isEmpty || kinds.contains(found) { return nil }
      return Diagnostic(
        .wrongReferenceKind,
        "`\(reference.id)` is \(article(found)) \(found); \(article(kinds[0])) \(kinds.joined(separator: " or ")) is asked for",
        at: reference.range,
        notes: [Note("It is described here", at: content.records[place].idRange)])
    }
  }

  private func unknown(_ reference: Reference, _ kinds: [String]) -> Diagnostic {
    let what = kinds.isEmpty ? "record" : kinds.joined(separator: " or ")
    let near = Spelling.suggestions(
      for: reference.id, among: records.identifiers(ofKinds: kinds), at: reference.range)
    return Diagnostic(
      .unknownReference, "There is no \(what) `\(reference.id)`", at: reference.range,
      suggestions: near.ifEmpty([
        Suggestion("write a record with this id, or take the reference out")
      ]))
  }

  private func duplicateStatements(_ record: Record) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    return record[Figure.statements].compactMap { statement in
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
