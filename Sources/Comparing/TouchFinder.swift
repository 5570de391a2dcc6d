import CommonMark
import Diagnostics
import Linking
import Model

/// Goes through a site once and gathers every place that rests on one of some records.
struct TouchFinder {
  /// By the record's place in the content, in the order of the site.
  private(set) var touches: [Int: [Touch]] = [:]
  private let site: Site
  private let isTouched: [Bool]
  private let blocks: BlockFinder
  /// The sentences that were found already, so that two links in one are one place.
  private var seen: Set<Sentence> = []

  private struct Sentence: Hashable {
    let record: Int
    let block: Document.NodeID
    let text: String
  }

  init(_ site: Site, touched: [Int]) {
    self.site = site
    var isTouched = [Bool](repeating: false, count: site.content.records.count)
    for place in touched { isTouched[place] = true }
    self.isTouched = isTouched
    blocks = BlockFinder(site, touched: touched)
  }

  mutating func find() {
    for index in site.content.pages.indices { find(in: site.pages[index].body, .page(index)) }
    for (index, record) in site.content.records.enumerated() {
      for (path, _) in record.values.proseFields {
        if let linked = site.linkedRecords[index].prose[path] { find(in: linked, .record(index)) }
      }
      findFields(of: record, index)
    }
    for correction in site.corrections {
      if let why = correction.why, let place = correction.place { find(in: why, place) }
    }
    for record in touches.keys { touches[record]?.sort(by: Self.precedes) }
  }

  /// The order of the site: pages, then records, each from top to bottom.
  private static func precedes(_ left: Touch, _ right: Touch) -> Bool {
    func key(_ touch: Touch) -> (Int, Int, String, Int) {
      let path = touch.range.file.path
      return switch touch.place {
      case .page(let index): (0, index, path, touch.range.offsets.lowerBound)
      case .record(let index): (1, index, path, touch.range.offsets.lowerBound)
      }
    }
    return key(left) < key(right)
  }

  private mutating func add(
    _ record: Int, _ kind: Touch.Kind, _ place: ProsePlace, _ range: SourceRange,
    _ sentence: String? = nil
  ) {
    touches[record, default: []].append(
      Touch(kind: kind, place: place, range: range, sentence: sentence))
  }

  /// The places in a text, in its order, the cells of its tables behind it.
  private mutating func find(in linked: LinkedProse, _ place: ProsePlace) {
    seen.removeAll(keepingCapacity: true)
    let document = linked.prose.document
    let mentions = (linked.mentions + linked.otherMentions).filter { isTouched[$0.target] }
    var found: [(node: Document.NodeID, offset: Int, record: Int, Touch.Kind, SourceRange)] = []
    for link in linked.links {
      guard let record = link.target.record, isTouched[record] else { continue }
      found.append(
        (link.node, 0, record, kind(of: link.target), linked.prose.range(of: document[link.node])))
    }
    for mention in mentions {
      let source = mention.source(in: document)
      found.append(
        (
          mention.start.node, Int(mention.start.offset), mention.target, .mention,
          linked.prose.range(Int(source.lowerBound)..<Int(source.upperBound))
        ))
    }
    if !found.isEmpty {
      found.sort { ($0.node, $0.offset) < ($1.node, $1.offset) }
      let filler = linked.filler(site.content.records)
      for (node, offset, record, kind, range) in found {
        let text = sentence(around: node, offset: offset, in: document, filler: filler)
        let key = Sentence(record: record, block: Self.block(of: node, document), text: text)
        if seen.insert(key).inserted { add(record, kind, place, range, text) }
      }
    }
    for block in linked.prose.blocks {
      for (record, range) in blocks.shown(by: block) {
        add(record, .block(block.kind.name), place, range)
      }
    }
    for cell in linked.cells.joined().joined() { find(in: cell, place) }
  }

  private func kind(of target: LinkTarget) -> Touch.Kind {
    switch target {
    case .number(let figure, let statement):
      let statements = site.content.records[figure][Figure.statements]
      return .number(
        statement: statement.flatMap { statements.indices.contains($0) ? statements[$0].id : nil })
    case .citation: return .citation
    default: return .link
    }
  }

  /// The paragraph or heading that a node stands in.
  private static func block(of node: Document.NodeID, _ document: Document) -> Document.NodeID {
    var block = node
    while document[block].parent >= 0, document[block].kind != .paragraph,
      document[block].kind != .heading
    { block = document[block].parent }
    return block
  }

  /// The fields of a record's data that name others; formulas and parts are told apart from them.
  private mutating func findFields(of record: Record, _ index: Int) {
    for (path, _, reference) in record.values.references(record.kind.fields) {
      guard path != Figure.parts.field.name, let target = site.records.place(of: reference.id),
        isTouched[target], target != index
      else { continue }
      add(target, .field(path), .record(index), reference.range)
    }
  }
}
