import Diagnostics

/// Where the bytes of a text stand in the file that it was read from.
///
/// A page's body stands there in one piece; a YAML scalar is folded, indented or escaped, so that its
/// pieces are shifted by different amounts.
public struct TextOrigin: Sendable {
  public let file: SourceFile
  /// From `text` on, the bytes of the text stand in the file from `file` on; ascending, never empty.
  private var pieces: [Piece]
  /// Where in the file the text ends; nothing of it stands behind.
  private let end: Int

  private struct Piece: Sendable {
    var text: Int
    var file: Int
    /// How many bytes of the file its first character takes, where that is not what it has itself.
    var written = 0
  }

  /// A text that stands in `file` in one piece, from byte `offset` on.
  public init(file: SourceFile, offset: Int) {
    self.init(file: file, within: offset..<max(offset, file.bytes.count))
  }

  /// A text that begins where `offsets` of `file` begin and ends before their end; whatever is left
  /// out between is said by ``place(_:at:)``.
  public init(file: SourceFile, within offsets: Range<Int>) {
    self.file = file
    pieces = [Piece(text: 0, file: offsets.lowerBound)]
    end = min(offsets.upperBound, file.bytes.count)
  }

  /// Says that the byte at `offset` of the text, and those behind it, stand from `fileOffset` on.
  ///
  /// Places are given in the order of the text.
  /// - Parameter written: how many bytes of the file the one character is written as that stands
  ///   there, for an escape; a place for what follows has to be given.
  /// - Complexity: O(1); a place that follows from the one before takes no memory.
  public mutating func place(_ offset: Int, at fileOffset: Int, writtenAs written: Int = 0) {
    let last = pieces[pieces.count - 1]
    let follows = last.file - last.text == fileOffset - offset
    if follows, written == 0, last.written == 0 { return }
    if last.text == offset { pieces.removeLast() }
    pieces.append(Piece(text: offset, file: fileOffset, written: written))
  }

  /// The origin of a text that was read out of another text, in the file that holds that other one.
  /// - Parameter outer: where the other text's bytes stand.
  /// - Complexity: O(pieces of both within the text).
  public func relocated(by outer: TextOrigin) -> TextOrigin {
    var moved = TextOrigin(
      file: outer.file, within: outer.range(pieces[0].file..<max(end, pieces[0].file)).offsets)
    for (index, piece) in pieces.enumerated() {
      moved.place(piece.text, at: outer.fileOffset(piece.file), writtenAs: piece.written)
      if piece.written > 0 { continue }
      let length = index + 1 < pieces.count ? pieces[index + 1].text - piece.text : end - piece.file
      var inner = outer.index(ofPieceAt: piece.file) + 1
      while inner < outer.pieces.count, outer.pieces[inner].text < piece.file + length {
        let next = outer.pieces[inner]
        moved.place(next.text - piece.file + piece.text, at: next.file)
        inner += 1
      }
    }
    return moved
  }

  private func index(ofPieceAt offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].text <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The offset in the file of the byte at `offset` of the text.
  /// - Complexity: O(log pieces).
  public func fileOffset(_ offset: Int) -> Int {
    let piece = pieces[index(ofPieceAt: offset)]
    return min(offset - piece.text + piece.file, max(end, piece.file))
  }

  /// Where a run of the text stands in the file.
  public func range(_ offsets: Range<Int>) -> SourceRange {
    let start = fileOffset(offsets.lowerBound)
    if offsets.isEmpty { return SourceRange(file: file, offsets: start..<start) }
    let last = pieces[index(ofPieceAt: offsets.upperBound - 1)]
    let end =
      last.written > 0 ? last.file + last.written : fileOffset(offsets.upperBound - 1) + 1
    return SourceRange(file: file, offsets: start..<max(start, min(end, file.bytes.count)))
  }
}
