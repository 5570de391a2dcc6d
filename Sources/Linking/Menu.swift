import Model

/// What the main menu of a site leads to.
public struct Menu: Sendable {
  /// Relative to the site's root, in order.
  public let addresses: [String]

  /// The most pages in a menu that nobody wrote.
  private static let limit = 100

  /// - Parameter readingOrder: the places of all pages as ``ReadingOrder`` sorts them; asked for only
  ///   where the site does not name what its menu holds.
  public init(_ site: Site, readingOrder: @autoclosure () -> [Int]) {
    let names = site.content.configuration[SiteConfiguration.navigation]
    guard names.isEmpty else {
      addresses = names.compactMap { name in
        site.content.pages.firstIndex { $0.path == name }.map { site.addresses.pages[$0] }
          ?? site.addresses.section(folder: name)?.address
      }
      return
    }
    // Without a menu of its own, a site shows what stands at its top, as far as that is a menu: every
    // page holds it, so that without a limit twice the pages were four times the bytes.
    let top = readingOrder().map { site.addresses.pages[$0] }.filter { address in
      address.utf8.count { $0 == UInt8(ascii: "/") } == 1
    }
    let generated = site.addresses.sections.filter { section in
      section.indexPage == nil && !section.folder.contains("/")
    }
    addresses = top.prefix(Self.limit) + generated.map(\.address)
  }
}
