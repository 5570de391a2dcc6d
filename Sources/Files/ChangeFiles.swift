internal import CExchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Gives the file or folder `path` the name `newPath`; a file that has that name is replaced, in one
/// step that no reader can see half done.
public func renameFile(_ path: String, to newPath: String) throws(FileError) {
  try refuseNul(.rename, path)
  try refuseNul(.rename, newPath)
  try checked(.rename, newPath) { rename(path, newPath) }
}

/// Lets two files or folders change places, in one step that no reader can see half done.
/// - Throws: with `EINVAL`, `ENOSYS` or `ENOTSUP` where the file system cannot do it, `EXDEV` or
///   `EBUSY` where one of them is a mount point.
public func exchangeFiles(_ path: String, _ other: String) throws(FileError) {
  try refuseNul(.exchange, path)
  try refuseNul(.exchange, other)
  try checked(.exchange, other) { exchange_paths(path, other) }
}

/// Gives the file `path` a second name; a symbolic link is linked itself, not what it leads to.
public func linkFile(_ path: String, as newPath: String) throws(FileError) {
  try refuseNul(.link, path)
  try refuseNul(.link, newPath)
  try checked(.link, newPath) { linkat(AT_FDCWD, path, AT_FDCWD, newPath, 0) }
}

/// Creates the symbolic link `path`, whose text is `target`.
public func createSymbolicLink(_ path: String, to target: String) throws(FileError) {
  try refuseNul(.create, path)
  try refuseNul(.create, target)
  try checked(.create, path) { symlink(target, path) }
}

/// What the symbolic link `path` leads to, as it is written there.
public func readLink(_ path: String) throws(FileError) -> String {
  try refuseNul(.read, path)
  var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
  let length = try checked(.read, path) {
    target.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map {
        readlink(path, $0.assumingMemoryBound(to: CChar.self), bytes.count)
      } ?? -1
    }
  }
  return String(decoding: target[..<length], as: UTF8.self)
}

/// Creates one folder, in a folder that is there.
/// - Throws: also when something of that name is there already.
public func createDirectory(_ path: String) throws(FileError) {
  try refuseNul(.create, path)
  try checked(.create, path) { mkdir(path, 0o777) }
}

/// Creates a folder and every folder above it that is not there yet.
public func createDirectories(_ path: String) throws(FileError) {
  if path.isEmpty { return }
  do throws(FileError) {
    try createDirectory(path)
  } catch {
    switch error.code {
    case EEXIST:
      if try fileStatus(path, followLinks: true).kind == .directory { return }
      throw FileError(.create, path, code: ENOTDIR)
    case ENOENT:
      let parent = parentPath(path)
      if parent == path { throw error }
      try createDirectories(parent)
      // Another program may have created it meanwhile.
      do throws(FileError) { try createDirectory(path) } catch  where error.code == EEXIST {}
    default: throw error
    }
  }
}

/// Removes a file, or a symbolic link itself.
public func removeFile(_ path: String) throws(FileError) {
  try refuseNul(.remove, path)
  try checked(.remove, path) { unlink(path) }
}

/// Removes an empty folder.
public func removeDirectory(_ path: String) throws(FileError) {
  try refuseNul(.remove, path)
  try checked(.remove, path) { rmdir(path) }
}

/// Sets the permission bits of a file or folder, such as `0o755`.
public func setPermissions(_ path: String, _ permissions: UInt32) throws(FileError) {
  try refuseNul(.change, path)
  try checked(.change, path) { chmod(path, mode_t(permissions)) }
}

/// Sets when a file or folder was last read and last changed.
public func setTimes(
  _ path: String, accessed: FileTime, modified: FileTime
) throws(FileError) {
  try refuseNul(.change, path)
  let times = [accessed.timespec, modified.timespec]
  try checked(.change, path) { utimensat(AT_FDCWD, path, times, 0) }
}

/// Gives a file or folder to another owner and group; only the superuser may.
public func setOwner(_ path: String, owner: UInt32, group: UInt32) throws(FileError) {
  try refuseNul(.change, path)
  try checked(.change, path) { chown(path, owner, group) }
}
