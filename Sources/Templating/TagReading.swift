import Diagnostics

extension Tokenizer {
  /// Reads the tag whose opening delimiter is at the position, and moves behind it.
  mutating func readTag() {
    let start = position
    let content = start + delimiters.opening.count
    let sigil = content < bytes.count ? bytes[content] : 0
    switch sigil {
    case UInt8(ascii: "!"): readComment(from: start)
    case UInt8(ascii: "="): readDelimiters(from: start, content: content + 1)
    case UInt8(ascii: "{"): readTriple(from: start, content: content + 1)
    default: readNamed(from: start, content: content, sigil: sigil)
    }
  }

  private mutating func readComment(from start: Int) {
    let content = start + delimiters.opening.count
    guard let end = closing(delimiters.closing, from: content, stopAtOpening: false) else {
      reportUnclosed(from: start, missing: delimiters.closingText, what: "comment")
      return
    }
    finish(Token(kind: .comment, range: start..<(end + delimiters.closing.count)))
  }

  private mutating func readDelimiters(from start: Int, content: Int) {
    let closer = [UInt8(ascii: "=")] + delimiters.closing
    guard let end = closing(closer, from: content, stopAtOpening: false) else {
      reportUnclosed(
        from: start, missing: "=" + delimiters.closingText, what: "change of delimiters")
      return
    }
    let tag = start..<(end + closer.count)
    finish(Token(kind: .comment, range: tag))
    let parts = bytes[content..<end].split { isBlank($0) || $0 == UInt8(ascii: "\n") }
    guard parts.count == 2, !parts.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
      report(
        .malformedTag, "A change of delimiters names two: what opens a tag and what closes it", tag,
        Suggestion("for example `{{=<% %>=}}`; neither has a space or `=` in it"))
      return
    }
    delimiters = Delimiters(opening: Array(parts[0]), closing: Array(parts[1]))
  }

  private mutating func readTriple(from start: Int, content: Int) {
    let closer = [UInt8(ascii: "}")] + delimiters.closing
    guard let end = closing(closer, from: content, stopAtOpening: true) else {
      reportUnclosed(from: start, missing: "}" + delimiters.closingText, what: "tag")
      return
    }
    let tag = start..<(end + closer.count)
    let name = trimmed(content..<end)
    guard checkName(name, tag: tag, isPath: true) else { return skip(tag) }
    finish(Token(kind: .rawVariable, range: tag, name: name))
  }

  private mutating func readNamed(from start: Int, content: Int, sigil: UInt8) {
    guard let end = closing(delimiters.closing, from: content, stopAtOpening: true) else {
      reportUnclosed(from: start, missing: delimiters.closingText, what: "tag")
      return
    }
    let tag = start..<(end + delimiters.closing.count)
    let kind = Self.kinds[sigil] ?? .variable
    var token = Token(kind: kind, range: tag)
    token.name = trimmed((kind == .variable ? content : content + 1)..<end)
    if [.partial, .parent, .end].contains(kind), bytes[token.name].first == UInt8(ascii: "*") {
      token.isDynamic = true
      token.name = trimmed((token.name.lowerBound + 1)..<token.name.upperBound)
    }
    let isPath = [.variable, .rawVariable, .section, .invertedSection].contains(kind)
    guard checkName(token.name, tag: tag, isPath: isPath || token.isDynamic) else {
      return skip(tag)
    }
    if delimiters == .standard, kind == .variable, end + 2 < bytes.count,
      bytes[end + 2] == UInt8(ascii: "}")
    {
      let name = file.text(token.name)
      report(
        .malformedTag, "`{{\(name)}}}` opens with two braces and closes with three",
        tag.lowerBound..<(tag.upperBound + 1), Suggestion("write `{{\(name)}}` or `{{{\(name)}}}`"))
      return skip(tag.lowerBound..<(tag.upperBound + 1))
    }
    finish(token)
  }

  private static let kinds: [UInt8: Token.Kind] = [
    UInt8(ascii: "&"): .rawVariable, UInt8(ascii: "#"): .section,
    UInt8(ascii: "^"): .invertedSection, UInt8(ascii: "/"): .end, UInt8(ascii: ">"): .partial,
    UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
  ]

  private mutating func finish(_ token: Token) {
    tokens.append(token)
    position = token.range.upperBound
  }

  private mutating func skip(_ tag: Range<Int>) {
    finish(Token(kind: .comment, range: tag))
  }

  /// Where `closer` next stands; nil if another tag opens or the file ends before.
  private mutating func closing(
    _ closer: [UInt8], from start: Int, stopAtOpening: Bool
  ) -> Int? {
    guard !missingClosers.contains(closer) else { return nil }
    var index = start
    while index + closer.count <= bytes.count {
      if matches(closer, at: index) { return index }
      if stopAtOpening, matches(delimiters.opening, at: index) { return nil }
      index += 1
    }
    missingClosers.insert(closer)
    return nil
  }
}
