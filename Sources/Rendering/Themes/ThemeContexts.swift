import Model
import Templating

/// What a theme is given: which templates are asked for, and with which contexts.
public enum ThemeContexts {
  /// A template that a site with certain kinds of record asks for.
  public struct Request: Sendable {
    /// The template: `agencies`, `inline/mention`.
    public let template: String
    /// The template that stands in where a theme has none of that name.
    public let fallback: String?
    /// The name of the context's shape.
    public let context: String
    /// Whether it is written within a line of prose.
    public let isInline: Bool
    /// Whether a site whose theme does not have it goes without the page.
    public let isOptional: Bool
  }

  /// Every template that a site with these kinds of record asks for.
  public static func requests(_ kinds: [RecordKind]) -> [Request] {
    var requests = [
      request("home", or: "page", "PageRoot"), request("page", "PageRoot"),
      request("section", "SectionRoot"), request("404", "PageRoot"),
      request("corrections", or: "page", "CorrectionsRoot"),
      request("ledger", "LedgerRoot", optional: true),
      request("search", "SearchRoot", optional: true),
    ]
    for kind in kinds {
      requests.append(
        request(kind.name, or: "record", FieldShapes.shapeName(kind) + "Root"))
    }
    for kind in kinds {
      requests.append(
        request(
          kind.collection, or: "collection", FieldShapes.shapeName(kind) + "CollectionRoot"))
    }
    return requests + [
      request("inline/mention", "Mention", inline: true),
      request("inline/reference", "Reference", inline: true),
      request("inline/number", "NumberReference", inline: true),
      request("inline/citation", "CitationMark", inline: true),
      request("blocks/figures", "FiguresBlock"), request("blocks/measures", "MeasuresBlock"),
      request("blocks/timeline", "TimelineBlock"), request("blocks/drawing", "DrawingBlock"),
      request("blocks/table", "TableBlock"),
    ]
  }

  /// The shapes of all contexts, for documentation: whole pages first, what every page has only once,
  /// and without the assets and messages that each theme has of its own.
  /// - Throws: when a kind has a name or a field that no template could write.
  public static func documented(_ kinds: [RecordKind]) throws(ShapeError) -> ShapeLibrary {
    let pages = try RootShapes.make(kinds, assets: [])
    let common = pages.first { $0.name == "PageRoot" }?.fields ?? []
    var shapes: [RecordShape] = []
    for shape in pages where shape.name != "Assets" {
      let isCommon = shape.name == "PageRoot"
      shapes.append(
        try RecordShape(
          shape.name,
          isCommon
            ? shape.description
            : shape.description + " Beside what is below, it has all of [PageRoot](#pageroot).",
          isCommon ? common : shape.fields.filter { !common.contains($0) }))
    }
    shapes += try RecordShapes.make(kinds) + SharedShapes.make()
    shapes.append(
      try RecordShape("Assets", "One field a file: `style_css` for `assets/style.css`.", []))
    shapes.append(
      try RecordShape("Messages", "One field a key of `messages/<language>.yml`.", []))
    return try ShapeLibrary(shapes)
  }

  private static func request(
    _ template: String, or fallback: String? = nil, _ context: String, inline: Bool = false,
    optional: Bool = false
  ) -> Request {
    Request(
      template: template, fallback: fallback, context: context, isInline: inline,
      isOptional: optional)
  }
}
