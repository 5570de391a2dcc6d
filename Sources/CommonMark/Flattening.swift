/// Lays libcmark's tree out as a ``Document``.
///
/// A loop, not a recursion: a line of 100,000 `>` is a tree 100,000 deep.
struct Flattening {
  private var locator: Locator
  private var nodes: [Node] = []
  private var text: [UInt8] = []
  /// Whether a literal can hold bytes that are not UTF-8: libcmark's reading of `&#xFFFF;`.
  private let mayHoldNoncharacters: Bool

  init(of source: UnsafeBufferPointer<UInt8>) {
    locator = Locator(of: source)
    mayHoldNoncharacters = CharacterReference.isNumberPossible(in: source)
    nodes.reserveCapacity(source.count / 16 + 8)
    text.reserveCapacity(source.count + 16)
  }

  consuming func flatten(_ tree: borrowing Tree) -> Document {
    guard let root = tree.document else { return Document(nodes: [], text: []) }
    var current = consume root
    var parent: Document.NodeID = -1
    var previous: Document.NodeID = -1
    while true {
      let id = open(current, parent: parent)
      if previous >= 0 { nodes[Int(previous)].next = id }
      if let child = current.firstChild {
        nodes[Int(id)].firstChild = id + 1
        parent = id
        previous = -1
        current = child
        continue
      }
      close(id, lastEnd: 0)
      previous = id
      while true {
        if let next = current.next {
          current = next
          break
        }
        guard parent >= 0, let up = current.parent else {
          return Document(
            nodes: nodes, text: text, linkSources: locator.linkSources,
            codeLines: locator.codeLines)
        }
        close(parent, lastEnd: nodes[Int(previous)].source.upperBound)
        previous = parent
        parent = nodes[Int(parent)].parent
        current = up
      }
    }
  }

  private mutating func open(
    _ node: borrowing TreeNode, parent: Document.NodeID
  ) -> Document.NodeID {
    let id = Document.NodeID(truncatingIfNeeded: nodes.count)
    let kind = node.kind
    var entry = Node(kind: kind, parent: parent)
    let range: Range<Int>
    switch kind {
    case .text, .code, .htmlInline:
      let literal = node.literal
      entry.literal = store(literal)
      range = locator.openInline(kind, literal: literal)
    case .softBreak, .lineBreak, .emphasis, .strong:
      range = locator.openInline(kind, literal: UnsafeBufferPointer(start: nil, count: 0))
    case .link, .image:
      entry.literal = store(node.destination)
      entry.info = store(node.title)
      entry.number = Int32(truncatingIfNeeded: locator.linkSources.count)
      range = locator.openInline(kind, literal: UnsafeBufferPointer(start: nil, count: 0))
    case .codeBlock, .htmlBlock:
      let literal = node.literal
      entry.literal = store(literal)
      if kind == .codeBlock {
        entry.info = store(node.info)
        entry.number = Int32(truncatingIfNeeded: locator.codeLines.count)
      }
      range = locator.open(kind, node, literal: literal)
    default:
      entry.number = node.number
      range = locator.open(kind, node, literal: UnsafeBufferPointer(start: nil, count: 0))
    }
    entry.source =
      Int32(truncatingIfNeeded: range.lowerBound)..<Int32(truncatingIfNeeded: range.upperBound)
    nodes.append(entry)
    return id
  }

  /// Closes a node whose children, if it has any, end at `lastEnd`.
  private mutating func close(_ id: Document.NodeID, lastEnd: Int32) {
    let index = Int(id)
    nodes[index].end = Document.NodeID(truncatingIfNeeded: nodes.count)
    let source = nodes[index].source
    let kind = nodes[index].kind
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .htmlInline: return
    case .emphasis, .strong, .link, .image:
      let end = locator.closeInline(kind, linkSource: Int(nodes[index].number))
      nodes[index].source = source.lowerBound..<max(source.lowerBound, Int32(end))
    default:
      let end = locator.close(kind, own: source, lastEnd: lastEnd)
      nodes[index].source = source.lowerBound..<max(source.lowerBound, end)
    }
  }

  private mutating func store(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int32> {
    if bytes.isEmpty { return 0..<0 }
    let start = Int32(truncatingIfNeeded: text.count)
    if mayHoldNoncharacters, bytes.contains(where: { $0 >= 0xFE }) {
      for byte in bytes { text += byte >= 0xFE ? [0xEF, 0xBF, 0xBD] : [byte] }
    } else {
      text.append(contentsOf: bytes)
    }
    return start..<Int32(truncatingIfNeeded: text.count)
  }
}
