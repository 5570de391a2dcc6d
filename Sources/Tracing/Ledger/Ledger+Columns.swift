extension Ledger {
  /// A field of an entry by its name in CSV and JSON; nil for what an entry does not have.
  struct Column: Sendable {
    let name: String
    let value: @Sendable (LedgerEntry) -> Value?
  }

  enum Value: Sendable, Hashable {
    case text(String)
    case number(Int)
    case flag(Bool)
  }

  static let columns: [Column] = [
    Column(name: "file") { .text($0.path) },
    Column(name: "line") { .number($0.line) },
    Column(name: "column") { .number($0.column) },
    Column(name: "page") { .text($0.page) },
    Column(name: "url") { .text($0.url) },
    Column(name: "text") { .text($0.text) },
    Column(name: "sentence") { .text($0.sentence) },
    Column(name: "basis") { .text($0.basis.rawValue) },
    Column(name: "contradicts") { .flag($0.contradicts) },
    Column(name: "figure") { $0.figure.map(Value.text) },
    Column(name: "figure_title") { $0.figureTitle.map(Value.text) },
    Column(name: "statement") { $0.statement.map(Value.text) },
    Column(name: "value") { $0.value.map(Value.text) },
    Column(name: "period") { $0.period.map(Value.text) },
    Column(name: "formula") { $0.formula.map(Value.text) },
    Column(name: "source") { $0.source.map(Value.text) },
    Column(name: "source_title") { $0.sourceTitle.map(Value.text) },
    Column(name: "at") { $0.locator.map(Value.text) },
    Column(name: "quote") { $0.quote.map(Value.text) },
    Column(name: "excuse") { $0.excuse.map(Value.text) },
  ]
}
