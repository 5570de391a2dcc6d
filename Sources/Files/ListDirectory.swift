#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One name in a folder.
public struct DirectoryEntry: Sendable, Hashable {
  /// The name; where its bytes are not UTF-8, with U+FFFD for what is not.
  public let name: String
  /// Whether ``name`` is what the folder holds; a file whose name is not UTF-8 cannot be opened by it.
  public let isNameUTF8: Bool
  /// What stands under the name; a symbolic link is not followed.
  public let kind: FileKind
  /// The number of the file in its file system.
  public let inode: UInt64
}

/// The names in a folder, without `.` and `..`, sorted by their UTF-8 bytes.
/// - Throws: when the folder is not there, not a folder, or not to be read.
public func listDirectory(_ path: String) throws(FileError) -> [DirectoryEntry] {
  try refuseNul(.list, path)
  guard let stream = opendir(path) else { throw FileError(.list, path, code: errno) }
  defer { closedir(stream) }
  var entries: [DirectoryEntry] = []
  while true {
    errno = 0
    guard let entry = readdir(stream) else { break }
    let bytes = nameBytes(entry)
    if bytes == [dot] || bytes == [dot, dot] { continue }
    let name = String(decoding: bytes, as: UTF8.self)
    let kind: FileKind
    switch Int32(entry.pointee.d_type) {
    case Int32(DT_REG): kind = .file
    case Int32(DT_DIR): kind = .directory
    case Int32(DT_LNK): kind = .symbolicLink
    case Int32(DT_UNKNOWN): kind = kindByStatus(dirfd(stream), bytes)
    default: kind = .other
    }
    entries.append(
      DirectoryEntry(
        name: name, isNameUTF8: Array(name.utf8) == bytes, kind: kind,
        inode: UInt64(entry.pointee.d_ino)))
  }
  if errno != 0 { throw FileError(.list, path, code: errno) }
  entries.sort { utf8Precedes($0.name, $1.name) }
  return entries
}

private let dot = UInt8(ascii: ".")

private func nameBytes(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
  // The field is declared with a fixed length that longer records exceed, so it is read by address.
  let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
  let name = UnsafeRawPointer(entry) + offset
  let length = strlen(name.assumingMemoryBound(to: CChar.self))
  return Array(UnsafeRawBufferPointer(start: name, count: length))
}

/// For file systems whose folders do not record what their names stand for.
private func kindByStatus(_ directory: Int32, _ name: [UInt8]) -> FileKind {
  var status = stat()
  let found = (name + [0]).withUnsafeBytes { bytes in
    bytes.baseAddress.map {
      fstatat(
        directory, $0.assumingMemoryBound(to: CChar.self), &status, AT_SYMLINK_NOFOLLOW)
    } ?? -1
  }
  return found == 0 ? FileKind(mode: status.st_mode) : .other
}
