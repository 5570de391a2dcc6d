import Bytes
import CommonMark

/// Changes what an ``HTMLWriter`` writes, node by node.
///
/// Every requirement has a default that changes nothing. The writer is specialised for its delegate,
/// so a requirement that is left out costs nothing. A delegate is asked in document order, which lets
/// it keep a table sorted by node beside the walk and compare only its next entry:
///
///     struct Mentions: HTMLWriterDelegate {
///       var places: ArraySlice<(node: Document.NodeID, offset: Int32, markup: [UInt8])>
///
///       mutating func text(
///         _ id: Document.NodeID, _ literal: Span<UInt8>, in document: Document,
///         into buffer: inout ByteBuffer
///       ) -> Bool {
///         guard let next = places.first, next.node == id else { return false }
///         var written = 0
///         while let place = places.first, place.node == id {
///           buffer.appendEscaped(literal.extracting(written..<Int(place.offset)))
///           buffer.append(place.markup)
///           written = Int(place.offset)
///           places.removeFirst()
///         }
///         buffer.appendEscaped(literal.extracting(written..<literal.count))
///         return true
///       }
///     }
///
/// A mention that begins in one text and ends in a sibling is two places. Within an image nothing is
/// asked: its descendants are only its `alt` text (unless `open` answered `childrenOnly` for it).
public protocol HTMLWriterDelegate {
  /// Asked when the writer reaches a node other than a text or the document. May write, and says what
  /// the writer does next.
  ///
  /// To turn links to records into spans:
  ///
  ///     mutating func open(…) -> HTMLHandling {
  ///       guard node.kind == .link, isRecord(id) else { return .standard }
  ///       buffer.append("<span class=\"record\">")
  ///       return .childrenOnly
  ///     }
  ///
  ///     mutating func close(…) { buffer.append("</span>") }
  ///
  /// and to draw a fenced block, write the picture and return ``HTMLHandling/replaced``.
  mutating func open(
    _ id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
  ) -> HTMLHandling

  /// Called behind a node for which ``open(_:_:in:into:)`` answered ``HTMLHandling/childrenOnly`` or
  /// ``HTMLHandling/wrapped``.
  mutating func close(
    _ id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer)

  /// Asked for the attributes of an element that the writer itself writes, just before its start tag
  /// ends. What is written begins with a space: ` id="aims"`.
  ///
  /// Not asked for thematic breaks and line breaks, and not for the paragraphs of a tight list,
  /// which have no tag.
  mutating func attributes(
    of id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer)

  /// Asked for the value of a link's `href` or an image's `src`: writes it, escaped, and returns true,
  /// or leaves it to the writer. See ``Bytes/ByteBuffer/appendDestination(_:)``.
  mutating func destination(
    of id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
  ) -> Bool

  /// Asked for every text node: writes it, escaped, and returns true, or leaves it to the writer.
  mutating func text(
    _ id: Document.NodeID, _ literal: Span<UInt8>, in document: Document,
    into buffer: inout ByteBuffer
  ) -> Bool
}

/// What an ``HTMLWriter`` does with a node after its delegate has seen it.
public enum HTMLHandling: Sendable {
  /// Writes the node as CommonMark says.
  case standard
  /// Writes the node as CommonMark says; then calls the delegate's `close`.
  case wrapped
  /// Leaves out the node's own tags but not what is within; then calls the delegate's `close`.
  /// For a node without children (code, raw HTML, breaks) that leaves nothing.
  case childrenOnly
  /// Leaves out the node and everything within.
  case replaced
}

extension HTMLWriterDelegate {
  @inlinable @inline(__always)
  public mutating func open(
    _ id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
  ) -> HTMLHandling { .standard }

  @inlinable @inline(__always)
  public mutating func close(
    _ id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
  ) {}

  @inlinable @inline(__always)
  public mutating func attributes(
    of id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
  ) {}

  @inlinable @inline(__always)
  public mutating func destination(
    of id: Document.NodeID, _ node: Node, in document: Document, into buffer: inout ByteBuffer
  ) -> Bool { false }

  @inlinable @inline(__always)
  public mutating func text(
    _ id: Document.NodeID, _ literal: Span<UInt8>, in document: Document,
    into buffer: inout ByteBuffer
  ) -> Bool { false }
}

/// The delegate that changes nothing.
public struct StandardHTML: HTMLWriterDelegate, Sendable {
  public init() {}
}
