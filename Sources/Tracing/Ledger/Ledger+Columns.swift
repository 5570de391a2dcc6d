extension Ledger {
  /// A field of an entry, by its name in CSV and JSON.
  public struct Column: Sendable {
    public let name: String
    public let type: ValueType
    /// What it holds, in a sentence.
    public let description: String
    let value: @Sendable (LedgerEntry) -> Value?

    init(
      _ name: String, _ type: ValueType, _ description: String,
      value: @escaping @Sendable (LedgerEntry) -> Value?
    ) {
      self.name = name
      self.type = type
      self.description = description
      self.value = value
    }

    /// The cell of an entry; empty for what it does not have.
    public func text(of entry: LedgerEntry) -> String {
      switch value(entry) {
      case .text(let text)?: text
      case .number(let number)?: String(number)
      case .flag(let flag)?: flag ? "true" : "false"
      case nil: ""
      }
    }
  }

  /// Frictionless Table Schema's types.
  public enum ValueType: String, Sendable { case string, integer, boolean }

  enum Value: Sendable, Hashable {
    case text(String)
    case number(Int)
    case flag(Bool)
  }

  /// The fields, in the order in which they are written.
  public static let columns: [Column] = [
    Column("file", .string, "The file that it stands in.") { .text($0.path) },
    Column("line", .integer, "The line in the file, from 1.") { .number($0.line) },
    Column("column", .integer, "The column, from 1, in bytes.") { .number($0.column) },
    Column("page", .string, "The title of the page.") { .text($0.page) },
    Column("url", .string, "The page, relative to the site's root.") { .text($0.url) },
    Column("text", .string, "The number as the page has it.") { .text($0.text) },
    Column("sentence", .string, "The sentence, heading or cell that it stands in.") {
      .text($0.sentence)
    },
    Column(
      "basis", .string,
      "What it rests on: statement, derived, quoted, repeated, plain (no data) or unsourced."
    ) { .text($0.basis.rawValue) },
    Column("contradicts", .boolean, "Whether it says something else than its figure.") {
      .flag($0.contradicts)
    },
    Column("figure", .string, "The id of the figure.") { $0.figure.map(Value.text) },
    Column("figure_title", .string, "What the figure counts.") { $0.figureTitle.map(Value.text) },
    Column("statement", .string, "The id of the statement.") { $0.statement.map(Value.text) },
    Column("value", .string, "The value as the record has it, or as it was computed.") {
      $0.value.map(Value.text)
    },
    Column("period", .string, "The time that the value covers, in EDTF.") {
      $0.period.map(Value.text)
    },
    Column("formula", .string, "How a computed value is computed.") { $0.formula.map(Value.text) },
    Column("source", .string, "The id of the document.") { $0.source.map(Value.text) },
    Column("source_title", .string, "The title of the document.") {
      $0.sourceTitle.map(Value.text)
    },
    Column("at", .string, "Where in the document.") { $0.locator.map(Value.text) },
    Column("quote", .string, "The words as stated.") { $0.quote.map(Value.text) },
    Column("excuse", .string, "Why an editor lets it stand without a source.") {
      $0.excuse.map(Value.text)
    },
  ]
}
