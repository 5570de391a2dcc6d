import Diagnostics

/// Everything that was read from a site's folder, checked key by key but not yet linked.
public struct Content: Sendable {
  public var configuration: SiteConfiguration
  /// The kinds of record that the site has, in the order in which they are listed.
  public var kinds: [RecordKind]
  /// Pages in the order of their paths.
  public var pages: [Page]
  /// Records by kind, then in the order in which they were written.
  public var records: [Record]
  /// Files that are passed on as they are.
  public var assets: [Asset]

  public init(
    configuration: SiteConfiguration, kinds: [RecordKind], pages: [Page], records: [Record],
    assets: [Asset]
  ) {
    self.configuration = configuration
    self.kinds = kinds
    self.pages = pages
    self.records = records
    self.assets = assets
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
