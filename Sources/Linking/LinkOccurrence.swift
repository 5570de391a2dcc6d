import CommonMark
import Diagnostics
import Model

/// A link where it stands.
struct LinkOccurrence: Sendable {
  let prose: Prose
  let node: Document.NodeID
  let isImage: Bool

  /// Where it leads, as written.
  var destination: String { String(decoding: prose.document.literal(of: node), as: UTF8.self) }
  var title: String { String(decoding: prose.document.info(of: node), as: UTF8.self) }
  /// What stands between the brackets, as plain text.
  var text: [UInt8] { prose.document.plainText(of: node) }
  var range: SourceRange { prose.range(of: prose.document[node]) }
  /// Where the destination stands in the link; the label, where that is given elsewhere.
  var destinationRange: SourceRange? {
    prose.document.destinationRange(of: node).map { prose.range($0) }
  }
  /// Where another destination can be written: nil for a link whose destination stands elsewhere.
  var replaceableRange: SourceRange? {
    let form = prose.document.linkSource(of: node)?.form
    return form == .inline || form == .autolink ? destinationRange : nil
  }

  /// Where the destination's part behind `#` stands; nil where it is written in another way, with
  /// escapes, or elsewhere.
  func range(ofFragment fragment: String) -> SourceRange? {
    guard let range = replaceableRange else { return nil }
    let wanted = Array("#\(fragment)".utf8)
    guard range.file.bytes[range.offsets].suffix(wanted.count).elementsEqual(wanted) else {
      return nil
    }
    let end = range.offsets.upperBound
    return SourceRange(file: range.file, offsets: end - wanted.count + 1..<end)
  }
}
