extension Document {
  /// The words of a node without their markup, as UTF-8: text, code and the text of links and images;
  /// a line break of either kind is a space, raw HTML is left out.
  /// - Complexity: O(n) in the size of the subtree.
  public func plainText(of id: NodeID) -> [UInt8] {
    var words: [UInt8] = []
    for node in nodes[Int(id)..<Int(nodes[Int(id)].end)] {
      switch node.kind {
      case .text, .code, .codeBlock:
        words += text[Int(node.literal.lowerBound)..<Int(node.literal.upperBound)]
      case .softBreak, .lineBreak:
        words.append(0x20)
      default: break
      }
    }
    return words
  }
}
