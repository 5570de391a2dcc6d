import CommonMark

/// The text of one block laid out in a row, and where each piece of it comes from.
///
/// A soft break is a space; whatever is not text (code, images, hard breaks, empty links) is a
/// barrier that no form reaches across.
struct TextRun: Sendable {
  /// The part of a run that comes from one text node.
  struct Segment: Sendable {
    /// In bytes from the start of the run.
    var start: Int32
    var node: Document.NodeID
    /// Whether it stands in a link, or in raw HTML that no link may stand in.
    var isLink: Bool
  }

  /// Ends in ``Scanner/padding`` zeros that are not part of the run.
  private(set) var bytes: [UInt8] = []
  /// The number of bytes without the padding.
  private(set) var count = 0
  private(set) var segments: [Segment] = []
  /// The links of the block, in order.
  private(set) var links: [Document.NodeID] = []

  private static let padding = [UInt8](repeating: 0, count: Scanner.padding)

  /// Lays out the text within `block`.
  mutating func fill(from document: Document, block: Document.NodeID) {
    bytes.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    let end = document.nodes[Int(block)].end
    var linkEnd: Document.NodeID = 0
    var rawDepth = 0
    var id = block &+ 1
    while id < end {
      switch document.nodes[Int(id)].kind {
      case .text:
        let literal = document.nodes[Int(id)].literal
        segments.append(
          Segment(
            start: Int32(truncatingIfNeeded: bytes.count), node: id,
            isLink: id < linkEnd || rawDepth > 0))
        bytes.append(contentsOf: document.text[Int(literal.lowerBound)..<Int(literal.upperBound)])
      case .softBreak:
        bytes.append(0x20)
      case .link:
        links.append(id)
        linkEnd = document.nodes[Int(id)].end
        if linkEnd == id &+ 1 { bytes.append(Characters.barrier) }
      case .emphasis, .strong: break
      case .htmlInline:
        rawDepth = max(0, rawDepth + RawElement.depthChange(of: document.literal(of: id)))
        bytes.append(Characters.barrier)
      default:
        bytes.append(Characters.barrier)
        id = document.nodes[Int(id)].end
        continue
      }
      id &+= 1
    }
    count = bytes.count
    bytes.append(contentsOf: Self.padding)
  }

  /// The segment that holds the byte at `offset`, which some text node holds.
  /// - Parameter hint: A segment at or before it, such as the last answer.
  func segment(at offset: Int32, from hint: Int) -> Int {
    var index = hint
    while index + 1 < segments.count, segments[index + 1].start <= offset { index += 1 }
    return index
  }
}
