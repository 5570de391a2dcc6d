/// Looks for the three patterns in one pass, paragraph by paragraph and line by line.
struct HostilePatternScan {
  static let harmlessCount = 8192
  /// Steps of work, or bytes, each of which costs libcmark some nanoseconds.
  private static let allowedSteps = 1 << 24
  private static let allowedExpansion = 1 << 26

  private let source: UnsafeBufferPointer<UInt8>
  private var lineCount = 0
  private var closingBrackets = 0
  private var deepest = (depth: 0, offset: 0)
  private var longestDefinition = (length: 0, offset: 0)
  private var imagesInParagraph = 0
  private var closingBracketsInParagraph = 0
  private var knownParagraphEnd = 0

  init(of source: UnsafeBufferPointer<UInt8>) { self.source = source }

  mutating func run() -> Parser.Limit? {
    var place = 0
    while place < source.count {
      let (text, depth) = readMarks(from: place)
      if depth > deepest.depth { deepest = (depth, place) }
      if text == source.count || source[text] == 0x0A || source[text] == 0x0D {
        imagesInParagraph = 0
        closingBracketsInParagraph = 0
      }
      place = text
      while place < source.count, source[place] != 0x0A, source[place] != 0x0D {
        if source[place] == 0x5B, place > 0, source[place - 1] == 0x21 { imagesInParagraph += 1 }
        if source[place] == 0x5D { closeBracket(at: place) }
        place += 1
      }
      if imagesInParagraph * closingBracketsInParagraph > Self.allowedSteps {
        return Parser.Limit(kind: .imagesBegun, offset: min(place, source.count - 1))
      }
      place += 1
      lineCount += 1
    }
    if lineCount * deepest.depth > Self.allowedSteps {
      return Parser.Limit(kind: .nesting, offset: deepest.offset)
    }
    if closingBrackets * longestDefinition.length > Self.allowedExpansion {
      return Parser.Limit(kind: .referenceExpansion, offset: longestDefinition.offset)
    }
    return nil
  }

  /// Reads the marks of containers at the beginning of a line.
  /// - Returns: where the text behind begins, and how deep blocks can be nested on the line.
  private func readMarks(from start: Int) -> (text: Int, depth: Int) {
    var place = start
    var marks = 0
    var columns = 0
    while place < source.count {
      switch source[place] {
      case 0x20: columns += 1
      case 0x09: columns += 4
      case 0x3E: marks += 1
      case 0x2A, 0x2B, 0x2D, 0x30...0x39:
        var end = place
        while end < source.count, 0x30...0x39 ~= source[end] { end += 1 }
        end += 1
        let isMark = end >= source.count || [0x20, 0x09, 0x0A, 0x0D].contains(source[end])
        guard isMark else { return (place, marks == 0 ? 0 : marks + columns / 2) }
        marks += 1
        place = end - 1
      default: return (place, marks == 0 ? 0 : marks + columns / 2)
      }
      place += 1
    }
    return (place, marks == 0 ? 0 : marks + columns / 2)
  }

  private mutating func closeBracket(at place: Int) {
    closingBrackets += 1
    closingBracketsInParagraph += 1
    guard place + 1 < source.count, source[place + 1] == 0x3A else { return }
    let length = definitionLength(from: place + 2)
    if length > longestDefinition.length { longestDefinition = (length, place) }
  }

  /// How long the destination and the title can be that follow a label.
  private mutating func definitionLength(from start: Int) -> Int {
    // Looking further would itself take long where this repeats.
    let end = min(source.count, start + 512)
    var place = start
    func skip(while condition: (UInt8) -> Bool) {
      while place < end, condition(source[place]) { place += source[place] == 0x5C ? 2 : 1 }
    }
    let isBlank = { (byte: UInt8) in byte <= 0x20 }
    skip(while: isBlank)
    if place < end, source[place] == 0x3C {
      skip { $0 != 0x3E }
    } else {
      skip { !isBlank($0) }
    }
    skip(while: isBlank)
    if place < end, [0x22, 0x27, 0x28].contains(source[place]) {
      let closing: UInt8 = source[place] == 0x28 ? 0x29 : source[place]
      place += 1
      skip { $0 != closing }
    }
    return place < end ? place - start : paragraphEnd(from: start) - start
  }

  /// Where the paragraph ends that goes on at `start`: at a blank line.
  private mutating func paragraphEnd(from start: Int) -> Int {
    if knownParagraphEnd > start { return knownParagraphEnd }
    var place = start
    var isBlank = false
    while place < source.count {
      if source[place] == 0x0A {
        if isBlank { break }
        isBlank = true
      } else if source[place] > 0x20 {
        isBlank = false
      }
      place += 1
    }
    knownParagraphEnd = place
    return place
  }
}
