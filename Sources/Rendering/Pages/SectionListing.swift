import Files
import Linking
import Model
import Templating

/// What the index page of a folder lists: its pages, and its folders' index pages.
struct SectionListing {
  let section: SiteAddresses.Section
  let kit: RenderingKit
  let state: PageState

  func children() throws(RenderingFailure) -> [Value] {
    let pages = kit.site.content.pages
    let children = pages.indices.filter { index in
      let page = pages[index]
      return page.isIndex
        ? parentFolder(page.folder) == section.folder && page.folder != section.folder
        : page.folder == section.folder
    }
    let ordered = children.sorted { left, right in
      let (a, b) = (pages[left][Page.order] ?? Int.max, pages[right][Page.order] ?? Int.max)
      return a != b ? a < b : utf8Precedes(pages[left].path, pages[right].path)
    }
    let context = RecordContext(kit: kit, state: state, mode: .own)
    return try ordered.map { (index) throws(RenderingFailure) in
      let page = pages[index]
      let date = try page[Page.date].map { (date) throws(RenderingFailure) in
        try context.date(date)
      }
      return .record(
        try kit.record(
          "PageLink",
          [
            .text(page[Page.title] ?? ""), .text(state.url(kit.site.addresses.pages[index])),
            Value(page[Page.summary]), Value(date),
          ]))
    }
  }

  private func parentFolder(_ folder: String) -> String {
    folder.contains("/") ? parentPath(folder) : ""
  }
}
