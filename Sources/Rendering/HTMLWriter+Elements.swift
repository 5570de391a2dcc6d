import Bytes
import CommonMark

extension HTMLWriter {
  /// Writes a node's start tag, or for a leaf all there is.
  mutating func openElement(
    _ id: Document.NodeID, _ node: Node, text: Span<UInt8>, in document: Document,
    into buffer: inout ByteBuffer
  ) {
    switch node.kind {
    case .document, .text: break
    case .paragraph:
      if isTight(node, in: document) { return }
      openBlock("<p", id, node, in: document, into: &buffer)
    case .softBreak: buffer.append(0x0A)
    case .emphasis: openInline("<em", id, node, in: document, into: &buffer)
    case .strong: openInline("<strong", id, node, in: document, into: &buffer)
    case .code:
      openInline("<code", id, node, in: document, into: &buffer)
      buffer.appendEscaped(text.extracting(node.literalBounds))
      buffer.append("</code>")
    case .link:
      buffer.append("<a href=\"")
      writeDestination(id, node, text: text, in: document, into: &buffer)
      writeTitle(node, text: text, into: &buffer)
      buffer.append(0x22)
      delegate.attributes(of: id, node, in: document, into: &buffer)
      buffer.append(0x3E)
    case .image: writeImage(id, node, text: text, in: document, into: &buffer)
    case .heading:
      startLine(in: &buffer)
      buffer.append("<h")
      buffer.append(0x30 + UInt8(truncatingIfNeeded: node.number))
      delegate.attributes(of: id, node, in: document, into: &buffer)
      buffer.append(0x3E)
    case .item: openBlock("<li", id, node, in: document, into: &buffer)
    case .bulletListTight, .bulletListLoose:
      openBlock("<ul", id, node, in: document, into: &buffer)
      buffer.append(0x0A)
    case .orderedListTight, .orderedListLoose:
      openOrderedList(id, node, in: document, into: &buffer)
    case .blockQuote:
      openBlock("<blockquote", id, node, in: document, into: &buffer)
      buffer.append(0x0A)
    case .codeBlock: writeCodeBlock(id, node, text: text, in: document, into: &buffer)
    case .htmlBlock:
      startLine(in: &buffer)
      writeRawHTML(node, text: text, into: &buffer)
      startLine(in: &buffer)
    case .htmlInline: writeRawHTML(node, text: text, into: &buffer)
    case .thematicBreak:
      startLine(in: &buffer)
      buffer.append("<hr />\n")
    case .lineBreak: buffer.append("<br />\n")
    }
  }

  /// Writes a node's end tag.
  func closeElement(
    _ node: Node, text: Span<UInt8>, in document: Document, into buffer: inout ByteBuffer
  ) {
    switch node.kind {
    case .paragraph:
      if !isTight(node, in: document) { buffer.append("</p>\n") }
    case .emphasis: buffer.append("</em>")
    case .strong: buffer.append("</strong>")
    case .link: buffer.append("</a>")
    case .heading:
      buffer.append("</h")
      buffer.append(0x30 + UInt8(truncatingIfNeeded: node.number))
      buffer.append(">\n")
    case .item: buffer.append("</li>\n")
    case .bulletListTight, .bulletListLoose: buffer.append("</ul>\n")
    case .orderedListTight, .orderedListLoose: buffer.append("</ol>\n")
    case .blockQuote:
      startLine(in: &buffer)
      buffer.append("</blockquote>\n")
    default: break
    }
  }

  /// Begins a line, unless this call has written nothing yet or has just ended one.
  @inline(__always)
  func startLine(in buffer: inout ByteBuffer) {
    if buffer.count > start, buffer.last != 0x0A { buffer.append(0x0A) }
  }

