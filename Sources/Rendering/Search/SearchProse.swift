import CommonMark
import Linking
import Model

/// CommonMark text as search reads it: plain, cut into the sections that its headings make.
struct SearchProse {
  let linked: LinkedProse
  let kit: RenderingKit

  /// A run of text with the heading that it stands under.
  struct Section {
    /// Nil for what stands before the first heading.
    var heading: Heading?
    var text: [UInt8] = []
    /// The first text in a paragraph of it.
    var first: Document.NodeID?
  }

  /// The sections in order, that before the first heading included.
  /// - Complexity: O(n) in the length of the text.
  func sections() -> [Section] {
    let document = linked.prose.document
    var sections = [Section()]
    var headings = linked.headings[...]
    var blocks = linked.prose.blocks.indices
    var links = linked.links[...]
    // What a heading says is its section's title, and stands in no text.
    var end: Document.NodeID = 0
    for id in document.ids where id >= end {
      let node = document[id]
      switch node.kind {
      case .heading:
        while let first = headings.first, first.node < id { headings.removeFirst() }
        end = node.end
        if let heading = headings.first, heading.node == id {
          sections.append(Section(heading: heading))
        }
      case .codeBlock:
        while let first = blocks.first, linked.prose.blocks[first].node < id {
          blocks.removeFirst()
        }
        let last = sections.count - 1
        if let block = blocks.first, linked.prose.blocks[block].node == id {
          append(block, to: &sections[last].text)
        } else {
          separate(&sections[last].text)
          sections[last].text += document.literal(of: id)
        }
      case .text, .code:
        let last = sections.count - 1
        if sections[last].first == nil, node.kind == .text { sections[last].first = id }
        sections[last].text += document.literal(of: id)
      case .link where node.firstChild < 0:
        while let first = links.first, first.node < id { links.removeFirst() }
        guard let link = links.first, link.node == id else { break }
        sections[sections.count - 1].text += words(link.target).utf8
      case .softBreak, .lineBreak, .paragraph, .item: separate(&sections[sections.count - 1].text)
      default: break
      }
    }
    return sections
  }

  /// The sentence that a section begins with.
  func sentence(of section: Section) -> String {
    guard let first = section.first else { return "" }
    return Linking.sentence(around: first, in: linked.prose.document) { node in
      link(at: node).map { words($0.target) } ?? ""
    }
  }

  /// - Complexity: O(log n) in the number of links.
  private func link(at node: Document.NodeID) -> ResolvedLink? {
    let links = linked.links
    var range = links.startIndex..<links.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if links[middle].node == node { return links[middle] }
      range =
        links[middle].node < node
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The text of a field or cell, sections or not.
  func text() -> [UInt8] {
    var text: [UInt8] = []
    for section in sections() {
      if let heading = section.heading {
        separate(&text)
        text += heading.title.utf8
      }
      separate(&text)
      text += section.text
    }
    return text
  }

  /// What a link without words of its own shows.
  private func words(_ target: LinkTarget) -> String {
    switch target {
    case .record(let place): kit.shortName(of: kit.site.content.records[place])
    case .number(let figure, let statement):
      kit.figures.value(figure, statement) ?? kit.site.content.records[figure].name
    default: ""
    }
  }

  private func append(_ index: Int, to text: inout [UInt8]) {
    separate(&text)
    text += (BlockKind.title(of: linked.prose.blocks[index]) ?? "").utf8
    guard linked.cells.indices.contains(index) else { return }
    for row in linked.cells[index] {
      for cell in row {
        separate(&text)
        text += SearchProse(linked: cell, kit: kit).text()
      }
    }
  }

  private func separate(_ text: inout [UInt8]) {
    if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
  }
}
