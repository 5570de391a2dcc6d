#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What kind of thing stands under a name.
public enum FileKind: Sendable, Hashable {
  case file
  case directory
  case symbolicLink
  /// A pipe, socket or device.
  case other
}

/// What the operating system knows about a file without reading it.
public struct FileStatus: Sendable, Hashable {
  public let kind: FileKind
  /// In bytes.
  public let size: Int
  /// Permission bits, such as `0o644`, with set-id and sticky bits.
  public let permissions: UInt32
  public let owner: UInt32
  public let group: UInt32
  /// The file system that the file is on.
  public let device: UInt64
  /// The number of the file in its file system; two names of one file share it.
  public let inode: UInt64
  /// How many names the file has.
  public let links: Int
  /// When the contents last changed.
  public let modified: FileTime
  /// When the contents were last read, as far as the file system records it.
  public let accessed: FileTime
}

/// A moment as files record it: seconds and nanoseconds since 1970-01-01 00:00 UTC.
public struct FileTime: Sendable, Hashable {
  public let seconds: Int
  public let nanoseconds: Int

  public init(seconds: Int, nanoseconds: Int) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }
}

/// The status of what stands at `path`; of a symbolic link itself unless `followLinks`.
public func fileStatus(
  _ path: String, followLinks: Bool = false
) throws(FileError) -> FileStatus {
  try refuseNul(.inspect, path)
  var status = stat()
  try checked(.inspect, path) { followLinks ? stat(path, &status) : lstat(path, &status) }
  return FileStatus(status)
}

/// The status of what stands at `path`, or nil when nothing does.
/// - Throws: when it cannot be found out, for want of permission for example.
public func fileStatusIfPresent(
  _ path: String, followLinks: Bool = false
) throws(FileError) -> FileStatus? {
  do throws(FileError) {
    return try fileStatus(path, followLinks: followLinks)
  } catch {
    if error.code == ENOENT || error.code == ENOTDIR { return nil }
    throw error
  }
}

extension FileStatus {
  init(_ status: stat) {
    kind = FileKind(mode: status.st_mode)
    size = Int(status.st_size)
    permissions = UInt32(status.st_mode) & 0o7777
    owner = status.st_uid
    group = status.st_gid
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    links = Int(status.st_nlink)
    #if canImport(Darwin)
      modified = FileTime(status.st_mtimespec)
      accessed = FileTime(status.st_atimespec)
    #else
      modified = FileTime(status.st_mtim)
      accessed = FileTime(status.st_atim)
    #endif
  }
}

extension FileKind {
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .directory
    case S_IFLNK: self = .symbolicLink
    default: self = .other
    }
  }
}

extension FileTime {
  init(_ time: timespec) {
    self.init(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }

  var timespec: timespec {
    var time = Self.zero
    time.tv_sec = seconds
    time.tv_nsec = nanoseconds
    return time
  }

  #if canImport(Glibc)
    private static var zero: Glibc.timespec { Glibc.timespec() }
  #elseif canImport(Musl)
    private static var zero: Musl.timespec { Musl.timespec() }
  #else
    private static var zero: Darwin.timespec { Darwin.timespec() }
  #endif
}
