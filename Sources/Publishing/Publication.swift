import Diagnostics
import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One change of an output folder, by the way that suits the plan and the place.
struct Publication: Sendable {
  let plan: Plan
  let destination: Destination
  let disk: Disk

  /// Changes the folder. Needs the lock, which is kept in `lockFolder`.
  func run(
    inPlace: Bool, lockFolder: String
  ) async throws(PublicationFailure) -> PublishingReport {
    var report = PublishingReport(plan, destination)
    if plan.writes.isEmpty, plan.stale.isEmpty { return report }
    let hasSibling = lockFolder == destination.staging
    if hasSibling, try await replaceOne() {
      report.method = .oneFile
    } else if try await swap(unless: inPlace || !hasSibling) {
      report.method = .swap
      await clear(&report)
    } else {
      report.method = .inPlace
      let publication = InPlacePublication(destination: destination, disk: disk)
      try await publication.publish(plan)
      do throws(FileError) {
        try publication.discard()
      } catch {
        report.warnings.append(leftovers(error))
      }
    }
    return report
  }

  /// Renames the one file that changed into its place; false when there are more, or it cannot be.
  private func replaceOne() async throws(PublicationFailure) -> Bool {
    guard plan.stale.isEmpty, plan.writes.count == 1, let index = plan.writes.first,
      plan.states[index] != .notAFile
    else { return false }
    let path = joinPath(destination.path, plan.files[index].path)
    let staged = joinPath(destination.staging, "file")
    do throws(FileError) {
      guard try fileStatusIfPresent(parentPath(path))?.kind == .directory else { return false }
      try disk.createFile(staged, plan.files[index].contents)
      try disk.rename(staged, to: path)
      return true
    } catch {
      try? removeFile(staged)
      // The output folder is a mount point: what is beside it cannot be renamed into it.
      if error.code == EXDEV { return false }
      throw .file(error)
    }
  }

  /// Stages and swaps; false when that is not wanted or not possible here, and nothing was changed.
  private func swap(unless isUnwanted: Bool) async throws(PublicationFailure) -> Bool {
    if destination.status != nil {
      if isUnwanted { return false }
      let parent = try onDisk { () throws(FileError) in
        try fileStatus(parentPath(destination.path))
      }
      if parent.device != destination.status?.device { return false }
    }
    let publication = SwapPublication(plan: plan, destination: destination, disk: disk)
    do throws(PublicationFailure) {
      try await publication.stage()
      try publication.commit()
      return true
    } catch {
      // Whatever cannot be removed now, the next build removes.
      try? await Staging(destination: destination, disk: Disk()).clear(owned: ours)
      if case .swapUnsupported = error, destination.status != nil { return false }
      throw error
    }
  }

  /// Removes the old folder; that it could not be is no reason to say that publishing failed.
  private func clear(_ report: inout PublishingReport) async {
    do throws(FileError) {
      try await Staging(destination: destination, disk: disk).clear(owned: ours)
    } catch {
      report.warnings.append(leftovers(error))
    }
  }

  private var ours: Set<PathKey> {
    plan.owned.union(plan.files.map { PathKey($0.path) })
  }

  private func leftovers(_ error: FileError) -> Diagnostic {
    Diagnostic(
      .outputLeftovers,
      "The site is published, but the old one beside it could not be removed: \(error)", at: nil,
      suggestions: [Suggestion("the next build tries again")])
  }
}
