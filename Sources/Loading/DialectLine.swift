/// The line of a text that is searched for signs of other dialects.
///
/// What ends a mark is looked for once in a line, so that a line of a million brackets takes no longer
/// than one of letters.
struct DialectLine {
  private let text: ArraySlice<UInt8>
  /// Offsets from the beginning of the text, without the line's end.
  private var range = 0..<0
  /// Where each mark's closing stands last on the line; -1 for nowhere.
  private var lastClosings: [Int?]

  private static let marks: [DialectMark] = [
    .footnote, .wikiLink, .shortcode, .marked, .struck, .anchor,
  ]

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    lastClosings = Array(repeating: nil, count: Self.marks.count)
  }

  private func byte(_ offset: Int) -> UInt8 { text[text.startIndex + offset] }

  /// Whether a sign that could begin a mark stands at `offset`, and no backslash escapes it.
  func isCandidate(_ offset: Int, from start: Range<Int>) -> Bool {
    guard offset < text.count else { return false }
    switch byte(offset) {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "="), UInt8(ascii: "|"),
      UInt8(ascii: ":"), UInt8(ascii: "~"):
      break
    default: return false
    }
    var backslashes = 0
    while offset - backslashes > start.lowerBound,
      byte(offset - backslashes - 1) == UInt8(ascii: "\\")
    {
      backslashes += 1
    }
    return backslashes.isMultiple(of: 2)
  }

  /// Makes the line that holds `offset` the one that is searched.
  mutating func move(to offset: Int) {
    if range.contains(offset) { return }
    var end = offset
    while end < text.count, byte(end) != UInt8(ascii: "\n") { end += 1 }
    if end > offset, byte(end - 1) == UInt8(ascii: "\r") { end -= 1 }
    range = offset..<end
    for index in lastClosings.indices { lastClosings[index] = nil }
  }

  /// The mark that begins at `offset` of the line.
  mutating func mark(at offset: Int, isFirst: Bool, isHeading: Bool) -> DialectMark? {
    if isFirst, !isHeading {
      if begins(.table, offset), last(UInt8(ascii: "|")) > offset { return .table }
      if begins(.container, offset) { return .container }
    }
    for (index, mark) in Self.marks.enumerated() where begins(mark, offset) {
      guard lastClosing(index, mark) >= offset + 2 else { continue }
      switch mark {
      case .marked, .struck:
        // `a == b` is a comparison: marked words touch their signs.
        guard offset + 2 < range.upperBound, byte(offset + 2) != 0x20,
          byte(offset + 2) != byte(offset)
        else { continue }
      case .anchor: guard isHeading else { continue }
      default: break
      }
      return mark
    }
    return nil
  }

  /// The offset behind the mark that begins at `offset`.
  func end(of mark: DialectMark, from offset: Int) -> Int {
    guard let closing = mark.closing else { return range.upperBound }
    var end = offset + 2
    while end < range.upperBound, !stands(closing, end) { end += 1 }
    return min(end + closing.utf8CodeUnitCount, range.upperBound)
  }

  /// Whether the line from `offset` on is what stands under a table's head: `--- | :--`.
  func isTableRule(from offset: Int) -> Bool {
    var bars = 0
    var dashes = 0
    for place in offset..<max(offset, range.upperBound) {
      switch byte(place) {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return bars > 0 && dashes > 0
  }

  private func begins(_ mark: DialectMark, _ offset: Int) -> Bool { stands(mark.opening, offset) }

  private func stands(_ sign: StaticString, _ offset: Int) -> Bool {
    let count = sign.utf8CodeUnitCount
    guard offset + count <= range.upperBound else { return false }
    return sign.withUTF8Buffer { sign in
      sign.indices.allSatisfy { byte(offset + $0) == sign[$0] }
    }
  }

  private mutating func lastClosing(_ index: Int, _ mark: DialectMark) -> Int {
    if let found = lastClosings[index] { return found }
    var place = range.upperBound - 1
    if let closing = mark.closing {
      while place >= range.lowerBound, !stands(closing, place) { place -= 1 }
    }
    let found = place >= range.lowerBound ? place : -1
    lastClosings[index] = found
    return found
  }

  private func last(_ sign: UInt8) -> Int {
    var place = range.upperBound - 1
    while place >= range.lowerBound, byte(place) != sign { place -= 1 }
    return place
  }
}
