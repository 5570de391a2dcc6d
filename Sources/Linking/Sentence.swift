import CommonMark

/// The sentence that a node of a document stands in, as plain text.
///
/// What is longer than a reader takes in at a glance is cut at words, with `…` for the rest.
/// - Parameters:
///   - node: a link or text node.
///   - offset: a byte offset within a text node's literal.
///   - filler: what readers see for a link that was written without words; empty for a citation.
/// - Complexity: O(1) in the length of the block, but for the nodes beside `node`.
public func sentence(
  around node: Document.NodeID, offset: Int = 0, in document: Document,
  filler: (Document.NodeID) -> String = { _ in "" }
) -> String {
  var window = SentenceWindow(around: node, offset: offset, in: document, filler: filler)
  return window.sentence()
}

/// The text on both sides of a place in a block.
private struct SentenceWindow {
  /// How much of a sentence is shown on each side, in bytes.
  private static let reach = 600

  private var text: [UInt8] = []
  private var position = 0
  private var isCutBefore = false
  private var isCutBehind = false

  init(
    around node: Document.NodeID, offset: Int, in document: Document,
    filler: (Document.NodeID) -> String
  ) {
    var block = node
    while document[block].parent >= 0, !document[block].kind.isLeafBlock {
      block = document[block].parent
    }
    let inlines = document.descendants(of: block)
    // A single word can be as long as the page, so no more of it is copied than is shown.
    let margin = Self.reach + 8
    let isText = document[node].kind == .text
    let own = isText ? document.literal(of: node) : []
    let offset = min(max(0, offset), own.count)
    var before = [own.prefix(offset).suffix(margin)]
    var count = before[0].count
    var id = node - 1
    while id >= inlines.lowerBound, count <= Self.reach {
      let words = Self.words(of: id, in: document, filler)
      before.append(words.suffix(margin))
      count += words.count
      id -= 1
    }
    for words in before.reversed() { text += words }
    position = text.count
    text += own.dropFirst(offset).prefix(margin)
    id = isText ? node + 1 : node
    while id < inlines.upperBound, text.count <= position + Self.reach {
      text += Self.words(of: id, in: document, filler).prefix(margin)
      id += 1
    }
    let isCitation =
      document[node].kind == .link && document[node].firstChild < 0 && filler(node).isEmpty
    cut()
    if isCitation {
      // A citation belongs to the words before it, even behind their full stop.
      while position > 0, text[position - 1] == UInt8(ascii: " ") { position -= 1 }
      position = max(0, position - 1)
    }
  }

  private static let space: ArraySlice<UInt8> = [UInt8(ascii: " ")]

  private static func words(
    of id: Document.NodeID, in document: Document, _ filler: (Document.NodeID) -> String
  ) -> ArraySlice<UInt8> {
    switch document[id].kind {
    case .text, .code: document.literal(of: id)
    case .softBreak, .lineBreak: space
    case .link where document[id].firstChild < 0: Array(filler(id).utf8)[...]
    default: []
    }
  }

  /// Leaves out what is too far away, at the words nearest to the limit.
  private mutating func cut() {
    if text.count > position + Self.reach {
      var end = position + Self.reach
      while end > position, text[end] != UInt8(ascii: " ") { end -= 1 }
      if end == position { end = Self.boundary(text, position + Self.reach) }
      text.removeSubrange(end...)
      isCutBehind = true
    }
    if position > Self.reach {
      var start = position - Self.reach
      while start < position, text[start] != UInt8(ascii: " ") { start += 1 }
      if start == position { start = Self.boundary(text, position - Self.reach) }
      text.removeSubrange(..<start)
      position -= start
      isCutBefore = true
    }
  }

  /// The beginning of the character that the byte at `offset` belongs to.
  private static func boundary(_ text: [UInt8], _ offset: Int) -> Int {
    var offset = offset
    while offset > 0, text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  mutating func sentence() -> String {
    var start = 0
    var end = text.count
    for index in text.indices {
      guard let boundary = sentenceEnd(text, index) else { continue }
      if boundary <= position, boundary < text.count {
        start = boundary
      } else {
        end = boundary
        break
      }
    }
    let isCutBefore = self.isCutBefore && start == 0
    let isCutBehind = self.isCutBehind && end == text.count
    while start < end, text[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return (isCutBefore ? "…" : "") + String(decoding: text[start..<end], as: UTF8.self)
      + (isCutBehind ? "…" : "")
  }
}

extension NodeKind {
  /// Whether the node is a block that holds inlines.
  var isLeafBlock: Bool { self == .paragraph || self == .heading || self == .document }
}
