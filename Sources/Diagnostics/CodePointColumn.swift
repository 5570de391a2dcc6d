import Bytes

extension SourceFile {
  /// The line and column of the byte at `offset`, the column counted in Unicode code points, as SARIF
  /// and GitHub count; a fault in UTF-8 counts as the one `�` that a reader sees.
  /// - Complexity: O(column).
  func codePointLocation(at offset: Int) -> SourceLocation {
    let location = location(at: offset)
    let end = min(max(offset, 0), bytes.count)
    let source = bytes
    var index = lines.start(ofLine: location.line)
    var column = 1
    while index < end {
      let length = source.span.utf8Step(at: index).length
      // A place inside a character is where the character begins.
      if index + length > end { break }
      index += length
      column += 1
    }
    return SourceLocation(line: location.line, column: column)
  }
}
