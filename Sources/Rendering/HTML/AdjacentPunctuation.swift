import Bytes

/// Punctuation that belongs to the word beside it, so that no line may end or begin with it.
enum AdjacentPunctuation {
  private static let opening: [[UInt8]] = ["(", "[", "“", "‘", "«", "'"].map { Array($0.utf8) }
  private static let closing: [[UInt8]] = [
    ".", ",", ";", ":", "?", "!", ")", "]", "'", "\"", "-", "/", "%", "’", "”", "»", "…", "–", "—",
  ].map { Array($0.utf8) }

  /// Takes opening brackets and quotation marks from the end of what has been written.
  static func takeOpening(_ buffer: inout ByteBuffer) -> String {
    var taken: [UInt8] = []
    while let last = buffer.last,
      let mark = opening.first(where: { $0.last == last && $0.count <= buffer.count })
    {
      // Several marks of more than one byte end alike.
      let bytes = buffer.take(from: buffer.count - mark.count)
      guard opening.contains(bytes) else {
        buffer.append(bytes)
        break
      }
      taken = bytes + taken
    }
    return String(decoding: taken, as: UTF8.self)
  }

  /// The punctuation that a text begins with.
  static func closing(_ text: Span<UInt8>) -> String {
    var taken: [UInt8] = []
    while let mark = closing.first(where: { starts(text, at: taken.count, with: $0) }) {
      taken += mark
    }
    return String(decoding: taken, as: UTF8.self)
  }

  private static func starts(_ text: Span<UInt8>, at start: Int, with mark: [UInt8]) -> Bool {
    guard start + mark.count <= text.count else { return false }
    return mark.indices.allSatisfy { text[start + $0] == mark[$0] }
  }
}
