import Diagnostics
import Linking
import Model

/// A picture is drawn of figures that fit it: with a time, with parts, small enough, on one scale.
struct UnfitFigures: EditorialRule {
  static let kind = DiagnosticKind.unfitFigure
  private let site: Site
  private var records: [Record] { site.content.records }

  /// Above how many things squares can no longer be counted.
  private static let unitsLimit = 100

  init(_ inspection: Inspection) {
    site = inspection.site
  }

  func checkSite(into findings: inout [Diagnostic]) {
    let proses =
      site.content.pages.map(\.body)
      + records.flatMap { record in record.values.proseFields.map(\.prose) }
    for block in proses.flatMap(\.blocks) { check(block, into: &findings) }
  }

  private func check(_ block: Block, into findings: inout [Diagnostic]) {
    let figures = block.values.references(block.kind.fields).compactMap { _, _, reference in
      site.records.place(of: reference.id).map { (reference: reference, record: records[$0]) }
    }
    switch (block.kind.name, block.values[BlockKind.Chart.type]) {
    case (BlockKind.chart.name, .columns?):
      for (reference, record) in figures
      where !hasStatement(record, { $0[Statement.period] != nil }) {
        findings.append(
          unfit(
            reference,
            "`\(reference.id)` has no statement with a period, and columns stand over time",
            "give its statement a `period`, or leave it out"))
      }
      checkUnits(figures, into: &findings)
    case (BlockKind.chart.name, .sum?):
      for (reference, record) in figures where record[Figure.parts].isEmpty {
        findings.append(
          unfit(
            reference, "`\(reference.id)` has no `parts` that it could be the sum of",
            "name its parts in its record, or draw something else"))
      }
      for (reference, _) in figures.dropFirst() {
        findings.append(
          unfit(
            reference, "A sum is drawn of one figure", "give `\(reference.id)` a chart of its own"))
      }
    case (BlockKind.chart.name, .units?):
      for (reference, record) in figures {
        let first = record[Figure.statements].first?[Statement.value]
        guard first?.isSmallCount(upTo: Self.unitsLimit) != true else { continue }
        findings.append(
          unfit(
            reference,
            "`\(reference.id)` is no whole number up to \(Self.unitsLimit), which could be counted in squares",
            "use the type `columns`, or leave it out"))
      }
    case (BlockKind.compare.name, _):
      for (reference, record) in figures where !hasStatement(record, { _ in true }) {
        findings.append(
          unfit(
            reference, "`\(reference.id)` has no statement that could be compared",
            "name a figure that sources state"))
      }
      checkUnits(figures, into: &findings)
    default: break
    }
  }

  private func hasStatement(_ record: Record, _ condition: (Statement) -> Bool) -> Bool {
    record[Figure.statements].contains { $0[Statement.value] != nil && condition($0) }
  }

  /// All that stands on one scale is counted in one unit: nothing is converted.
  private func checkUnits(
    _ figures: [(reference: Reference, record: Record)], into findings: inout [Diagnostic]
  ) {
    var first: (reference: Reference, quantity: Quantity, unit: String)?
    for (reference, record) in figures {
      let unit = record[Figure.unit] ?? ""
      for statement in record[Figure.statements] {
        guard let quantity = statement[Statement.value] else { continue }
        guard let known = first else {
          first = (reference, quantity, unit)
          continue
        }
        guard quantity.factor(to: known.quantity) == nil || isOtherNoun(quantity, unit, known.unit)
        else { continue }
        findings.append(
          unfit(
            reference,
            "`\(reference.id)` is in \(unit) and `\(known.reference.id)` in \(known.unit): they do not stand on one scale",
            "give each a block of its own",
            note: Note("The scale is that of this one", at: known.reference.range)))
        break
      }
    }
  }

  /// Things are counted: numbers of other things are comparable to the program, not to a reader.
  private func isOtherNoun(_ quantity: Quantity, _ unit: String, _ other: String) -> Bool {
    switch quantity.unit {
    case .none, .counted: unit != other
    case .currency, .percent, .percentagePoint, .times, .measure: false
    }
  }

  private func unfit(
    _ reference: Reference, _ message: String, _ help: String, note: Note? = nil
  ) -> Diagnostic {
    Diagnostic(
      Self.kind, message, at: reference.range, notes: note.map { [$0] } ?? [],
      suggestions: [Suggestion(help)])
  }
}
