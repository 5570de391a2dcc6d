import Diagnostics

/// Where a Markdown file's front matter and body stand.
struct FrontMatter {
  /// The YAML between the two lines of `---`; nil when there is none.
  let yaml: Range<Int>?
  /// The body, up to the end of the file.
  let body: Range<Int>

  /// Finds the front matter of `file`; what is wrong with it goes to `diagnostics`.
  /// - Complexity: O(length of the front matter).
  init(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
    let bytes = file.bytes
    guard let first = Self.fence(bytes, at: 0) else {
      yaml = nil
      body = 0..<bytes.count
      return
    }
    var lineStart = first
    while lineStart < bytes.count {
      if let end = Self.fence(bytes, at: lineStart) {
        yaml = first..<lineStart
        body = end..<bytes.count
        return
      }
      while lineStart < bytes.count, bytes[lineStart] != UInt8(ascii: "\n") { lineStart += 1 }
      lineStart += 1
    }
    yaml = nil
    body = bytes.count..<bytes.count
    diagnostics.append(
      Diagnostic(
        .unclosedFrontMatter, "The front matter that begins here is never closed",
        at: SourceRange(file: file, offsets: 0..<3),
        suggestions: [Suggestion("put a line of `---` between the front matter and the text")]))
  }

  /// The offset behind the line at `start` when that line is `---`.
  private static func fence(_ bytes: [UInt8], at start: Int) -> Int? {
    guard start + 3 <= bytes.count else { return nil }
    for index in start..<start + 3 where bytes[index] != UInt8(ascii: "-") { return nil }
    var index = start + 3
    while index < bytes.count, [0x20, 0x09, 0x0D].contains(bytes[index]) { index += 1 }
    if index == bytes.count { return index }
    return bytes[index] == UInt8(ascii: "\n") ? index + 1 : nil
  }
}
