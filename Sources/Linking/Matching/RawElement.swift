/// Elements of raw HTML in which nothing is linked: a link within would be invalid or change their
/// meaning.
enum RawElement {
  private static let names: [[UInt8]] = [
    "a", "abbr", "button", "code", "dfn", "kbd", "label", "q", "samp", "summary",
  ].map { Array($0.utf8) }

  /// 1 for a start tag of such an element, -1 for an end tag, otherwise 0.
  static func depthChange(of tag: ArraySlice<UInt8>) -> Int {
    guard tag.first == 0x3C else { return 0 }
    var rest = tag.dropFirst()
    let isEnd = rest.first == 0x2F
    if isEnd { rest = rest.dropFirst() }
    let name = rest.prefix { Characters.isASCIIWord($0) || $0 == 0x2D }.map { $0 | 0x20 }
    return names.contains(name) ? (isEnd ? -1 : 1) : 0
  }
}
