import CommonMark
import Linking
import Model

/// Lays out the text of one block after another, with the way back to where each piece comes from.
struct PassageRun {
  private let linked: LinkedProse
  private let field: String?
  private var nextLink = 0
  private var quotations = Quotations()

  private static let object: [UInt8] = Array("\u{FFFC}".utf8)

  init(_ linked: LinkedProse, field: String?) {
    self.linked = linked
    self.field = field
  }

  /// Reads a leaf block, then the descriptions of the pictures in it.
  mutating func read(
    _ block: Document.NodeID, _ kind: Passage.Kind, isInBlockQuote: Bool,
    _ found: inout [Passage]
  ) {
    var images: [Document.NodeID] = []
    found.append(
      passage(
        block, linked.prose.document.descendants(of: block), kind, isInBlockQuote, &images))
    var index = 0
    while index < images.count {
      // A picture in the description of a picture has its description read in turn.
      let image = images[index]
      let description = passage(
        block, linked.prose.document.descendants(of: image), .imageDescription, isInBlockQuote,
        &images)
      if !description.text.isEmpty { found.append(description) }
      index += 1
    }
  }

  private mutating func passage(
    _ block: Document.NodeID, _ inlines: Range<Document.NodeID>, _ kind: Passage.Kind,
    _ isInBlockQuote: Bool, _ images: inout [Document.NodeID]
  ) -> Passage {
    let document = linked.prose.document
    var text: [UInt8] = []
    var pieces: [Passage.Places.Piece] = []
    var links: [Passage.Link] = []
    var open: [(end: Document.NodeID, start: Int, node: Document.NodeID)] = []
    var id = inlines.lowerBound
    func closeLinks(before id: Document.NodeID) {
      while let last = open.last, last.end <= id {
        open.removeLast()
        let isEmpty = text.count == last.start
        if isEmpty {
          pieces.append(Passage.Places.Piece(start: text.count, node: last.node))
          text += Self.object
        }
        links.append(
          Passage.Link(
            range: last.start..<text.count, node: last.node, target: target(of: last.node),
            isImage: false, isEmpty: isEmpty))
      }
    }
    while id < inlines.upperBound {
      closeLinks(before: id)
      let node = document[id]
      switch node.kind {
      case .text:
        pieces.append(Passage.Places.Piece(start: text.count, node: id))
        text += document.literal(of: id)
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      case .link: open.append((node.end, text.count, id))
      case .image:
        images.append(id)
        links.append(
          Passage.Link(
            range: text.count..<text.count + 3, node: id, target: target(of: id), isImage: true,
            isEmpty: node.firstChild < 0))
        appendObject(id, &text, &pieces)
        id = node.end
        continue
      case .code: appendObject(id, &text, &pieces)
      default: break
      }
      id += 1
    }
    closeLinks(before: .max)
    links.sort { ($0.range.lowerBound, $0.node) < ($1.range.lowerBound, $1.node) }
    return Passage(
      kind: kind, field: field, text: text, links: links, quotations: quotations.ranges(in: text),
      isInBlockQuote: isInBlockQuote, block: block,
      places: .prose(linked.prose, pieces: pieces))
  }

  private func appendObject(
    _ id: Document.NodeID, _ text: inout [UInt8], _ pieces: inout [Passage.Places.Piece]
  ) {
    pieces.append(Passage.Places.Piece(start: text.count, node: id))
    text += Self.object
  }

  /// What a link leads to.
  /// - Complexity: O(log n) in the number of the prose's links.
  private func target(of node: Document.NodeID) -> LinkTarget {
    var low = 0
    var high = linked.links.count
    while low < high {
      let middle = (low + high) / 2
      if linked.links[middle].node < node { low = middle + 1 } else { high = middle }
    }
    guard low < linked.links.count, linked.links[low].node == node else { return .broken }
    return linked.links[low].target
  }
}

extension Quotations {
  /// What stands between quotation marks in a text, the marks included.
  /// - Complexity: O(n); nothing is looked at twice in a text without marks.
  mutating func ranges(in text: [UInt8]) -> [Range<Int>] {
    var marks: [Int32] = []
    var index = 0
    while index < text.count {
      switch text[index] {
      case 0x22, 0x27: marks.append(Int32(index))
      case 0xC2 where index + 1 < text.count:
        if text[index + 1] == 0xAB || text[index + 1] == 0xBB { marks.append(Int32(index)) }
      case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
        switch text[index + 2] {
        case 0x98, 0x99, 0x9C, 0x9D, 0x9E, 0xB9, 0xBA: marks.append(Int32(index))
        default: break
        }
      default: break
      }
      index += 1
    }
    if marks.count < 2 { return [] }
    find(in: text.span, marks: marks)
    return ranges.map { Int($0.lowerBound)..<Int($0.upperBound) }
  }
}
