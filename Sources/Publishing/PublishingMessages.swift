import Diagnostics
import Files

extension PublicationFailure {
  /// The failure in words, for the output folder that the editor typed as `output`.
  func diagnostics(_ output: String, _ inputs: [String]) -> [Diagnostic] {
    switch self {
    case .diagnostics(let diagnostics): diagnostics
    case .file(let error):
      [cannotWrite(error, output, inputs, "Nothing in \(quoted(output)) was changed")]
    case .interrupted(let error):
      [
        cannotWrite(
          error, output, inputs,
          "\(quoted(output)) is partly changed; the next build finishes what this one began")
      ]
    case .swapUnsupported:
      [
        Diagnostic(
          .cannotWriteOutput, "The disk that \(quoted(output)) is on cannot hold a site", at: nil,
          suggestions: [Suggestion("choose an output folder on another disk")])
      ]
    }
  }

  private func cannotWrite(
    _ error: FileError, _ output: String, _ inputs: [String], _ state: String
  ) -> Diagnostic {
    let path = (try? Destination(output, inputs: inputs))?.shown(error.path) ?? error.path
    let shown = FileError(error.operation, path, error.reason)
    return Diagnostic(
      .cannotWriteOutput, "\(shown)", at: nil, notes: [Note(state)],
      suggestions: [Suggestion("make room or give permission, then build again")])
  }
}

extension PublishingReport {
  /// The report of a site that was there already; the last of `files` is the manifest.
  init(upToDate files: [OutputFile]) {
    unchanged = files.count - 1
    bytesTotal = files.dropLast().reduce(0) { $0 + $1.contents.count }
  }

  /// What `plan` will have done; the manifest is not counted.
  init(_ plan: Plan, _ destination: Destination) {
    for (file, state) in zip(plan.files, plan.states).dropLast() {
      bytesTotal += file.contents.count
      if state == .same {
        unchanged += 1
      } else {
        written += 1
        bytesWritten += file.contents.count
      }
    }
    removed = plan.stale.count
    if plan.isManifestDamaged {
      warnings.append(
        Diagnostic(
          .outputManifestDamaged,
          "\(quoted(joinPath(destination.typed, Manifest.name))) was damaged; files that earlier"
            + " builds wrote and that the site no longer has were left where they are",
          at: nil,
          suggestions: [
            Suggestion(
              "delete \(quoted(destination.typed)) and build again to be rid of them")
          ]))
    }
  }
}
