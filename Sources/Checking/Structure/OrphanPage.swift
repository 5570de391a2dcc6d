import CommonMark
import Diagnostics
import Linking
import Model

/// A reader who begins at the home page comes to every page: by the menu, the lists of folders and
/// records, or links.
///
/// What only lists everything (the sitemap, the way to the page before and behind) leads nobody.
struct OrphanPage: EditorialRule {
  static let kind = DiagnosticKind.orphanPage
  private let site: Site

  init(_ inspection: Inspection) {
    site = inspection.site
  }

  func checkSite(into findings: inout [Diagnostic]) {
    let found = Reach(site).addresses
    for (page, address) in zip(site.content.pages, site.addresses.pages)
    where !found.contains(address) {
      findings.append(
        Diagnostic(
          .orphanPage, "Neither the navigation nor a link leads to this page",
          at: page.values.wordsRange(of: Page.title) ?? page.values.range,
          suggestions: [Suggestion("link to `\(page.path)` from a page to which it belongs")]))
    }
  }
}

/// The pages that readers come to.
private struct Reach {
  private(set) var addresses: Set<String> = []
  private let site: Site
  private var waiting: [String] = []
  /// For each address what its page lists and where its crumbs lead.
  private var neighbours: [String: [String]] = [:]

  /// - Complexity: O(pages + links).
  init(_ site: Site) {
    self.site = site
    connectFolders()
    let pages = Dictionary(
      site.addresses.pages.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    visit("")
    for address in Menu(site, readingOrder: ReadingOrder.sorted(site.content.pages)).addresses {
      visit(address)
    }
    // Every record is found through the search, the figures and the citations that name it.
    for (record, linked) in zip(site.content.records, site.linkedRecords) {
      if let section = site.addresses.section(folder: record.kind.collection) {
        visit(section.address)
      }
      for prose in linked.prose.values { follow(prose) }
    }
    while let address = waiting.popLast() {
      for neighbour in neighbours[address] ?? [] { visit(neighbour) }
      if let page = pages[address] { follow(site.pages[page].body) }
    }
  }

  private mutating func visit(_ address: String) {
    if addresses.insert(address).inserted { waiting.append(address) }
  }

  private mutating func follow(_ linked: LinkedProse) {
    for link in linked.links {
      if case .address(let address, _) = link.target { visit(address) }
    }
    for cell in linked.cells.joined().joined() { follow(cell) }
  }

  private mutating func connectFolders() {
    for (index, page) in site.content.pages.enumerated() {
      connect(
        site.addresses.pages[index], to: page.isIndex ? Self.parent(page.folder) : page.folder)
    }
    for section in site.addresses.sections where section.indexPage == nil {
      connect(section.address, to: Self.parent(section.folder))
    }
  }

  /// The page of a folder lists what stands in it, unless it lists records; the crumbs lead back.
  private mutating func connect(_ address: String, to folder: String) {
    guard let section = site.addresses.section(folder: folder) else { return }
    neighbours[address, default: []].append(section.address)
    if section.kind == nil { neighbours[section.address, default: []].append(address) }
  }

  private static func parent(_ folder: String) -> String {
    folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
  }
}
