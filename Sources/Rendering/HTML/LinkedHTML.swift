import Bytes
import CommonMark
import Linking
import Model
import Templating

/// What a page's HTML has beyond CommonMark's: ids on headings, links to records, numbers, citations,
/// mentions, and blocks drawn from data.
///
/// Links, headings, blocks and mentions come in document order, so each is found by looking only at
/// the next one of its kind.
struct LinkedHTML: HTMLWriterDelegate {
  private let renderer: ProseRenderer
  private let linked: LinkedProse
  private var links: ArraySlice<ResolvedLink>
  private var headings: ArraySlice<Heading>
  private var blocks: ArraySlice<Block>
  private var mentions: ArraySlice<Mention>
  /// Where the words of the open link began in the buffer, and what it leads to.
  private var openLink: (start: Int, target: LinkTarget)?
  /// Where the words of the open mention began in the buffer, and what stands right before them.
  private var openMention: (start: Int, before: String)?

  init(renderer: ProseRenderer, linked: LinkedProse) {
    self.renderer = renderer
    self.linked = linked
    links = linked.links[...]
    headings = linked.headings[...]
    blocks = linked.prose.blocks[...]
    mentions = renderer.mode == .own ? linked.mentions[...] : []
  }

  mutating func open(
    _ id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
  ) -> HTMLHandling {
    switch node.kind {
    case .link: return openLink(id, &buffer)
    case .codeBlock:
      guard let block = next(&blocks, id, \.node) else { return .standard }
      let index = linked.prose.blocks.count - blocks.count - 1
      BlockRenderer(prose: renderer)
        .render(block, cells: linked.cells.isEmpty ? [] : linked.cells[index], into: &buffer)
      return .replaced
    default: return .standard
    }
  }

  private mutating func openLink(
    _ id: Document.NodeID, _ buffer: inout ByteBuffer
  ) -> HTMLHandling {
    // `destination` looks at the same entry for the links that stay links.
    while let first = links.first, first.node < id { links.removeFirst() }
    guard let link = links.first, link.node == id else { return .standard }
    switch link.target {
    case .address, .asset, .external: return .standard
    case .plain, .broken: return .childrenOnly
    case .record, .number, .citation:
      openLink = (buffer.count, link.target)
      return .childrenOnly
    }
  }

  mutating func close(
    _ id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
  ) {
    guard let (start, target) = openLink else { return }
    openLink = nil
    let text = buffer.take(from: start)
    InlineRenderer(kit: renderer.kit, state: renderer.state, mode: renderer.mode)
      .render(target, text: text, plainText: document.plainText(of: id), into: &buffer)
  }

  mutating func attributes(
    of id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
  ) {
    guard node.kind == .heading, renderer.mode == .own,
      let heading = next(&headings, id, \.node)
    else { return }
    buffer.append(" id=\"" as StaticString)
    buffer.appendEscaped(heading.id)
    buffer.append(UInt8(ascii: "\""))
  }

  mutating func destination(
    of id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
  ) -> Bool {
    while let first = links.first, first.node < id { links.removeFirst() }
    guard let link = links.first, link.node == id else { return false }
    switch link.target {
    case .address(let address, let fragment):
      // A link within its own page has no address, only a fragment.
      let isOwn = address.isEmpty && document.literal(of: id).first == UInt8(ascii: "#")
      buffer.appendEscaped(isOwn ? renderer.ownAddress : renderer.state.url(address))
      if let fragment {
        buffer.append(UInt8(ascii: "#"))
        buffer.appendDestination(fragment)
      }
      return true
    case .asset(let path):
      buffer.appendEscaped(renderer.state.root)
      buffer.appendDestination(path)
      return true
    default: return false
    }
  }

  mutating func text(
    _ id: Document.NodeID, _ literal: Span<UInt8>, in document: Document,
    into buffer: inout ByteBuffer
  ) -> Bool {
    guard let first = mentions.first, openMention != nil || first.start.node == id else {
      return false
    }
    var written = 0
    let joins = renderer.kit.templates.joinsPunctuation
    while let mention = mentions.first {
      if openMention == nil {
        guard mention.start.node == id else { break }
        let start = Int(mention.start.offset)
        buffer.appendEscaped(literal.extracting(written..<start))
        written = start
        let before = joins ? AdjacentPunctuation.takeOpening(&buffer) : ""
        openMention = (buffer.count, before)
      }
      guard mention.end.node == id, let (start, before) = openMention else { break }
      let end = Int(mention.end.offset)
      buffer.appendEscaped(literal.extracting(written..<end))
      let text = buffer.take(from: start)
      openMention = nil
      mentions.removeFirst()
      let next = mentions.first.flatMap { $0.start.node == id ? Int($0.start.offset) : nil }
      let rest = literal.extracting(end..<(next ?? literal.count))
      let after = joins ? AdjacentPunctuation.closing(rest) : ""
      written = end + after.utf8.count
      InlineRenderer(kit: renderer.kit, state: renderer.state, mode: renderer.mode)
        .render(mention, text: text, before: before, after: after, into: &buffer)
    }
    buffer.appendEscaped(literal.extracting(written..<literal.count))
    return true
  }

  private func next<Element>(
    _ slice: inout ArraySlice<Element>, _ id: Document.NodeID,
    _ node: (Element) -> Document.NodeID
  ) -> Element? {
    while let first = slice.first, node(first) < id { slice.removeFirst() }
    guard let first = slice.first, node(first) == id else { return nil }
    slice.removeFirst()
    return first
  }
}
