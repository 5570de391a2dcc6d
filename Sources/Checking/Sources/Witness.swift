import Diagnostics
import Linking
import Model

/// A place in a record that names a document as saying so: a statement, a stage, an entry of `sources`.
struct Witness {
  /// Its keys.
  let values: FieldValues
  /// The field of the record that it stands in, such as `statements`.
  let field: String
  /// Its place in that field.
  let index: Int
  let source: Reference

  /// Where in the document.
  var place: String? { values[SourceCitation.at] }
  /// The document's own words.
  var quote: LocatedValue? { values[SourceCitation.quote.field.name] }
}

extension Record {
  /// Every entry of its lists that names a document, in the order of its fields.
  /// - Complexity: O(values).
  var witnesses: [Witness] {
    var found: [Witness] = []
    for (name, value) in values.all {
      guard case .list(let entries) = value.value else { continue }
      for (index, entry) in entries.enumerated() {
        guard case .group(let group) = entry.value, let source = group[SourceCitation.source]
        else { continue }
        found.append(Witness(values: group, field: name, index: index, source: source))
      }
    }
    return found
  }

  /// Whether it is a document itself.
  var isSource: Bool { kind.referenceStyle == .citation }
}

extension Prose {
  /// Whether it holds a word.
  var saysSomething: Bool { WordCount.of(text) > 0 }
}

extension Record {
  /// Whether any of its text cites a document other than the record itself.
  func citesInProse(_ linked: LinkedRecord, itself: Int) -> Bool {
    linked.prose.values.contains { prose in
      prose.allLinks.contains { link in
        if case .citation(let source, _) = link.target { source != itself } else { false }
      }
    }
  }
}

extension LinkedProse {
  /// Its links and those in its cells.
  var allLinks: [ResolvedLink] {
    links + cells.flatMap { $0.flatMap { $0.flatMap(\.links) } }
  }
}
