import CommonMark
import Diagnostics
import Linking
import Model

/// Something leads to every page: the menu, the index of its folder, or a link.
///
/// What only lists everything (the sitemap, the way to the page before and behind) leads nobody.
struct OrphanPage: EditorialRule {
  static let kind = DiagnosticKind.orphanPage
  private let site: Site

  init(_ inspection: Inspection) {
    site = inspection.site
  }

  func checkSite(into findings: inout [Diagnostic]) {
    let pages = site.content.pages
    var found: Set<String> = [""]
    found.formUnion(Menu(site, readingOrder: ReadingOrder.sorted(pages)).addresses)
    func isFound(_ index: Int) -> Bool {
      found.contains(site.addresses.pages[index]) || isListed(pages[index], found)
    }
    guard pages.indices.contains(where: { !isFound($0) }) else { return }
    // Most sites need no look at their links.
    found.formUnion(linkedAddresses())
    for (index, page) in pages.enumerated() where !isFound(index) {
      findings.append(
        Diagnostic(
          .orphanPage, "Neither the navigation nor a link leads to this page",
          at: page.values.range(of: Page.title) ?? page.values.range,
          suggestions: [Suggestion("link to `\(page.path)` from a page to which it belongs")]))
    }
  }

  /// Whether the page of its folder lists it: a collection's page lists records instead.
  private func isListed(_ page: Page, _ found: Set<String>) -> Bool {
    var folder = page.isIndex ? parent(page.folder) : page.folder
    // An index page that nothing leads to is a finding of its own; one that the program writes is not.
    while let section = site.addresses.section(folder: folder), section.kind == nil {
      if section.indexPage != nil || found.contains(section.address) { return true }
      folder = parent(folder)
    }
    return false
  }

  private func parent(_ folder: String) -> String {
    folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
  }

  /// Where links lead, those that a page makes to itself left out.
  private func linkedAddresses() -> Set<String> {
    var found: Set<String> = []
    func add(_ linked: LinkedProse, from own: String) {
      for link in linked.links {
        if case .address(let address, _) = link.target, address != own { found.insert(address) }
      }
      for cell in linked.cells.joined().joined() { add(cell, from: own) }
    }
    for (page, own) in zip(site.pages, site.addresses.pages) { add(page.body, from: own) }
    for (record, own) in zip(site.linkedRecords, site.addresses.records) {
      for prose in record.prose.values { add(prose, from: own) }
    }
    return found
  }
}
