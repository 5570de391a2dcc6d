/// A kind of fenced block: its name on the fence and the keys of its body.
///
/// Charts, maps and comparisons get their place here: a kind, its fields, a drawing, a template.
public struct BlockKind: Sendable {
  /// What stands behind the fence: ```` ```figures ````.
  public let name: String
  /// What it shows, in a sentence.
  public let summary: String
  public let fields: [Field]
  /// Whether the body is rows instead of YAML.
  public let isTable: Bool

  public init(_ name: String, _ summary: String, fields: [Field], isTable: Bool = false) {
    self.name = name
    self.summary = summary
    self.fields = fields
    self.isTable = isTable
  }
}

extension BlockKind {
  static let title = FieldKey<String>("title", "The heading above the block.")
  /// The title of a picture, which is its finding.
  static let headline = FieldKey<String>(
    title.field.name, required: true, "The headline: what the picture shows, in a sentence.")
  /// What stands below the headline of a picture.
  public static let subtitle = FieldKey<String>(
    "subtitle", "What is measured, in which unit; worked out from the data if left out.")

  /// Figures side by side, each with its value and source.
  public static let figures = BlockKind(
    "figures", "Figures with their values, statements and sources.",
    fields: [Figures.ids.field, title.field])
  public enum Figures {
    public static let ids = FieldKey<[Reference]>(
      "ids", .list(.reference(kinds: ["figure"])), required: true, "The figures to show, in order.")
  }

  /// A list of measures.
  public static let measures = BlockKind(
    "measures", "Measures with their stages; all of them, those named, or those of a category.",
    fields: [Measures.ids.field, Measures.category.field, title.field])
  public enum Measures {
    public static let ids = FieldKey<[Reference]>(
      "ids", .list(.reference(kinds: ["measure"])), "The measures to show, in order.")
    public static let category = FieldKey<String>(
      "category", "Shows the measures of this category.")
  }

  /// Events and stages of measures by date.
  public static let timeline = BlockKind(
    "timeline", "Events and the stages of measures in the order of their dates.",
    fields: [
      Timeline.from.field, Timeline.to.field, Timeline.include.field, Timeline.ids.field,
      Timeline.by.field, title.field,
    ])
  public enum Timeline {
    public static let from = FieldKey<Period>("from", "Leaves out what ended before this date.")
    public static let to = FieldKey<Period>("to", "Leaves out what began after this date.")
    public static let include = FieldKey<[Kind]>(
      "include", "Which records to show; both by default.")
    public static let ids = FieldKey<[Reference]>(
      "ids", .list(.reference(kinds: ["event", "measure"])), "Shows only these records.")
    public static let by = FieldKey<Order>(
      "by", default: Order.date.rawValue,
      "What has a row in the picture: a `date`, or a `record`, which is a measure with its stages.")
    public enum Kind: String, FieldChoice { case events, measures }
    public enum Order: String, FieldChoice { case date, record }
  }

  /// Figures as a picture.
  public static let chart = BlockKind(
    "chart", "A picture of figures, with the same numbers as a table and as a file.",
    fields: [Chart.type.field, Chart.ids.field, headline.field, subtitle.field])
  public enum Chart {
    public static let type = FieldKey<Kind>(
      "type", required: true,
      "How the figures are drawn: `columns` are counts over time, `sum` is a figure with its parts, `units` are small counts as squares, `payments` are sums and who paid them."
    )
    public static let ids = FieldKey<[Reference]>(
      "ids", .list(.reference(kinds: ["figure"])), required: true, "The figures to draw, in order.")
    public enum Kind: String, FieldChoice { case columns, sum, units, payments }
  }

  /// What sources state, side by side.
  public static let compare = BlockKind(
    "compare", "What each source states, a row each on one scale: dots, spans and arrows.",
    fields: [Compare.ids.field, headline.field, subtitle.field])
  public enum Compare {
    public static let ids = FieldKey<[Reference]>(
      "ids", .list(.reference(kinds: ["figure"])), required: true,
      "The figures whose statements are compared, in order.")
  }

  /// Places where they are.
  public static let map = BlockKind(
    "map", "A schematic map of places, before coasts and ways if the site has them.",
    fields: [Map.ids.field, Map.outlines.field, headline.field, subtitle.field])
  public enum Map {
    public static let ids = FieldKey<[Reference]>(
      "ids", .list(.reference(kinds: ["place"])),
      "The places to show; all that have coordinates if left out.")
    public static let outlines = FieldKey<String>(
      "outlines", "A GeoJSON file of coasts, borders and ways; the site's `map` if left out.")
  }

  /// Agencies and what belongs to what.
  public static let relations = BlockKind(
    "relations", "Agencies as a tree: which belongs to which, and which took another's place.",
    fields: [Relations.ids.field, headline.field, subtitle.field])
  public enum Relations {
    public static let ids = FieldKey<[Reference]>(
      "ids", .list(.reference(kinds: ["agency"])), "The agencies to show; all if left out.")
  }

  /// Rows and columns written out.
  public static let table = BlockKind(
    "table", "A table: rows with pipes or CSV, the first row being the head; cells are CommonMark.",
    fields: [], isTable: true)

  /// The kinds that every site has.
  public static let standard: [BlockKind] = [
    .figures, .measures, .timeline, .chart, .compare, .map, .relations, .table,
  ]

  /// The key of a block's title.
  public static let titleName = title.field.name

  /// The keys of what a block says of itself, in the order in which a reader reads it.
  public static let captionNames = [titleName, subtitle.field.name]

  /// The block's title.
  public static func title(of block: Block) -> String? { block.values[title] ?? block.caption }
}
