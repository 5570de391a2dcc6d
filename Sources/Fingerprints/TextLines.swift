/// Which words stand on which line of a text.
struct TextLines: Sendable, Equatable {
  /// A line that has words.
  struct Line: Sendable, Equatable {
    /// From 1.
    let number: Int
    /// The line's first word, from 0.
    let firstWord: Int
  }

  /// Lines with words, from first to last.
  let lines: [Line]

  init(lines: [Line]) { self.lines = lines }

  init(of text: FoldedText, in original: Span<UInt8>) {
    var lines: [Line] = []
    var number = 1
    var offset = 0
    var lastLine = 0
    for (index, word) in text.words.enumerated() {
      while offset < word.original.lowerBound {
        if original[offset] == UInt8(ascii: "\n") { number += 1 }
        offset += 1
      }
      if number != lastLine {
        lines.append(Line(number: number, firstWord: index))
        lastLine = number
      }
    }
    self.lines = lines
  }

  /// Where a word stands.
  /// - Complexity: O(lines).
  func place(ofWord word: Int) -> TextPlace {
    var paragraph = 0
    var found = Line(number: 1, firstWord: 0)
    for line in lines {
      if line.firstWord > word { break }
      if paragraph == 0 || line.number > found.number + 1 { paragraph += 1 }
      found = line
    }
    return TextPlace(
      line: found.number, paragraph: max(paragraph, 1), word: word - found.firstWord + 1)
  }
}
