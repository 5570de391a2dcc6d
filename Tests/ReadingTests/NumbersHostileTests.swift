import Reading
import Testing

/// What the rules look for, to be thrown together.
private let pieces = [
  "1", "12", "2014", "3,500", "1.5", "1.2.3", "007", "½", "٣", "£", "€", "$", "%", "per cent",
  "one", "two", "nine", "twenty", "hundred", "thousand", "million", "dozen", "half", "third",
  "thirds", "quarter", "a", "an", "the", "of", "and", "or", "to", "in", "out of", "by", "at",
  "from", "between", "-", "–", "—", "−", ".", ",", ":", "/", "(", ")", "’", "'", "+", "#", "@",
  "more than", "about", "fell", "rose", "doubled", "twice", "times", "fold", "section", "page",
  "May", "September", "am", "o’clock", "year", "years", "a day", "km", "m", "k", "bn", "p",
  "call", "version", "Act", "Street", "Channel", "GBP", "\u{FFFC}", "\u{A0}", "\u{202F}", " ",
  " ", " ", " ", " ", " ", "st", "s", "every", "per", "e.g.", "http://", "x", "é", "²",
]

@Suite("Numbers in hostile text")
struct NumbersHostileTests {
  private let scanner = NumberScanner()

  @Test("No text crashes the scanner, and what it finds lies in the text, in order")
  func thrownTogether() {
    var generator = Seeded(state: 20_14)
    for _ in 0..<1_500 {
      var text: [UInt8] = []
      for _ in 0..<generator.below(40) {
        text += Array(pieces[generator.below(pieces.count)].utf8)
      }
      check(text)
    }
  }

  @Test("Bytes that are no UTF-8 crash nothing")
  func bytes() {
    var generator = Seeded(state: 7)
    for _ in 0..<1_500 {
      let text = (0..<generator.below(60)).map { _ in
        generator.below(3) == 0 ? UInt8(0x30 + generator.below(10)) : UInt8(generator.below(256))
      }
      check(text)
    }
  }

  @Test("A piece that is repeated without end is read to the end", arguments: pieces)
  func repetition(piece: String) {
    for joint in ["", " ", "-", ", "] {
      check(Array(String(repeating: piece + joint, count: 200).utf8))
    }
  }

  private func check(_ text: [UInt8]) {
    var end = 0
    for number in scanner.numbers(in: text) {
      let isInside = number.range.lowerBound >= end && number.range.upperBound <= text.count
      let isWhole =
        !number.core.isEmpty && number.range.lowerBound <= number.core.lowerBound
        && number.core.upperBound <= number.range.upperBound
      #expect(isInside && isWhole, "\(number) in \(text)")
      end = number.range.upperBound
    }
  }
}

/// The same numbers each time.
private struct Seeded {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
