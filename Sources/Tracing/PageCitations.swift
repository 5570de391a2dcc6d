import Linking
import Model
import Reading

/// The documents that the passages of a page cite, by what belongs together: a paragraph, a block
/// quote, a table's row.
struct PageCitations {
  struct Citation {
    let source: Int
    let place: String?
  }

  private struct Found {
    let passage: Int
    let offset: Int
    let citation: Citation
  }

  /// For each passage the first of those that it belongs together with; empty when nothing is cited.
  private var groups: [Int] = []
  private var found: [Int: [Found]] = [:]
  private let text: PageText
  private let site: Site

  /// - Complexity: O(passages and their links).
  init(_ text: PageText, _ site: Site) {
    self.text = text
    self.site = site
    for (index, passage) in text.passages.enumerated() {
      for link in passage.links {
        guard case .citation(let source, let place) = link.target else { continue }
        if groups.isEmpty { groups = Self.groups(of: text.passages) }
        found[groups[index], default: []].append(
          Found(
            passage: index, offset: link.range.lowerBound,
            citation: Citation(source: source, place: place)))
      }
    }
  }

  /// The document that words in quotation marks are from: the one that is cited behind them, or else
  /// before; in a record's prose, or else the one that the record names.
  func citation(of words: Range<Int>, in passage: Int) -> Citation? {
    if !groups.isEmpty, let cited = found[groups[passage]] {
      let behind = cited.firstPlace {
        ($0.passage, $0.offset) >= (passage, words.upperBound)
      }
      return (behind < cited.count ? cited[behind] : cited.last)?.citation
    }
    return ownSource(text.passages[passage].field)
  }

  /// The source of the statement that a note belongs to, or the record's first.
  private func ownSource(_ field: String?) -> Citation? {
    guard case .record(let record) = text.place else { return nil }
    let values = site.content.records[record].values
    let path = (field ?? "").split(separator: ".")
    if path.count == 3, let index = Int(path[1]),
      case .list(let items)? = values[String(path[0])]?.value, items.indices.contains(index),
      case .group(let group) = items[index].value
    {
      return citation(group[Statement.source]?.id, group[Statement.at])
    }
    guard let cited = values[Record.sources].first else { return nil }
    return citation(cited[SourceCitation.source]?.id, cited[SourceCitation.at])
  }

  private func citation(_ id: String?, _ place: String?) -> Citation? {
    id.flatMap { site.records.place(of: $0) }.map { Citation(source: $0, place: place) }
  }

  /// For each passage the first one that it belongs together with.
  private static func groups(of passages: [Passage]) -> [Int] {
    var groups: [Int] = []
    groups.reserveCapacity(passages.count)
    /// The columns of the table that is being read, and the cells of it that were.
    var columns = 0
    var cells = 0
    for (index, passage) in passages.enumerated() {
      var group = index
      let isCell = passage.kind.isCell
      if isCell {
        let isSame = index > 0 && passages[index - 1].isBeside(passage)
        if !isSame { (columns, cells) = (0, 0) }
        if passage.kind == .cell(isHead: true) {
          columns += 1
          if isSame { group = groups[index - 1] }
        } else {
          if cells % max(columns, 1) > 0 { group = groups[index - 1] }
          cells += 1
        }
      } else if passage.isInBlockQuote, index > 0, passages[index - 1].isInBlockQuote,
        passages[index - 1].field == passage.field
      {
        group = groups[index - 1]
      }
      groups.append(group)
    }
    return groups
  }
}

extension Passage.Kind {
  fileprivate var isCell: Bool {
    if case .cell = self { true } else { false }
  }
}

extension Passage {
  /// Whether both are cells of one table.
  fileprivate func isBeside(_ next: Passage) -> Bool {
    kind.isCell && next.kind.isCell && field == next.field
      && !(next.kind == .cell(isHead: true) && kind == .cell(isHead: false))
  }
}
