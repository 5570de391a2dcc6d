import Files
import Linking
import Model
import Templating

/// What the index page of a folder lists: its pages, and the folders in it.
struct SectionListing {
  let section: SiteAddresses.Section
  let kit: RenderingKit
  let outline: SiteOutline
  let state: PageState

  private struct Child {
    let order: Int
    let path: String
    let address: String
    /// Its page; nil for a folder whose page the program writes.
    let page: Int?
  }

  func children() throws(RenderingFailure) -> [Value] {
    let context = RecordContext(kit: kit, state: state, mode: .own)
    return try found.map { (child) throws(RenderingFailure) in
      let page = child.page.map { kit.site.content.pages[$0] }
      let date = try page?[Page.date].map { (date) throws(RenderingFailure) in
        try context.date(date)
      }
      return .record(
        try kit.record(
          "PageLink",
          [
            .text(outline.title(child.address)), .text(state.url(child.address)),
            Value(page?[Page.summary]), Value(date),
          ]))
    }
  }

  private var found: [Child] {
    let (content, addresses) = (kit.site.content, kit.site.addresses)
    var children: [Child] = []
    for (index, page) in content.pages.enumerated() {
      let isChild =
        page.isIndex
        ? parentFolder(page.folder) == section.folder && page.folder != section.folder
        : page.folder == section.folder
      guard isChild else { continue }
      children.append(
        Child(
          order: page[Page.order] ?? .max, path: page.path, address: addresses.pages[index],
          page: index))
    }
    // Without these, the pages of a folder that has no index page could not be reached.
    for folder in addresses.sections
    where folder.indexPage == nil && parentFolder(folder.folder) == section.folder {
      children.append(
        Child(order: .max, path: folder.folder + "/", address: folder.address, page: nil))
    }
    return children.sorted { left, right in
      left.order != right.order ? left.order < right.order : utf8Precedes(left.path, right.path)
    }
  }

  private func parentFolder(_ folder: String) -> String {
    folder.contains("/") ? parentPath(folder) : ""
  }
}
