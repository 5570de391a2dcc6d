/// A block that is a picture of data: what the theme is told of it.
///
/// A new kind of picture conforms in a file of its own, and ``DrawnBlocks`` makes it from its block;
/// the context, the table, the file beside the page and the list of sources come by themselves.
protocol DrawnBlock {
  /// A word for a class: `columns`.
  var kind: String { get }
  /// The headline: what the picture shows.
  var title: String { get }
  /// What is measured, in which unit.
  var subtitle: String? { get }
  /// The same data as rows and columns.
  var table: DrawnTable { get }
  /// The sources of the data, by their places in the content, each once.
  var sources: [Int] { get }

  /// The picture as `svg` elements, classes `wide` and `narrow`.
  /// - Parameter id: unique on the page; ids in the picture begin with it and a full stop.
  func svg(id: String) -> [UInt8]
}

/// What a picture shows, as a table.
struct DrawnTable: Sendable {
  struct Column: Sendable {
    let name: String
    var isNumeric = false
    /// Whether only the file has it: numbers that the words of another column hold.
    var isDataOnly = false
  }

  struct Cell: Sendable {
    let text: String
    /// What the text leads to, as a link on the page.
    var url: String?

    init(_ text: String, url: String? = nil) {
      self.text = text
      self.url = url
    }
  }

  let columns: [Column]
  /// The first cell of a row names it.
  let rows: [[Cell]]
}
