import Bytes
import CommonMark
import Diagnostics
import Drawing
import Files
import Linking
import Model
import Templating

/// Renders one page of the site: its text, what it gathers, and the template around it.
struct PageRenderer {
  let kit: RenderingKit
  let outline: SiteOutline
  let state: PageState
  /// Relative to the site's root: `who-paid/`.
  let address: String

  private var records: RecordContext { RecordContext(kit: kit, state: state, mode: .own) }

  /// What a kind of page says of itself.
  struct Head {
    /// What it is about.
    var subject: PageSubject
    var title: String
    /// Never empty, on one line.
    var description: String
    var summary: String?
    var content: [UInt8] = []
    var headings: [Heading] = []
    var date: Period?
    var updated: Period?
    var changeNote: String?
    var tags: [String] = []
    /// Articles that share most with it, by their places in the content.
    var related: [Int] = []
    /// Records that the page mentions, which get a note at its end.
    var mentioned: [Int] = []

    /// Whether it is a text of its own, with a date.
    var isArticle: Bool {
      if case .article = subject { true } else { false }
    }
  }

  /// Writes the page; throws also what went wrong before, in its text or its extras.
  ///
  /// - Parameters:
  ///   - head: what it says of itself.
  ///   - extras: what its kind of page has beside the common context. They are built before, so that
  ///     what they cite is in the page's list.
  func render(
    _ template: Template, _ head: Head, extras: [Value] = []
  ) throws(RenderingFailure) -> [UInt8] {
    // Built once: what they cite is in the page's list.
    let corrections = try CorrectionContext(kit: kit, state: state).list(on: address)
    if kit.cards != nil, address != PageJob.notFoundAddress {
      state.card = PageCard(kit: kit, state: state).card(head)
    }
    let html = try write(template, head, corrections, extras)
    if let failure = state.failure { throw failure }
    return html
  }

  private func write(
    _ template: Template, _ head: Head, _ corrections: [Value], _ extras: [Value]
  ) throws(RenderingFailure) -> [UInt8] {
    let root = state.root.isEmpty ? "./" : state.root
    let neighbours = outline.neighbours(address)
    let values: [Value] = [
      .record(try siteContext()), .text(root), .text(state.url("")),
      .record(try assets()), kit.messages,
      .list(try navigation()), .list(try collections()),
      .list(try links(outline.breadcrumbs(address))),
      .text(head.title), .text(head.description),
      Value(canonical),
      .text(state.root + SiteOutline.feed), .flag(address.isEmpty),
      .flag(state.hasDrawings),
      .record(try page(head)), .list(try terms(mentioned(head))), .list(try citations()),
      .list(corrections), .text(state.url(SiteAddresses.corrections)),
      Value(kit.hasLedgerPage ? state.url(SiteAddresses.ledger) : nil),
      Value(kit.hasSearchPage ? state.url(SiteAddresses.search) : nil), .list(try numbers()),
      Value(try neighbours.previous.map { (entry) throws(RenderingFailure) in try link(entry) }),
      Value(try neighbours.next.map { (entry) throws(RenderingFailure) in try link(entry) }),
      Value(try image?.context(kit)), Value(Self.day(head.date)), Value(Self.day(head.updated)),
      Value(Self.locale(kit.site.content.configuration[SiteConfiguration.language])),
      .flag(head.isArticle), Value(jsonLD(head)),
    ]
    var buffer = ByteBuffer(capacity: head.content.count + 16 * 1024)
    try kit.write(template, values + extras, into: &buffer)
    return buffer.copy()
  }

  /// The page's address on the web; the page for wrong addresses has none of its own.
  private var canonical: String? {
    address == PageJob.notFoundAddress ? nil : kit.publishedAddress(address)
  }

