extension Document {
  /// The bytes of a node in source; see ``Node/source``.
  @inlinable
  public func sourceRange(of id: NodeID) -> Range<Int> {
    let range = nodes[Int(id)].source
    return Int(range.lowerBound)..<Int(range.upperBound)
  }

  /// How a link or image is written; nil for other nodes.
  public func linkSource(of id: NodeID) -> LinkSource? {
    let node = nodes[Int(id)]
    guard node.kind == .link || node.kind == .image else { return nil }
    return linkSources.indices.contains(Int(node.number)) ? linkSources[Int(node.number)] : nil
  }

  /// The bytes of a link's or image's destination in source, without `<` and `>`; of a link by
  /// reference, the bytes of its label, since the destination stands elsewhere.
  public func destinationRange(of id: NodeID) -> Range<Int>? {
    linkSource(of: id).map { Int($0.destination.lowerBound)..<Int($0.destination.upperBound) }
  }

  /// The bytes of a link's or image's title in source, without quotation marks; nil without one, and
  /// for links by reference.
  public func titleRange(of id: NodeID) -> Range<Int>? {
    linkSource(of: id)?.title.map { Int($0.lowerBound)..<Int($0.upperBound) }
  }

  /// The offset in source of a place in a text's literal, both in bytes.
  ///
  /// Where a character is written as several (`&amp;`, `\*`, a hyphen that became a dash) the first of
  /// these is meant.
  /// - Parameters:
  ///   - offset: a place in the literal, from 0 to its length.
  ///   - id: a text node.
  ///   - source: the text that was parsed.
  /// - Complexity: O(n) in the length of the text.
  public func sourceOffset(
    ofTextOffset offset: Int, in id: NodeID, source: Span<UInt8>
  ) -> Int {
    let range = sourceRange(of: id)
    let literal = self.literal(of: id)
    let isAutolink =
      nodes[Int(id)].parent >= 0
      && linkSource(of: nodes[Int(id)].parent)?.form == .autolink
    return source.withUnsafeBufferPointer { source in
      guard range.upperBound <= source.count else { return range.lowerBound }
      let slice = UnsafeBufferPointer(rebasing: source[range])
      let repaired = RepairedText(slice)
      func walk(_ slice: UnsafeBufferPointer<UInt8>) -> Int {
        literal.withUnsafeBufferPointer { literal in
          var alignment = TextAlignment(
            source: slice, from: 0, to: slice.count, escapes: !isAutolink)
          _ = alignment.walk(literal, to: max(0, min(offset, literal.count)))
          return alignment.position
        }
      }
      if let repaired {
        let place = repaired.bytes.withUnsafeBufferPointer(walk)
        return range.lowerBound + Int(repaired.origin(of: Int32(place)))
      }
      return range.lowerBound + walk(slice)
    }
  }

  /// The number of lines of a code block.
  public func codeLineCount(of id: NodeID) -> Int {
    literal(of: id).count { $0 == 0x0A }
  }

  /// The offset in source of a place in a code block's literal, both in bytes, whatever its lines are
  /// indented by and quoted with.
  /// - Complexity: O(n) in `offset`.
  public func sourceOffset(ofCodeOffset offset: Int, in id: NodeID) -> Int {
    let before = literal(of: id).prefix(max(0, offset))
    let line = before.count { $0 == 0x0A }
    let column = before.endIndex - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex)
    let index = Int(nodes[Int(id)].number) + line
    if line < codeLineCount(of: id), codeLines.indices.contains(index) {
      return Int(codeLines[index]) + column
    }
    // Behind the last line's end: the end of that line.
    guard line > 0, codeLines.indices.contains(index - 1) else {
      return sourceRange(of: id).upperBound
    }
    let last = before.dropLast().reversed().prefix { $0 != 0x0A }.count
    return Int(codeLines[index - 1]) + last
  }

  /// The bytes in source of a code block's contents: from its first line's first byte to its last
  /// line's last, the fences left out. Marks of lists and quotes at the beginnings of lines between are
  /// among them; ``sourceOffset(ofCodeOffset:in:)`` steps over them. Nil for a block without lines.
  public func contentRange(ofCodeBlock id: NodeID) -> Range<Int>? {
    let literal = self.literal(of: id)
    guard !literal.isEmpty else { return nil }
    let start = sourceOffset(ofCodeOffset: 0, in: id)
    return start..<max(start, sourceOffset(ofCodeOffset: literal.count, in: id))
  }
}
