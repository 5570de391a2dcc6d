import CommonMark
import Diagnostics

/// A fenced block whose body is data: a picture, a list or a table.
public struct Block: Sendable {
  /// The code block in the document.
  public let node: Document.NodeID
  public let kind: BlockKind
  public let values: FieldValues
  /// The rows, for a kind whose body is a table.
  public let table: Table?
  /// What stands behind the kind on the fence: a caption or a title.
  public let caption: String?
  public let range: SourceRange

  public init(
    node: Document.NodeID, kind: BlockKind, values: FieldValues, table: Table? = nil,
    caption: String?, range: SourceRange
  ) {
    self.node = node
    self.kind = kind
    self.values = values
    self.table = table
    self.caption = caption
    self.range = range
  }
}

/// Rows of cells, each of them inline CommonMark; the first row is the head.
public struct Table: Sendable {
  public let rows: [[Prose]]

  public init(rows: [[Prose]]) {
    self.rows = rows
  }
}
