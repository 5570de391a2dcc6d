import CommonMark
import Diagnostics
import Linking
import Model

/// Passages of plain text: titles, summaries, captions.
package enum PlainText {
  /// A passage of a text field; nil for a field of another type.
  package static func passage(
    _ value: LocatedValue, _ kind: Passage.Kind, field: String?, block: Document.NodeID? = nil
  ) -> Passage? {
    guard case .text(let text) = value.value else { return nil }
    let bytes = Array(text.utf8)
    let places: Passage.Places
    if let written = value.writtenText, written.utf8.elementsEqual(bytes),
      let range = value.range(ofWritten: 0..<bytes.count)
    {
      places = .verbatim(range)
    } else {
      places = .aligned(value.range.file, alignment(bytes, value.range))
    }
    return passage(bytes, kind, field, block, places)
  }

  /// The caption on a block's fence.
  static func caption(_ caption: String, of block: Block, field: String?) -> Passage {
    let bytes = Array(caption.utf8)
    let file = block.range.file
    let line = file.lineRange(at: block.range.offsets.lowerBound)
    let fence = file.bytes[line]
    let start = fence.firstRange(of: bytes)?.lowerBound ?? block.range.offsets.lowerBound
    let range = SourceRange(file: file, offsets: start..<min(start + bytes.count, line.upperBound))
    return passage(bytes, .caption, field, block.node, .verbatim(range))
  }

  private static func passage(
    _ bytes: [UInt8], _ kind: Passage.Kind, _ field: String?, _ block: Document.NodeID?,
    _ places: Passage.Places
  ) -> Passage {
    var quotations = Quotations()
    return Passage(
      kind: kind, field: field, text: bytes, links: [], quotations: quotations.ranges(in: bytes),
      isInBlockQuote: false, block: block, places: places)
  }

  /// For each byte of a scalar where it stands in the file: white space may be longer there, and
  /// quotation marks and escapes stand between.
  private static func alignment(_ text: [UInt8], _ range: SourceRange) -> [Int] {
    let bytes = range.file.bytes
    let end = min(range.offsets.upperBound, bytes.count)
    var place = range.offsets.lowerBound
    var places: [Int] = []
    places.reserveCapacity(text.count)
    func isSpace(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
    for byte in text {
      if byte == 0x20 || byte == 0x0A {
        while place < end, !isSpace(bytes[place]) { place += 1 }
        places.append(min(place, max(range.offsets.lowerBound, end - 1)))
        while place < end, isSpace(bytes[place]) { place += 1 }
        continue
      }
      while place < end, bytes[place] != byte { place += 1 }
      places.append(min(place, max(range.offsets.lowerBound, end - 1)))
      place += 1
    }
    return places
  }
}
