/// The forms as a tree of symbols, while the automaton is built.
struct Trie {
  struct Node {
    var symbol: UInt16
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    var depth: Int32
    /// In ``Automaton/terminals``; -1 where no form ends.
    var terminal: Int32 = -1
  }

  private(set) var nodes = [Node(symbol: 0, depth: 0)]

  /// The node at the end of `symbols`, made where it was not there.
  mutating func insert(_ symbols: [UInt16]) -> Int {
    symbols.reduce(0) { node, symbol in
      child(of: node, symbol) ?? addChild(of: node, symbol)
    }
  }

  mutating func setTerminal(_ terminal: Int32, at node: Int) {
    nodes[node].terminal = terminal
  }

  func child(of node: Int, _ symbol: UInt16) -> Int? {
    var child = Int(nodes[node].firstChild)
    while child >= 0, nodes[child].symbol != symbol { child = Int(nodes[child].nextSibling) }
    return child < 0 ? nil : child
  }

  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = Int(nodes[node].firstChild)
    while child >= 0 {
      children.append(child)
      child = Int(nodes[child].nextSibling)
    }
    return children
  }

  private mutating func addChild(of node: Int, _ symbol: UInt16) -> Int {
    nodes.append(
      Node(symbol: symbol, nextSibling: nodes[node].firstChild, depth: nodes[node].depth + 1))
    nodes[node].firstChild = Int32(nodes.count - 1)
    return nodes.count - 1
  }
}
