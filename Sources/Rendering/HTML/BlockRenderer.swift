import Bytes
import Linking
import Model
import Templating

/// Writes fenced blocks by the theme's `blocks` templates.
///
/// A new kind of picture gets its name here and is made by ``DrawnBlocks``.
struct BlockRenderer {
  let prose: ProseRenderer

  private var kit: RenderingKit { prose.kit }
  private var records: RecordContext {
    RecordContext(kit: kit, state: prose.state, mode: .embedded)
  }

  /// Writes a block; a failure is noted in the page's state.
  /// - Parameter cells: a table's cells, by row and column.
  func render(_ block: Block, cells: [[LinkedProse]], into buffer: inout ByteBuffer) {
    let title = Value(BlockKind.title(of: block))
    let common: [Value] = [kit.messages, .text(prose.state.url(""))]
    do throws(RenderingFailure) {
      switch block.kind.name {
      case BlockKind.figures.name:
        let figures = try records(block.values[BlockKind.Figures.ids])
        try kit.write(kit.theme.blocks.figures, [title, .list(figures)] + common, into: &buffer)
      case BlockKind.measures.name:
        let measures = try records(measures(block))
        try kit.write(kit.theme.blocks.measures, [title, .list(measures)] + common, into: &buffer)
      case BlockKind.timeline.name:
        let timeline = Timeline(block, kit.site)
        let entries = try timeline.entries.map { (entry) throws(RenderingFailure) in
          try self.entry(entry)
        }
        let id = prose.state.drawingID("timeline")
        let blockTitle = BlockKind.title(of: block)
        let drawing =
          block.values[BlockKind.Timeline.by] == .record
          ? StagesPicture(block, timeline, kit.site).svg(kit.wording, title: blockTitle, id: id)
          : timeline.drawing(kit.wording, title: blockTitle, id: id)
        try kit.write(
          kit.theme.blocks.timeline, [title, .markup(drawing), .list(entries)] + common,
          into: &buffer)
      case BlockKind.table.name:
        let (head, rows) = try table(cells)
        try kit.write(
          kit.theme.blocks.table, [title, .list(head), .list(rows)] + common, into: &buffer)
      case BlockKind.chart.name, BlockKind.compare.name, BlockKind.map.name,
        BlockKind.relations.name:
        guard let drawn = DrawnBlocks.make(block, kit, prose.state) else { return }
        let drawing = try DrawingRenderer(kit: kit, state: prose.state).values(drawn)
        try kit.write(kit.theme.blocks.drawing, drawing, into: &buffer)
      default: throw RenderingFailure("Nothing draws a block of the kind `\(block.kind.name)`")
      }
    } catch {
      prose.state.note(error)
    }
  }

  private func records(_ references: [Reference]) throws(RenderingFailure) -> [Value] {
    try records(references.compactMap { kit.site.records.place(of: $0.id) })
  }

  private func records(_ places: [Int]) throws(RenderingFailure) -> [Value] {
    try places.map { (place) throws(RenderingFailure) in .record(try records.record(place)) }
  }

  /// The measures that a block names, or those of its category, or all.
  private func measures(_ block: Block) -> [Int] {
    let named = block.values[BlockKind.Measures.ids]
    if !named.isEmpty { return named.compactMap { kit.site.records.place(of: $0.id) } }
    let all = kit.site.records.byKind[RecordKind.measure.name] ?? []
    guard let category = block.values[BlockKind.Measures.category] else { return all }
    return all.filter { kit.site.content.records[$0][Measure.category] == category }
  }

  private func entry(_ entry: Timeline.Entry) throws(RenderingFailure) -> Value {
    let record = kit.site.content.records[entry.record]
    let kind = try records.choice("kind", record.kind.name, kind: record.kind)
    let stage = try entry.stage.map { (stage) throws(RenderingFailure) in
      try records.choice(MeasureStage.stage.field.name, stage.rawValue, kind: record.kind)
    }
    var summary: [UInt8]?
    if let text = record[Measure.summary] {
      var buffer = ByteBuffer(capacity: 256)
      buffer.append("<p>" as StaticString)
      buffer.appendEscaped(text)
      buffer.append("</p>\n" as StaticString)
      summary = buffer.copy()
    } else if let linked = kit.site.linkedRecords[entry.record].prose[record.kind.bodyField] {
      summary = ProseRenderer(
        kit: kit, state: prose.state, mode: .embedded, owner: entry.record
      ).html(linked)
    }
    return .record(
      try kit.record(
        "TimelineEntry",
        [
          .record(try records.date(entry.date)), .text(record.name),
          .text(prose.state.url(kit.site.addresses.records[entry.record])), .record(kind),
          Value(stage), Value(summary),
        ]))
  }

  private func table(_ cells: [[LinkedProse]]) throws(RenderingFailure) -> ([Value], [Value]) {
    guard let head = cells.first else { return ([], []) }
    let body = cells.dropFirst()
    let numeric = head.indices.map { column in
      column > 0 && !body.isEmpty
        && body.allSatisfy { $0.indices.contains(column) && isNumeric($0[column]) }
    }
    func row(_ cells: [LinkedProse], isHead: Bool) throws(RenderingFailure) -> [Value] {
      var row: [Value] = []
      for (column, cell) in cells.enumerated() {
        row.append(
          .record(
            try kit.record(
              "Cell",
              [
                .markup(prose.inlineHTML(cell)),
                .flag(numeric.indices.contains(column) && numeric[column]),
                .flag(isHead || column == 0),
              ])))
      }
      return row
    }
    var rows: [Value] = []
    for cells in body {
      rows.append(.record(try kit.record("Row", [.list(try row(cells, isHead: false))])))
    }
    return (try row(head, isHead: true), rows)
  }

  /// Whether a cell is empty or holds one number and nothing else of note.
  private func isNumeric(_ cell: LinkedProse) -> Bool {
    let text = cell.prose.document.plainText(of: 0)
    let isNumber = cell.links.count == 1 && cell.links.contains { $0.target.isNumber }
    return text.isEmpty && cell.links.isEmpty || isNumber && text.count <= 24
      || text.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } && text.count <= 12
  }
}

extension LinkTarget {
  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}
