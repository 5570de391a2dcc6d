import Diagnostics
import Model
import YAML

/// A YAML file that is a list of groups of keys: records, corrections.
struct GroupList {
  struct Item {
    let entries: [YAMLEntry]
    /// The first key; where the group begins when it has none.
    let place: SourceRange
  }

  /// Those that are groups of keys, in order.
  private(set) var items: [Item] = []
  let origin: TextOrigin

  /// Reads the list; what is none, and what in it is no group, goes to `diagnostics`.
  ///
  /// - Parameters:
  ///   - name: what the file is called, at the beginning of a sentence: "A data file".
  ///   - owner: what has the keys: "A figure".
  ///   - advice: how an entry begins.
  /// - Complexity: O(bytes of the file).
  init(
    _ file: SourceFile, name: String, owner: String, advice: String,
    _ diagnostics: inout [Diagnostic]
  ) {
    origin = TextOrigin(file: file, offset: 0)
    let (node, findings) = YAMLReader.read(file)
    diagnostics += findings
    guard let node, !node.isEmpty else { return }
    guard case .sequence(let nodes) = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "\(name) is a list, not \(node.described)",
          at: origin.range(node.offsets.lowerBound..<node.offsets.lowerBound),
          suggestions: [Suggestion(advice)]))
      return
    }
    for node in nodes {
      guard case .mapping(let entries) = node.content else {
        diagnostics.append(
          Diagnostic(
            .wrongType, "\(owner) is a group of keys, not \(node.described)",
            at: origin.range(node.offsets)))
        continue
      }
      let start = origin.range(node.offsets.lowerBound..<node.offsets.lowerBound)
      items.append(
        Item(entries: entries, place: entries.first.map { origin.range($0.keyOffsets) } ?? start))
    }
  }
}
