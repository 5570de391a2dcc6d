import Files
import Linking
import Model

/// How the pages of a site hang together: the menu, what stands above a page, what comes before and
/// after it.
struct SiteOutline: Sendable {
  struct Entry: Sendable {
    let title: String
    /// Relative to the site's root.
    let address: String
    /// The page in a sentence.
    var summary: String?
  }

  /// All records of one kind.
  struct Collection: Sendable {
    let kind: String
    /// The theme's words for several of them.
    let label: String
    /// Relative to the site's root.
    let address: String
    let count: Int
    /// The page of them all in a sentence.
    let summary: String?
  }

  /// Where the Atom feed stands.
  static let feed = "feed.xml"

  let navigation: [Entry]
  /// The kinds that the site has records of, in the order of their declarations.
  let collections: [Collection]
  /// What stands in each folder.
  let contents: SectionContents
  private let titles: [String: String]
  private let order: [Entry]
  private let positions: [String: Int]

  /// - Parameter label: the theme's words for several records of a kind.
  init(_ site: Site, label: (RecordKind) -> String) {
    var titles: [String: String] = [:]
    var summaries: [String: String] = [:]
    for (page, address) in zip(site.content.pages, site.addresses.pages) {
      titles[address] = page[Page.title] ?? ""
      summaries[address] = page[Page.summary]
    }
    for section in site.addresses.sections where section.indexPage == nil {
      titles[section.address] = section.kind.map(label) ?? Self.title(ofFolder: section.folder)
    }
    if titles[""] == nil { titles[""] = site.content.configuration[SiteConfiguration.title] ?? "" }

    contents = SectionContents(site)
    let pages = ReadingOrder.sorted(site.content.pages)
    let home = [Entry(title: titles[""] ?? "", address: "")]
    order =
      home
      + pages.filter { site.addresses.pages[$0] != "" }.map {
        Entry(title: titles[site.addresses.pages[$0]] ?? "", address: site.addresses.pages[$0])
      }
    positions = Dictionary(
      order.enumerated().map { ($0.element.address, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    navigation = Menu(site, readingOrder: pages).addresses.map {
      Entry(title: titles[$0] ?? "", address: $0, summary: summaries[$0])
    }
    collections = site.content.kinds.compactMap { kind in
      guard let places = site.records.byKind[kind.name], !places.isEmpty,
        let section = site.addresses.section(folder: kind.collection)
      else { return nil }
      return Collection(
        kind: kind.name, label: label(kind), address: section.address, count: places.count,
        summary: summaries[section.address])
    }
    self.titles = titles
  }

  /// The pages above an address, the home page left out: every page leads to it by the site's name.
  func breadcrumbs(_ address: String) -> [Entry] {
    var entries: [Entry] = []
    let parts = address.split(separator: "/")
    for count in 1..<max(parts.count, 1) {
      let above = parts.prefix(count).joined(separator: "/") + "/"
      if let title = titles[above] { entries.append(Entry(title: title, address: above)) }
    }
    return entries
  }

  /// The articles before and after an address.
  func neighbours(_ address: String) -> (previous: Entry?, next: Entry?) {
    guard let position = positions[address] else { return (nil, nil) }
    return (
      position > 0 ? order[position - 1] : nil,
      position + 1 < order.count ? order[position + 1] : nil
    )
  }

  /// A page's title.
  func title(_ address: String) -> String { titles[address] ?? "" }

  /// The address of a page on the web.
  /// - Parameter base: the site's own, with or without a slash at its end.
  static func absolute(_ base: String, _ address: String) -> String {
    (base.hasSuffix("/") ? base : base + "/") + address
  }

  /// The way from a page to the site's root: `../` for each folder that it lies in.
  static func root(from address: String) -> String {
    String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
  }

  private static func title(ofFolder folder: String) -> String {
    let name = lastPathComponent(folder).replacing("-", with: " ")
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
