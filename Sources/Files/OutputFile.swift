/// A file of the finished site, not yet on disk.
public struct OutputFile: Sendable, Hashable {
  /// Where it goes: relative to the output folder, its parts separated by `/`.
  public let path: String
  public let contents: [UInt8]

  public init(path: String, contents: [UInt8]) {
    self.path = path
    self.contents = contents
  }
}
