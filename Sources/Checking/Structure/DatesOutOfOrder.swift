import Diagnostics
import Linking
import Model

/// What comes later is dated later: a measure's stages, a change to a page, a look at a document, a
/// document that counts a time which was over.
struct DatesOutOfOrder: EditorialRule {
  static let kind = DiagnosticKind.datesOutOfOrder
  private let site: Site
  /// The last day that is no future; what comes later is reported as such.
  private let last: Int

  init(_ inspection: Inspection) {
    site = inspection.site
    last = inspection.today.map { $0 + 1 } ?? .max
  }

  func checkSite(into findings: inout [Diagnostic]) {
    for page in site.content.pages {
      compare(
        page.values, Page.updated, Page.date, "The page was changed before it was published",
        "It was published here", &findings)
    }
    for record in site.content.records {
      compare(
        record.values, Source.accessed, Source.issued,
        "The document was looked up before it was issued", "It was issued here", &findings)
      checkReprint(record, &findings)
      checkStages(record[Measure.stages], &findings)
      for statement in record[Figure.statements] { check(statement, &findings) }
    }
  }

  private func compare(
    _ values: FieldValues, _ later: FieldKey<Period>, _ earlier: FieldKey<Period>,
    _ message: String, _ note: String, _ findings: inout [Diagnostic]
  ) {
    guard let second = values[later], let first = values[earlier],
      second.isCertainlyBefore(first), let range = values.wordsRange(of: later)
    else { return }
    findings.append(finding(message, range, note, values.wordsRange(of: earlier)))
  }

  private func checkReprint(_ record: Record, _ findings: inout [Diagnostic]) {
    guard let place = record[Source.reprints].flatMap({ site.records.place(of: $0.id) }),
      let issued = record[Source.issued], let first = site.content.records[place][Source.issued],
      issued.isCertainlyBefore(first), let range = record.values.wordsRange(of: Source.issued)
    else { return }
    findings.append(
      finding(
        "The reprint was issued before what it reprints", range, "That was issued here",
        site.content.records[place].values.wordsRange(of: Source.issued)))
  }

  /// A stage comes after one of each that has to come before it; each is reported once.
  private func checkStages(_ stages: [MeasureStage], _ findings: inout [Diagnostic]) {
    let steps = MeasureStage.Step.allCases
    for stage in stages {
      guard let date = stage[MeasureStage.date], let step = stage[MeasureStage.stage],
        let rank = steps.firstIndex(of: step),
        let range = stage.values.wordsRange(of: MeasureStage.date)
      else { continue }
      for earlier in steps[..<rank] {
        let others = stages.filter {
          $0[MeasureStage.stage] == earlier && $0[MeasureStage.date] != nil
        }
        guard let first = others.first,
          others.allSatisfy({
            $0[MeasureStage.date].map { date.isCertainlyBefore($0) } ?? false
          })
        else { continue }
        findings.append(
          finding(
            "`\(step.rawValue)` is dated \(date.edtf), before `\(earlier.rawValue)`", range,
            "`\(earlier.rawValue)` is dated here", first.values.wordsRange(of: MeasureStage.date)))
        break
      }
    }
  }

  /// A document cannot have counted a time that was not over when it was issued. Money is promised for
  /// times to come, so that nothing is asked of it.
  private func check(_ statement: Statement, _ findings: inout [Diagnostic]) {
    guard statement[Statement.complete] ?? true, let period = statement[Statement.period],
      let range = statement.values.wordsRange(of: Statement.period),
      let source = statement[Statement.source].flatMap({ site.records.place(of: $0.id) }),
      let latest = lastDay(of: site.content.records[source])
    else { return }
    if case .currency? = statement[Statement.value]?.unit { return }
    // A single year or month can stand for a part of it; an interval is meant to its end.
    let end =
      period.singleDate?.earliestCertainDay ?? period.end.date?.earliestCertainDay
      ?? period.start.date?.earliestCertainDay
    guard let end, latest < end, period.earliestDay ?? 0 <= last else { return }
    findings.append(
      Diagnostic(
        .datesOutOfOrder,
        "The document was issued before the time that it is said to count was over", at: range,
        notes: [
          Note(
            "It was issued here",
            at: site.content.records[source].values.wordsRange(of: Source.issued))
        ], suggestions: [Suggestion("correct one of the dates, or say `complete: false`")]))
  }

  /// The last day on which a document can have been written; nil when that is not known, as of what is
  /// added to as time goes on.
  private func lastDay(of source: Record) -> Int? {
    guard let type = source[Source.type], !Self.growing.contains(type) else { return nil }
    return (source[Source.accessed] ?? source[Source.issued])?.end.date?.latestCertainDay
  }

  private static let growing: Set<String> = [
    "webpage", "post", "post-weblog", "dataset", "software", "entry", "entry-encyclopedia",
    "periodical",
  ]

  private func finding(
    _ message: String, _ range: SourceRange, _ note: String, _ other: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .datesOutOfOrder, message, at: range, notes: [Note(note, at: other)],
      suggestions: [Suggestion("correct one of the two")])
  }
}
