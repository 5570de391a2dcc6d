#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lays libcmark's tree out as a ``Document``.
///
/// A loop, not a recursion: a line of 100,000 `>` is a tree 100,000 deep.
struct Flattening {
  private let lines: LineTable
  private var nodes: [Node] = []
  private var text: [UInt8] = []

  init(of source: UnsafeBufferPointer<UInt8>) {
    lines = LineTable(of: source)
    nodes.reserveCapacity(source.count / 24 + 8)
    text.reserveCapacity(source.count + 16)
  }

  consuming func flatten(_ tree: borrowing Tree) -> Document {
    guard let root = tree.document else { return Document(nodes: [], text: []) }
    var current = consume root
    var parent: Document.NodeID = -1
    var previous: Document.NodeID = -1
    while true {
      let id = append(current, parent: parent)
      if previous >= 0 { nodes[Int(previous)].next = id }
      if let child = current.firstChild {
        nodes[Int(id)].firstChild = id + 1
        parent = id
        previous = -1
        current = child
        continue
      }
      nodes[Int(id)].end = id + 1
      previous = id
      while true {
        if let next = current.next {
          current = next
          break
        }
        guard parent >= 0, let up = current.parent else {
          return Document(nodes: nodes, text: text)
        }
        nodes[Int(parent)].end = Document.NodeID(nodes.count)
        previous = parent
        parent = nodes[Int(parent)].parent
        current = up
      }
    }
  }

  private mutating func append(
    _ node: borrowing TreeNode, parent: Document.NodeID
  ) -> Document.NodeID {
    let id = Document.NodeID(nodes.count)
    let kind = node.kind
    var entry = Node(kind: kind, number: node.number, parent: parent)
    switch kind {
    case .text, .code, .htmlInline, .htmlBlock:
      entry.literal = store(node.literal)
    case .codeBlock:
      entry.literal = store(node.literal)
      entry.info = store(node.info)
    case .link, .image:
      entry.literal = store(node.destination)
      entry.info = store(node.title)
    default: break
    }
    entry.source = range(of: node)
    nodes.append(entry)
    return id
  }

  private mutating func store(_ string: UnsafePointer<CChar>?) -> Range<Int32> {
    guard let string else { return 0..<0 }
    let start = Int32(text.count)
    let bytes = UnsafeRawBufferPointer(start: string, count: strlen(string))
    text.append(contentsOf: bytes)
    return start..<Int32(text.count)
  }

  private func range(of node: borrowing TreeNode) -> Range<Int32> {
    // libcmark leaves line breaks without a position; they begin where their predecessor ends.
    guard node.startLine > 0 else {
      let place = nodes.last?.source.upperBound ?? 0
      return place..<place
    }
    let start = lines.offset(line: node.startLine, column: node.startColumn)
    let end = lines.offset(line: node.endLine, column: node.endColumn + 1)
    return start..<max(start, end)
  }
}
