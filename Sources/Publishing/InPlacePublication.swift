import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Publishes file by file, where the output folder cannot be swapped: it is a mount point, lies in a
/// folder that may not be written to, or is on a file system that cannot do it.
///
/// Everything is staged in a hidden folder inside the output folder first; nothing else changes
/// before the journal is complete. Each file then changes in one step, but not all at once. A build
/// that is killed meanwhile is finished by the next.
struct InPlacePublication: Sendable {
  let destination: Destination
  let disk: Disk

  private var staging: String { destination.innerStaging }
  private var journalPath: String { joinPath(staging, Journal.name) }

  private var draftPath: String { joinPath(staging, Journal.draftName) }

  /// Changes the output folder.
  /// - Throws: ``PublicationFailure/file(_:)`` when nothing was changed,
  ///   ``PublicationFailure/interrupted(_:)`` when the next build has to finish.
  func publish(_ plan: Plan) async throws(PublicationFailure) {
    let journal: Journal
    do throws(FileError) { journal = try await stage(plan) } catch { throw .file(error) }
    do throws(FileError) { try finish(journal) } catch { throw .interrupted(error) }
  }

  /// Prepares all that can fail, and last the journal, with which the change is decided.
  private func stage(_ plan: Plan) async throws(FileError) -> Journal {
    var journal = Journal(removals: plan.stale)
    let writes = plan.writes
    for (number, index) in writes.enumerated() {
      journal.moves.append(Journal.Move(staged: "\(number)", path: plan.files[index].path))
    }
    do throws(FileError) {
      journal.folders = try foldersToCreate(plan)
      if try fileStatusIfPresent(staging) == nil { try disk.createDirectory(staging) }
      try await forEachInParallel(Array(writes.enumerated())) { item throws(FileError) in
        try disk.createFile(
          joinPath(staging, "\(item.offset)"), plan.files[item.element].contents)
      }
      try disk.createFile(draftPath, journal.encode())
      for folder in journal.folders {
        try disk.createDirectory(joinPath(destination.path, folder))
      }
      try disk.rename(draftPath, to: journalPath)
    } catch {
      try? undo(journal)
      try? discard()
      throw error
    }
    return journal
  }

  /// The folders that can be created before the first file is touched: creating one can fail. Where
  /// a file of an earlier build stands in the way yet, its successor is created later.
  private func foldersToCreate(_ plan: Plan) throws(FileError) -> [String] {
    var lookup = FolderLookup(root: destination.path)
    var missing: Set<PathKey> = []
    for folder in plan.folders where try lookup.kind(of: folder) == nil {
      let parent = parentPath(folder)
      let isParentThere = try lookup.kind(of: parent) == .directory
      if isParentThere || missing.contains(parent) { missing.insert(PathKey(folder)) }
    }
    return plan.folders.filter { missing.contains($0) }
  }

  /// Removes the folders that were created before a journal held.
  private func undo(_ journal: Journal) throws(FileError) {
    for folder in journal.folders.reversed() {
      _ = try removeIfEmpty(joinPath(destination.path, folder))
    }
  }

  /// Finishes what a killed build began, if it had come so far; removes what it had staged if not.
  func recover() throws(FileError) {
    guard let status = try fileStatusIfPresent(staging) else { return }
    guard status.kind == .directory else { throw FileError(.create, staging, code: EEXIST) }
    if try fileStatusIfPresent(journalPath)?.kind == .file,
      let journal = Journal.decode(try readFile(journalPath))
    {
      try finish(journal)
    } else if try fileStatusIfPresent(draftPath)?.kind == .file,
      let journal = Journal.decode(try readFile(draftPath))
    {
      try undo(journal)
    }
    try discard()
  }

  /// Does what the journal says; what is done already is passed over.
  private func finish(_ journal: Journal) throws(FileError) {
    let root = destination.path
    var lookup = FolderLookup(root: root)
    for path in journal.removals {
      if try lookup.kind(of: path) == .file { try disk.remove(joinPath(root, path)) }
      var folder = parentPath(path)
      while !folder.isEmpty, try removeIfEmpty(joinPath(root, folder)) {
        folder = parentPath(folder)
      }
    }
    lookup = FolderLookup(root: root)
    for move in journal.moves {
      let staged = joinPath(staging, move.staged)
      guard try fileStatusIfPresent(staged) != nil else { continue }
      let parent = parentPath(move.path)
      if try lookup.kind(of: parent) != .directory {
        try disk.createDirectories(joinPath(root, parent))
        lookup = FolderLookup(root: root)
        // What was created is a folder, unless a link led the way there.
        guard try lookup.kind(of: parent) == .directory else {
          throw FileError(.create, joinPath(root, parent), code: ELOOP)
        }
      }
      try disk.rename(staged, to: joinPath(root, move.path))
    }
  }

  /// Removes a folder of which nothing is left; false when something is.
  private func removeIfEmpty(_ path: String) throws(FileError) -> Bool {
    do throws(FileError) {
      try disk.removeDirectory(path)
      return true
    } catch {
      switch error.code {
      case ENOENT: return true
      case ENOTEMPTY, EEXIST, ENOTDIR: return false
      default: throw error
      }
    }
  }

  /// Removes the staging folder, the journal first; the lock stays if it is kept in there.
  ///
  /// To be called after ``publish(_:)``, which leaves it so that a failure here can be told apart.
  func discard() throws(FileError) {
    guard try fileStatusIfPresent(staging) != nil else { return }
    for path in [journalPath, draftPath] where try fileStatusIfPresent(path) != nil {
      try disk.remove(path)
    }
    for entry in try listDirectory(staging) where entry.name != BuildLock.fileName {
      try disk.remove(joinPath(staging, entry.name))
    }
    if try fileStatusIfPresent(joinPath(staging, BuildLock.fileName)) == nil {
      try disk.removeDirectory(staging)
    }
  }
}
