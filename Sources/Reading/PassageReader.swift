import CommonMark
import Diagnostics
import Linking
import Model

/// Reads pages and records as their readers do: title, summary, then the text from top to bottom.
public struct PassageReader: Sendable {
  private let site: Site

  public init(_ site: Site) {
    self.site = site
  }

  /// The passages of a page or record, in reading order.
  /// - Complexity: O(n) in the length of its text.
  public func passages(of place: ProsePlace) -> [Passage] {
    var found: [Passage] = []
    switch place {
    case .page(let index):
      let page = site.content.pages[index]
      append(page.values, Page.title.field.name, .title, &found)
      append(page.values, Page.summary.field.name, .summary, &found)
      read(site.pages[index].body, field: nil, &found)
    case .record(let index):
      let record = site.content.records[index]
      append(record.values, record.kind.nameField, .title, &found)
      if let summary = record.kind.summaryField {
        append(record.values, summary, .summary, &found)
      }
      for (path, _) in record.values.proseFields {
        guard let linked = site.linkedRecords[index].prose[path] else { continue }
        read(linked, field: path, &found)
      }
    }
    return found
  }

  private func append(
    _ values: FieldValues, _ name: String, _ kind: Passage.Kind, _ found: inout [Passage]
  ) {
    guard let value = values[name], let passage = PlainText.passage(value, kind, field: name)
    else { return }
    found.append(passage)
  }

  private func read(_ linked: LinkedProse, field: String?, _ found: inout [Passage]) {
    let document = linked.prose.document
    var run = PassageRun(linked, field: field)
    var quoteEnd: Document.NodeID = 0
    var id: Document.NodeID = 0
    var block = 0
    while id < document.nodes.count {
      let node = document.nodes[Int(id)]
      switch node.kind {
      case .blockQuote: quoteEnd = max(quoteEnd, node.end)
      case .heading, .paragraph:
        run.read(
          id, node.kind == .heading ? .heading(level: Int(node.number)) : .paragraph,
          isInBlockQuote: id < quoteEnd, &found)
        id = node.end
        continue
      case .codeBlock:
        while block < linked.prose.blocks.count, linked.prose.blocks[block].node < id { block += 1 }
        if block < linked.prose.blocks.count, linked.prose.blocks[block].node == id {
          read(linked.prose.blocks[block], linked.cells[block], field, &found)
        }
      default: break
      }
      id += 1
    }
  }

  /// A block's words: what stands above it, then its cells row by row.
  private func read(
    _ block: Block, _ rows: [[LinkedProse]], _ field: String?, _ found: inout [Passage]
  ) {
    if block.values[BlockKind.titleName] == nil, let caption = block.caption {
      found.append(PlainText.caption(caption, of: block, field: field))
    }
    for name in BlockKind.captionNames {
      let passage = block.values[name].flatMap {
        PlainText.passage($0, .caption, field: field, block: block.node)
      }
      if let passage { found.append(passage) }
    }
    for (row, cells) in rows.enumerated() {
      for cell in cells {
        var run = PassageRun(cell, field: field)
        let document = cell.prose.document
        let paragraph = document.ids.first { document[$0].kind == .paragraph } ?? 0
        run.read(paragraph, .cell(isHead: row == 0), isInBlockQuote: false, &found)
      }
    }
  }
}
