import CommonMark

extension Mention {
  /// Byte offsets of the mention in the text that `document` was parsed from.
  ///
  /// Exact unless the line has escapes or entities; then the place of the text node.
  public func source(in document: Document) -> Range<Int32> {
    document.source(from: start, to: end)
  }
}

extension UnknownAcronym {
  /// Byte offsets of the word in the text that `document` was parsed from; see
  /// ``Mention/source(in:)``.
  public func source(in document: Document) -> Range<Int32> {
    document.source(from: start, to: end)
  }
}

extension Document {
  fileprivate func source(
    from start: Mention.Position, to end: Mention.Position
  ) -> Range<Int32> {
    guard let first = sourceOffset(of: start), let last = sourceOffset(of: end) else {
      let lower = self[start.node].source.lowerBound
      return lower..<max(lower, self[end.node].source.upperBound)
    }
    return first..<max(first, last)
  }

  /// The offset in the source, if the literal accounts for every byte of it: as it stands, or with
  /// its typographic marks as the plain ones that they were made from.
  private func sourceOffset(of position: Mention.Position) -> Int32? {
    let node = self[position.node]
    let literal = literal(of: position.node)
    if literal.count == node.source.count { return node.source.lowerBound + position.offset }
    let place = literal.index(literal.startIndex, offsetBy: Int(position.offset))
    guard Self.plainLength(of: literal) == node.source.count else { return nil }
    return node.source.lowerBound + Int32(Self.plainLength(of: literal[..<place]))
  }

  /// The length of a text before smart punctuation.
  private static func plainLength(of text: ArraySlice<UInt8>) -> Int {
    var length = text.count
    for index in text.indices where text[index] == 0xE2 && index + 2 < text.endIndex {
      guard text[index + 1] == 0x80 else { continue }
      switch text[index + 2] {
      case 0x98, 0x99, 0x9C, 0x9D: length -= 2
      case 0x93: length -= 1
      default: break
      }
    }
    return length
  }
}
