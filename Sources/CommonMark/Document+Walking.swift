extension Document {
  /// The node with the given id.
  @inlinable
  public subscript(id: NodeID) -> Node {
    _read { yield nodes[Int(id)] }
  }

  /// The ids of every node, in document order.
  @inlinable
  public var ids: Range<NodeID> { 0..<NodeID(nodes.count) }

  /// The ids of the nodes directly within `id`, in order.
  @inlinable
  public func children(of id: NodeID) -> Children {
    Children(nodes: nodes, following: nodes[Int(id)].firstChild)
  }

  /// The ids of all nodes within `id`, in document order, `id` itself not among them.
  @inlinable
  public func descendants(of id: NodeID) -> Range<NodeID> {
    id + 1..<nodes[Int(id)].end
  }

  /// The literal of a text, code or HTML node; the destination of a link or image.
  @inlinable
  public func literal(of id: NodeID) -> ArraySlice<UInt8> {
    let range = nodes[Int(id)].literal
    return text[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The title of a link or image; the info string of a fenced code block.
  @inlinable
  public func info(of id: NodeID) -> ArraySlice<UInt8> {
    let range = nodes[Int(id)].info
    return text[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The ids of a node's children; see ``Document/children(of:)``.
  public struct Children: Sequence, IteratorProtocol {
    @usableFromInline let nodes: [Node]
    @usableFromInline var following: NodeID

    @inlinable
    init(nodes: [Node], following: NodeID) {
      self.nodes = nodes
      self.following = following
    }

    @inlinable
    public mutating func next() -> NodeID? {
      guard following >= 0 else { return nil }
      let id = following
      following = nodes[Int(id)].next
      return id
    }
  }
}
