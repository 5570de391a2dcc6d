import Foundation

/// One section of a text archive.
public struct ArchiveSection: Sendable, Equatable {
  /// What a section is for.
  public enum Role: Sendable, Equatable {
    /// A file of the input.
    case input
    /// What the command is called with.
    case arguments
    /// What is expected of the outcome: `stderr`, `exit`, or a file's path.
    case expected(String)
  }

  /// What stands between the dashes.
  public private(set) var header: String
  /// The name without the directives.
  public let name: String
  public private(set) var directives: [ArchiveDirective]
  /// The lines as they stand in the archive.
  public var body: [UInt8] = []

  init(header: String, line: Int) throws(TextArchiveError) {
    self.header = header
    var name = Substring(header)
    var directives: [ArchiveDirective] = []
    while name.hasSuffix(")"), let open = name.range(of: " (", options: .backwards) {
      let text = name[open.upperBound...].dropLast()
      guard let directive = ArchiveDirective(text) else {
        throw TextArchiveError("`(\(text))` is no directive", line: line)
      }
      directives.insert(directive, at: 0)
      name = name[..<open.lowerBound]
    }
    self.name = String(name)
    self.directives = directives
    if role == .input, directives.contains(where: \.isCheck) {
      throw TextArchiveError("`\(name)` is an input, a check has no meaning there", line: line)
    }
  }

  /// What the section is for.
  public var role: Role {
    if name == "arguments" { return .arguments }
    if name.hasPrefix("expected ") { return .expected(String(name.dropFirst(9))) }
    return .input
  }

  /// The check that is made instead of comparing all bytes.
  var check: ArchiveDirective? { directives.first(where: \.isCheck) }

  /// The bytes that the section stands for.
  public var content: [UInt8] {
    var content = directives.contains(.bytes) ? ByteEscapes.decode(body) : body
    if directives.contains(.noNewline), content.last == UInt8(ascii: "\n") { content.removeLast() }
    for case .repeated(let count) in directives {
      content = Array(repeatElement(content, count: count).joined())
    }
    return content
  }

  /// Makes the section stand for `content`; the header takes the directives that this needs.
  mutating func accept(_ content: [UInt8]) {
    let isPlain =
      ByteEscapes.isPlain(content)
      && !content.split(separatedAfter: UInt8(ascii: "\n")).contains(
        where: TextArchive.looksLikeHeader)
    let endsLine = content.isEmpty || content.last == UInt8(ascii: "\n")
    directives = []
    header = name
    if !isPlain {
      directives.append(.bytes)
      header += " (bytes)"
      body = ByteEscapes.encode(content)
    } else if !endsLine {
      directives.append(.noNewline)
      header += " (no newline)"
      body = content + [UInt8(ascii: "\n")]
    } else {
      body = content
    }
  }

  func write(into directory: String) throws {
    let path = Array((directory + "/").utf8) + ByteEscapes.decode(Array(name.utf8))
    for case .symlink(let target) in directives {
      try makeParents(of: path)
      let result = ByteEscapes.decode(Array(target.utf8)).withCString { target in
        path.withCString { symlink(target, $0) }
      }
      guard result == 0 else { throw SystemFailure("symlink", path.text) }
      return
    }
    if directives.contains(.pipe) {
      try makeParents(of: path)
      guard path.withCString({ mkfifo($0, 0o644) }) == 0 else {
        throw SystemFailure("mkfifo", path.text)
      }
    } else if name.hasSuffix("/") {
      try makeDirectory(at: path)
    } else {
      try writeFile(content, at: path)
    }
  }

  func setPermissions(in directory: String) throws {
    let path = Array((directory + "/").utf8) + ByteEscapes.decode(Array(name.utf8))
    for case .mode(let mode) in directives {
      guard path.withCString({ chmod($0, mode_t(mode)) }) == 0 else {
        throw SystemFailure("chmod", path.text)
      }
    }
  }
}
