import CommonMark

/// Compares the place of a node with what stands there.
struct PositionChecker {
  let source: [UInt8]
  let document: Document
  private(set) var failures: [String] = []

  init(source: [UInt8], document: Document) {
    self.source = source
    self.document = document
  }

  mutating func check(_ id: Document.NodeID) {
    let node = document[id]
    let range = document.sourceRange(of: id)
    guard range.lowerBound >= 0, range.upperBound <= source.count else {
      return failures.append("\(node.kind) lies outside: \(range)")
    }
    if node.parent >= 0 {
      let parent = document.sourceRange(of: node.parent)
      expect(
        parent.lowerBound <= range.lowerBound && range.upperBound <= parent.upperBound,
        "is not within its \(document[node.parent].kind)", id)
    }
    if node.next >= 0 { checkGap(id, node.next) }
    checkMarks(id, node, source[range])
  }

  private mutating func expect(_ condition: Bool, _ message: String, _ id: Document.NodeID) {
    if condition { return }
    let range = document.sourceRange(of: id)
    let slice = String(decoding: source[range], as: UTF8.self)
    failures.append("\(document[id].kind) \(range) \(String(reflecting: slice)) \(message)")
  }

  /// Between two inlines stand white space and marks of containers, nothing else.
  private mutating func checkGap(_ id: Document.NodeID, _ next: Document.NodeID) {
    let end = document.sourceRange(of: id).upperBound
    let start = document.sourceRange(of: next).lowerBound
    guard end <= start else {
      return expect(false, "overlaps the next, which begins at \(start)", id)
    }
    guard document[id].kind.rawValue >= NodeKind.text.rawValue else { return }
    let isBreak = document[id].kind == .softBreak || document[id].kind == .lineBreak
    let allowed: [UInt8] = isBreak ? [0x20, 0x09, 0x3E] : [0x20, 0x09, 0x0B, 0x0C]
    expect(source[end..<start].allSatisfy(allowed.contains), "is followed by a gap", id)
  }

  private mutating func checkMarks(
    _ id: Document.NodeID, _ node: Node, _ slice: ArraySlice<UInt8>
  ) {
    let text = String(decoding: slice, as: UTF8.self)
    switch node.kind {
    case .document: expect(slice.count == source.count, "is not everything", id)
    case .blockQuote: expect(slice.first == 0x3E, "does not begin with >", id)
    case .item, .bulletListLoose, .bulletListTight, .orderedListLoose, .orderedListTight:
      expect(text.first.map { "-+*0123456789".contains($0) } ?? false, "has no marker", id)
    case .thematicBreak:
      expect(text.allSatisfy { "-_* \t".contains($0) } && text.count >= 3, "is no line", id)
    case .heading:
      let last = text.split(whereSeparator: \.isNewline).last ?? ""
      expect(
        text.hasPrefix("#") || last.allSatisfy { "=-> \t".contains($0) }, "has no marks", id)
    case .htmlBlock: expect(text.hasPrefix("<"), "is no HTML", id)
    case .codeBlock: checkCodeBlock(id, text)
    case .paragraph:
      // White space behind definitions on a line without all marks is text.
      let isSpace = text.first == " " || text.first == "\t"
      let isText = document.plainText(of: id).first.map { $0 == 0x20 || $0 == 0x09 } ?? false
      expect(!isSpace || isText, "begins with a space", id)
    case .softBreak: expect(["\n", "\r", "\r\n"].contains(text), "is no line's end", id)
    case .lineBreak:
      expect(
        text.last?.isNewline ?? false && text.first.map { "\\ \t\u{B}\u{C}".contains($0) } ?? false,
        "is no hard break", id)
    case .text: checkText(id, slice)
    case .code:
      let length = text.prefix { $0 == "`" }.count
      expect(length > 0 && text.hasSuffix(text.prefix(length)), "is no code", id)
    case .htmlInline: expect(text.hasPrefix("<") && text.hasSuffix(">"), "is no HTML", id)
    case .emphasis:
      expect(text.count > 2 && text.first == text.last && "*_".contains(text.prefix(1)), "", id)
    case .strong:
      expect(
        text.count > 4 && text.prefix(2) == text.suffix(2)
          && ["**", "__"].contains(text.prefix(2)),
        "has no marks", id)
    case .link, .image: checkLink(id, text)
    }
  }

  /// Every byte of a text's literal is either that of source or written in another way there.
  private mutating func checkText(_ id: Document.NodeID, _ slice: ArraySlice<UInt8>) {
    let literal = Array(document.literal(of: id))
    var previous = slice.startIndex
    let step = max(1, literal.count / 8)
    for offset in Array(stride(from: 0, to: literal.count, by: step)) + [literal.count] {
      let place = document.sourceOffset(ofTextOffset: offset, in: id, source: source.span)
      expect(previous <= place && place <= slice.endIndex, "has \(offset) at \(place)", id)
      previous = place
      guard offset < literal.count, place < slice.endIndex, literal[offset] != source[place]
      else { continue }
      let isWrittenOtherwise = [0, 0x5C, 0x26, 0x27, 0x22, 0x2D, 0x2E].contains(source[place])
      if literal.first == 0x20, slice.first == 0x09 { continue }
      expect(isWrittenOtherwise || source[place] >= 0x80, "differs at \(offset)", id)
    }
    expect(previous == slice.endIndex, "ends at \(previous)", id)
    let begin = document.sourceOffset(ofTextOffset: 0, in: id, source: source.span)
    expect(begin == slice.startIndex, "begins at \(begin)", id)
  }

  private mutating func checkLink(_ id: Document.NodeID, _ text: String) {
    guard let link = document.linkSource(of: id) else {
      return expect(false, "has no source", id)
    }
    let opening = document[id].kind == .image ? "![" : link.form == .autolink ? "<" : "["
    let closing =
      switch link.form {
      case .inline: ")"
      case .autolink: ">"
      default: "]"
      }
    expect(text.hasPrefix(opening) && text.hasSuffix(closing), "is no link", id)
    guard link.form == .inline || link.form == .autolink else { return }
    checkPart(id, document.destinationRange(of: id), document.literal(of: id))
    checkPart(id, document.titleRange(of: id), document.info(of: id))
  }

  /// Without escapes, references and several lines a part is in source as it is in the document.
  private mutating func checkPart(
    _ id: Document.NodeID, _ range: Range<Int>?, _ literal: ArraySlice<UInt8>
  ) {
    guard let range else { return expect(literal.isEmpty, "lost a part", id) }
    let slice = source[range]
    if slice.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x26 || $0 >= 0x80 }) { return }
    let isSame = slice.elementsEqual(literal) || Array("mailto:".utf8) + slice == Array(literal)
    expect(isSame, "has another part at \(range)", id)
  }

  private mutating func checkCodeBlock(_ id: Document.NodeID, _ text: String) {
    let literal = document.literal(of: id)
    let lines = literal.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    expect(lines.count == document.codeLineCount(of: id), "has other lines", id)
    for line in lines {
      let offset = line.startIndex - literal.startIndex
      let place = document.sourceOffset(ofCodeOffset: offset, in: id)
      if line.contains(where: { $0 >= 0x80 }) { continue }
      // Spaces can stand for what is left of a tab.
      let words = line.drop { $0 == 0x20 }
      let start = place + (words.startIndex - line.startIndex)
      expect(
        start + words.count <= source.count && source[start..<start + words.count] == words,
        "has another line at \(offset)", id)
    }
    if !document.info(of: id).isEmpty {
      expect(text.hasPrefix("```") || text.hasPrefix("~~~"), "has no fence", id)
    }
  }
}
