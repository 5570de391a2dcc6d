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
  /// Anything is a document: invalid UTF-8 and NUL bytes are read as U+FFFD. Hostile input can take
  /// long; ask ``hostilePattern(in:)`` first.
  /// - Complexity: O(n) for texts in which `hostilePattern` finds nothing.
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
    let arena = Arena()
    let tree = Tree(parsing: bytes, smartPunctuation: smartPunctuation, in: arena)
    return Flattening(of: bytes).flatten(tree)
  }
}
