#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A lock on a file, held as long as the value is kept and at most to the end of the process,
/// however that ends.
public final class FileLock: Sendable {
  /// The file that is locked.
  public let path: String
  private let descriptor: Int32

  /// Locks the file `path`, which is created when it is not there.
  ///
  /// Fails rather than waits: nil when another process, or another lock in this one, holds it, or
  /// when its holder has just removed it.
  public init?(_ path: String) throws(FileError) {
    try refuseNul(.lock, path)
    let opened = try checked(.lock, path) {
      open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
    do throws(FileError) {
      try checked(.lock, path) { flock(opened, LOCK_EX | LOCK_NB) }
      var locked = stat()
      try checked(.lock, path) { fstat(opened, &locked) }
      // A holder removes the file before it lets go: a lock on a removed file protects nothing.
      guard try fileStatusIfPresent(path)?.inode == FileStatus(locked).inode else {
        close(opened)
        return nil
      }
    } catch {
      close(opened)
      if error.code == EWOULDBLOCK { return nil }
      throw error
    }
    self.path = path
    self.descriptor = opened
  }

  deinit { close(descriptor) }
}
