import Diagnostics

/// A value that was read and found to be of its field's type.
public indirect enum FieldValue: Sendable {
  case text(String)
  case prose(Prose)
  case flag(Bool)
  case integer(Int)
  case decimal(Double)
  case date(Period)
  case quantity(Quantity)
  case reference(Reference)
  case formula(Formula)
  case list([LocatedValue])
  case group(FieldValues)
}

/// A value and where it stands.
public struct LocatedValue: Sendable {
  public let value: FieldValue
  public let range: SourceRange

  public init(_ value: FieldValue, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// A scalar as it stands in its file, without quotation marks; nil when it takes several lines or
  /// holds an escape.
  public var writtenText: String? {
    var bytes = range.file.bytes[range.offsets]
    if let first = bytes.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard bytes.count >= 2, bytes.last == first else { return nil }
      bytes = bytes.dropFirst().dropLast()
      if bytes.contains(first) || bytes.contains(UInt8(ascii: "\\")) { return nil }
    }
    return bytes.contains(UInt8(ascii: "\n")) ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// Where a part of ``writtenText`` stands; nil when there is none.
  public func range(ofWritten offsets: Range<Int>) -> SourceRange? {
    guard let text = writtenText, offsets.upperBound <= text.utf8.count else { return nil }
    // What is left out of the range is a quotation mark on both sides, or nothing.
    let start = range.offsets.lowerBound + (range.offsets.count - text.utf8.count) / 2
    return SourceRange(
      file: range.file, offsets: start + offsets.lowerBound..<start + offsets.upperBound)
  }
}

/// The identifier of another record, and where it was written.
public struct Reference: Sendable {
  public let id: String
  public let range: SourceRange

  public init(id: String, range: SourceRange) {
    self.id = id
    self.range = range
  }
}
