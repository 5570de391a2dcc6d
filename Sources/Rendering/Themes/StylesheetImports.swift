import Diagnostics
import Files

/// Puts a theme's stylesheets together that one of them imports: several small files for those who
/// write them, one for those who load it.
///
/// `@import "data.css";` and `@import "print.css" print;` at the beginning of a stylesheet name files of
/// the theme beside it; the second stands in `@media print { … }`. What comes from elsewhere, such as
/// `@import url(…)`, stays as it is.
struct StylesheetImports {
  /// The theme's stylesheets by their paths: `assets/style.css`.
  let stylesheets: [String: SourceFile]

  /// The stylesheet with those that it imports in the place of their imports.
  /// - Complexity: O(bytes put together).
  func resolved(_ path: String, _ diagnostics: inout [Diagnostic]) -> [UInt8] {
    resolved(path, within: [path], &diagnostics)
  }

  /// - Parameter open: the stylesheets that are being put together, which cannot import each other.
  private func resolved(
    _ path: String, within open: Set<String>, _ diagnostics: inout [Diagnostic]
  ) -> [UInt8] {
    guard let source = stylesheets[path] else { return [] }
    var output: [UInt8] = []
    var rest = source.bytes[...]
    while let (range, name, media) = Self.leadingImport(rest) {
      let imported = parentPath(path) + "/" + name
      output += rest[..<range.lowerBound]
      if open.contains(imported) || stylesheets[imported] == nil {
        diagnostics.append(
          Diagnostic(
            .unreadableTheme,
            open.contains(imported)
              ? "`\(name)` imports this stylesheet, and this one imports `\(name)`"
              : "There is no stylesheet `\(name)` beside this one",
            at: SourceRange(file: source, offsets: range),
            suggestions: [
              Suggestion("name a file of `\(parentPath(path))/`, or take the import out")
            ]))
      } else {
        let content = resolved(imported, within: open.union([imported]), &diagnostics)
        output +=
          media.isEmpty
          ? content : Array("@media \(media) {\n".utf8) + content + Array("}\n".utf8)
      }
      rest = rest[range.upperBound...]
    }
    return output + rest
  }

  /// The import of a file that a stylesheet begins with, behind white space and comments.
  private static func leadingImport(
    _ bytes: ArraySlice<UInt8>
  ) -> (range: Range<Int>, name: String, media: String)? {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      if [0x20, 0x09, 0x0A, 0x0D, 0x0C].contains(bytes[start]) {
        start += 1
      } else if bytes[start...].starts(with: "/*".utf8) {
        start += 2
        while start < bytes.endIndex, !bytes[start...].starts(with: "*/".utf8) { start += 1 }
        start = min(start + 2, bytes.endIndex)
      } else {
        break
      }
    }
    guard bytes[start...].starts(with: "@import \"".utf8),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let words = String(decoding: bytes[start..<end], as: UTF8.self)
      .split(separator: "\"", omittingEmptySubsequences: false)
    guard words.count == 3, !words[1].contains("/"), words[1].hasSuffix(".css") else { return nil }
    return (start..<end + 1, String(words[1]), words[2].trimmingSpaces)
  }
}

extension Substring {
  /// The text without the spaces around it.
  fileprivate var trimmingSpaces: String {
    split(separator: " ").joined(separator: " ")
  }
}
