import Linking
import Model
import Templating

/// What the index page of a folder lists: its pages, and the folders in it.
struct SectionListing {
  let section: SiteAddresses.Section
  let kit: RenderingKit
  let outline: SiteOutline
  let state: PageState

  func children() throws(RenderingFailure) -> [Value] {
    let context = RecordContext(kit: kit, state: state, mode: .own)
    return try outline.contents.children(of: section.folder).map {
      (child) throws(RenderingFailure) in
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
}
