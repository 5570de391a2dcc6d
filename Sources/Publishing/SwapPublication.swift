import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Publishes by building the whole new folder beside the old one and letting the two change places.
struct SwapPublication: Sendable {
  let plan: Plan
  let destination: Destination
  let disk: Disk

  /// Builds the new folder: hard links for what stays, new files for what changed.
  /// - Throws: ``PublicationFailure/swapUnsupported`` where that cannot be done, because something
  ///   in the output folder cannot have a second name.
  func stage() async throws(PublicationFailure) {
    let kept = try await keptEntries()
    do throws(FileError) {
      try disk.createDirectory(destination.tree)
      try stageManifest()
      if let root = destination.status { try prepare(destination.tree, like: root) }
      try await createFolders(kept)
      try await forEachInParallel(Array(plan.files.indices.dropLast())) { index throws(FileError) in
        let file = plan.files[index]
        if plan.states[index] == .same {
          try link(file.path, .file)
        } else {
          try disk.createFile(joinPath(destination.tree, file.path), file.contents)
        }
      }
      try await forEachInParallel(kept.foreign) { entry throws(FileError) in
        try link(entry.path, entry.kind)
      }
      try await finishFolders(kept)
    } catch {
      throw error.operation == .link && cannotLink.contains(error.code)
        ? .swapUnsupported : .file(error)
    }
  }

  /// Comes first of all files, so that each in a tree that is found later is known as ours or not.
  private func stageManifest() throws(FileError) {
    guard let manifest = plan.files.last else { return }
    if plan.states.last == .same {
      try link(manifest.path, .file)
    } else {
      try disk.createFile(joinPath(destination.tree, manifest.path), manifest.contents)
    }
  }

  /// Puts the new folder in the place of the old one, in one step.
  func commit() throws(PublicationFailure) {
    do throws(FileError) {
      if destination.status == nil {
        try disk.rename(destination.tree, to: destination.path)
      } else {
        try disk.exchange(destination.tree, destination.path)
      }
    } catch {
      throw error.operation == .exchange && cannotExchange.contains(error.code)
        ? .swapUnsupported : .file(error)
    }
  }

  /// What of the old folder goes into the new one.
  private struct Kept: Sendable {
    /// Files that are not ours.
    var foreign: [Inventory.Entry] = []
    /// Every folder of the new tree, those above before those below.
    var folders: [String] = []
    /// Folders that are there already, with what is known of them.
    var statuses: [PathKey: FileStatus] = [:]
    /// Folders in which a name comes, goes or changes, whose time is therefore not kept.
    var touched: Set<PathKey> = []
  }

  private func keptEntries() async throws(PublicationFailure) -> Kept {
    guard let root = destination.status else { return Kept(folders: plan.folders) }
    let inventory: Inventory
    let present: [String]
    let statuses: [FileStatus]
    var kept = Kept()
    do throws(FileError) {
      inventory = try await Inventory(of: destination.path)
      let ours = Set(plan.files.map { PathKey($0.path) }).union(plan.stale.map(PathKey.init))
      kept.foreign = inventory.others.filter { !ours.contains($0.path) }
      let folders = keptFolders(inventory, foreign: kept.foreign)
      kept.folders = folders.map(\.path).sorted(by: utf8Precedes)
      present = inventory.folders.filter { folders.contains($0) }
      statuses = try await mapInParallel(present) { folder throws(FileError) in
        try fileStatus(joinPath(destination.path, folder))
      }
    } catch {
      throw .file(error)
    }
    // On another device another file system is mounted, into which nothing can be linked.
    if !inventory.isComplete || statuses.contains(where: { $0.device != root.device }) {
      throw .swapUnsupported
    }
    for (folder, status) in zip(present, statuses) { kept.statuses[PathKey(folder)] = status }
    let gone = Set(inventory.folders.map(PathKey.init)).subtracting(present.map(PathKey.init))
    let come = kept.folders.filter { kept.statuses[PathKey($0)] == nil }
    let changed = plan.writes.map { plan.files[$0].path } + plan.stale + gone.map(\.path) + come
    for path in changed { kept.touched.insert(PathKey(parentPath(path))) }
    return kept
  }

  /// The folders of the new tree: those that the site needs, that hold what is not ours, and that
  /// are not ours themselves.
  private func keptFolders(_ inventory: Inventory, foreign: [Inventory.Entry]) -> Set<PathKey> {
    var folders = Set(plan.folders.map(PathKey.init))
    for entry in foreign { folders.insertFolders(above: entry.path) }
    var ours: Set<PathKey> = []
    for key in plan.owned { ours.insertFolders(above: key.path) }
    for folder in inventory.folders where !ours.contains(folder) {
      folders.insertFolders(above: folder)
      folders.insert(PathKey(folder))
    }
    return folders
  }

  private func createFolders(_ kept: Kept) async throws(FileError) {
    let levels = Dictionary(grouping: kept.folders, by: depth(of:))
    for level in levels.keys.sorted() {
      try await forEachInParallel(levels[level] ?? []) { folder throws(FileError) in
        let path = joinPath(destination.tree, folder)
        try disk.createDirectory(path)
        if let status = kept.statuses[PathKey(folder)] { try prepare(path, like: status) }
      }
    }
  }

  /// Gives a new folder the group and set-id bits of the old one, which files created in it inherit.
  private func prepare(_ path: String, like old: FileStatus) throws(FileError) {
    let new = try fileStatus(path)
    if new.owner != old.owner || new.group != old.group {
      // Only the superuser may give folders away; that the owner changes then is no loss.
      try? setOwner(path, owner: old.owner, group: old.group)
    }
    let permissions = old.permissions | 0o700
    if new.permissions != permissions {
      try disk.change(path) { () throws(FileError) in try setPermissions(path, permissions) }
    }
  }

  /// Gives folders the permissions and times of the old ones, now that nothing more comes into them.
  private func finishFolders(_ kept: Kept) async throws(FileError) {
    var folders = kept.folders
    if destination.status != nil { folders.append("") }
    try await forEachInParallel(folders) { folder throws(FileError) in
      let key = PathKey(folder)
      guard let old = folder.isEmpty ? destination.status : kept.statuses[key] else { return }
      let path = joinPath(destination.tree, folder)
      if old.permissions & 0o700 != 0o700 {
        try disk.change(path) { () throws(FileError) in try setPermissions(path, old.permissions) }
      }
      if !kept.touched.contains(key) {
        try disk.change(path) { () throws(FileError) in
          try setTimes(path, accessed: old.accessed, modified: old.modified)
        }
      }
    }
  }

  /// Gives a file of the old folder its name in the new one.
  private func link(_ path: String, _ kind: FileKind) throws(FileError) {
    let old = joinPath(destination.path, path)
    let new = joinPath(destination.tree, path)
    do throws(FileError) {
      try disk.link(old, as: new)
    } catch {
      // Not every system lets symbolic links have two names; a copy of one is as good.
      guard kind == .symbolicLink, cannotLink.contains(error.code) else { throw error }
      try disk.createSymbolicLink(new, to: try readLink(old))
    }
  }
}

/// What the system says of files that cannot have a second name.
private let cannotLink: Set<Int32?> = [EPERM, EXDEV, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS]

/// What the system says of folders that cannot change places.
private let cannotExchange: Set<Int32?> = [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EXDEV, EBUSY]
