#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How what stands at a path compares to some bytes.
public enum FileComparison: Sendable, Hashable {
  /// A file that holds exactly these bytes.
  case same
  /// A file that holds others, or may not be read.
  case different
  /// Nothing is there.
  case missing
  /// A folder, symbolic link, pipe, socket or device.
  case notAFile
}

/// Compares what stands at `path` with `contents`; a symbolic link there is not followed.
///
/// Reads the file only when it has the right size.
public func compareFile(
  _ path: String, with contents: [UInt8]
) throws(FileError) -> FileComparison {
  let file: Descriptor
  do throws(FileError) {
    file = try Descriptor(.read, path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
  } catch {
    switch error.code {
    case ENOENT, ENOTDIR: return .missing
    // A link that is not followed, and a socket or a device that nobody serves.
    case ELOOP, ENXIO: return .notAFile
    case EACCES: return .different
    default: throw error
    }
  }
  let status = FileStatus(try file.status(.read, path))
  if status.kind != .file { return .notAFile }
  if status.size != contents.count { return .different }
  let found = try readUpTo(contents.count, from: file, path)
  return isEqual(found, contents) ? .same : .different
}

/// `==` of arrays compares element by element, which takes as long as reading the file does.
private func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  guard left.count == right.count else { return false }
  return left.withUnsafeBytes { left in
    right.withUnsafeBytes { right in
      guard let leftBytes = left.baseAddress, let rightBytes = right.baseAddress else {
        return true
      }
      return memcmp(leftBytes, rightBytes, left.count) == 0
    }
  }
}
