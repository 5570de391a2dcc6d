import CommonMark
import Diagnostics

/// CommonMark text: parsed, with the blocks that stand in it, and the way back to its file.
public struct Prose: Sendable {
  public let document: Document
  /// The text that was parsed.
  public let text: ArraySlice<UInt8>
  public let origin: TextOrigin
  /// The fenced blocks that are data, in document order.
  public var blocks: [Block]

  public init(document: Document, text: ArraySlice<UInt8>, origin: TextOrigin, blocks: [Block] = [])
  {
    self.document = document
    self.text = text
    self.origin = origin
    self.blocks = blocks
  }

  /// Where a run of the parsed text stands in its file.
  /// - Parameter offsets: byte offsets from the beginning of the text, as ``Node/source`` holds them.
  public func range(_ offsets: Range<Int>) -> SourceRange { origin.range(offsets) }

  /// Where a node stands in its file.
  public func range(of node: Node) -> SourceRange {
    origin.range(Int(node.source.lowerBound)..<Int(node.source.upperBound))
  }
}
