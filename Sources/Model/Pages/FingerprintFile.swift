import Diagnostics

/// A file that quotes from a source can be verified by without the source's text.
public struct FingerprintFile: Sendable {
  /// Relative to the content folder: `sources/ID.fingerprint`.
  public let path: String
  /// The source that it is a fingerprint of.
  public let source: String
  /// The file as it is; nothing in it has been read yet.
  public let file: SourceFile

  public init(path: String, source: String, file: SourceFile) {
    self.path = path
    self.source = source
    self.file = file
  }
}
