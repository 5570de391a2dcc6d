import Drawing
import Files
import Linking
import Model
import Templating

/// One page to render.
enum PageJob: Sendable {
  /// A page of the content.
  case page(Int)
  /// The index of a folder or collection that has no page of its own.
  case section(SiteAddresses.Section)
  case record(Int)
  /// The home page of a site without `index.md`.
  case home
  /// The page of corrections of a site that has no `corrections.md`.
  case corrections
  /// The page of all numbers of a site that has no `ledger.md`.
  case ledger
  /// The page to search on of a site that has no `search.md`.
  case search
  /// The page for a wrong address.
  case notFound

  /// Where hosts look for the page for a wrong address.
  static let notFoundAddress = "404.html"

  /// Renders the page as the file that it becomes, and the files beside it.
  func render(_ kit: RenderingKit, _ outline: SiteOutline) throws(RenderingFailure) -> [OutputFile]
  {
    let root = root(kit)
    let address = address(kit.site.addresses)
    var state = PageState(root: root, address: address)
    var file = try render(kit, outline, state)
    let hidden = state.marks(hiddenIn: file.contents)
    if !hidden.isEmpty {
      state = PageState(root: root, address: address, without: hidden)
      file = try render(kit, outline, state)
    }
    let files = [file] + state.attachments
    guard let cards = kit.cards, let card = state.card else { return files }
    do throws(CardPainter.Failure) {
      let picture = try cards.painter.paint(card.svg(), cards.stylesheet)
      return files + [OutputFile(path: PageCard.path(address), contents: picture)]
    } catch {
      throw RenderingFailure("The card of `\(file.path)` cannot be painted: \(error.message)")
    }
  }

  private func render(
    _ kit: RenderingKit, _ outline: SiteOutline, _ state: PageState
  ) throws(RenderingFailure) -> OutputFile {
    let renderer = PageRenderer(
      kit: kit, outline: outline, state: state, address: address(kit.site.addresses))
    switch self {
    case .page(let index): return try page(index, renderer)
    case .section(let section): return try self.section(section, nil, renderer)
    case .record(let place): return try record(place, renderer)
    case .home: return try home(renderer)
    case .corrections: return try corrections(nil, renderer)
    case .ledger: return try ledger(nil, renderer)
    case .search: return try search(nil, renderer)
    case .notFound: return try notFound(renderer)
    }
  }

  /// The page's address, relative to the site's root.
  private func address(_ addresses: SiteAddresses) -> String {
    switch self {
    case .page(let index): addresses.pages[index]
    case .section(let section): section.address
    case .record(let place): addresses.records[place]
    case .home: ""
    case .corrections: SiteAddresses.corrections
    case .ledger: SiteAddresses.ledger
    case .search: SiteAddresses.search
    case .notFound: Self.notFoundAddress
    }
  }

  /// The way from the page to the site's root.
  private func root(_ kit: RenderingKit) -> String {
    guard case .notFound = self else {
      return SiteOutline.root(from: address(kit.site.addresses))
    }
    // A host shows this page at any address, so its links begin at the site's root.
    return kit.site.content.configuration[SiteConfiguration.baseURL].map(Self.path) ?? "/"
  }

  private func template(_ found: Template?, _ name: String) throws(RenderingFailure) -> Template {
    guard let found else { throw RenderingFailure("The template `\(name)` was not compiled") }
    return found
  }

  private func output(_ address: String, _ contents: [UInt8]) -> OutputFile {
    OutputFile(path: address + "index.html", contents: contents)
  }

  private func page(
    _ index: Int, _ renderer: PageRenderer
  ) throws(RenderingFailure) -> OutputFile {
    let kit = renderer.kit
    let page = kit.site.content.pages[index]
    let address = renderer.address
    if page.isIndex, let section = kit.site.addresses.section(folder: page.folder) {
      return try self.section(section, index, renderer)
    }
    if address == SiteAddresses.corrections { return try corrections(index, renderer) }
    if address == SiteAddresses.ledger, kit.hasLedgerPage { return try ledger(index, renderer) }
    if address == SiteAddresses.search, kit.hasSearchPage { return try search(index, renderer) }
    let name = page[Page.template] ?? (address.isEmpty ? "home" : "page")
    let found = page[Page.template].flatMap { kit.theme.pageTemplate($0) }
    let template = try template(
      found ?? kit.theme.template(name, or: "page", "PageRoot"), name)
    var head = head(index, .article, renderer)
    head.related = kit.related.pages(of: index)
    return output(address, try renderer.render(template, head))
  }

