import Files
import Linking
import Model

/// What stands directly in each folder of a site, in the order in which it is read.
struct SectionContents: Sendable {
  /// A page of a folder, or a folder in it.
  struct Child: Sendable {
    /// Relative to the site's root.
    let address: String
    /// Its page, by its place in the content; nil for a folder whose page the program writes.
    let page: Int?
    fileprivate let order: Int
    fileprivate let path: String
  }

  private let children: [String: [Child]]

  /// - Complexity: O(n log n) in the number of pages, once for all folders.
  init(_ site: Site) {
    var found: [String: [Child]] = [:]
    for (index, page) in site.content.pages.enumerated() where !page.folder.isEmpty {
      let folder = page.isIndex ? parentPath(page.folder) : page.folder
      found[folder, default: []].append(
        Child(
          address: site.addresses.pages[index], page: index, order: page[Page.order] ?? .max,
          path: page.path))
    }
    // Without these, the pages of a folder that has no index page could not be reached.
    for section in site.addresses.sections where section.indexPage == nil {
      found[parentPath(section.folder), default: []].append(
        Child(address: section.address, page: nil, order: .max, path: section.folder + "/"))
    }
    children = found.mapValues { children in
      children.sorted { left, right in
        left.order != right.order ? left.order < right.order : utf8Precedes(left.path, right.path)
      }
    }
  }

  /// What stands directly in a folder, its own index page left out.
  func children(of folder: String) -> [Child] { children[folder] ?? [] }
}
