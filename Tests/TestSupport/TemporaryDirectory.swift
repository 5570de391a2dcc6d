import Foundation

/// A folder that exists while a test runs.
public struct TemporaryDirectory: Sendable {
  /// The folder's absolute path, without symbolic links.
  public let path: String

  /// The absolute path of something in the folder.
  public func path(_ relative: String) -> String { path + "/" + relative }

  /// Writes a file, and the folders that it needs.
  public func write(_ text: String, to relative: String) throws {
    try write(Array(text.utf8), to: relative)
  }

  /// Writes a file, and the folders that it needs.
  public func write(_ bytes: [UInt8], to relative: String) throws {
    try writeFile(bytes, at: Array(path(relative).utf8))
  }

  /// The bytes of a file.
  public func read(_ relative: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(relative))))
  }

  /// The text of a file, anything that is not UTF-8 replaced.
  public func readText(_ relative: String) throws -> String {
    String(decoding: try read(relative), as: UTF8.self)
  }

  /// Everything in the folder, or in one folder in it, as it is now.
  public func snapshot(of relative: String = "") throws -> DirectorySnapshot {
    try DirectorySnapshot(of: relative.isEmpty ? path : path(relative))
  }

  static func create() throws -> TemporaryDirectory {
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    var template = Array((parent + "/explainer-test-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFailure("mkdtemp", parent) }
    let bytes = template.dropLast().map { UInt8(bitPattern: $0) }
    return TemporaryDirectory(path: String(decoding: bytes, as: UTF8.self))
  }

  /// Removes the folder, also where a test took permissions away.
  func remove() {
    let manager = FileManager.default
    if (try? manager.removeItem(atPath: path)) != nil { return }
    let everything = manager.enumerator(atPath: path)
    while let relative = everything?.nextObject() as? String { chmod(self.path(relative), 0o700) }
    try? manager.removeItem(atPath: path)
  }
}

/// Calls `body` with a new empty folder, and removes the folder afterwards.
public func withTemporaryDirectory<R>(_ body: (TemporaryDirectory) throws -> R) throws -> R {
  let directory = try TemporaryDirectory.create()
  defer { directory.remove() }
  return try body(directory)
}

/// Calls `body` with a new empty folder, and removes the folder afterwards.
public func withTemporaryDirectory<R>(
  isolation: isolated (any Actor)? = #isolation, _ body: (TemporaryDirectory) async throws -> R
) async throws -> R {
  let directory = try TemporaryDirectory.create()
  defer { directory.remove() }
  return try await body(directory)
}
