import Files
import Linking
import Model
import Templating

/// Lists everything that a site has, from A to Z: what readers without a script search in.
struct SearchContext {
  let kit: RenderingKit
  let outline: SiteOutline
  let state: PageState

  /// The most entries that one page lists; a larger site lists its folders and collections there, whose
  /// pages list the rest.
  static let limit = 5_000

  /// What the page has beside the common context, in the order of its shape.
  func extras() throws(RenderingFailure) -> [Value] {
    [.list(try letters()), .text(state.url(SearchIndex.path))]
  }

  private struct Entry {
    let title: String
    /// The title as it is sorted, without case, accents, and an article at its beginning.
    let key: String
    let address: String
    let kind: RecordKind?
    /// The name under which the thing is listed, where this is another one.
    var see: String?
    var value: String?

    init(_ title: String, _ address: String, _ kind: RecordKind? = nil, articles: [String]) {
      self.title = title
      let folded = SearchText.fold(title).drop { !$0.isLetter && !$0.isNumber }
      let article = articles.first { folded.hasPrefix($0 + " ") && folded.count > $0.count + 1 }
      key = String(folded.dropFirst(article.map { $0.count + 1 } ?? 0))
      self.address = address
      self.kind = kind
    }

    /// What it is filed under; `#` for what begins with no letter.
    var letter: String {
      guard let first = key.first, first.isLetter else { return "#" }
      return first.uppercased()
    }
  }

  private func letters() throws(RenderingFailure) -> [Value] {
    let entries = self.entries().sorted { left, right in
      utf8Equals(left.key, right.key)
        ? utf8Precedes(left.address, right.address) : utf8Precedes(left.key, right.key)
    }
    var groups: [(letter: String, entries: [Entry])] = []
    for entry in entries {
      if groups.last?.letter != entry.letter { groups.append((entry.letter, [])) }
      groups[groups.count - 1].entries.append(entry)
    }
    // Letters come last in the order of bytes, but what begins with none may stand on both sides.
    let others = groups.filter { $0.letter == "#" }.flatMap(\.entries)
    groups.removeAll { $0.letter == "#" }
    if !others.isEmpty { groups.insert(("#", others), at: 0) }
    return try groups.enumerated().map { (group) throws(RenderingFailure) in
      .record(
        try kit.record(
          "SearchLetter",
          [
            .text(group.element.letter), .text("letter.\(group.offset + 1)"),
            .list(
              try group.element.entries.map { (entry) throws(RenderingFailure) in
                .record(try record(entry))
              }),
          ]))
    }
  }

  private func record(_ entry: Entry) throws(RenderingFailure) -> ContextRecord {
    let kind = try RecordContext(kit: kit, state: state, mode: .own)
      .choice("kind", entry.kind?.name ?? SearchReader.page, kind: entry.kind)
    return try kit.record(
      "SearchEntry",
      [
        .text(entry.title), .text(state.url(entry.address)), .record(kind), Value(entry.see),
        Value(entry.value),
      ])
  }

  private func entry(_ title: String, _ address: String, _ kind: RecordKind? = nil) -> Entry {
    Entry(title, address, kind, articles: kit.wording.list("search_articles"))
  }

  private func entries() -> [Entry] {
    let site = kit.site
    let subjects = SearchReader.subjects(kit, outline)
    let isShort = subjects.count <= Self.limit
    let folders = isShort ? [] : Set(site.addresses.sections.map(\.address))
    var entries: [Entry] = []
    for subject in subjects {
      switch subject {
      case .page(let index):
        let address = site.addresses.pages[index]
        // What stands in no folder is listed by no other page.
        guard isShort || folders.contains(address) || !address.dropLast().contains("/") else {
          continue
        }
        entries.append(entry(site.content.pages[index][Page.title] ?? "", address))
      case .written(let title, let address): entries.append(entry(title, address))
      case .record(let place): if isShort { entries += record(place) }
      }
    }
    return entries
  }

  /// A record under its name, and under each other name that does not begin like it.
  private func record(_ place: Int) -> [Entry] {
    let record = kit.site.content.records[place]
    let address = kit.site.addresses.records[place]
    var entry = self.entry(record.name, address, record.kind)
    if record.kind.referenceStyle == .number { entry.value = kit.figures.headline(place) }
    var entries = [entry]
    let names = [record[Agency.acronym], record[Term.expansion]].compactMap(\.self)
    for name in names + record[Term.forms] {
      var other = self.entry(name, address, record.kind)
      let isNear = entries.contains { other.key.hasPrefix($0.key) || $0.key.hasPrefix(other.key) }
      if isNear { continue }
      other.see = record.name
      entries.append(other)
    }
    return entries
  }

  /// The shapes that the page is made of.
  static func shapes() throws(ShapeError) -> [RecordShape] {
    [
      try RecordShape(
        "SearchLetter", "What is filed under a letter.",
        [
          ContextField("letter", .text, "The letter, or `#` for what begins with none."),
          ContextField("anchor", .text, "An id for its heading."),
          ContextField("entries", .list(.record("SearchEntry")), "The entries, in order."),
        ]),
      try RecordShape(
        "SearchEntry", "A page or record, or another name of one.",
        [
          ContextField("title", .text, "Its name, or the other name."),
          ContextField("url", .url, "Its page."),
          ContextField("kind", .record("Choice"), "What it is: a page, or a kind of record."),
          ContextField(
            "see", .optional(.text), "The name that it has, where the title is another one."),
          ContextField("value", .optional(.text), "A figure's value."),
        ]),
    ]
  }
}
