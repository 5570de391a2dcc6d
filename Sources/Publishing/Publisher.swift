import Diagnostics
import Files

/// Brings a finished site onto the disk: all of it, or nothing.
public struct Publisher: Sendable {
  /// The output folder, as the editor typed it; created when it is not there.
  public let output: String
  /// The folders that the site is made from; the output folder may not contain or lie in one.
  public let inputs: [String]
  /// Whether to change the folder file by file even where it could be swapped, for programs that
  /// keep hold of the folder itself, such as a container into which it is mounted.
  public let inPlace: Bool

  var disk = Disk()
  var patience = Duration.seconds(30)

  public init(output: String, inputs: [String] = [], inPlace: Bool = false) {
    self.output = output
    self.inputs = inputs
    self.inPlace = inPlace
  }

  /// Makes the output folder hold `files`, and beside them what is not ours.
  ///
  /// Files that already have the right bytes are left alone. Files of an earlier build that are not
  /// among `files` are removed. Others are never touched. A build that fails changes nothing; one
  /// that is killed leaves the old site or the new one, whole. The exception are folders that
  /// cannot be swapped, see ``PublishingMethod/inPlace``: there the next build finishes.
  ///
  /// Nothing is forced out of the system's caches: after a power cut the next build writes again
  /// what the disk lost.
  ///
  /// - Throws: ``PublishingError`` with at least one diagnostic.
  /// - Complexity: O(bytes of the site); O(files in the output folder) when more than one changed.
  public func publish(_ files: [OutputFile]) async throws(PublishingError) -> PublishingReport {
    var files = sorted(files)
    files.append(Manifest.file(files.map(\.path)))
    do throws(PublicationFailure) {
      let destination = try Destination(output, inputs: inputs)
      if try await isUpToDate(files, in: destination) { return PublishingReport(upToDate: files) }
      // Only now: the names in a manifest that fits were checked when it was written.
      let problems = checkOutputPaths(files.dropLast())
      if !problems.isEmpty { throw PublicationFailure.diagnostics(problems) }
      return try await publishLocked(files, to: destination)
    } catch {
      throw PublishingError(diagnostics: error.diagnostics(output, inputs))
    }
  }

  private func publishLocked(
    _ files: [OutputFile], to destination: Destination
  ) async throws(PublicationFailure) -> PublishingReport {
    try onDisk { () throws(FileError) in try createDirectories(parentPath(destination.path)) }
    let lock = try await BuildLock(destination, disk: disk, patience: patience)
    defer { lock.release() }
    // Another build may have changed the folder, or created it, while this one waited.
    let destination = try Destination(output, inputs: inputs)
    do throws(FileError) {
      try await Staging(destination: destination, disk: disk).recover()
    } catch {
      throw .file(error)
    }
    let plan = try await Plan(files, in: destination)
    return try await Publication(plan: plan, destination: destination, disk: disk)
      .run(inPlace: inPlace, lockFolder: lock.folder)
  }
}

/// The files in the order of their paths, which is often the one that they come in.
private func sorted(_ files: [OutputFile]) -> [OutputFile] {
  let isSorted = zip(files, files.dropFirst()).allSatisfy { utf8Precedes($0.path, $1.path) }
  if isSorted { return files }
  return files.sorted { utf8Precedes($0.path, $1.path) }
}
