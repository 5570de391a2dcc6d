import Diagnostics
import Linking
import Model

/// Readers can tell pages, and records of one kind, apart by their titles.
struct DuplicateTitle: EditorialRule {
  static let kind = DiagnosticKind.duplicateTitle
  private let content: Content

  init(_ inspection: Inspection) {
    content = inspection.content
  }

  func checkSite(into findings: inout [Diagnostic]) {
    var titles: [String: SourceRange] = [:]
    for page in content.pages {
      guard let title = page[Page.title], let range = page.values.wordsRange(of: Page.title) else {
        continue
      }
      let folded = Self.fold(title)
      if let first = titles[folded] {
        findings.append(finding("Another page has the title “\(title)”", range, first))
      } else {
        titles[folded] = range
      }
    }
    var records: [Key: Record] = [:]
    for record in content.records {
      let key = Key(record)
      guard let first = records[key] else {
        records[key] = record
        continue
      }
      if isToldApart(record, first) { continue }
      findings.append(
        finding(
          "Another \(record.kind.name) is called “\(record.name)”", range(record), range(first)))
    }
  }

  /// What no two records should share.
  private struct Key: Hashable {
    let kind: String
    let name: String
    /// Documents of one title, such as yearly reports, are told apart by their dates.
    let date: Period?

    init(_ record: Record) {
      kind = record.kind.name
      name = DuplicateTitle.fold(record.name)
      date = record.kind.referenceStyle == .citation ? record[Source.issued] : nil
    }
  }

  private func isToldApart(_ record: Record, _ other: Record) -> Bool {
    // Two entries of one name are ambiguous, which is found where mentions are.
    record.kind.mentionRule == .always && record[Term.mentions] != false
      && other[Term.mentions] != false
      || record[Term.distinctFrom].contains { $0.id == other.id }
      || other[Term.distinctFrom].contains { $0.id == record.id }
  }

  private func range(_ record: Record) -> SourceRange {
    record.values[record.kind.nameField]?.wordsRange ?? record.idRange
  }

  private func finding(
    _ message: String, _ range: SourceRange, _ first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateTitle, message, at: range, notes: [Note("The first one", at: first)],
      suggestions: [Suggestion("say in one of the two what sets it apart")])
  }

  /// Letters without their case, white space of any length as one space.
  private static func fold(_ title: String) -> String {
    title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
