import Bytes
import Model
import Tracing

/// A table of a collection's declared fields, or of the groups within them, one row each.
struct DataTable {
  struct Column {
    let name: String
    /// Frictionless Table Schema's type.
    let type: String
    let description: String
  }

  let name: String
  let description: String
  /// Whether each row has an `id` of its own.
  let isKeyed: Bool
  let columns: [Column]
  let rows: [[String]]

  /// A kind's own table, and one for each of its lists of groups, such as a figure's statements.
  static func tables(of kind: RecordKind, _ records: [Record], _ wording: Wording) -> [DataTable] {
    let groups = kind.publishedFields.compactMap { field -> (SiteField, [SiteField])? in
      guard case .list(.group(_, let inner)) = field.type else { return nil }
      return (field, inner)
    }
    let cells = DataCells(wording: wording)
    let own = kind.publishedFields.filter { field in !groups.contains { $0.0.name == field.name } }
    let table = DataTable(
      name: kind.collection, description: kind.summary, isKeyed: true,
      columns: own.flatMap { cells.columns($0) },
      rows: records.map { record in own.flatMap { cells.cells(record.values, $0) } })
    let inner = groups.map { field, inner in
      let owner = Column(
        name: kind.name, type: "string", description: "The id of the \(kind.name).")
      var rows: [[String]] = []
      for record in records {
        guard case .list(let items)? = record.values[field.name]?.value else { continue }
        for case .group(let values) in items.map(\.value) {
          rows.append([record.id] + inner.flatMap { cells.cells(named(values, inner), $0) })
        }
      }
      return DataTable(
        name: "\(kind.collection)-\(field.name)", description: field.description, isKeyed: false,
        columns: [owner] + inner.flatMap { cells.columns($0) }, rows: rows)
    }
    return [table] + inner.filter { !$0.rows.isEmpty }
  }

  /// The table of corrections, in the order in which they were written.
  static func corrections(_ corrections: [Correction], _ wording: Wording) -> DataTable {
    let cells = DataCells(wording: wording)
    return DataTable(
      name: "corrections", description: "What was changed after publication.", isKeyed: false,
      columns: Correction.fields.flatMap { cells.columns($0) },
      rows: corrections.map { correction in
        Correction.fields.flatMap { cells.cells(correction.values, $0) }
      })
  }

  /// Every number in prose with what it rests on.
  static func ledger(_ ledger: Ledger) -> DataTable {
    DataTable(
      name: DataPackage.ledger,
      description: "Every number in the site's text with what it rests on.", isKeyed: false,
      columns: Ledger.columns.map { column in
        Column(
          name: column.name, type: column.type.rawValue, description: column.description)
      },
      rows: ledger.entries.map { entry in Ledger.columns.map { $0.text(of: entry) } })
  }

  /// A group with the id that it goes by when it has none of its own.
  private static func named(_ values: FieldValues, _ fields: [SiteField]) -> FieldValues {
    let key = Statement.ownID.field.name
    guard values[Statement.ownID] == nil, values[Statement.value] != nil else { return values }
    var named = FieldValues(range: values.range)
    named.append(key, LocatedValue(.text(Statement(values: values).id), at: values.range))
    for (name, value) in values.all { named.append(name, value) }
    return named
  }

  /// The table as CSV (RFC 4180), safe to open in a spreadsheet.
  func csv() -> [UInt8] {
    var csv = CSVWriter()
    csv.row(columns.map(\.name))
    for row in rows { csv.row(row) }
    return csv.bytes()
  }
}
