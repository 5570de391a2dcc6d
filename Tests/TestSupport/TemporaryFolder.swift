import Files
import Foundation

/// A folder of its own for a test, removed with everything in it when the value goes out of use.
public final class TemporaryFolder: Sendable {
  /// The absolute path, symbolic links resolved.
  public let path: String

  public init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = joinPath(base, "explainer-test-\(UUID().uuidString)")
    try createDirectory(path)
  }

  deinit {
    let manager = FileManager.default
    if (try? manager.removeItem(atPath: path)) != nil { return }
    // A test may have taken permissions away.
    let everything = manager.enumerator(atPath: path)
    while let relative = everything?.nextObject() as? String { chmod(self(relative), 0o700) }
    try? manager.removeItem(atPath: path)
  }

  /// The absolute path of `relative` in the folder.
  public func callAsFunction(_ relative: String) -> String { joinPath(path, relative) }

  /// Writes `text` to the file `relative`, replacing one that is there, folders above it as needed.
  public func write(_ relative: String, _ text: String = "") throws {
    try write(relative, Array(text.utf8))
  }

  /// Writes `bytes` to the file `relative`, as ``write(_:_:)-(_,String)`` does.
  public func write(_ relative: String, _ bytes: [UInt8]) throws {
    let path = self(relative)
    try createDirectories(parentPath(path))
    if try fileStatusIfPresent(path) != nil { try removeFile(path) }
    try createFile(path, bytes)
  }

  /// The text of the file `relative`.
  public func read(_ relative: String) throws -> String {
    String(decoding: try readBytes(relative), as: UTF8.self)
  }

  /// The bytes of the file `relative`.
  public func readBytes(_ relative: String) throws -> [UInt8] { try readFile(self(relative)) }

  /// Everything in the folder, or in one folder in it, as it is now.
  public func snapshot(of relative: String = "") throws -> DirectorySnapshot {
    try DirectorySnapshot(of: relative.isEmpty ? path : self(relative))
  }
}
