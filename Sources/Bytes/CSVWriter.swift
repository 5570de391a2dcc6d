/// Writes a table as CSV (RFC 4180), safe to open in a spreadsheet.
public struct CSVWriter: ~Copyable {
  private var buffer = ByteBuffer()

  public init() {}

  /// Writes a row; lines end as the RFC has it, with a carriage return and a line feed.
  public mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      let cell = Self.harmless(cell)
      let isQuoted = cell.utf8.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
      }
      buffer.append(isQuoted ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell)
    }
    buffer.append("\r\n" as StaticString)
  }

  /// What was written.
  public borrowing func bytes() -> [UInt8] { buffer.copy() }

  /// The cell with an apostrophe in front where a spreadsheet would take it for a formula, and might
  /// run it; numbers with their sign are none. JSON has the words as they are.
  private static func harmless(_ cell: String) -> String {
    guard let first = cell.utf8.first else { return cell }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: return "'" + cell
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      let isNumber =
        cell.contains { $0.isASCII && $0.isNumber }
        && cell.unicodeScalars.dropFirst().allSatisfy { scalar in
          !scalar.isASCII || ("0"..."9").contains(scalar) || scalar == "." || scalar == ","
            || scalar == " " || scalar == "%" || scalar == "$"
        }
      return isNumber ? cell : "'" + cell
    default: return cell
    }
  }
}
