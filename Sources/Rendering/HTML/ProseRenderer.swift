import Bytes
import CommonMark
import Linking
import Model

/// Writes linked prose as HTML for one page.
struct ProseRenderer {
  let kit: RenderingKit
  let state: PageState
  /// How much of what was linked is shown.
  let mode: Mode
  /// The record whose prose it is, where that is shown on another page: links within the prose lead
  /// to the record's own.
  var owner: Int?

  enum Mode {
    /// On its own page: with mentions and citations, which the page gathers.
    case own
    /// On another page, as a definition or in a list: links and numbers, but nothing that the page
    /// would have to gather.
    case embedded
  }

  /// The prose as blocks of HTML.
  func html(_ linked: LinkedProse) -> [UInt8] {
    var buffer = ByteBuffer(capacity: linked.prose.text.count * 3 + 256)
    var writer = HTMLWriter(rawHTML: kit.rawHTML, delegate: delegate(linked))
    writer.write(linked.prose.document, into: &buffer)
    return buffer.copy()
  }

  /// The first block of the prose, such as the paragraph that defines a term.
  func firstBlock(_ linked: LinkedProse) -> [UInt8] {
    let document = linked.prose.document
    guard let first = document.children(of: 0).first(where: { _ in true }) else { return [] }
    var buffer = ByteBuffer(capacity: 512)
    var writer = HTMLWriter(rawHTML: kit.rawHTML, delegate: delegate(linked))
    writer.write(first, in: document, into: &buffer)
    return buffer.copy()
  }

  /// The prose without the tags of its paragraph, for a table's cell.
  func inlineHTML(_ linked: LinkedProse) -> [UInt8] {
    let document = linked.prose.document
    guard let first = document.children(of: 0).first(where: { _ in true }),
      document[first].kind == .paragraph,
      document[first].next < 0
    else { return html(linked) }
    var buffer = ByteBuffer(capacity: 256)
    var writer = HTMLWriter(rawHTML: kit.rawHTML, delegate: delegate(linked))
    writer.writeContents(of: first, in: document, into: &buffer)
    return buffer.copy()
  }

  /// What stands before a fragment that the prose links to within itself.
  var ownAddress: String {
    guard mode == .embedded, let owner else { return "" }
    return state.url(kit.site.addresses.records[owner])
  }

  private func delegate(_ linked: LinkedProse) -> LinkedHTML {
    LinkedHTML(renderer: self, linked: linked)
  }
}
