import Bytes

extension Ledger {
  /// The ledger as CSV (RFC 4180), one row a number, safe to open in a spreadsheet.
  /// - Complexity: O(n)
  public func csv() -> [UInt8] {
    var csv = CSVWriter()
    csv.row(Self.columns.map(\.name))
    for entry in entries { csv.row(Self.columns.map { $0.text(of: entry) }) }
    return csv.bytes()
  }
}
