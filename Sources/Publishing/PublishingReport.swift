import Diagnostics
import Files

/// Why a site was not published. Nothing was changed unless a diagnostic says so.
public struct PublishingError: Error, Sendable, Hashable {
  public let diagnostics: [Diagnostic]
}

/// What publishing did to the output folder.
public struct PublishingReport: Sendable, Hashable {
  /// Files that are new or have new contents.
  public var written = 0
  /// Files that were there already with the same bytes, and were left alone.
  public var unchanged = 0
  /// Files of an earlier build that this one no longer has.
  public var removed = 0
  /// The size of ``written``, in bytes.
  public var bytesWritten = 0
  /// The size of the whole site, in bytes.
  public var bytesTotal = 0
  /// How the output folder was changed.
  public var method = PublishingMethod.nothing
  /// What an editor should know though the site is published.
  public var warnings: [Diagnostic] = []
}

/// How an output folder is changed.
public enum PublishingMethod: Sendable, Hashable {
  /// Not at all: nothing had changed.
  case nothing
  /// One file took the place of another, in one step.
  case oneFile
  /// A new folder took the place of the old one, in one step.
  case swap
  /// File by file, by a journal that the next build finishes should this one be killed.
  case inPlace
}

/// What stops a publication inside this target, before it is told in words.
enum PublicationFailure: Error {
  case file(FileError)
  /// Changing the folder file by file could not be finished.
  case interrupted(FileError)
  case diagnostics([Diagnostic])
  /// The file system cannot stage and swap this folder.
  case swapUnsupported
}

/// Calls `body`; an error of the operating system becomes a failure of the publication.
func onDisk<Result>(
  _ body: () throws(FileError) -> Result
) throws(PublicationFailure) -> Result {
  do throws(FileError) { return try body() } catch { throw .file(error) }
}
