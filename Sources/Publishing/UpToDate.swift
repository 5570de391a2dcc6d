import Files
import Synchronization

/// Whether the output folder holds `files` already and no trace of a killed build; looks no further
/// than the first difference, and takes no lock, so that nothing at all is written.
func isUpToDate(
  _ files: [OutputFile], in destination: Destination
) async throws(PublicationFailure) -> Bool {
  guard let manifest = files.last, destination.status != nil else { return false }
  do throws(FileError) {
    for staging in [destination.staging, destination.innerStaging]
    where try fileStatusIfPresent(staging) != nil { return false }
    let root = destination.path
    if try compareFile(joinPath(root, manifest.path), with: manifest.contents) != .same {
      return false
    }
    let difference = Flag()
    try await forEachInParallel(files.dropLast()) { file throws(FileError) in
      if difference.isRaised { return }
      if try compareFile(joinPath(root, file.path), with: file.contents) != .same {
        difference.raise()
      }
    }
    return !difference.isRaised
  } catch {
    throw .file(error)
  }
}

/// Something that one of several tasks found, for the others to stop.
private final class Flag: Sendable {
  private let value = Atomic(false)

  var isRaised: Bool { value.load(ordering: .relaxed) }
  func raise() { value.store(true, ordering: .relaxed) }
}
