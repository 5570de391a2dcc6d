import Bytes
import Model
import Templating

/// Turns pictures of data into the theme's context for them.
struct DrawingRenderer {
  let kit: RenderingKit
  let state: PageState

  /// The context `DrawingBlock`; the table goes to a file beside the page as well.
  func context(_ block: some DrawnBlock) throws(RenderingFailure) -> ContextRecord {
    try kit.record("DrawingBlock", values(block))
  }

  /// The values of the context, in the order of its fields.
  func values(_ block: any DrawnBlock) throws(RenderingFailure) -> [Value] {
    let drawing = block.svg(id: state.drawingID(block.kind))
    let table = block.table
    let shown = table.columns.indices.filter { !table.columns[$0].isDataOnly }
    let head = try shown.map { (column) throws(RenderingFailure) in
      try cell(.init(table.columns[column].name), table.columns[column], isHead: true)
    }
    let rows = try table.rows.map { (row) throws(RenderingFailure) in
      Value.record(
        try kit.record(
          "Row",
          [
            .list(
              try shown.map { (column) throws(RenderingFailure) in
                try cell(row[column], table.columns[column], isHead: column == shown.first)
              })
          ]))
    }
    let records = RecordContext(kit: kit, state: state, mode: .embedded)
    let sources = try block.sources.map { (source) throws(RenderingFailure) in
      Value.record(try records.link(source))
    }
    return [
      .text(block.title), Value(block.subtitle), .text(block.kind), .markup(drawing),
      .list(head), .list(rows), .text(state.attach(block.title, csv(table))), .list(sources),
      kit.messages, .text(state.url("")),
    ]
  }

  private func cell(
    _ cell: DrawnTable.Cell, _ column: DrawnTable.Column, isHead: Bool
  ) throws(RenderingFailure) -> Value {
    var buffer = ByteBuffer(capacity: 128)
    if let url = cell.url {
      buffer.append("<a href=\"" as StaticString)
      buffer.appendEscaped(url)
      buffer.append("\">" as StaticString)
    }
    buffer.appendEscaped(cell.text)
    if cell.url != nil { buffer.append("</a>" as StaticString) }
    return .record(
      try kit.record("Cell", [.markup(buffer.copy()), .flag(column.isNumeric), .flag(isHead)]))
  }

  private func csv(_ table: DrawnTable) -> [UInt8] {
    var csv = CSVWriter()
    csv.row(table.columns.map(\.name))
    for row in table.rows { csv.row(row.map { DataCells.plain($0.text) }) }
    return csv.bytes()
  }
}
