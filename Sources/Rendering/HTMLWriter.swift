import Bytes
import CommonMark

/// Writes a document as HTML: byte for byte what libcmark's own renderer writes, but for what a
/// ``HTMLWriterDelegate`` changes. (One exception: an empty title, which the tree does not tell from
/// none, makes no attribute.)
///
///     var buffer = ByteBuffer()
///     var writer = HTMLWriter()
///     writer.write(Parser().parse(markdown), into: &buffer)
///
/// Unless raw HTML is allowed, every piece of it is replaced by a comment, and destinations that run
/// scripts (`javascript:`, `vbscript:`, `file:`, `data:` but for images) are left empty.
/// - Complexity: O(n), in a loop: nesting costs no stack.
public struct HTMLWriter<Delegate: HTMLWriterDelegate> {
  public var delegate: Delegate
  /// Whether raw HTML and every kind of destination pass as they are.
  public let rawHTML: Bool

  /// Where the current call began to write; block elements begin on a line of their own but for the
  /// one that is there.
  var start = 0
  /// The open nodes whose end the delegate wants to hear of.
  var special: [(id: Document.NodeID, handling: HTMLHandling)] = []

  public init(rawHTML: Bool = false, delegate: Delegate) {
    self.rawHTML = rawHTML
    self.delegate = delegate
  }

  /// Writes a whole document.
  public mutating func write(_ document: Document, into buffer: inout ByteBuffer) {
    write(0..<Document.NodeID(document.nodes.count), in: document, into: &buffer)
  }

  /// Writes a node and everything within.
  public mutating func write(
    _ id: Document.NodeID, in document: Document, into buffer: inout ByteBuffer
  ) {
    write(id..<document.nodes[Int(id)].end, in: document, into: &buffer)
  }

  /// Writes what is within a node, without its own tags: a heading's words for a title, a lone
  /// paragraph's for a table cell.
  public mutating func writeContents(
    of id: Document.NodeID, in document: Document, into buffer: inout ByteBuffer
  ) {
    write(document.descendants(of: id), in: document, into: &buffer)
  }

  /// Writes the nodes of a range that begins and ends between siblings.
  private mutating func write(
    _ range: Range<Document.NodeID>, in document: Document, into buffer: inout ByteBuffer
  ) {
    let nodes = document.nodes.span
    let text = document.text.span
    start = buffer.count
    special.removeAll(keepingCapacity: true)
    var id = range.lowerBound
    var innermost: Document.NodeID = -1
    while id < range.upperBound {
      let node = nodes[Int(id)]
      if node.kind == .text {
        let literal = text.extracting(node.literalBounds)
        if !delegate.text(id, literal, in: document, into: &buffer) {
          buffer.appendEscaped(literal)
        }
        id += 1
      } else if open(id, node, text: text, in: document, into: &buffer) {
        if node.firstChild >= 0 {
          innermost = id
          id += 1
          continue
        }
        close(id, node, text: text, in: document, into: &buffer)
        id = node.end
      } else {
        id = node.end
      }
      while innermost >= range.lowerBound {
        let outer = nodes[Int(innermost)]
        if outer.end != id { break }
        close(innermost, outer, text: text, in: document, into: &buffer)
        innermost = outer.parent
      }
    }
  }

  /// Opens a node as the delegate wants it; false if it is done with, children and all.
  @inline(__always)
  private mutating func open(
    _ id: Document.NodeID, _ node: Node, text: Span<UInt8>, in document: Document,
    into buffer: inout ByteBuffer
  ) -> Bool {
    if node.kind == .document { return true }
    switch delegate.open(id, node, in: document, into: &buffer) {
    case .standard: break
    case .replaced: return false
    case .childrenOnly:
      special.append((id, .childrenOnly))
      return true
    case .wrapped: special.append((id, .wrapped))
    }
    openElement(id, node, text: text, in: document, into: &buffer)
    if node.kind != .image { return true }
    // The descendants of an image are written already: they are its text.
    close(id, node, text: text, in: document, into: &buffer)
    return false
  }

  @inline(__always)
  private mutating func close(
    _ id: Document.NodeID, _ node: Node, text: Span<UInt8>, in document: Document,
    into buffer: inout ByteBuffer
  ) {
    guard let last = special.last, last.id == id else {
      return closeElement(node, text: text, in: document, into: &buffer)
    }
    special.removeLast()
    if last.handling == .wrapped {
      closeElement(node, text: text, in: document, into: &buffer)
    }
    delegate.close(id, node, in: document, into: &buffer)
  }
}

extension HTMLWriter where Delegate == StandardHTML {
  /// A writer that writes what CommonMark says and nothing else.
  public init(rawHTML: Bool = false) {
    self.init(rawHTML: rawHTML, delegate: StandardHTML())
  }
}

extension Node {
  var literalBounds: Range<Int> { Int(literal.lowerBound)..<Int(literal.upperBound) }
  var infoBounds: Range<Int> { Int(info.lowerBound)..<Int(info.upperBound) }
}
