import CommonMark

/// The sentence that a node of a document stands in, as plain text.
///
/// - Parameters:
///   - node: a link or text node.
///   - offset: a byte offset within a text node's literal.
/// - Complexity: O(length of the block).
public func sentence(around node: Document.NodeID, offset: Int = 0, in document: Document) -> String
{
  var block = node
  while document[block].parent >= 0, !document[block].kind.isLeafBlock {
    block = document[block].parent
  }
  var text: [UInt8] = []
  var position = 0
  for id in document.descendants(of: block) {
    if id == node { position = text.count + offset }
    switch document[id].kind {
    case .text, .code: text += document.literal(of: id)
    case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
    default: break
    }
  }
  var start = 0
  var end = text.count
  for index in text.indices where endsSentence(text, index) {
    if index < position {
      start = index + 1
    } else {
      end = index + 1
      break
    }
  }
  while start < end, text[start] == UInt8(ascii: " ") || closes(text, start) > 0 {
    start += max(1, closes(text, start))
  }
  // A closing quotation mark belongs to the sentence before it.
  end = min(end + closes(text, end), text.count)
  return String(decoding: text[start..<end], as: UTF8.self)
}

extension NodeKind {
  /// Whether the node is a block that holds inlines.
  var isLeafBlock: Bool { self == .paragraph || self == .heading || self == .document }
}

/// The length of the closing quotation mark or bracket at `index`; 0 for anything else.
private func closes(_ text: [UInt8], _ index: Int) -> Int {
  guard index < text.count else { return 0 }
  if text[index] == UInt8(ascii: ")") || text[index] == UInt8(ascii: "\"") { return 1 }
  // ’ and ” are E2 80 99 and E2 80 9D.
  let isQuote =
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
    && (text[index + 2] == 0x99 || text[index + 2] == 0x9D)
  return isQuote ? 3 : 0
}

private func endsSentence(_ text: [UInt8], _ index: Int) -> Bool {
  let byte = text[index]
  guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") else {
    return false
  }
  let after = index + 1 + closes(text, index + 1)
  guard after < text.count else { return true }
  guard text[after] == UInt8(ascii: " "), after + 1 < text.count else { return false }
  // A lower-case letter goes on with the sentence: "approx. 5", "i.e. that".
  let next = text[after + 1]
  if next >= UInt8(ascii: "a"), next <= UInt8(ascii: "z") { return false }
  // One letter or two with a capital before the dot is a name's or a title's: "J. Smith", "Mr. X".
  var wordStart = index
  while wordStart > 0, text[wordStart - 1] != UInt8(ascii: " ") { wordStart -= 1 }
  let word = text[wordStart..<index]
  let isCapitalised = word.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
  return !(byte == UInt8(ascii: ".") && isCapitalised && word.count <= 2)
}
