import Model
import Templating
import Tracing

/// The shapes of the site's own kinds of record: their declared fields, what every record has beside
/// them, and what is worked out for some.
enum RecordShapes {
  static func make(_ kinds: [RecordKind]) throws(ShapeError) -> [RecordShape] {
    var shapes: [String: RecordShape] = [:]
    var names: [String] = []
    func add(_ shape: RecordShape) {
      if shapes.updateValue(shape, forKey: shape.name) == nil { names.append(shape.name) }
    }
    for kind in kinds {
      let name = FieldShapes.shapeName(kind)
      let added = base + extras(kind)
      let declared = FieldShapes.contextFields(kind.publishedFields.filter { $0.name != "id" })
        .filter { field in !added.contains { $0.name == field.name } }
      add(try RecordShape(name, kind.summary, added + declared))
      for shape in try FieldShapes.groupShapes(kind.publishedFields, extras: groupExtras) {
        add(shape)
      }
      add(
        try RecordShape(
          name + "Group", "Records that stand under one heading of their collection.",
          [
            ContextField("label", .text, "The heading; empty when there is one group."),
            ContextField("anchor", .text, "The heading's id."),
            ContextField("records", .list(.record(name)), "The records, in order."),
          ]))
    }
    for shape in try own() { add(shape) }
    return names.compactMap { shapes[$0] }
  }

  /// What every record has, whatever its kind.
  private static let base: [ContextField] = [
    ContextField("id", .text, "Its identifier."),
    ContextField("kind", .record("Choice"), "What kind of record it is."),
    ContextField("name", .text, "What readers call it."),
    ContextField("url", .url, "Its page."),
    ContextField(
      "address", .optional(.url), "Its address on the web, for readers to copy."),
    ContextField("anchor", .text, "Its id on its collection's page."),
    ContextField("used_on_count", .text, "In how many places prose uses it."),
  ]

  /// What is worked out for the records of one kind.
  private static func extras(_ kind: RecordKind) -> [ContextField] {
    switch kind.referenceStyle {
    case .number:
      [
        ContextField(
          "value", .optional(.text), "The first statement's value, or the computed one."),
        ContextField(
          "agreement", .optional(.record("Choice")),
          "How what its sources state stands together: "
            + SourceAgreement.Kind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            + ". A reprint is no second source."),
        ContextField("several", .flag, "Whether more than one source states it."),
        ContextField("calculation", .optional(.record("Calculation")), "How it is computed."),
        ContextField("parts_total", .optional(.text), "The sum of its parts."),
        ContextField("remainder", .optional(.text), "What its parts leave unexplained."),
      ]
    case .citation:
      [
        ContextField("label", .text, "Author, title, publication and date in one line."),
        ContextField(
          "statements", .list(.record("SourceStatement")), "The numbers that it states."),
      ]
    case .link: []
    }
  }

  private static func groupExtras(_ name: String) -> [ContextField] {
    guard name == Statement.groupName else { return [] }
    return [
      ContextField("id", .text, "What references name it by, behind the `#`."),
      ContextField("anchor", .text, "Its id on the figure's page."),
      ContextField("url", .url, "Its stable address."),
      ContextField(
        "address", .optional(.url), "The same on the web, for readers to copy."),
      ContextField("standing", .record("Choice"), "What kind of witness its source is."),
    ]
  }

  private static func own() throws(ShapeError) -> [RecordShape] {
    try [
      RecordShape(
        "Calculation", "How a figure is computed.",
        [
          ContextField("formula", .text, "The formula, with the figures' names."),
          ContextField("value", .text, "What it gives."),
        ]),
      RecordShape(
        "SourceStatement", "A number that a source states.",
        [
          ContextField("figure", .record("RecordLink"), "What it counts."),
          ContextField("value", .record("Quantity"), "The number."),
          ContextField("at", .optional(.text), "Where in the source."),
          ContextField("quote", .optional(.text), "The words as stated."),
          ContextField("url", .url, "The statement's address."),
        ]),
      RecordShape(
        "FiguresBlock", "A `figures` block: `blocks/figures`.",
        [
          ContextField("title", .optional(.text), "The heading above it."),
          ContextField("figures", .list(.record("Figure")), "The figures, in order."),
          ContextField("messages", .record("Messages"), "The theme's words."),
          ContextField("root", .text, "The way to the site's root."),
        ]),
      RecordShape(
        "MeasuresBlock", "A `measures` block: `blocks/measures`.",
        [
          ContextField("title", .optional(.text), "The heading above it."),
          ContextField("measures", .list(.record("Measure")), "The measures, in order."),
          ContextField("messages", .record("Messages"), "The theme's words."),
          ContextField("root", .text, "The way to the site's root."),
        ]),
      RecordShape(
        "TimelineBlock", "A `timeline` block: `blocks/timeline`.",
        [
          ContextField("title", .optional(.text), "The heading above it."),
          ContextField("drawing", .markup, "The timeline as SVG."),
          ContextField("entries", .list(.record("TimelineEntry")), "The same as a list, by date."),
          ContextField("messages", .record("Messages"), "The theme's words."),
          ContextField("root", .text, "The way to the site's root."),
        ]),
      RecordShape(
        "DrawingBlock", "A picture of data, such as a `chart` block: `blocks/drawing`.",
        [
          ContextField("title", .text, "The headline: what the picture shows."),
          ContextField("subtitle", .optional(.text), "What is measured, in which unit."),
          ContextField("kind", .text, "A word for a class: `columns`."),
          ContextField("drawing", .markup, "The picture as SVG, wide and narrow."),
          ContextField("head", .list(.record("Cell")), "The heads of the same data as a table."),
          ContextField("rows", .list(.record("Row")), "The rows of the table."),
          ContextField("csv", .url, "The table as a CSV file beside the page."),
          ContextField("sources", .list(.record("RecordLink")), "Where the data comes from."),
          ContextField("messages", .record("Messages"), "The theme's words."),
          ContextField("root", .text, "The way to the site's root."),
        ]),
      RecordShape(
        "TimelineEntry", "An event, or a stage of a measure.",
        [
          ContextField("date", .record("Date"), "When."),
          ContextField("title", .text, "What."),
          ContextField("url", .url, "The record's page."),
          ContextField("kind", .record("Choice"), "Event or measure."),
          ContextField("stage", .optional(.record("Choice")), "How far a measure had gone."),
          ContextField("summary", .optional(.markup), "What the sources say of it."),
        ]),
      RecordShape(
        "TableBlock", "A `table` block: `blocks/table`.",
        [
          ContextField("caption", .optional(.text), "What stands behind `table` on the fence."),
          ContextField("head", .list(.record("Cell")), "The first row."),
          ContextField("rows", .list(.record("Row")), "The other rows."),
          ContextField("messages", .record("Messages"), "The theme's words."),
          ContextField("root", .text, "The way to the site's root."),
        ]),
      RecordShape(
        "Row", "A row of a table.",
        [ContextField("cells", .list(.record("Cell")), "Its cells.")]),
      RecordShape(
        "Cell", "A cell of a table.",
        [
          ContextField("content", .markup, "What stands in it."),
          ContextField("numeric", .flag, "Whether its column holds numbers."),
          ContextField("header", .flag, "Whether it names its row."),
        ]),
    ]
  }
}
