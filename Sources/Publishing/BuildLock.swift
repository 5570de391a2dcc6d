import Diagnostics
import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The right to change an output folder, held by one build at a time.
///
/// The lock is a file in the staging folder. The system frees it when its holder ends, however that
/// happens, so a staging folder without a held lock belongs to a build that was killed.
struct BuildLock: Sendable {
  static let fileName = "lock"

  /// The staging folder.
  let folder: String
  private let lock: FileLock

  /// Waits for the right to change `destination`, for `patience` at most.
  /// - Throws: ``DiagnosticKind/outputBusy`` when another build holds it all that time.
  init(
    _ destination: Destination, disk: Disk, patience: Duration
  ) async throws(PublicationFailure) {
    let end = ContinuousClock.now + patience
    while true {
      if let (folder, lock) = try onDisk({ () throws(FileError) in
        try attempt(destination, disk)
      }) {
        self.folder = folder
        self.lock = lock
        return
      }
      if ContinuousClock.now >= end { throw busy(destination) }
      // A cancelled task gets an error here, and should not wait on.
      do { try await Task.sleep(for: .milliseconds(20)) } catch { throw busy(destination) }
    }
  }

  /// Gives the right up; the staging folder goes too when nothing is left in it.
  func release() {
    withExtendedLifetime(lock) {
      try? removeFile(joinPath(folder, Self.fileName))
      try? removeDirectory(folder)
    }
  }
}

/// One try to take the lock; nil when another build has it.
private func attempt(
  _ destination: Destination, _ disk: Disk
) throws(FileError) -> (String, FileLock)? {
  var folder = destination.staging
  do throws(FileError) {
    try disk.createDirectory(folder)
  } catch {
    switch error.code {
    case EEXIST: break
    case EACCES, EPERM, EROFS:
      // The folder beside the output folder cannot be created, but one inside it perhaps can.
      guard destination.status != nil else { throw error }
      folder = destination.innerStaging
      do throws(FileError) { try disk.createDirectory(folder) } catch  where error.code == EEXIST {}
    default: throw error
    }
  }
  do throws(FileError) {
    // A link in this place would send what is staged to wherever it leads.
    guard try fileStatus(folder).kind == .directory else {
      throw FileError(.create, folder, code: EEXIST)
    }
    guard let lock = try FileLock(joinPath(folder, BuildLock.fileName)) else { return nil }
    return (folder, lock)
  } catch {
    // The holder removes the folder when it is done.
    if error.code == ENOENT { return nil }
    throw error
  }
}

private func busy(_ destination: Destination) -> PublicationFailure {
  .diagnostics([
    Diagnostic(
      .outputBusy, "Another build is writing to \(quoted(destination.typed))", at: nil,
      suggestions: [Suggestion("wait until it has ended, then build again")])
  ])
}
