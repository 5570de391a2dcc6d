/// Markdown that is written by hand but for parts between two comments:
///
///     <!-- generated: site -->
///     …
///     <!-- end -->
///
/// The words around a table are an editor's, the table is the program's.
public enum GeneratedParts {
  /// What is wrong with a text's comments.
  public enum Problem: Error, Hashable {
    /// There is no part of this name.
    case unknown(String)
    /// A part begins and does not end.
    case unclosed(String)
    /// A part that is to be shown has no place in the text.
    case missing(String)
  }

  /// The text with each part written anew.
  /// - Parameter parts: every part by its name; each has to have a place in the text.
  /// - Complexity: O(length of the text).
  public static func update(
    _ text: String, _ parts: [String: String]
  ) throws(Problem) -> String {
    var result: [Substring] = []
    var missing = Set(parts.keys)
    var open: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if open != nil {
        guard line == end else { continue }
        open = nil
      }
      result.append(line)
      guard let name = name(line) else { continue }
      guard let part = parts[name] else { throw .unknown(name) }
      missing.remove(name)
      open = name
      result.append("")
      result.append(contentsOf: part.split(separator: "\n", omittingEmptySubsequences: false))
      if result.last != "" { result.append("") }
    }
    if let open { throw .unclosed(open) }
    if let first = missing.min() { throw .missing(first) }
    return result.joined(separator: "\n")
  }

  private static let start = "<!-- generated: "
  private static let end = "<!-- end -->"

  private static func name(_ line: Substring) -> String? {
    guard line.hasPrefix(start), line.hasSuffix(" -->") else { return nil }
    return String(line.dropFirst(start.count).dropLast(" -->".count))
  }
}
