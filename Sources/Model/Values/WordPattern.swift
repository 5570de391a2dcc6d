/// A message with places for values: `about {quantity}`.
struct WordPattern: Sendable, Hashable {
  private enum Segment: Sendable, Hashable {
    case text(String)
    /// A place, by its number in the list that the pattern was read with.
    case place(Int)
  }

  private var segments: [Segment]
  /// The same with no-break spaces where a space touches a number.
  private var heldSegments: [Segment]

  /// Reads a pattern that must have each of `places` once or more, and no others; else says why not.
  init(_ text: String, places: [String]) throws(PatternError) {
    var segments: [Segment] = []
    var rest = text[...]
    var seen: Set<String> = []
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw PatternError(reason: "A `{` is not closed")
      }
      let name = String(rest[rest.index(after: open)..<close])
      guard let place = places.firstIndex(of: name) else {
        let known = places.map { "`{\($0)}`" }.joined(separator: ", ")
        throw PatternError(reason: "`{\(name)}` is not known here; known: \(known)")
      }
      if open > rest.startIndex { segments.append(.text(String(rest[..<open]))) }
      segments.append(.place(place))
      seen.insert(name)
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { segments.append(.text(String(rest))) }
    if let missing = places.first(where: { !seen.contains($0) }) {
      throw PatternError(reason: "`{\(missing)}` is missing, so what it stands for would be lost")
    }
    self.segments = segments
    heldSegments = Self.held(segments, around: places.map(Self.numbers.contains))
  }

  /// The places that a number takes, which a line's end must not part from what it belongs to.
  private static let numbers: Set<String> = ["number", "whole", "day"]

  /// The pattern with values in its places, in the order in which the places were listed.
  ///
  /// - Parameter held: Whether numbers are kept on one line with the word beside them.
  func filled(_ values: String..., held: Bool = false) -> String {
    var result = ""
    for segment in held ? heldSegments : segments {
      switch segment {
      case .text(let text): result += text
      case .place(let index): if index < values.count { result += values[index] }
      }
    }
    return result
  }

  private static func held(_ segments: [Segment], around isNumber: [Bool]) -> [Segment] {
    var result = segments
    func isNumberAt(_ index: Int) -> Bool {
      guard segments.indices.contains(index), case .place(let place) = segments[index] else {
        return false
      }
      return isNumber[place]
    }
    for index in segments.indices {
      guard case .text(let text) = segments[index] else { continue }
      var letters = Array(text)
      if isNumberAt(index - 1), letters.first == " " { letters[0] = "\u{A0}" }
      if isNumberAt(index + 1), letters.last == " " { letters[letters.count - 1] = "\u{A0}" }
      result[index] = .text(String(letters))
    }
    return result
  }
}

/// Why a message is no pattern.
struct PatternError: Error {
  var reason: String
}