  private func head(
    _ index: Int, _ subject: PageSubject, _ renderer: PageRenderer
  ) -> PageRenderer.Head {
    let page = renderer.kit.site.content.pages[index]
    let linked = renderer.kit.site.pages[index]
    let title = page[Page.title] ?? ""
    let site = renderer.kit.site.content
    return PageRenderer.Head(
      subject: renderer.address.isEmpty ? .site : subject, title: title,
      description: PageDescription.make([
        page[Page.summary], linked.body.firstSentence(site.records),
        Self.named(title, site.configuration),
      ]),
      summary: page[Page.summary],
      content: ProseRenderer(kit: renderer.kit, state: renderer.state, mode: .own)
        .html(linked.body),
      headings: linked.body.headings, date: page[Page.date], updated: page[Page.updated],
      changeNote: page[Page.changeNote],
      tags: page[Page.tags], mentioned: linked.mentioned)
  }

  /// What is said of a page that says nothing of itself: its title, and what the site is.
  private static func named(_ title: String, _ site: SiteConfiguration) -> String {
    PageDescription.make(lead: title, [site[SiteConfiguration.description]])
  }

  /// What a page says of itself that no file of the content introduces.
  private func head(
    _ title: String, _ subject: PageSubject, _ kit: RenderingKit
  ) -> PageRenderer.Head {
    PageRenderer.Head(
      subject: subject, title: title,
      description: Self.named(title, kit.site.content.configuration))
  }

  /// The index of a folder or collection; `index` is its own page, if it has one.
  private func section(
    _ section: SiteAddresses.Section, _ index: Int?, _ renderer: PageRenderer
  ) throws(RenderingFailure) -> OutputFile {
    let (kit, outline) = (renderer.kit, renderer.outline)
    let title = outline.title(section.address)
    let subject = section.kind.map(PageSubject.collection) ?? .section
    let head = index.map { self.head($0, subject, renderer) } ?? self.head(title, subject, kit)
    if let kind = section.kind {
      let context = FieldShapes.shapeName(kind) + "CollectionRoot"
      let template = try template(
        kit.theme.template(kind.collection, or: "collection", context), kind.collection)
      let listing = CollectionListing(kind: kind, kit: kit, state: renderer.state)
      return output(
        section.address,
        try renderer.render(
          template, head,
          extras: [.list(try listing.records()), .list(try listing.groups())]
            + CollectionPictures(kind: kind, kit: kit, state: renderer.state).extras()))
    }
    let template = try template(
      kit.theme.template("section", or: "section", "SectionRoot"), "section")
    let listing = SectionListing(
      section: section, kit: kit, outline: outline, state: renderer.state)
    let children = try listing.children()
    return output(
      section.address, try renderer.render(template, head, extras: [.list(children)]))
  }

  private func record(
    _ place: Int, _ renderer: PageRenderer
  ) throws(RenderingFailure) -> OutputFile {
    let (kit, outline) = (renderer.kit, renderer.outline)
    let record = kit.site.content.records[place]
    let context = RecordContext(kit: kit, state: renderer.state, mode: .own)
    let template = try template(
      kit.theme.template(
        record.kind.name, or: "record", FieldShapes.shapeName(record.kind) + "Root"),
      record.kind.name)
    let listing = RecordListing(place: place, kit: kit, state: renderer.state)
    let section = kit.site.addresses.section(folder: record.kind.collection)
    let collection = try kit.record(
      "Link",
      [
        .text(outline.title(section?.address ?? "")),
        .text(renderer.state.url(section?.address ?? "")),
      ])
    let extras: [Value] =
      [
        .record(try context.record(place)), .list(try listing.uses(outline)),
        .list(try listing.referencedBy()), .list(try listing.related()), .record(collection),
      ] + (try drawings(place, renderer))
      + CollectionPictures(kind: record.kind, kit: kit, state: renderer.state).extras(of: place)
    let summary = record.kind.summaryField.flatMap { record.values[$0] }.flatMap { String($0) }
    let head = PageRenderer.Head(
      subject: .record(place), title: record.name,
      description: PageDescription.make(
        lead: kit.figures.headline(place), [summary, listing.firstSentence(), record.name]),
      summary: summary, updated: record[SiteRecord.updated],
      changeNote: record[SiteRecord.changeNote],
      mentioned: kit.site.linkedRecords[place].mentioned)
    return output(renderer.address, try renderer.render(template, head, extras: extras))
  }

