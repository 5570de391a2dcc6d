import Diagnostics
import Files

/// What has to be done to the output folder so that it holds the site.
struct Plan: Sendable {
  /// The site's files, sorted by path, and last the manifest.
  let files: [OutputFile]
  /// How each of ``files`` compares to what is in the output folder.
  let states: [FileComparison]
  /// Every folder that ``files`` need, those above before those below.
  let folders: [String]
  /// What an earlier build wrote, by its manifest.
  let owned: Set<PathKey>
  /// Files of an earlier build that are there and no longer part of the site.
  let stale: [String]
  let isManifestDamaged: Bool

  /// The indices of the files that have to be written.
  var writes: [Int] { states.indices.filter { states[$0] != .same } }

  /// Compares `files`, which are sorted and include the manifest, to the output folder.
  /// - Throws: ``PublicationFailure/diagnostics(_:)`` when the site would replace what is not ours.
  init(_ files: [OutputFile], in destination: Destination) async throws(PublicationFailure) {
    self.files = files
    var folders: Set<PathKey> = []
    for file in files { folders.insertFolders(above: file.path) }
    self.folders = folders.map(\.path).sorted(by: utf8Precedes)
    guard destination.status != nil else {
      states = files.map { _ in .missing }
      owned = []
      stale = []
      isManifestDamaged = false
      return
    }
    let root = destination.path
    do throws(FileError) {
      let manifest = try Manifest.read(in: root)
      isManifestDamaged = manifest.isDamaged
      owned = Set(manifest.paths.map(PathKey.init))
      states = try await mapInParallel(files) { file throws(FileError) in
        try compareFile(joinPath(root, file.path), with: file.contents)
      }
      var lookup = FolderLookup(root: root)
      let produced = Set(files.map { PathKey($0.path) })
      var stale: [String] = []
      for path in manifest.paths where !produced.contains(path) {
        if try lookup.kind(of: path) == .file { stale.append(path) }
      }
      self.stale = stale
    } catch {
      throw .file(error)
    }
    let obstacles = try onDisk { () throws(FileError) in try self.obstacles(in: destination) }
    if !obstacles.isEmpty { throw .diagnostics(obstacles) }
  }

  /// What stands where the site's files belong and may not be removed.
  private func obstacles(in destination: Destination) throws(FileError) -> [Diagnostic] {
    if writes.isEmpty, stale.isEmpty { return [] }
    var found: [Diagnostic] = []
    let staleKeys = Set(stale.map(PathKey.init))
    var lookup = FolderLookup(root: destination.path)
    for folder in folders {
      let kind = try lookup.kind(of: folder)
      if let kind, kind != .directory, !staleKeys.contains(folder) {
        found.append(obstacle(folder, kind, "a folder of this name is needed", destination))
      }
    }
    for index in writes {
      let path = files[index].path
      switch states[index] {
      case .different where !owned.contains(path) && path != Manifest.name:
        found.append(obstacle(path, .file, "a file of the site would replace it", destination))
      case .notAFile:
        guard let kind = try lookup.kind(of: path) else { continue }
        if kind == .directory, try isWhollyStale(path, staleKeys, destination) { continue }
        found.append(obstacle(path, kind, "a file of the site has its name", destination))
      default: break
      }
    }
    return found
  }

  /// Whether a folder holds files that will be removed, and nothing else.
  private func isWhollyStale(
    _ folder: String, _ stale: Set<PathKey>, _ destination: Destination
  ) throws(FileError) -> Bool {
    let entries = try listDirectory(joinPath(destination.path, folder))
    for entry in entries {
      let path = joinPath(folder, entry.name)
      switch entry.kind {
      case .file: if !entry.isNameUTF8 || !stale.contains(path) { return false }
      case .directory: if !(try isWhollyStale(path, stale, destination)) { return false }
      default: return false
      }
    }
    return !entries.isEmpty
  }
}

private func obstacle(
  _ path: String, _ kind: FileKind, _ why: String, _ destination: Destination
) -> Diagnostic {
  let thing =
    switch kind {
    case .file: "a file"
    case .directory: "a folder with files"
    case .symbolicLink: "a symbolic link"
    case .other: "a pipe, socket or device"
    }
  return Diagnostic(
    .outputFileNotOurs,
    "\(quoted(joinPath(destination.typed, path))) is \(thing) that Explainer did not write, and"
      + " \(why)",
    at: nil,
    suggestions: [
      Suggestion("move it elsewhere if you need it, or delete it, and build again"),
      Suggestion(
        "if all in \(quoted(destination.typed)) comes from Explainer, delete the whole folder and"
          + " build again"),
    ])
}
