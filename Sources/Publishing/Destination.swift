import Diagnostics
import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The output folder, found and allowed.
struct Destination: Sendable {
  /// The folder as the editor typed it, for messages.
  let typed: String
  /// The absolute path, symbolic links followed.
  let path: String
  /// What is known of the folder; nil when it is not there yet.
  let status: FileStatus?

  /// The folder beside the output folder in which a build is prepared.
  var staging: String { temporarySibling(of: path, "staging") }
  /// The folder in the output folder in which a build is prepared where the one beside cannot serve.
  var innerStaging: String { joinPath(path, innerStagingName) }
  /// The new folder before it takes the place of the old one, and the old one after that.
  var tree: String { joinPath(staging, "tree") }

  /// Finds the folder `typed`, which need not be there yet.
  /// - Throws: ``PublicationFailure/diagnostics(_:)`` when the folder must not be written to.
  init(_ typed: String, inputs: [String]) throws(PublicationFailure) {
    self.typed = typed
    if typed.isEmpty { throw refusal("The name of the output folder is empty") }
    status = try onDisk { () throws(FileError) in
      try fileStatusIfPresent(typed, followLinks: true)
    }
    if let status, status.kind != .directory {
      throw refusal("\(quoted(typed)) is not a folder, and cannot be the output folder")
    }
    path = try onDisk { () throws(FileError) in try resolvedFuturePath(typed) }
    if path == "/" { throw refusal("\(quoted(typed)) is the whole disk") }
    if let home = getenv("HOME").map({ String(cString: $0) }),
      let realHome = try? resolvedPath(home), isInside(realHome, path)
    {
      throw refusal("\(quoted(typed)) is or contains your home folder")
    }
    for input in inputs {
      guard let realInput = try? resolvedPath(input) else { continue }
      if isInside(realInput, path) {
        throw refusal("The output folder \(quoted(typed)) contains \(quoted(input)), which is read")
      }
      if isInside(path, realInput) {
        throw refusal("The output folder \(quoted(typed)) lies in \(quoted(input)), which is read")
      }
    }
  }

  /// `absolute` as an editor would name it: in the output folder, wherever it is prepared.
  func shown(_ absolute: String) -> String {
    for root in [tree, path] where isInside(absolute, root) {
      return joinPath(typed, String(absolute.dropFirst(root.count).drop { $0 == "/" }))
    }
    return isInside(absolute, staging) ? typed : absolute
  }
}

/// The name of ``Destination/innerStaging``.
let innerStagingName = reservedPrefix + "staging"

private func refusal(_ message: String) -> PublicationFailure {
  .diagnostics([
    Diagnostic(
      .unsafeOutputFolder, message, at: nil,
      suggestions: [Suggestion("choose a folder of its own, such as `site`")])
  ])
}

/// The resolved path of something that need not be there: of the part that is, and then the rest.
private func resolvedFuturePath(_ path: String) throws(FileError) -> String {
  do throws(FileError) {
    return try resolvedPath(path)
  } catch {
    // A symbolic link to nothing is there, and must not be taken for a folder to create.
    guard error.code == ENOENT, try fileStatusIfPresent(path) == nil else { throw error }
    let parent = parentPath(path)
    let name = lastPathComponent(path)
    if parent == path || name == "." || name == ".." { throw error }
    return joinPath(try resolvedFuturePath(parent.isEmpty ? "." : parent), name)
  }
}
