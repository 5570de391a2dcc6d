/// A block that holds other blocks and marks its lines: what a line of its contents begins with.
enum Container {
  case blockQuote
  /// The columns that an item's contents are indented by, from the contents of what holds the list.
  case item(width: Int)
}

/// How far the beginning of a line has been read as the marks of containers, as CommonMark counts:
/// in columns, a tab going on to the next multiple of four.
struct LinePrefix {
  /// The first byte not yet read; a tab of which only some columns are read stays here.
  private(set) var offset: Int
  private var column = 0
  private let end: Int
  private let source: UnsafeBufferPointer<UInt8>

  init(of source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.source = source
    self.offset = start
    self.end = end
  }

  /// The columns of white space that follow, and the first byte behind them.
  func indentation() -> (columns: Int, firstNonspace: Int) {
    var place = offset
    var reached = column
    while place < end {
      if source[place] == 0x20 {
        reached += 1
      } else if source[place] == 0x09 {
        reached += 4 - reached % 4
      } else {
        break
      }
      place += 1
    }
    return (reached - column, place)
  }

  /// Reads the mark of a container that was opened on an earlier line; false if it is not there.
  mutating func match(_ container: Container) -> Bool {
    let (columns, firstNonspace) = indentation()
    switch container {
    case .blockQuote:
      guard columns <= 3, firstNonspace < end, source[firstNonspace] == 0x3E else { return false }
      openBlockQuote()
    case .item(let width):
      if columns >= width {
        advance(columns: width)
      } else if firstNonspace == end {
        advance(columns: columns)
      } else {
        return false
      }
    }
    return true
  }

  /// Reads `>` and the one column of white space that may follow.
  mutating func openBlockQuote() {
    advance(columns: indentation().columns + 1)
    if isAtSpace { advance(columns: 1) }
  }

  /// Reads an item's marker and the white space that belongs to it.
  /// - Returns: the width of the item's indentation, and where the marker ends.
  mutating func openItem() -> (width: Int, markerEnd: Int) {
    let (indent, marker) = indentation()
    advance(columns: indent)
    var markerEnd = marker
    while markerEnd < end, 0x30...0x39 ~= source[markerEnd] { markerEnd += 1 }
    if markerEnd < end { markerEnd += 1 }
    advance(columns: markerEnd - marker)
    let (padding, text) = indentation()
    // White space of five columns or more begins indented code, one column away from the marker.
    let used = padding >= 5 || text == end ? min(padding, 1) : padding
    advance(columns: used)
    return (indent + markerEnd - marker + max(1, used), markerEnd)
  }

  private var isAtSpace: Bool {
    offset < end && (source[offset] == 0x20 || source[offset] == 0x09)
  }

  private mutating func advance(columns: Int) {
    let target = column + columns
    while column < target, offset < end {
      if source[offset] == 0x09 {
        let next = column + 4 - column % 4
        if next > target {
          column = target
          return
        }
        column = next
      } else {
        column += 1
      }
      offset += 1
    }
  }
}
