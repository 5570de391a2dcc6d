extension Locator {
  /// The end of the last line of raw HTML that is not blank.
  func htmlEnd(_ literal: UnsafeBufferPointer<UInt8>, from line: Int, start: Int) -> Int {
    var last = line
    var reached = line
    for byte in literal {
      if byte == 0x0A {
        reached += 1
      } else if !isSpace(byte) {
        last = reached
      }
    }
    return trimmedEnd(of: last, from: start)
  }

  /// The end of code, its closing fence included; notes where each of its lines is.
  mutating func codeEnd(
    _ node: borrowing TreeNode, _ literal: UnsafeBufferPointer<UInt8>, from line: Int, start: Int
  ) -> Int {
    let isFenced = isFenced(literal, hasInfo: !node.info.isEmpty, line: line, start: start)
    var next = isFenced ? line + 1 : line
    var lineStart = 0
    while lineStart < literal.count {
      let lineEnd = literal[lineStart...].firstIndex(of: 0x0A) ?? literal.count
      // Counted from the end, because a tab can have been read in part and stand for spaces here.
      codeLines.append(Int32(max(0, lines.end(of: next) - (lineEnd - lineStart))))
      lineStart = lineEnd + 1
      next += 1
    }
    let end = lines.end(of: next - 1)
    guard isFenced, next < lines.count else { return max(start, end) }
    let (prefix, areAllThere) = readMarks(of: next)
    let (indent, fence) = prefix.indentation()
    let fenceEnd = trimmedEnd(of: next, from: fence)
    guard areAllThere, indent <= 3, fence < fenceEnd else { return max(start, end) }
    let mark = source[start]
    let length = source[start..<lines.end(of: line)].prefix { $0 == mark }.count
    let closes = fenceEnd - fence >= length && source[fence..<fenceEnd].allSatisfy { $0 == mark }
    return closes ? fenceEnd : max(start, end)
  }

  /// Whether code is fenced: libcmark does not say, and indented code can look like a fence.
  private func isFenced(
    _ literal: UnsafeBufferPointer<UInt8>, hasInfo: Bool, line: Int, start: Int
  ) -> Bool {
    if hasInfo { return true }
    let first = source[start..<lines.end(of: line)]
    guard let mark = first.first, mark == 0x60 || mark == 0x7E else { return false }
    return first.prefix { $0 == mark }.count >= 3
      && !literal.prefix { $0 != 0x0A }.elementsEqual(first)
  }
}
