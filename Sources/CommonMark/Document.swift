/// A CommonMark document as a value: libcmark's tree laid out flat, in document order.
///
/// Nodes stand in the order in which they open (preorder), so that a walk is a loop and a side table
/// sorted by ``NodeID`` can be read along with it. Names are CommonMark's.
public struct Document: Sendable {
  /// All nodes; the first is the document itself.
  public var nodes: [Node]
  /// The literals, destinations and titles of all nodes, one behind the other, as UTF-8.
  public var text: [UInt8]
  /// How each link and image is written in source; ``Node/number`` says which is whose.
  public var linkSources: [LinkSource]
  /// For each line of each code block the offset in source at which it begins; ``Node/number`` says
  /// which is a block's first. A line that begins in the middle of a tab counts the tab's remaining
  /// columns as bytes, so that adding a place in the line gives its offset.
  public var codeLines: [Int32]

  public init(
    nodes: [Node], text: [UInt8], linkSources: [LinkSource] = [], codeLines: [Int32] = []
  ) {
    self.nodes = nodes
    self.text = text
    self.linkSources = linkSources
    self.codeLines = codeLines
  }

  /// The place of a node in ``nodes``.
  public typealias NodeID = Int32
}

/// One node of a ``Document``.
public struct Node: Sendable {
  public var kind: NodeKind
  /// A heading's level (1–6), a list's start number; a link's or image's place in
  /// ``Document/linkSources``, a code block's first line in ``Document/codeLines``; otherwise 0.
  public var number: Int32
  /// The node that holds this one; -1 for the document.
  public var parent: Document.NodeID
  /// The next node of the same parent; -1 for the last.
  public var next: Document.NodeID
  /// The first node within; -1 when there is none.
  public var firstChild: Document.NodeID
  /// One past the last node within, so that `id + 1 ..< end` are all descendants.
  public var end: Document.NodeID
  /// Text, code, HTML: the literal. Link and image: the destination. Code block: see also ``info``.
  public var literal: Range<Int32>
  /// Link and image: the title. Code block: the info string. Otherwise empty.
  public var info: Range<Int32>
  /// The bytes of the text that was parsed that make this node: from the first mark that opens it to
  /// the last that closes it, without the marks of blocks around it at the beginnings of lines.
  ///
  /// A container ends where its last child does. A soft break is a line's end; a hard one also the
  /// spaces or the backslash before. A list item begins at its marker, a paragraph behind the link
  /// reference definitions that it began with.
  public var source: Range<Int32>

  public init(
    kind: NodeKind, number: Int32 = 0, parent: Document.NodeID, next: Document.NodeID = -1,
    firstChild: Document.NodeID = -1, end: Document.NodeID = 0,
    literal: Range<Int32> = 0..<0, info: Range<Int32> = 0..<0, source: Range<Int32> = 0..<0
  ) {
    self.kind = kind
    self.number = number
    self.parent = parent
    self.next = next
    self.firstChild = firstChild
    self.end = end
    self.literal = literal
    self.info = info
    self.source = source
  }
}

/// CommonMark's kinds of node, under the names that its DTD gives them.
public enum NodeKind: UInt8, Sendable {
  case document
  case blockQuote
  /// A bullet list whose items stand close.
  case bulletListTight
  case bulletListLoose
  case orderedListTight
  case orderedListLoose
  case item
  case codeBlock
  case htmlBlock
  case paragraph
  case heading
  case thematicBreak
  case text
  case softBreak
  case lineBreak
  case code
  case htmlInline
  case emphasis
  case strong
  case link
  case image
}
