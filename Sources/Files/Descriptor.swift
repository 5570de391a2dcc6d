#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, closed when the value goes out of use.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens `path`; never leaves the file open in child processes.
  init(
    _ operation: FileOperation, _ path: String, _ flags: Int32, mode: mode_t = 0
  ) throws(FileError) {
    try refuseNul(operation, path)
    number = try checked(operation, path) { open(path, flags | O_CLOEXEC, mode) }
  }

  deinit { close(number) }

  /// What the operating system knows about the open file.
  func status(_ operation: FileOperation, _ path: String) throws(FileError) -> stat {
    var status = stat()
    _ = try checked(operation, path) { fstat(number, &status) }
    return status
  }
}

/// Calls a system function until it is not interrupted; its -1 becomes a ``FileError``.
@discardableResult
func checked<Result: SignedInteger>(
  _ operation: FileOperation, _ path: String, _ call: () -> Result
) throws(FileError) -> Result {
  while true {
    let result = call()
    if result != -1 { return result }
    let code = errno
    if code != EINTR { throw FileError(operation, path, code: code) }
  }
}

/// Refuses a path that C would read only up to its NUL, and so take for another file.
func refuseNul(_ operation: FileOperation, _ path: String) throws(FileError) {
  if path.utf8.contains(0) { throw FileError(operation, path, .nulInPath) }
}
