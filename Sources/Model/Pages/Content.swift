import Diagnostics

/// Everything that was read from a site's folder, checked key by key but not yet linked.
public struct Content: Sendable {
  /// What stands before a file's path in messages, such as `content`; may be empty.
  public var prefix: String
  public var configuration: SiteConfiguration
  /// The kinds of record that the site has, in the order in which they are listed.
  public var kinds: [RecordKind]
  /// Pages in the order of their paths.
  public var pages: [Page]
  /// Records by kind, then in the order in which they were written.
  public var records: [Record]
  /// Files that are passed on as they are.
  public var assets: [Asset]
  /// What maps show behind their places, by the paths of the files.
  public var outlines: [String: MapOutlines]
  /// What was changed after publication, in the order in which it was written.
  public var corrections: [Correction]
  /// What quotes can be verified by, in the order of their paths; each names a source of the site.
  public var fingerprints: [FingerprintFile]

  public init(
    prefix: String, configuration: SiteConfiguration, kinds: [RecordKind], pages: [Page],
    records: [Record], assets: [Asset], outlines: [String: MapOutlines] = [:],
    corrections: [Correction] = [],
    fingerprints: [FingerprintFile] = []
  ) {
    self.prefix = prefix
    self.configuration = configuration
    self.kinds = kinds
    self.pages = pages
    self.records = records
    self.assets = assets
    self.outlines = outlines
    self.corrections = corrections
    self.fingerprints = fingerprints
  }
}

extension Content {
  /// The path of a file relative to the content folder.
  public func relativePath(_ file: SourceFile) -> String { relativePath(file.path) }

  /// A path as messages name it, relative to the content folder.
  public func relativePath(_ path: String) -> String {
    prefix.isEmpty || !path.hasPrefix(prefix + "/")
      ? path : String(path.dropFirst(prefix.count + 1))
  }
}

/// A picture or another file that is passed on as it is.
public struct Asset: Sendable {
  /// Relative to the content folder.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
