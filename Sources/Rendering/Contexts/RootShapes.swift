import Model
import Templating

/// The shapes of whole pages: what every page has, and what a kind of page adds.
enum RootShapes {
  /// - Parameter assets: the keys of the theme's assets.
  static func make(_ kinds: [RecordKind], assets: [String]) throws(ShapeError) -> [RecordShape] {
    var shapes = [
      try RecordShape(
        "Assets", "The theme's files, by name: `style_css` for `assets/style.css`.",
        assets.map { ContextField($0, .url, "Its address, which changes with its bytes.") }),
      try RecordShape(
        "PageRoot", "An article, the home page, the page for a wrong address.", common),
      try RecordShape(
        "SectionRoot", "A folder of pages.",
        common + [ContextField("children", .list(.record("PageLink")), "Its pages, in order.")]),
      try RecordShape(
        "CorrectionsRoot", "The page of corrections; it is there when there are none as well.",
        common + [
          ContextField(
            "all_corrections", .list(.record(Correction.groupName)),
            "All corrections of the site, the latest first.")
        ]),
      try RecordShape(
        "LedgerRoot", "The page of all numbers in prose; a theme need not have it.",
        common + [
          ContextField("coverage", .record("Coverage"), "How many have a source."),
          ContextField(
            "ledger", .list(.record("LedgerPage")), "The site's pages that hold numbers, in order."),
          ContextField("ledger_csv", .url, "The same as CSV."),
          ContextField("ledger_json", .url, "The same as JSON."),
        ]),
      try RecordShape(
        "SearchRoot", "The page to search on; a theme need not have it.",
        common + [
          ContextField(
            "letters", .list(.record("SearchLetter")),
            "Everything that the site has, by first letter; on a large site only its folders."),
          ContextField("search_index", .url, "What a script searches; see docs/search.md."),
        ]),
    ]
    for kind in kinds {
      let name = FieldShapes.shapeName(kind)
      shapes.append(
        try RecordShape(
          name + "Root", "The page of one \(kind.name).",
          common + [
            ContextField("record", .record(name), "The \(kind.name)."),
            ContextField("used_on", .list(.record("Use")), "Where prose uses it."),
            ContextField(
              "referenced_by", .list(.record("RecordGroup")), "Records whose data names it."),
            ContextField(
              "related", .list(.record("RecordLink")),
              "Up to six records that it shares most with, and that nothing above names."),
            ContextField("collection", .record("Link"), "Its collection's page."),
          ] + drawings(kind) + pictures(of: kind)))
      shapes.append(
        try RecordShape(
          name + "CollectionRoot", "The page of all \(kind.collection).",
          common + [
            ContextField("records", .list(.record(name)), "All of them, in order."),
            ContextField("groups", .list(.record(name + "Group")), "The same, under headings."),
          ] + pictures(ofAll: kind)))
    }
    return shapes
  }

  /// What is drawn of a record on its own page.
  private static func drawings(_ kind: RecordKind) -> [ContextField] {
    guard kind.referenceStyle == .number else { return [] }
    return [
      ContextField(
        "comparison", .optional(.record("DrawingBlock")),
        "Its statements on one scale, where there are two or more that can be compared."),
      ContextField(
        "composition", .optional(.record("DrawingBlock")),
        "The parts that it is made of, where they are numbers of one unit."),
    ]
  }

  /// What the page of a record of some kinds shows as a picture.
  private static func pictures(of kind: RecordKind) -> [ContextField] {
    guard kind.hasField(Measure.stages.field) else { return [] }
    return [
      ContextField(
        "timeline", .optional(.markup),
        "Its stages as SVG, where two or more of them have dates.")
    ]
  }

  /// What the page of all records of some kinds shows as a picture.
  private static func pictures(ofAll kind: RecordKind) -> [ContextField] {
    var fields: [ContextField] = []
    if kind.hasField(Place.latitude.field) {
      fields.append(
        ContextField(
          "map", .optional(.record("DrawingBlock")),
          "Them on a map, where two or more have coordinates: for `blocks/drawing`."))
    }
    if kind.hasField(Event.date.field) {
      fields.append(
        ContextField(
          "timeline", .optional(.markup),
          "Them on a line of time as SVG, where there are two or more."))
    }
    return fields
  }

  /// What every page has.
  private static let common: [ContextField] = [
    ContextField("site", .record("Site"), "The site."),
    ContextField("root", .url, "The way to the site's root; ends in a slash."),
    ContextField("home", .url, "The home page."),
    ContextField("assets", .record("Assets"), "The theme's files."),
    ContextField("messages", .record("Messages"), "The theme's words."),
    ContextField("navigation", .list(.record("NavigationItem")), "The main menu."),
    ContextField(
      "collections", .list(.record("Collection")), "The kinds of record that the site has."),
    ContextField("breadcrumbs", .list(.record("Link")), "The pages above this one."),
    ContextField("title", .text, "The page's title."),
    ContextField("description", .text, "The page in a sentence."),
    ContextField("canonical", .optional(.url), "The page's address on the web."),
    ContextField("feed", .url, "The Atom feed."),
    ContextField("is_home", .flag, "Whether it is the home page."),
    ContextField("has_drawings", .flag, "Whether it shows a picture drawn from data."),
    ContextField("page", .record("Page"), "What the page itself says."),
    ContextField("terms", .list(.record("TermNote")), "The glossary entries that it mentions."),
    ContextField("citations", .list(.record("Citation")), "The sources that it cites."),
    ContextField(
      "corrections", .list(.record(Correction.groupName)),
      "The corrections of what the page says, the latest first."),
    ContextField("corrections_page", .url, "The page of all corrections."),
    ContextField(
      "ledger_page", .optional(.url), "The page of all numbers, where the theme has one."),
    ContextField(
      "search_page", .optional(.url), "The page to search on, where the theme has one."),
    ContextField("numbers", .list(.record("NumberNote")), "The numbers that it states."),
    ContextField("previous", .optional(.record("Link")), "The page before it."),
    ContextField("next", .optional(.record("Link")), "The page after it."),
    ContextField(
      "image", .optional(.record("SocialImage")), "What is shown where the page is linked to."),
    ContextField(
      "published", .optional(.text), "When it was first published, as ISO 8601: `2026-05-03`."),
    ContextField("modified", .optional(.text), "When it was last changed, as ISO 8601."),
    ContextField(
      "locale", .optional(.text),
      "The site's language as Open Graph writes it, where it has a country: `en_GB`."),
    ContextField("is_article", .flag, "Whether it is a text of its own."),
    ContextField(
      "json_ld", .optional(.json),
      "What the page is about, for machines (schema.org); absent without `base_url`."),
  ]
}
