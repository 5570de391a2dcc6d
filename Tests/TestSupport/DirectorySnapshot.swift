import Foundation
import Testing

/// Everything in a folder at one moment: bytes, targets of links, permissions, times.
public struct DirectorySnapshot: Sendable, Equatable {
  /// One file, folder or link.
  public struct Entry: Sendable, Equatable {
    /// What stands there.
    public enum Content: Sendable, Equatable {
      case file([UInt8])
      case directory
      case link(String)
      /// A pipe, a device, or a file that may not be read.
      case other
    }
    public let content: Content
    public let permissions: UInt16
    /// When it was last written, in nanoseconds since 1970.
    public let modified: Int64
    /// The file's number: another number is another file, even with the same bytes.
    public let inode: UInt64
  }

  /// What the folder holds, by path relative to it.
  public let entries: [String: Entry]

  /// The paths of all files, in order.
  public var files: [String] {
    entries.filter { if case .file = $0.value.content { true } else { false } }.keys.sorted()
  }

  /// Reads the folder at `path`; one that is not there is empty.
  public init(of path: String) throws {
    var entries: [String: Entry] = [:]
    let enumerator = FileManager.default.enumerator(atPath: path)
    while let relative = enumerator?.nextObject() as? String {
      entries[relative] = try Entry(at: path + "/" + relative)
    }
    self.entries = entries
  }

  /// What differs from an earlier snapshot, one sentence each; times count when `withTimes` is true.
  public func differences(from earlier: DirectorySnapshot, withTimes: Bool = true) -> [String] {
    Set(entries.keys).union(earlier.entries.keys).sorted().compactMap { path in
      switch (earlier.entries[path], entries[path]) {
      case (nil, _): return "`\(path)` is new"
      case (_, nil): return "`\(path)` is gone"
      case (let old?, let new?):
        if old.content != new.content { return "`\(path)` has another content" }
        if old.permissions != new.permissions { return "`\(path)` has other permissions" }
        if withTimes, old.inode != new.inode { return "`\(path)` was replaced by a copy" }
        if withTimes, old.modified != new.modified { return "`\(path)` was written again" }
        return nil
      }
    }
  }
}

extension DirectorySnapshot.Entry {
  init(at path: String) throws {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw SystemFailure("lstat", path) }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    permissions = UInt16(status.st_mode & 0o7777)
    inode = UInt64(status.st_ino)
    switch status.st_mode & S_IFMT {
    case S_IFDIR: content = .directory
    case S_IFLNK:
      content = .link(try FileManager.default.destinationOfSymbolicLink(atPath: path))
    case S_IFREG:
      let data = try? Data(contentsOf: URL(fileURLWithPath: path))
      content = data.map { .file(Array($0)) } ?? .other
    default: content = .other
    }
  }
}

/// Expects that a folder is, byte for byte and file for file, what it was.
public func expectUntouched(
  _ before: DirectorySnapshot, _ after: DirectorySnapshot,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let differences = after.differences(from: before)
  guard !differences.isEmpty else { return }
  Issue.record(
    "The folder was touched:\n  \(differences.joined(separator: "\n  "))",
    sourceLocation: sourceLocation)
}
