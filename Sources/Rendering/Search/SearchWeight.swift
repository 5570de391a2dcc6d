/// How much a word says of what it stands in; the heaviest first.
enum SearchWeight: UInt8, Comparable {
  case title, name, heading, summary, text

  static func < (left: SearchWeight, right: SearchWeight) -> Bool { left.rawValue < right.rawValue }

  /// The letter that ends a place in the index.
  var letter: UInt8 { UInt8(ascii: "A") + rawValue }
}