  /// The picture that is shown where the page is linked to.
  private var image: SocialImage? {
    guard address != PageJob.notFoundAddress else { return nil }
    guard let cards = kit.cards, let card = state.card else { return kit.siteImage }
    return SocialImage(
      url: SiteOutline.absolute(cards.base, PageCard.path(address)),
      size: PictureSize(width: Card.width, height: Card.height), alternative: card.words)
  }

  /// A date as those who show links read it; nil for a span, and for one that is not sure.
  private static func day(_ period: Period?) -> String? {
    period?.singleDate.flatMap { $0.qualifier == nil ? $0.isoDate : nil }
  }

  /// A language as Open Graph writes it, with its country; nil for a language of no country.
  private static func locale(_ language: String?) -> String? {
    let parts = (language ?? "").split(separator: "-")
    guard parts.count > 1, let country = parts.last, country.utf8.count == 2 else { return nil }
    return parts[0].lowercased() + "_" + country.uppercased()
  }

  private func jsonLD(_ head: Head) -> [UInt8]? {
    guard let base = kit.site.content.configuration[SiteConfiguration.baseURL] else { return nil }
    let json = JSONLD(kit: kit, outline: outline, base: base, address: address).json(
      JSONLD.Facts(
        subject: head.subject, title: head.title, description: head.description,
        published: Self.day(head.date), modified: Self.day(head.updated), tags: head.tags,
        image: image?.url, citations: state.citations.filter { !$0.marks.isEmpty }.map(\.source)))
    return json.isEmpty ? nil : json
  }

  private func siteContext() throws(RenderingFailure) -> ContextRecord {
    let site = kit.site.content.configuration
    return try kit.record(
      "Site",
      [
        .text(site[SiteConfiguration.title] ?? ""),
        .text(site[SiteConfiguration.shortTitle] ?? site[SiteConfiguration.title] ?? ""),
        .text(site[SiteConfiguration.description] ?? ""),
        .text(site[SiteConfiguration.language] ?? "en"),
        Value(site[SiteConfiguration.publisher]), Value(site[SiteConfiguration.contact]),
        Value(site[SiteConfiguration.licence]),
        Value(site[SiteConfiguration.baseURL].map { SiteOutline.absolute($0, "") }),
      ])
  }

  private func assets() throws(RenderingFailure) -> ContextRecord {
    try kit.record("Assets", kit.theme.assets.map { .text(state.root + $0.address) })
  }

  private func navigation() throws(RenderingFailure) -> [Value] {
    try outline.navigation.map { (entry) throws(RenderingFailure) in
      .record(
        try kit.record(
          "NavigationItem",
          [
            .text(entry.title), .text(state.url(entry.address)),
            .flag(entry.address == address), Value(entry.summary),
          ]))
    }
  }

  private func collections() throws(RenderingFailure) -> [Value] {
    try outline.collections.map { (collection) throws(RenderingFailure) in
      .record(
        try kit.record(
          "Collection",
          [
            .text(collection.kind), .text(collection.label),
            .text(state.url(collection.address)), .text(String(collection.count)),
            Value(collection.summary),
          ]))
    }
  }

  private func links(_ entries: [SiteOutline.Entry]) throws(RenderingFailure) -> [Value] {
    try entries.map { (entry) throws(RenderingFailure) in .record(try link(entry)) }
  }

  private func link(_ entry: SiteOutline.Entry) throws(RenderingFailure) -> ContextRecord {
    try kit.record("Link", [.text(entry.title), .text(state.url(entry.address))])
  }

  private func page(_ head: Head) throws(RenderingFailure) -> ContextRecord {
    let toc = try headings(head.headings.filter { $0.level > 1 }[...])
    return try kit.record(
      "Page",
      [
        .text(head.title), Value(head.summary), .markup(head.content),
        Value(try date(head.date)), Value(try date(head.updated)),
        Value(head.changeNote),
        .list(head.tags.map { .text($0) }), .list(toc), .text(state.url(address)),
        Value(canonical), .list(try related(head)),
        .flag(head.headings.count { $0.level == 2 } >= 3),
      ])
  }

