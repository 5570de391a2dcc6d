/// A pattern of paths in a `robots.txt`: `*` stands for any run of bytes, `$` at the end for the end.
struct RobotsPattern: Sendable {
  /// What stands between the `*`.
  private let pieces: [ArraySlice<UInt8>]
  private let isAnchored: Bool
  /// How specific it is, in bytes.
  let length: Int

  init(_ bytes: [UInt8]) {
    var pattern = Self.normalised(bytes)
    length = pattern.count
    isAnchored = pattern.last == UInt8(ascii: "$")
    if isAnchored { pattern.removeLast() }
    pieces = pattern.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
  }

  /// Whether the pattern fits the beginning of `target`, or all of it with `$`.
  /// - Parameter target: ``normalised(_:)``.
  /// - Complexity: O(pattern × target) at worst, since the first place that fits a piece is as good as
  ///   any later one.
  func matches(_ target: [UInt8]) -> Bool {
    guard let first = pieces.first, target.starts(with: first) else { return false }
    if pieces.count == 1 { return !isAnchored || target.count == first.count }
    var rest = target.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() {
      guard let place = Self.place(of: piece, in: rest) else { return false }
      rest = rest[(place + piece.count)...]
    }
    let last = pieces[pieces.count - 1]
    if isAnchored { return rest.count >= last.count && rest.suffix(last.count) == last }
    return Self.place(of: last, in: rest) != nil
  }

  private static func place(of piece: ArraySlice<UInt8>, in text: ArraySlice<UInt8>) -> Int? {
    if piece.count > text.count { return nil }
    return (text.startIndex...text.endIndex - piece.count).first {
      text[$0...].starts(with: piece)
    }
  }

  /// One form for what can be written in several (RFC 9309, 2.2.2): bytes that are not ASCII are
  /// encoded, letters, digits, `-`, `.`, `_` and `~` are not, and hexadecimal digits are capitals.
  static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
      {
        append(high << 4 | low, isEncoded: true, to: &result)
        index += 3
      } else {
        append(byte, isEncoded: false, to: &result)
        index += 1
      }
    }
    return result
  }

  private static func append(_ byte: UInt8, isEncoded: Bool, to result: inout [UInt8]) {
    let isPlain =
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        true
      default: !isEncoded && byte < 0x80
      }
    if isPlain {
      result.append(byte)
    } else {
      let digits = Array("0123456789ABCDEF".utf8)
      result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
