/// Several files, and what is expected of them, in one text file that reads like a story.
///
///     A misspelt key is named, and nothing is written.
///     -- content/site.yml --
///     titel: Borders
///     -- expected stderr (contains) --
///     did you mean `title`?
///     -- expected exit --
///     1
///
/// What stands before the first header says what the example shows. A header is a line `-- NAME --`
/// with directives in parentheses behind the name (``ArchiveDirective``). A section is all lines up
/// to the next header, line ends included, so a section without lines is an empty file.
/// ``runArchive(at:in:_:sourceLocation:)`` lists the names that do not stand for an input file.
public struct TextArchive: Sendable, Equatable {
  /// What the example shows.
  public var comment: [UInt8]
  /// The sections in the order in which they stand.
  public var sections: [ArchiveSection]

  /// Reads an archive.
  /// - Throws: ``TextArchiveError`` for a header that has no meaning.
  public init(_ bytes: [UInt8]) throws(TextArchiveError) {
    comment = []
    sections = []
    var number = 0
    for line in bytes.split(separatedAfter: UInt8(ascii: "\n")) {
      number += 1
      if let name = Self.headerName(of: line) {
        sections.append(try ArchiveSection(header: name, line: number))
      } else if sections.isEmpty {
        comment += line
      } else {
        sections[sections.count - 1].body += line
      }
    }
  }

  /// Reads an archive from its text.
  public init(_ text: String) throws(TextArchiveError) {
    try self.init(Array(text.utf8))
  }

  /// The archive as its file holds it: what was read and not changed is the same byte for byte.
  public var serialized: [UInt8] {
    sections.reduce(comment) { $0 + Array("-- \($1.header) --\n".utf8) + $1.body }
  }

  /// Writes the input files into `directory`.
  public func write(into directory: TemporaryFolder) throws {
    for section in sections where section.role == .input {
      try section.write(into: directory.path)
    }
    // Last, so that a folder which may not be read can still be filled.
    for section in sections where section.role == .input {
      try section.setPermissions(in: directory.path)
    }
  }

  private static func headerName(of line: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: line, as: UTF8.self)
    guard text.hasPrefix("-- "), text.hasSuffix(" --\n") || text.hasSuffix(" --"), text.count > 6
    else { return nil }
    let name = text.dropFirst(3).dropLast(text.hasSuffix("\n") ? 4 : 3)
    return name.isEmpty ? nil : String(name)
  }

  static func looksLikeHeader(_ line: ArraySlice<UInt8>) -> Bool { headerName(of: line) != nil }
}

/// A header in a text archive that has no meaning.
public struct TextArchiveError: Error, CustomStringConvertible {
  public let description: String

  init(_ message: String, line: Int) { description = "line \(line): \(message)" }
}

extension [UInt8] {
  /// The lines, each with its line end.
  func split(separatedAfter separator: UInt8) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < count {
      let end = self[start...].firstIndex(of: separator).map { $0 + 1 } ?? count
      lines.append(self[start..<end])
      start = end
    }
    return lines
  }
}
