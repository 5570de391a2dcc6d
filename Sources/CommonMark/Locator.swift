/// Finds out where in the source each node of libcmark's tree stands.
///
/// libcmark's own places are right for where a block begins, but not for where one ends, and for
/// inlines only on a paragraph's first line. So the tree is walked along with the source: what libcmark
/// found there leaves just one way to read it.
struct Locator {
  let source: UnsafeBufferPointer<UInt8>
  let lines: LineTable

  /// The block quotes and items that are open, outermost first.
  private var containers: [Container] = []
  /// How far the marks of containers have been read on the line on which the last was opened.
  private var prefix: LinePrefix
  private var prefixLine = 0

  /// Where reading of the current paragraph's or heading's content has come to.
  var place = Place(line: 0, position: 0, end: 0)
  /// The last line of that content.
  var lastLine = 0
  /// On a line that lacks marks of containers, where the white space begins that libcmark leaves
  /// there; elsewhere where the content begins.
  private(set) var lineStart = 0
  /// Where the current heading ends, its closing marks or underline included.
  private var headingEnd = 0
  /// Whether the content lies between `<` and `>`, where a backslash is itself.
  var isInAutolink = false
  /// Whether what has been read of the current content agrees with the tree.
  var isAligned = true

  /// The places of links and images, in document order.
  var linkSources: [LinkSource] = []
  /// For each line of code, the offset that its first byte has or would have; see ``Document``.
  var codeLines: [Int32] = []

  struct Place {
    var line: Int
    var position: Int
    /// The end of the line's content.
    var end: Int
  }

  init(of source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    lines = LineTable(of: source)
    prefix = LinePrefix(of: source, from: lines.start(of: 0), to: lines.end(of: 0))
  }

  /// The range of a block that has just been reached; of one with children, as far as is known.
  mutating func open(
    _ kind: NodeKind, _ node: borrowing TreeNode, literal: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let line = node.startLine - 1
    let start = min(lines.start(of: line) + max(0, node.startColumn - 1), lines.end(of: line))
    switch kind {
    case .document: return 0..<0
    case .blockQuote:
      readPrefix(of: line)
      prefix.openBlockQuote()
      containers.append(.blockQuote)
      return start..<min(start + 1, source.count)
    case .item:
      readPrefix(of: line)
      let (width, markerEnd) = prefix.openItem()
      containers.append(.item(width: width))
      return start..<max(start, markerEnd)
    case .thematicBreak: return start..<trimmedEnd(of: line, from: start)
    case .htmlBlock: return start..<htmlEnd(literal, from: line, start: start)
    case .codeBlock: return start..<codeEnd(node, literal, from: line, start: start)
    case .paragraph, .heading:
      let known = openContent(kind, line: line, start: start, endLine: node.endLine - 1)
      return known..<known
    default: return start..<start
    }
  }

  /// The end of a block whose children are behind, the last of which ended at `lastEnd`.
  mutating func close(_ kind: NodeKind, own: Range<Int32>, lastEnd: Int32) -> Int32 {
    switch kind {
    case .document: return Int32(source.count)
    case .paragraph: return max(own.lowerBound, Int32(place.position))
    case .heading: return Int32(headingEnd)
    case .blockQuote, .item:
      containers.removeLast()
      return max(own.upperBound, lastEnd)
    default: return max(own.upperBound, lastEnd)
    }
  }

  /// Where a line ends, white space left out.
  func trimmedEnd(of line: Int, from start: Int) -> Int {
    var end = lines.end(of: line)
    while end > start, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    return end
  }
}

extension Locator {
  /// Goes to the next line of the content, behind the marks of containers and white space.
  ///
  /// A line need not bear all the marks: it continues a paragraph all the same.
  mutating func nextLine() {
    place.line += 1
    place.end = lines.end(of: place.line)
    let (prefix, areAllThere) = readMarks(of: place.line)
    place.position = prefix.indentation().firstNonspace
    lineStart = areAllThere ? place.position : prefix.offset
  }

  /// Reads the marks of the open containers at the beginning of a line, as far as they are there.
  func readMarks(of line: Int) -> (prefix: LinePrefix, areAllThere: Bool) {
    var prefix = LinePrefix(of: source, from: lines.start(of: line), to: lines.end(of: line))
    for container in containers where !prefix.match(container) { return (prefix, false) }
    return (prefix, true)
  }

  /// Makes ``prefix`` the one of a line on which a container opens within those that are open.
  private mutating func readPrefix(of line: Int) {
    if line == prefixLine { return }
    prefix = readMarks(of: line).prefix
    prefixLine = line
  }

  /// Sets out to read a paragraph or a heading, link reference definitions left behind.
  /// - Returns: where the block itself begins.
  private mutating func openContent(
    _ kind: NodeKind, line: Int, start: Int, endLine: Int
  ) -> Int {
    isAligned = true
    isInAutolink = false
    place = Place(line: line, position: start, end: lines.end(of: line))
    lineStart = start
    lastLine = max(line, endLine)
    if kind == .heading, let contentStart = hashesEnd(from: start, to: place.end) {
      lastLine = line
      headingEnd = trimmedEnd(of: line, from: start)
      place.end = contentEnd(of: contentStart..<headingEnd)
      place.position = contentStart
      while place.position < place.end,
        source[place.position] == 0x20 || source[place.position] == 9
      {
        place.position += 1
      }
      return start
    }
    if kind == .heading { return openUnderlinedHeading() }
    skipDefinitions()
    return place.position
  }

  /// Behind the `#`s that begin a heading; nil if the heading is an underlined one.
  private func hashesEnd(from start: Int, to end: Int) -> Int? {
    let hashes = source[start..<end].prefix { $0 == 0x23 }.endIndex
    guard 1...6 ~= hashes - start else { return nil }
    return hashes == end || source[hashes] == 0x20 || source[hashes] == 9 ? hashes : nil
  }

  /// Where a heading's content ends: before closing `#`s that stand behind white space.
  private func contentEnd(of range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, source[end - 1] == 0x23 { end -= 1 }
    guard end < range.upperBound, end == range.lowerBound || isSpace(source[end - 1]) else {
      return range.upperBound
    }
    while end > range.lowerBound, isSpace(source[end - 1]) { end -= 1 }
    return end
  }

  /// Skips the definitions at the beginning of the content.
  private mutating func skipDefinitions() {
    while peek == 0x5B, skipDefinition() {}
  }

  /// Finds the first underline with more than definitions above it.
  /// - Returns: where that begins.
  private mutating func openUnderlinedHeading() -> Int {
    let start = place
    for line in place.line + 1..<max(place.line + 2, lastLine + 1) {
      guard let end = underlineEnd(line) else { continue }
      headingEnd = end
      lastLine = line - 1
      place = start
      skipDefinitions()
      if peek != 0 { return place.position }
    }
    isAligned = false
    headingEnd = lines.end(of: place.line)
    return place.position
  }

  /// Where the underline ends that a line is; nil if it is none.
  private func underlineEnd(_ line: Int) -> Int? {
    let (prefix, areAllThere) = readMarks(of: line)
    let (indent, first) = prefix.indentation()
    let end = trimmedEnd(of: line, from: first)
    guard areAllThere, indent <= 3, first < end else { return nil }
    let mark = source[first]
    guard mark == 0x3D || mark == 0x2D else { return nil }
    return source[first..<end].allSatisfy { $0 == mark } ? end : nil
  }
}
