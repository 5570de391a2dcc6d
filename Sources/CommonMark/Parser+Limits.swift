extension Parser {
  /// Markup that would take libcmark time or memory out of proportion to its length.
  ///
  /// No text that a person wrote comes near; each takes tens of thousands of repeated marks.
  public struct Limit: Error, Sendable, Hashable {
    /// What there is too much of.
    public enum Kind: Sendable, Hashable {
      /// Images that are begun (`![`) beside links, all in one paragraph: `![[]()` repeated.
      case imagesBegun
      /// Blocks within blocks, over many lines: `- - - - …` before thousands of lines.
      case nesting
      /// A link reference definition that is long and used often: its uses each copy it.
      case referenceExpansion
    }

    public let kind: Kind
    /// The byte at which the limit was passed.
    public let offset: Int

    public init(kind: Kind, offset: Int) {
      self.kind = kind
      self.offset = offset
    }
  }

  /// Finds markup that would hold up the program.
  ///
  /// ``parse(_:)-(Span<UInt8>)`` does not read such a text as Markdown but as one block of code, so
  /// that nothing hangs; what loads files asks here first, to say so.
  /// - Complexity: O(n); O(1) for texts of less than 8 KB, which cannot do harm.
  public static func hostilePattern(in bytes: Span<UInt8>) -> Limit? {
    guard bytes.count >= HostilePatternScan.harmlessCount else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var scan = HostilePatternScan(of: bytes)
      return scan.run()
    }
  }

  /// Finds markup that would hold up the program; see ``hostilePattern(in:)-(Span<UInt8>)``.
  public static func hostilePattern(in bytes: [UInt8]) -> Limit? { hostilePattern(in: bytes.span) }
}

extension Document {
  /// A text as one block of code, which is how a text beyond the limits is read.
  init(verbatim bytes: UnsafeBufferPointer<UInt8>) {
    let count = Int32(bytes.count)
    var lines: [Int32] = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { lines.append(Int32(index + 1)) }
    self.init(
      nodes: [
        Node(kind: .document, parent: -1, firstChild: 1, end: 2, source: 0..<count),
        Node(kind: .codeBlock, parent: 0, end: 2, literal: 0..<count, source: 0..<count),
      ],
      text: Array(bytes), codeLines: lines)
  }
}
