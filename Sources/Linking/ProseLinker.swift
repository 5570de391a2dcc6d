import CommonMark
import Diagnostics
import Model

/// What linking the prose of one page or record yields.
struct ProseLinks: Sendable {
  var prose: [LinkedProse] = []
  var mentioned: [Int] = []
  var uses: [(record: Int, use: Use)] = []
  var fragments: [PendingFragment] = []
  var diagnostics: [Diagnostic] = []
}

/// Links the prose of one page or record: its references, its mentions, and what they use.
struct ProseLinker: Sendable {
  let resolver: LinkResolver
  let matcher: GlossaryMatcher
  let keepsAllMentions: Bool

  /// Links proses that stand on one page, one behind the other.
  ///
  /// - Parameters:
  ///   - place: whose page it is; a record is not mentioned on its own page.
  ///   - proses: in the order in which they are read.
  ///   - scratch: memory to work in.
  func link(
    _ proses: [Prose], on place: ProsePlace, _ scratch: inout MatchingScratch
  ) -> ProseLinks {
    var result = ProseLinks()
    guard let first = proses.first else { return result }
    var names = HeadingNames()
    result.prose = proses.map { link($0, &names, &result) }

    // Each text that is read on the page, in order: the proses, and the cells of their tables.
    var texts: [TextPlace] = [TextPlace(prose: 0, cell: nil)]
    var insets: [Inset] = []
    for (index, linked) in result.prose.enumerated() {
      if index > 0 {
        texts.append(TextPlace(prose: index, cell: nil))
        insets.append(
          Inset(at: Document.NodeID(first.document.nodes.count), document: linked.prose.document))
      }
      for (block, rows) in linked.cells.enumerated() {
        let node = linked.prose.blocks[block].node
        for (row, cells) in rows.enumerated() {
          for (column, cell) in cells.enumerated() {
            texts.append(TextPlace(prose: index, cell: (block, row, column)))
            insets.append(
              Inset(
                at: index == 0 ? node : Document.NodeID(first.document.nodes.count),
                document: cell.prose.document))
          }
        }
      }
    }
    var own: Set<Int> = []
    if case .record(let record) = place { own = [record] }
    let found = matcher.mentions(
      in: first.document, insets: insets, excluding: own,
      references: references(texts, result.prose), scratch: &scratch)
    distribute(found.mentions, texts, &result)
    collectUses(found.mentions, texts, place, &result)
    return result
  }

  private struct TextPlace {
    var prose: Int
    var cell: (block: Int, row: Int, column: Int)?
  }

  private func link(
    _ prose: Prose, _ names: inout HeadingNames, _ result: inout ProseLinks
  ) -> LinkedProse {
    let links = resolver.resolve(
      prose, fragments: &result.fragments, &result.diagnostics)
    var linked = LinkedProse(prose: prose, links: links, headings: names.headings(of: prose))
    linked.cells = prose.blocks.map { block in
      (block.table?.rows ?? []).map { row in row.map { link($0, &names, &result) } }
    }
    return linked
  }

  private func text(_ place: TextPlace, _ proses: [LinkedProse]) -> LinkedProse {
    guard let cell = place.cell else { return proses[place.prose] }
    return proses[place.prose].cells[cell.block][cell.row][cell.column]
  }

  private func references(_ texts: [TextPlace], _ proses: [LinkedProse]) -> [ResolvedReference] {
    var references: [ResolvedReference] = []
    for (document, place) in texts.enumerated() {
      for link in text(place, proses).links {
        guard case .record(let target) = link.target else { continue }
        references.append(
          ResolvedReference(document: Int32(document), link: link.node, target: target))
      }
    }
    return references
  }

  private func distribute(
    _ mentions: [Mention], _ texts: [TextPlace], _ result: inout ProseLinks
  ) {
    var seen: Set<Int> = []
    for mention in mentions where mention.isLinked || keepsAllMentions {
      if mention.isLinked, seen.insert(mention.target).inserted {
        result.mentioned.append(mention.target)
      }
      let place = texts[Int(mention.document)]
      if let cell = place.cell {
        result.prose[place.prose].cells[cell.block][cell.row][cell.column].append(mention)
      } else {
        result.prose[place.prose].append(mention)
      }
    }
  }

  /// One use for each record and heading: the first.
  private func collectUses(
    _ mentions: [Mention], _ texts: [TextPlace], _ place: ProsePlace, _ result: inout ProseLinks
  ) {
    var seen: Set<UseKey> = []
    var found: [(order: (Int, Int32), record: Int, use: Use)] = []
    for (document, textPlace) in texts.enumerated() {
      let linked = text(textPlace, result.prose)
      let filler = linked.filler(resolver.content.records)
      for link in linked.links {
        guard let record = link.target.record else { continue }
        let heading = heading(above: link.node, textPlace, result.prose)
        guard seen.insert(UseKey(record: record, heading: heading?.id)).inserted else { continue }
        let use = Use(
          place: place, heading: heading,
          sentence: sentence(
            around: link.node, in: linked.prose.document, filler: filler))
        found.append(((document, link.node), record, use))
      }
    }
    for mention in mentions where mention.context != .heading {
      let textPlace = texts[Int(mention.document)]
      let heading = heading(above: mention.start.node, textPlace, result.prose)
      guard seen.insert(UseKey(record: mention.target, heading: heading?.id)).inserted else {
        continue
      }
      let linked = text(textPlace, result.prose)
      let use = Use(
        place: place, heading: heading,
        sentence: sentence(
          around: mention.start.node, offset: Int(mention.start.offset), in: linked.prose.document,
          filler: linked.filler(resolver.content.records)))
      found.append(((Int(mention.document), mention.start.node), mention.target, use))
    }
    found.sort { $0.order < $1.order }
    result.uses = found.map { ($0.record, $0.use) }
  }

  private struct UseKey: Hashable {
    var record: Int
    var heading: String?
  }

  private func heading(
    above node: Document.NodeID, _ place: TextPlace, _ proses: [LinkedProse]
  ) -> (id: String, title: String)? {
    let position = place.cell.map { proses[place.prose].prose.blocks[$0.block].node } ?? node
    return proses[place.prose].headings.lastBefore(position, by: { $0.node })
      .map { ($0.id, $0.title) }
  }
}

extension LinkedProse {
  fileprivate mutating func append(_ mention: Mention) {
    if mention.isLinked { mentions.append(mention) } else { otherMentions.append(mention) }
  }
}

extension Array {
  /// The last element whose position is lower, in an array that is sorted by it.
  /// - Complexity: O(log n).
  func lastBefore(
    _ position: Document.NodeID, by key: (Element) -> Document.NodeID
  ) -> Element? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) < position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}

extension LinkTarget {
  /// The record that a link leads to, by its place in the content.
  public var record: Int? {
    switch self {
    case .record(let record): record
    case .number(let figure, _): figure
    case .citation(let source, _): source
    default: nil
    }
  }
}