  /// A paragraph of an item in a tight list has no tag.
  private func isTight(_ node: Node, in document: Document) -> Bool {
    let nodes = document.nodes.span
    guard node.parent > 0, nodes[Int(node.parent)].kind == .item else { return false }
    let list = nodes[Int(nodes[Int(node.parent)].parent)].kind
    return list == .bulletListTight || list == .orderedListTight
  }

  @inline(__always)
  private mutating func openInline(
    _ tag: StaticString, _ id: Document.NodeID, _ node: Node, in document: Document,
    into buffer: inout ByteBuffer
  ) {
    buffer.append(tag)
    delegate.attributes(of: id, node, in: document, into: &buffer)
    buffer.append(0x3E)
  }

  @inline(__always)
  private mutating func openBlock(
    _ tag: StaticString, _ id: Document.NodeID, _ node: Node, in document: Document,
    into buffer: inout ByteBuffer
  ) {
    startLine(in: &buffer)
    openInline(tag, id, node, in: document, into: &buffer)
  }

  private mutating func openOrderedList(
    _ id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
  ) {
    startLine(in: &buffer)
    buffer.append("<ol")
    if node.number != 1 {
      buffer.append(" start=\"")
      buffer.append(decimal: Int(node.number))
      buffer.append(0x22)
    }
    delegate.attributes(of: id, node, in: document, into: &buffer)
    buffer.append(">\n")
  }

  private mutating func writeCodeBlock(
    _ id: Document.NodeID, _ node: Node, text: Span<UInt8>, in document: Document,
    into buffer: inout ByteBuffer
  ) {
    startLine(in: &buffer)
    buffer.append("<pre")
    delegate.attributes(of: id, node, in: document, into: &buffer)
    buffer.append("><code")
    let info = text.extracting(node.infoBounds)
    if !info.isEmpty {
      var end = 0
      while end < info.count, !(info[end] == 0x20 || 0x09...0x0D ~= info[end]) { end += 1 }
      buffer.append(" class=\"language-")
      buffer.appendEscaped(info.extracting(0..<end))
      buffer.append(0x22)
    }
    buffer.append(0x3E)
    buffer.appendEscaped(text.extracting(node.literalBounds))
    buffer.append("</code></pre>\n")
  }

  private func writeRawHTML(_ node: Node, text: Span<UInt8>, into buffer: inout ByteBuffer) {
    if rawHTML {
      buffer.append(text.extracting(node.literalBounds))
    } else {
      buffer.append("<!-- raw HTML omitted -->")
    }
  }

  private mutating func writeImage(
    _ id: Document.NodeID, _ node: Node, text: Span<UInt8>, in document: Document,
    into buffer: inout ByteBuffer
  ) {
    buffer.append("<img src=\"")
    writeDestination(id, node, text: text, in: document, into: &buffer)
    buffer.append("\" alt=\"")
    let nodes = document.nodes.span
    for within in document.descendants(of: id) {
      let part = nodes[Int(within)]
      switch part.kind {
      case .text, .code, .htmlInline:
        buffer.appendEscaped(text.extracting(part.literalBounds))
      case .softBreak, .lineBreak: buffer.append(0x20)
      default: break
      }
    }
    writeTitle(node, text: text, into: &buffer)
    buffer.append(0x22)
    delegate.attributes(of: id, node, in: document, into: &buffer)
    buffer.append(" />")
  }

  @inline(__always)
  private mutating func writeDestination(
    _ id: Document.NodeID, _ node: Node, text: Span<UInt8>, in document: Document,
    into buffer: inout ByteBuffer
  ) {
    if delegate.destination(of: id, node, in: document, into: &buffer) { return }
    let destination = text.extracting(node.literalBounds)
    if rawHTML || !isDangerousDestination(destination) { buffer.appendDestination(destination) }
  }

  private func writeTitle(_ node: Node, text: Span<UInt8>, into buffer: inout ByteBuffer) {
    if node.info.isEmpty { return }
    buffer.append("\" title=\"")
    buffer.appendEscaped(text.extracting(node.infoBounds))
  }
}