  /// The articles that share most with an article.
  private func related(_ head: Head) throws(RenderingFailure) -> [Value] {
    try head.related.map { (index) throws(RenderingFailure) in
      let page = kit.site.content.pages[index]
      return .record(
        try kit.record(
          "PageLink",
          [
            .text(page[Page.title] ?? ""), .text(state.url(kit.site.addresses.pages[index])),
            Value(page[Page.summary]), Value(try date(page[Page.date])),
          ]))
    }
  }

  private func date(_ period: Period?) throws(RenderingFailure) -> ContextRecord? {
    guard let period else { return nil }
    return try records.date(period)
  }

  /// Headings as a tree: each holds the deeper ones that follow it.
  private func headings(_ headings: ArraySlice<Heading>) throws(RenderingFailure) -> [Value] {
    var result: [Value] = []
    var rest = headings
    while let first = rest.popFirst() {
      let children = rest.prefix { $0.level > first.level }
      rest = rest.dropFirst(children.count)
      result.append(
        .record(
          try kit.record(
            "Heading",
            [
              .text(first.id), .text(first.title), .text(String(first.level)),
              .list(try self.headings(children)),
            ])))
    }
    return result
  }

  /// What the page mentions, and what its corrections do.
  private func mentioned(_ head: Head) -> [Int] {
    let corrections = kit.corrections.entries(on: address)
    if corrections.isEmpty { return head.mentioned }
    var seen: Set<Int> = []
    return (head.mentioned + corrections.flatMap(\.linked.mentioned))
      .filter { seen.insert($0).inserted }
  }

  private func terms(_ mentioned: [Int]) throws(RenderingFailure) -> [Value] {
    let notes = RecordContext(kit: kit, state: state, mode: .embedded)
    return try mentioned.map { (place) throws(RenderingFailure) in
      let prose = ProseRenderer(kit: kit, state: state, mode: .embedded, owner: place)
      let record = kit.site.content.records[place]
      let definition = kit.site.linkedRecords[place].prose[record.kind.bodyField]
      return .record(
        try kit.record(
          "TermNote",
          [
            .text(PageState.termAnchor(record.id)), .text(kit.shortName(of: record)),
            Value(kit.expansion(of: record)),
            .markup(definition.map { prose.firstBlock($0) } ?? []),
            .text(state.url(kit.site.addresses.records[place])),
            .record(try notes.choice("kind", record.kind.name, kind: record.kind)),
          ]))
    }
  }

  private func citations() throws(RenderingFailure) -> [Value] {
    var result: [Value] = []
    for (index, cited) in state.citations.enumerated() {
      result.append(
        .record(
          try kit.record(
            "Citation",
            [
              .text(String(index + 1)), .text(PageState.citationAnchor(index + 1)),
              .record(try records.link(cited.source)), .text(kit.label(ofSource: cited.source)),
              .list(cited.places.map { .text($0) }), .list(try backlinks(cited.marks)),
            ])))
    }
    return result
  }

  private func numbers() throws(RenderingFailure) -> [Value] {
    try state.numbers.map { (number) throws(RenderingFailure) in
      let source = kit.figures.source(number.figure, number.statement)
      return .record(
        try kit.record(
          "NumberNote",
          [
            .text(number.text), .text(kit.site.content.records[number.figure].name),
            .text(kit.figures.url(number.figure, number.statement, state)),
            Value(source.map { kit.label(ofSource: $0) }),
            Value(kit.figures.locator(number.figure, number.statement)),
            .text(String(number.count)), .list(try backlinks(number.marks)),
          ]))
    }
  }

  private func backlinks(_ marks: [String]) throws(RenderingFailure) -> [Value] {
    var links: [Value] = []
    for (index, mark) in marks.enumerated() {
      links.append(
        .record(try kit.record("Backlink", [.text("#" + mark), .text(String(index + 1))])))
    }
    return links
  }
}
