import Bytes

extension Ledger {
  /// The ledger as CSV (RFC 4180), one row a number, safe to open in a spreadsheet.
  /// - Complexity: O(n)
  public func csv() -> [UInt8] {
    var buffer = ByteBuffer()
    Self.write(Self.columns.map(\.name), &buffer)
    for entry in entries {
      Self.write(Self.columns.map { Self.cell($0.value(entry)) }, &buffer)
    }
    return buffer.copy()
  }

  private static func cell(_ value: Value?) -> String {
    switch value {
    case .text(let text)?: harmless(text)
    case .number(let number)?: String(number)
    case .flag(let flag)?: flag ? "true" : "false"
    case nil: ""
    }
  }

  /// The cell with an apostrophe in front where a spreadsheet would take it for a formula, and might
  /// run it; numbers with their sign are none.
  private static func harmless(_ cell: String) -> String {
    guard let first = cell.utf8.first else { return cell }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: return "'" + cell
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      let signs: Set<Character> = [".", ",", " ", "%", "$"]
      let isNumber =
        cell.contains { $0.isASCII && $0.isNumber }
        && cell.dropFirst().allSatisfy { !$0.isASCII || $0.isNumber || signs.contains($0) }
      return isNumber ? cell : "'" + cell
    default: return cell
    }
  }

  private static func write(_ row: [String], _ buffer: inout ByteBuffer) {
    for (index, cell) in row.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      let isQuoted = cell.utf8.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
      }
      buffer.append(isQuoted ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell)
    }
    buffer.append("\r\n" as StaticString)
  }
}
