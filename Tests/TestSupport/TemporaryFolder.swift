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

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The absolute path of `relative` in the folder.
  public func callAsFunction(_ relative: String) -> String { joinPath(path, relative) }

  /// Writes `text` to the file `relative`, replacing one that is there, folders above it as needed.
  public func write(_ relative: String, _ text: String = "") throws {
    let path = self(relative)
    try createDirectories(parentPath(path))
    if try fileStatusIfPresent(path) != nil { try removeFile(path) }
    try createFile(path, Array(text.utf8))
  }

  /// The text of the file `relative`.
  public func read(_ relative: String) throws -> String {
    String(decoding: try readFile(self(relative)), as: UTF8.self)
  }
}