  /// What is drawn of a record, as many values as its page's context has fields for them.
  private func drawings(
    _ place: Int, _ renderer: PageRenderer
  ) throws(RenderingFailure) -> [Value] {
    let (kit, state) = (renderer.kit, renderer.state)
    let record = kit.site.content.records[place]
    guard record.kind.referenceStyle == .number else { return [] }
    let drawing = DrawingRenderer(kit: kit, state: state)
    let comparison = try CompareBlock(figure: place, kit, state)
      .map { (block) throws(RenderingFailure) in try drawing.context(block) }
    let title = kit.wording.text("drawing_parts_of").replacing("{name}", with: record.name)
    let composition = try SumBlock(DrawnHeading(title: title), figure: place, kit, state)
      .map { (block) throws(RenderingFailure) in try drawing.context(block) }
    return [Value(comparison), Value(composition)]
  }

  /// The page of all corrections; `index` is the page that introduces them, if there is one.
  private func corrections(
    _ index: Int?, _ renderer: PageRenderer
  ) throws(RenderingFailure) -> OutputFile {
    let kit = renderer.kit
    let title = kit.wording.text("corrections")
    var head = index.map { self.head($0, .page, renderer) } ?? self.head(title, .page, kit)
    var seen: Set<Int> = []
    head.mentioned = (head.mentioned + kit.corrections.entries.flatMap(\.linked.mentioned))
      .filter { seen.insert($0).inserted }
    let corrections = try CorrectionContext(kit: kit, state: renderer.state).list()
    let template = try template(
      kit.theme.template("corrections", or: "page", "CorrectionsRoot"), "corrections")
    return output(
      SiteAddresses.corrections, try renderer.render(template, head, extras: [.list(corrections)]))
  }

  /// The page of all numbers; `index` is the page that introduces them, if there is one.
  private func ledger(
    _ index: Int?, _ renderer: PageRenderer
  ) throws(RenderingFailure) -> OutputFile {
    let kit = renderer.kit
    let title = kit.wording.text("ledger")
    let head = index.map { self.head($0, .page, renderer) } ?? self.head(title, .page, kit)
    guard let ledger = kit.ledger else { throw RenderingFailure("There is no ledger") }
    let extras = try LedgerContext(kit: kit, state: renderer.state, ledger: ledger).extras()
    let template = try template(kit.theme.template("ledger", or: "ledger", "LedgerRoot"), "ledger")
    return output(SiteAddresses.ledger, try renderer.render(template, head, extras: extras))
  }

  /// The page to search on; `index` is the page that introduces it, if there is one.
  private func search(
    _ index: Int?, _ renderer: PageRenderer
  ) throws(RenderingFailure) -> OutputFile {
    let kit = renderer.kit
    let title = kit.wording.text("search")
    let head = index.map { self.head($0, .page, renderer) } ?? self.head(title, .page, kit)
    let extras = try SearchContext(kit: kit, outline: renderer.outline, state: renderer.state)
      .extras()
    let template = try template(kit.theme.template("search", or: "search", "SearchRoot"), "search")
    return output(SiteAddresses.search, try renderer.render(template, head, extras: extras))
  }

  private func home(_ renderer: PageRenderer) throws(RenderingFailure) -> OutputFile {
    let kit = renderer.kit
    let site = kit.site.content.configuration
    let template = try template(kit.theme.template("home", or: "page", "PageRoot"), "home")
    let title = site[SiteConfiguration.title] ?? ""
    let head = PageRenderer.Head(
      subject: .site, title: title,
      description: PageDescription.make([site[SiteConfiguration.description], title]),
      summary: site[SiteConfiguration.description])
    return output("", try renderer.render(template, head))
  }

  private func notFound(_ renderer: PageRenderer) throws(RenderingFailure) -> OutputFile {
    let kit = renderer.kit
    let title = kit.wording.text("not_found")
    let template = try template(kit.theme.template("404", or: "page", "PageRoot"), "404")
    let head = PageRenderer.Head(subject: .nothing, title: title, description: title)
    return OutputFile(path: Self.notFoundAddress, contents: try renderer.render(template, head))
  }

  /// The path of a web address, with a slash at both ends.
  private static func path(_ url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return "/" }
    // A second slash at its start would make the path the name of another host.
    let path = "/" + url[scheme.upperBound...].drop { $0 != "/" }.drop { $0 == "/" }
    return path.hasSuffix("/") ? path : path + "/"
  }
}
