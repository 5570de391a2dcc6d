/// Applies the rules for whitespace: a line that holds nothing but one tag without a value leaves no
/// trace, and what takes such a tag's place is indented as the tag was.
///
/// Parents and blocks have rules of their own, because the two tags of an empty one share a line.
func applyLineRules(to tokens: inout [Token], bytes: [UInt8]) {
  let lines = TemplateLine.lines(of: tokens, bytes: bytes)
  var lineOfToken = [Int](repeating: 0, count: tokens.count)
  for (number, line) in lines.enumerated() {
    for index in line.tokens { lineOfToken[index] = number }
  }
  var rules = LineRules(tokens: tokens, bytes: bytes, lines: lines, lineOfToken: lineOfToken)
  rules.apply()
  tokens = rules.tokens
}

/// One line of a template, before any whitespace is taken away.
struct TemplateLine {
  /// The indices of its tokens; a tag that spans lines belongs to the one on which it began.
  var tokens: Range<Int>
  /// The whitespace that it begins with.
  var leading: Range<Int>
  /// The first and last token that is a tag; nil if it is all text.
  var firstTag: Int?
  var lastTag: Int?
  /// Whether there is nothing but whitespace before the first tag, between tags, after the last.
  var isBlankBefore: Bool
  var isBlankBetween: Bool
  var isBlankAfter: Bool

  static func lines(of tokens: [Token], bytes: [UInt8]) -> [TemplateLine] {
    var lines: [TemplateLine] = []
    var start = 0
    for index in tokens.indices {
      let token = tokens[index]
      let endsLine =
        token.kind == .text && !token.range.isEmpty
        && bytes[token.range.upperBound - 1] == UInt8(ascii: "\n")
      guard endsLine || index == tokens.count - 1 else { continue }
      lines.append(TemplateLine(start..<(index + 1), of: tokens, bytes: bytes))
      start = index + 1
    }
    return lines
  }

  private init(_ range: Range<Int>, of tokens: [Token], bytes: [UInt8]) {
    self.tokens = range
    firstTag = range.first { tokens[$0].kind != .text }
    lastTag = range.last { tokens[$0].kind != .text }
    isBlankBefore = true
    isBlankBetween = true
    isBlankAfter = true
    for index in range where tokens[index].kind == .text {
      let isBlankText = bytes[tokens[index].range].allSatisfy {
        isBlank($0) || $0 == UInt8(ascii: "\n")
      }
      guard !isBlankText else { continue }
      if index < firstTag ?? Int.max {
        isBlankBefore = false
      } else if index > lastTag ?? -1 {
        isBlankAfter = false
      } else {
        isBlankBetween = false
      }
    }
    leading = 0..<0
    if let first = range.first, tokens[first].kind == .text {
      let text = tokens[first].range
      let end = text.first { bytes[$0] != UInt8(ascii: " ") && bytes[$0] != UInt8(ascii: "\t") }
      leading = text.lowerBound..<(end ?? text.upperBound)
    }
  }

  var isAllBlank: Bool { isBlankBefore && isBlankBetween && isBlankAfter }
}

private struct LineRules {
  var tokens: [Token]
  let bytes: [UInt8]
  let lines: [TemplateLine]
  let lineOfToken: [Int]

  mutating func apply() {
    for number in lines.indices {
      applyToLoneTag(number)
      applyToBlocks(number)
    }
    for index in tokens.indices where tokens[index].kind == .parent { applyToParent(index) }
    for line in lines { markStart(of: line) }
  }

  private mutating func applyToLoneTag(_ number: Int) {
    let line = lines[number]
    guard let tag = line.firstTag, tag == line.lastTag, line.isAllBlank else { return }
    switch tokens[tag].kind {
    case .text, .variable, .rawVariable, .parent: return
    case .end where tokens[tokens[tag].partner].kind == .parent: return
    default: break
    }
    tokens[tag].standsAlone = true
    tokens[tag].indentation = line.leading
    for index in line.tokens where index != tag { removeText(index) }
    if tokens[tag].kind == .block {
      let content = contentIndentation(of: tag)
      tokens[tag].contentIndentation = content
      if !tokens[tag].isOverride, !content.isEmpty { tokens[tag].indentation = content }
    }
  }

  /// Blocks that share their line with other tags: an override's content begins behind its tag's
  /// line and ends before its end's; what fills a block at the start of a line is indented with it.
  private mutating func applyToBlocks(_ number: Int) {
    let line = lines[number]
    guard let first = line.firstTag, let last = line.lastTag else { return }
    if tokens[first].kind == .block, !tokens[first].isOverride, !tokens[first].standsAlone,
      line.isBlankBefore
    {
      tokens[first].indentation = line.leading
    }
    guard first != last else { return }
    if tokens[last].kind == .block, tokens[last].isOverride, line.isAllBlank,
      line.tokens.allSatisfy({ isInheritanceTag($0) })
    {
      for index in line.tokens where index > last { removeText(index) }
      tokens[last].contentIndentation = contentIndentation(of: last)
    }
    if tokens[first].kind == .end, tokens[tokens[first].partner].isOverride, line.isBlankBefore {
      for index in line.tokens where index < first { removeText(index) }
    }
  }

  private func isInheritanceTag(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .text, .comment, .parent, .block: return true
    case .end: return [.parent, .block].contains(tokens[token.partner].kind)
    default: return false
    }
  }

  /// How far the first written line of a block's content is indented.
  private func contentIndentation(of block: Int) -> Range<Int> {
    for number in (lineOfToken[block] + 1)..<max(lines.count, lineOfToken[block] + 1) {
      let line = lines[number]
      guard line.tokens.lowerBound < tokens[block].partner else { break }
      if line.firstTag == tokens[block].partner, line.isBlankBefore { break }
      if line.firstTag != nil || !line.isBlankBefore { return line.leading }
    }
    return 0..<0
  }

  /// A parent has its lines to itself if nothing stands before its first tag and after its last.
  private mutating func applyToParent(_ parent: Int) {
    let end = tokens[parent].partner
    let opening = lines[lineOfToken[parent]]
    let closing = lines[lineOfToken[end]]
    guard opening.firstTag == parent, opening.isBlankBefore else { return }
    guard closing.lastTag == end, closing.isBlankAfter else { return }
    tokens[parent].standsAlone = true
    tokens[parent].indentation = opening.leading
    for index in opening.tokens where index < parent { removeText(index) }
    for index in closing.tokens where index > end { removeText(index) }
  }

  private mutating func markStart(of line: TemplateLine) {
    let start = line.tokens.first { tokens[$0].isWritten }
    if let start { tokens[start].startsLine = true }
  }

  private mutating func removeText(_ index: Int) {
    guard tokens[index].kind == .text else { return }
    tokens[index].range = tokens[index].range.lowerBound..<tokens[index].range.lowerBound
  }
}
