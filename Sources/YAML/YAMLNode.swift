/// A value read from YAML, with the place it was read from.
///
/// Every scalar is text: what `no`, `12:30` or `014` mean is for the field to say that reads it, not
/// for YAML 1.1's guesses.
public struct YAMLNode: Sendable {
  public enum Content: Sendable {
    case scalar(String, ScalarStyle)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  public let content: Content
  /// Byte offsets in the file; without the white space behind a block.
  public let offsets: Range<Int>

  public init(_ content: Content, offsets: Range<Int>) {
    self.content = content
    self.offsets = offsets
  }

  /// Whether nothing was written: `key:` with no value behind it, or `~`.
  public var isEmpty: Bool {
    if case .scalar(let text, .plain) = content { return text.isEmpty || text == "~" }
    return false
  }

  /// What was found, in an editor's words: "text", "a list", "a group of keys".
  public var described: String {
    switch content {
    case .scalar: isEmpty ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }
}

/// A key of a mapping and its value.
public struct YAMLEntry: Sendable {
  public let key: String
  /// Byte offsets of the key in the file.
  public let keyOffsets: Range<Int>
  public let value: YAMLNode

  public init(key: String, keyOffsets: Range<Int>, value: YAMLNode) {
    self.key = key
    self.keyOffsets = keyOffsets
    self.value = value
  }
}

/// How a scalar was written (YAML 1.2, chapter 7 and 8.1).
public enum ScalarStyle: Sendable {
  case plain
  case singleQuoted
  case doubleQuoted
  case literal
  case folded
}
