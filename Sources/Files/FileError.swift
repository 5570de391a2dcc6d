#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why something could not be done to a file or folder.
public struct FileError: Error, Sendable, Hashable {
  /// What was attempted.
  public let operation: FileOperation
  /// The file or folder, as the caller named it.
  public let path: String
  /// What stood in the way.
  public let reason: Reason

  public init(_ operation: FileOperation, _ path: String, _ reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// An error that the operating system reported with the number `code`.
  public init(_ operation: FileOperation, _ path: String, code: Int32) {
    self.init(operation, path, .system(code))
  }

  /// What can stand in the way.
  public enum Reason: Sendable, Hashable {
    /// The operating system's error number (`errno`).
    case system(Int32)
    /// Not a regular file: a pipe, a socket or a device, reading which could wait for ever.
    case notAFile
    /// The file holds more bytes than the limit allows.
    case tooLarge(limit: Int)
    /// The path holds a NUL character, behind which the operating system would not look.
    case nulInPath
  }

  /// The operating system's error number; nil when this program itself refused.
  public var code: Int32? {
    if case .system(let code) = reason { code } else { nil }
  }

  /// What stood in the way, in words: `there is no such file`.
  public var message: String {
    switch reason {
    case .system(let code): systemMessage(code, operation)
    case .notAFile: "it is not an ordinary file"
    case .tooLarge(let limit): "it is larger than \(sizeInWords(limit))"
    case .nulInPath: "its name holds a NUL character"
    }
  }
}

extension FileError: CustomStringConvertible {
  /// The whole finding as a sentence without full stop: ``Cannot read `a.md`: permission denied``.
  public var description: String { "Cannot \(operation.rawValue) `\(path)`: \(message)" }
}

/// What can be attempted on a file or folder; the raw value is the verb for a message.
public enum FileOperation: String, Sendable, Hashable, CaseIterable {
  case read
  case list
  case inspect
  case create
  case write
  case rename
  case link
  case remove
  case lock
  case exchange
  case change = "change the attributes of"
}

private func systemMessage(_ code: Int32, _ operation: FileOperation) -> String {
  switch code {
  case ENOENT: return operation == .list ? "there is no such folder" : "there is no such file"
  case EACCES, EPERM: return "permission denied"
  case ENOSPC: return "the disk is full"
  case EDQUOT: return "your share of the disk is full"
  case EROFS: return "the disk can only be read, not written"
  case EISDIR: return "it is a folder"
  case ENOTDIR: return "a part of the path is a file, not a folder"
  case EEXIST: return "something of this name is there already"
  case ENOTEMPTY: return "the folder is not empty"
  case ELOOP: return "its symbolic links lead in a circle, or one stands where none may"
  case ENAMETOOLONG: return "the name is too long"
  case EMFILE, ENFILE: return "too many files are open"
  case EFBIG: return "it would be larger than the disk's format or your account allows"
  case EXDEV: return "the two places are on different disks"
  case EBUSY: return "another program, or the system, is using it"
  case ETXTBSY: return "it is a program that is running"
  case EIO: return "the disk reports an error of its own"
  case EMLINK: return "it has too many hard links"
  case EWOULDBLOCK: return "another program holds it"
  default:
    return strerror(code).map { String(cString: $0) } ?? "the system reports error \(code)"
  }
}

private func sizeInWords(_ bytes: Int) -> String {
  let mebibyte = 1024 * 1024
  return bytes >= mebibyte && bytes % mebibyte == 0 ? "\(bytes / mebibyte) MB" : "\(bytes) bytes"
}
