import Linking
import Model
import Templating
import Tracing

/// Turns the ledger into contexts for templates, page by page.
struct LedgerContext {
  let kit: RenderingKit
  let state: PageState
  let ledger: Ledger

  /// The most numbers that one page of HTML lists; a longer ledger lists its pages there, and the
  /// numbers in the data files.
  static let limit = 5_000

  /// What the page of the ledger has beside the common context, in the order of its shape.
  func extras() throws(RenderingFailure) -> [Value] {
    let coverage = ledger.coverage
    return [
      .record(
        try kit.record(
          "Coverage",
          [
            .text(String(coverage.sourced)), .text(String(coverage.total)),
            .text(String(coverage.excused)), .text(String(coverage.unsourced)),
            .text(String(coverage.plain)), .flag(coverage.isComplete),
            .flag(coverage.excused > 0), .flag(coverage.plain > 0),
          ])),
      .list(try pages()),
      .text(state.url(DataPackage.folder + DataPackage.ledger + ".csv")),
      .text(state.url(DataPackage.folder + DataPackage.ledger + ".json")),
    ]
  }

  private func pages() throws(RenderingFailure) -> [Value] {
    let isShort = ledger.entries.count <= Self.limit
    var pages: [Value] = []
    var start = 0
    while start < ledger.entries.count {
      let first = ledger.entries[start]
      let end =
        ledger.entries[start...].firstIndex { $0.url != first.url } ?? ledger.entries.count
      var numbers: [Value] = []
      if isShort {
        for entry in ledger.entries[start..<end] { numbers.append(.record(try number(entry))) }
      }
      pages.append(
        .record(
          try kit.record(
            "LedgerPage",
            [
              .text("ledger." + (first.url.split(separator: "/").joined(separator: "."))),
              .text(first.page), .text(state.url(first.url)), .text(String(end - start)),
              .flag(end - start == 1), .list(numbers),
            ])))
      start = end
    }
    return pages
  }

  private func number(_ entry: LedgerEntry) throws(RenderingFailure) -> ContextRecord {
    let records = RecordContext(kit: kit, state: state, mode: .own)
    let period = entry.period.flatMap { try? Period($0) }
    return try kit.record(
      "LedgerNumber",
      named: [
        "text": .text(entry.text), "sentence": .text(entry.sentence),
        "basis": .record(
          try kit.record(
            "Choice",
            [
              .text(entry.basis.rawValue),
              .text(kit.wording.label(field: "ledger", value: entry.basis.rawValue, kind: nil)),
            ])),
        "contradicts": .flag(entry.contradicts),
        "figure": Value(try link(entry.figure, records)),
        "statement": Value(statement(entry)),
        "value": Value(entry.value), "formula": Value(entry.formula),
        "period": Value(
          try period.map { (period) throws(RenderingFailure) in try records.date(period) }),
        "source": Value(try link(entry.source, records)),
        "at": Value(entry.locator), "quote": Value(entry.quote), "excuse": Value(entry.excuse),
      ])
  }

  private func link(
    _ id: String?, _ records: RecordContext
  ) throws(RenderingFailure) -> ContextRecord? {
    guard let id, let place = kit.site.records.place(of: id) else { return nil }
    return try records.link(place)
  }

  /// The stable address of the statement.
  private func statement(_ entry: LedgerEntry) -> String? {
    guard let figure = entry.figure, let place = kit.site.records.place(of: figure) else {
      return nil
    }
    let page = state.url(kit.site.addresses.records[place])
    return entry.statement.map { page + "#" + PageState.statementAnchor($0) } ?? page
  }

  /// The shapes that the ledger's page is made of.
  static func shapes() throws(ShapeError) -> [RecordShape] {
    [
      try RecordShape(
        "Coverage", "How many of the site's numbers have a source.",
        [
          ContextField("sourced", .text, "Those that lead to a statement or document."),
          ContextField("total", .text, "All that are data."),
          ContextField("excused", .text, "Those without source that an editor lets stand."),
          ContextField("unsourced", .text, "Those without source."),
          ContextField("plain", .text, "Those declared to be no data, which are not counted."),
          ContextField("complete", .flag, "Whether all have a source."),
          ContextField("has_excused", .flag, "Whether there are excused ones."),
          ContextField("has_plain", .flag, "Whether there are any declared to be no data."),
        ]),
      try RecordShape(
        "LedgerPage", "A page of the site with the numbers in its prose.",
        [
          ContextField("anchor", .text, "An id for its heading."),
          ContextField("title", .text, "The page's title."),
          ContextField("url", .url, "The page."),
          ContextField("count", .text, "How many numbers it has."),
          ContextField("single", .flag, "Whether that is one."),
          ContextField(
            "numbers", .list(.record("LedgerNumber")),
            "The numbers, from top to bottom; none when the site has more than one page can list."),
        ]),
      try RecordShape(
        "LedgerNumber", "A number in prose and what it rests on.",
        [
          ContextField("text", .text, "The number as the page has it."),
          ContextField("sentence", .text, "The sentence, heading or cell that it stands in."),
          ContextField(
            "basis", .record("Choice"),
            "`statement`, `derived`, `quoted`, `repeated`, `plain` or `unsourced`."),
          ContextField("contradicts", .flag, "Whether it says something else than its figure."),
          ContextField("figure", .optional(.record("RecordLink")), "The figure."),
          ContextField("statement", .optional(.url), "The statement, or the figure as a whole."),
          ContextField("value", .optional(.text), "The value as the record has it."),
          ContextField("formula", .optional(.text), "The formula of a computed value."),
          ContextField("period", .optional(.record("Date")), "The time that the value covers."),
          ContextField("source", .optional(.record("RecordLink")), "The document."),
          ContextField("at", .optional(.text), "Where in the document."),
          ContextField("quote", .optional(.text), "The words as stated."),
          ContextField(
            "excuse", .optional(.text), "Why an editor lets it stand without a source."),
        ]),
    ]
  }
}
