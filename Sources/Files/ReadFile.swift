#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The most bytes that ``readFile(_:limit:)`` reads unless told otherwise: 256 MB.
public let defaultReadLimit = 256 * 1024 * 1024

/// The whole of the file at `path`, symbolic links followed.
///
/// A file that grows while it is read is read to its new end, one that shrinks to the end it then
/// has. Pipes, sockets and devices are refused, so that nothing waits for ever.
///
/// - Parameter limit: the most bytes to accept.
/// - Throws: when the file is not there, not to be read, not a regular file, or larger than `limit`.
public func readFile(
  _ path: String, limit: Int = defaultReadLimit
) throws(FileError) -> [UInt8] {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait.
  let file = try Descriptor(.read, path, O_RDONLY | O_NONBLOCK)
  let status = FileStatus(try file.status(.read, path))
  switch status.kind {
  case .file: break
  case .directory: throw FileError(.read, path, code: EISDIR)
  default: throw FileError(.read, path, .notAFile)
  }
  if status.size > limit { throw FileError(.read, path, .tooLarge(limit: limit)) }
  // One byte more than the file holds, so that reading it tells whether it has grown.
  var bytes = try readUpTo(status.size + 1, from: file, path)
  if bytes.count <= status.size { return bytes }
  while true {
    if bytes.count > limit { throw FileError(.read, path, .tooLarge(limit: limit)) }
    let more = try readUpTo(min(bytes.count, limit - bytes.count + 1), from: file, path)
    if more.isEmpty { return bytes }
    bytes += more
  }
}

/// Reads `count` bytes, or fewer where the file ends.
func readUpTo(
  _ count: Int, from file: borrowing Descriptor, _ path: String
) throws(FileError) -> [UInt8] {
  var failure: Int32 = 0
  let number = file.number
  let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
    while filled < count {
      let got = read(number, buffer.baseAddress.map { $0 + filled }, count - filled)
      if got > 0 {
        filled += got
      } else if got == 0 {
        return
      } else if errno != EINTR {
        failure = errno
        return
      }
    }
  }
  if failure != 0 { throw FileError(.read, path, code: failure) }
  return bytes
}
