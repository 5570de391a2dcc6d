import CCmark

/// Parses CommonMark with libcmark.
///
/// A parser is a value without state of its own: one can be used from many threads at once.
///
///     let document = Parser().parse(Array("Hello *world*".utf8))
public struct Parser: Sendable {
  /// Whether straight quotation marks, `--`, `---` and `...` become typographic ones.
  public let smartPunctuation: Bool

  public init(smartPunctuation: Bool = false) {
    self.smartPunctuation = smartPunctuation
  }

  /// Parses a text of less than 2 GB.
  ///
  /// Anything is a document: invalid UTF-8 and NUL bytes are read as U+FFFD, and a text in which
  /// ``hostilePattern(in:)`` finds something is one block of code, so that no text takes long.
  public func parse(_ bytes: Span<UInt8>) -> Document {
    bytes.withUnsafeBufferPointer { parse($0) }
  }

  /// Parses a text; see ``parse(_:)-(Span<UInt8>)``. Offsets count from the start of the slice.
  public func parse(_ bytes: ArraySlice<UInt8>) -> Document {
    bytes.withUnsafeBufferPointer { parse($0) }
  }

  /// Parses a text; see ``parse(_:)-(Span<UInt8>)``.
  public func parse(_ bytes: [UInt8]) -> Document {
    bytes.withUnsafeBufferPointer { parse($0) }
  }

  private func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Document {
    precondition(bytes.count < Int(Int32.max), "a text of 2 GB or more cannot be parsed")
    if let repaired = RepairedText(bytes) {
      var document = repaired.bytes.withUnsafeBufferPointer { parse(valid: $0) }
      document.mapSource { repaired.origin(of: $0) }
      return document
    }
    return parse(valid: bytes)
  }

  private func parse(valid bytes: UnsafeBufferPointer<UInt8>) -> Document {
    if Self.hostilePattern(in: bytes.span) != nil { return Document(verbatim: bytes) }
    let tree = Tree(parsing: bytes, smartPunctuation: smartPunctuation)
    return Flattening(of: bytes).flatten(tree)
  }
}

extension Document {
  /// Replaces every offset in source.
  fileprivate mutating func mapSource(_ origin: (Int32) -> Int32) {
    func map(_ range: Range<Int32>) -> Range<Int32> {
      origin(range.lowerBound)..<origin(range.upperBound)
    }
    for index in nodes.indices { nodes[index].source = map(nodes[index].source) }
    for index in linkSources.indices {
      linkSources[index].destination = map(linkSources[index].destination)
      linkSources[index].title = linkSources[index].title.map(map)
    }
    for index in codeLines.indices { codeLines[index] = origin(codeLines[index]) }
  }
}
