import Diagnostics
import Linking
import Model
import Reading

/// An entry that goes by an acronym says what it stands for.
struct MissingExpansion: EditorialRule {
  static let kind = DiagnosticKind.missingExpansion
  private let records: [Record]
  private let expansions: SiteExpansions

  init(_ inspection: Inspection) {
    records = inspection.records
    expansions = inspection.expansions
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for record in records {
      guard record[Term.expansion] == nil, record[Agency.acronym] == nil,
        record[Term.wellKnown] != true, let name = Acronym.only(record.name)?.name,
        !KnownAcronyms.isCommon(name)
      else { continue }
      let fields = record.kind.fields.map(\.name)
      if fields.contains(Term.expansion.field.name) {
        findings.append(finding(record, name, isTerm: true))
      } else if fields.contains(Agency.acronym.field.name) {
        findings.append(finding(record, name, isTerm: false))
      }
    }
  }

  private func finding(_ record: Record, _ name: String, isTerm: Bool) -> Diagnostic {
    let words = expansions.introductions(of: name)
    return Diagnostic(
      .missingExpansion, "Nothing says what `\(name)` stands for", at: record.idRange,
      notes: words.map { Note("It is written out as “\($0.text)” here", at: $0.range) },
      suggestions: [suggestion(record, name, words.map(\.text), isTerm)])
  }

  /// One wording in all texts is certain; two need an editor.
  private func suggestion(
    _ record: Record, _ name: String, _ words: [String], _ isTerm: Bool
  ) -> Suggestion {
    guard let text = words.first else {
      return Suggestion(
        isTerm
          ? "add `expansion:` with the words, or `well_known: true` if every reader knows them"
          : "write the words as its `name:`, and `acronym: \(name)`")
    }
    let edit = words.count == 1 ? RecordEdit(record) : nil
    if isTerm {
      return Suggestion(
        "add `expansion: \(YAMLText.flow(text))`",
        replacement: edit?.adding(Term.expansion.field.name, YAMLText.flow(text)))
    }
    return Suggestion(
      "write `name: \(YAMLText.flow(text))`, and `acronym: \(name)`",
      replacement: edit?.renaming(YAMLText.flow(text), adding: Agency.acronym.field.name, name))
  }
}

/// Edits of the keys of a record as they stand in its file.
private struct RecordEdit {
  private let name: SourceRange
  /// What stands between the record's name and a key behind it; nil where that cannot be told.
  private let separator: String
  /// Where another key can be put.
  private let end: Int

  /// Nil for a record whose name is written in a way that is rarely used.
  init?(_ record: Record) {
    guard let name = record.values[record.kind.nameField]?.range else { return nil }
    self.name = name
    let bytes = name.file.bytes
    let line = name.file.lineRange(at: name.offsets.lowerBound)
    let before = bytes[line.lowerBound..<name.offsets.lowerBound]
    guard name.offsets.upperBound <= line.upperBound,
      let key = before.firstRange(of: Array("\(record.kind.nameField):".utf8))
    else { return nil }
    if before.contains(UInt8(ascii: "{")) {
      separator = ", "
      end = name.offsets.upperBound
    } else {
      let isWindows = line.upperBound < bytes.count && bytes[line.upperBound] == UInt8(ascii: "\r")
      let column = key.lowerBound - line.lowerBound
      separator = (isWindows ? "\r\n" : "\n") + String(repeating: " ", count: column)
      end = line.upperBound
    }
  }

  /// Puts a key behind the record's name.
  func adding(_ key: String, _ value: String) -> Replacement {
    Replacement(
      SourceRange(file: name.file, offsets: end..<end), with: "\(separator)\(key): \(value)")
  }

  /// Gives the record another name, and a key behind it; nil where a comment stands between.
  func renaming(_ words: String, adding key: String, _ value: String) -> Replacement? {
    guard separator == ", " || end == name.offsets.upperBound else { return nil }
    return Replacement(name, with: "\(words)\(separator)\(key): \(value)")
  }
}
