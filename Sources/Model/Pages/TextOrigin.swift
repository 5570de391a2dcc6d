import Diagnostics

/// Where the bytes of a text stand in the file that it was read from.
///
/// A page's body stands there in one piece; a YAML scalar is folded, indented or escaped, so that its
/// pieces are shifted by different amounts.
public struct TextOrigin: Sendable {
  public let file: SourceFile
  /// From `text` on, the bytes of the text stand in the file from `file` on; ascending, never empty.
  private let pieces: [Piece]

  private struct Piece: Sendable {
    var text: Int
    var file: Int
  }

  /// A text that stands in `file` in one piece, from byte `offset` on.
  public init(file: SourceFile, offset: Int) {
    self.file = file
    self.pieces = [Piece(text: 0, file: offset)]
  }

  /// A text that was read out of `offsets` of `file` by leaving out indentation and marks.
  ///
  /// The two are laid side by side: where they differ, the file's bytes are passed over up to the
  /// next one that fits. Exact for block scalars and for quoted ones without escapes.
  /// - Complexity: O(length of the range).
  public init(of text: [UInt8], in file: SourceFile, within offsets: Range<Int>) {
    self.init(of: text[...], in: file, within: offsets)
  }

  /// A text that was read out of `offsets` of `file` by leaving out indentation and marks.
  public init(of text: ArraySlice<UInt8>, in file: SourceFile, within offsets: Range<Int>) {
    self.file = file
    var pieces: [Piece] = []
    var cursor = offsets.lowerBound
    for (index, byte) in text.enumerated() {
      var candidate = cursor
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
        // A folded line break may stand for a space, and the other way round.
        while candidate < offsets.upperBound, !Self.isSpace(file.bytes[candidate]) {
          candidate += 1
        }
      } else {
        while candidate < offsets.upperBound, file.bytes[candidate] != byte { candidate += 1 }
      }
      guard candidate < offsets.upperBound else { continue }
      if let last = pieces.last, last.file - last.text == candidate - index {
      } else {
        pieces.append(Piece(text: index, file: candidate))
      }
      cursor = candidate + 1
    }
    self.pieces = pieces.isEmpty ? [Piece(text: 0, file: offsets.lowerBound)] : pieces
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D
  }

  /// The offset in the file of the byte at `offset` of the text.
  /// - Complexity: O(log pieces).
  public func fileOffset(_ offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].text <= offset { low = middle } else { high = middle }
    }
    return min(offset - pieces[low].text + pieces[low].file, file.bytes.count)
  }

  /// Where a run of the text stands in the file.
  public func range(_ offsets: Range<Int>) -> SourceRange {
    let start = fileOffset(offsets.lowerBound)
    let end =
      offsets.isEmpty ? start : min(fileOffset(offsets.upperBound - 1) + 1, file.bytes.count)
    return SourceRange(file: file, offsets: start..<max(start, end))
  }
}
