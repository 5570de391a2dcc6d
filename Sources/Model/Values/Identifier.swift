/// The identifier of a record: lower-case ASCII letters, digits and single hyphens between them.
public struct Identifier: Sendable, Hashable {
  /// The identifier as written.
  public let text: String

  /// How many letters an identifier has at most.
  public static let maximumLength = 64

  /// Reads an identifier; the error suggests the nearest one that is right.
  /// - Complexity: O(length).
  public init(_ text: String) throws(ValueError) {
    let bytes = Array(text.utf8)
    if let mistake = Self.mistake(bytes) {
      let slug = Slug.identifier(from: text)
      throw ValueError(
        mistake.message, at: mistake.offsets,
        suggestion: slug.isEmpty
          ? "Write lower-case letters and digits, with hyphens between words, such as `joint-fund`"
          : "Write `\(slug)`",
        replacement: !slug.isEmpty && mistake.offsets == 0..<bytes.count ? slug : nil)
    }
    self.text = text
  }

  private static func mistake(_ bytes: [UInt8]) -> (message: String, offsets: Range<Int>)? {
    let whole = 0..<bytes.count
    if bytes.isEmpty { return ("The identifier is empty", whole) }
    if bytes.count > maximumLength {
      return (
        "An identifier has at most \(maximumLength) letters; this one has \(bytes.count)", whole
      )
    }
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "-") {
        if index > 0, bytes[index - 1] == byte {
          return ("An identifier has no two hyphens together", whole)
        }
      } else if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        continue
      } else if byte &- 0x41 < 26 {
        return ("An identifier has no capital letters", whole)
      } else {
        return (
          "An identifier has only lower-case letters from `a` to `z`, digits and hyphens", whole
        )
      }
    }
    if bytes.first == UInt8(ascii: "-") || bytes.last == UInt8(ascii: "-") {
      return ("An identifier neither begins nor ends with a hyphen", whole)
    }
    return nil
  }
}

extension Identifier: Comparable {
  public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}

extension Identifier: CustomStringConvertible {
  public var description: String { text }
}
