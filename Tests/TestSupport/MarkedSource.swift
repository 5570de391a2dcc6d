import Diagnostics
import Testing

/// A source text in which a test has marked places: `titel: 1️⃣x2️⃣` is `titel: x` with two places.
public struct MarkedSource: Sendable {
  /// The text without its markers, as a file.
  public let file: SourceFile
  /// Byte offsets of the markers in ``file``, by marker.
  public let offsets: [String: Int]

  /// The text without its markers.
  public var text: String { String(decoding: file.bytes, as: UTF8.self) }

  /// The byte offset of `marker`; an unknown marker is a failure of the test.
  public subscript(marker: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) -> Int
  {
    guard let offset = offsets[marker] else {
      Issue.record("`\(file.path)` has no marker \(marker)", sourceLocation: sourceLocation)
      return -1
    }
    return offset
  }

  /// The bytes between two markers.
  public func range(
    _ start: String, _ end: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> SourceRange {
    let lower = max(0, self[start, sourceLocation])
    let upper = max(lower, self[end, sourceLocation])
    return SourceRange(file: file, offsets: lower..<upper)
  }
}

/// Takes the markers 0️⃣ 1️⃣ … 9️⃣ out of `text` and remembers where they stood.
///
/// A marker that stands twice is a failure of the test.
public func markedSource(
  _ text: String, path: String = "test.md",
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> MarkedSource {
  var bytes: [UInt8] = []
  var offsets: [String: Int] = [:]
  let marked = Array(text.utf8)
  let keycap = Array("\u{FE0F}\u{20E3}".utf8)
  var index = 0
  while index < marked.count {
    let byte = marked[index]
    if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte, marked[(index + 1)...].starts(with: keycap) {
      let length = 1 + keycap.count
      let marker = String(decoding: marked[index..<index + length], as: UTF8.self)
      if offsets.updateValue(bytes.count, forKey: marker) != nil {
        Issue.record("\(marker) stands twice in `\(path)`", sourceLocation: sourceLocation)
      }
      index += length
    } else {
      bytes.append(byte)
      index += 1
    }
  }
  return MarkedSource(file: SourceFile(path: path, bytes: bytes), offsets: offsets)
}
