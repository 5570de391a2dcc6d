import TestSupport
import Testing

@testable import Drawing

@Suite struct CardLayoutTests {
  /// Fails where two things on a card overlap, or something stands outside of it.
  private func check(_ card: Card, location: SourceLocation = #_sourceLocation) {
    let layout = CardLayout(card)
    var boxes = layout.boxes.map(\.box) + layout.lines.map(\.line.box)
    boxes += layout.dots.map { center, radius in
      Box(
        minX: center.x - radius, minY: center.y - radius, maxX: center.x + radius,
        maxY: center.y + radius)
    }
    for (index, box) in boxes.enumerated() {
      #expect(CardLayout.canvas.contains(box), "\(card)", sourceLocation: location)
      for other in boxes[(index + 1)...] {
        #expect(!box.overlaps(other), "\(card)", sourceLocation: location)
      }
    }
  }

  private func lines(_ card: Card, _ classes: String) -> [TextLine] {
    CardLayout(card).lines.filter { "\($0.classes)" == classes }.map(\.line)
  }

  private static func text(_ line: TextLine) -> String { line.runs.map(\.text).joined() }

  @Test("Nothing overlaps and nothing is cut off, whatever the page says", arguments: 0..<300)
  func random(_ seed: UInt64) {
    var random = SplitMix64(state: seed)
    let words = [
      "pier", "the", "harbour-master's", "WWW", "resolution", "i", "опека", "防波堤", "£12 million",
      "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "—", "👩‍👩‍👧‍👦", "more than",
    ]
    func phrase(_ length: ClosedRange<Int>) -> String {
      (0..<Int.random(in: length, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
    }
    func maybe(_ length: ClosedRange<Int>) -> String? {
      Bool.random(using: &random) ? phrase(length) : nil
    }
    var card = Card(site: phrase(0...12), title: phrase(1...40))
    card.kind = maybe(1...8)
    card.value = maybe(1...6)
    card.summary = maybe(1...60)
    card.note = maybe(1...30)
    card.facts = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      Card.Fact(value: phrase(1...4), label: phrase(1...12))
    }
    card.steps = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      Card.Step(label: phrase(1...3), date: maybe(1...4))
    }
    check(card)
  }

  @Test("A short title is set large, a long one smaller, and neither is cut")
  func titles() {
    let short = lines(Card(site: "Piers", title: "Who paid"), "card-title")
    let title = "How the harbour was built, by whom, for which ships, and what it cost until 1902"
    let long = lines(Card(site: "Piers", title: title), "card-title")
    #expect(short.map(Self.text) == ["Who paid"])
    #expect(long.map(Self.text).joined(separator: " ") == title)
    #expect((short.first?.fontSize ?? 0) > (long.first?.fontSize ?? 0))
  }

  @Test("A title without end is cut at a word")
  func endless() {
    let title = String(repeating: "harbour ", count: 100)
    let found = lines(Card(site: "Piers", title: title), "card-title").map(Self.text)
    #expect(found.count == 4)
    #expect(found.last?.hasSuffix("harbour…") == true)
  }

  @Test("A number is the largest text of its card")
  func number() {
    var card = Card(site: "Piers", title: "Ships that came in")
    card.value = "over 39,000"
    let sizes = CardLayout(card).lines.map { ("\($0.classes)", $0.line.fontSize) }
    let largest = sizes.max { $0.1 < $1.1 }
    #expect(largest?.0 == "card-value")
  }

  @Test("Numbers beside one another are of one size")
  func facts() {
    var card = Card(site: "Piers", title: "Who paid")
    card.facts = [
      .init(value: "3", label: "Ships"), .init(value: "more than 29,000 a year", label: "Crates"),
    ]
    let sizes = Set(lines(card, "card-fact").map(\.fontSize))
    #expect(sizes.count == 1)
    #expect(lines(card, "card-fact").map(Self.text) == ["3", "more than 29,000 a year"])
  }

  @Test("All words of a card can be read out")
  func words() {
    var card = Card(site: "Piers", title: "Ships that came in")
    card.kind = "Figure"
    card.value = "over 39,000"
    card.note = "1902"
    card.steps = [.init(label: "Agreed", date: "1899"), .init(label: "Ended", date: nil)]
    #expect(
      card.words == "Figure. over 39,000. Ships that came in. Agreed: 1899. Ended. 1902. Piers.")
  }

  @Test("The drawing stands alone, and text in it is escaped")
  func svg() {
    let svg = String(decoding: Card(site: "A & B", title: "<i>").svg(), as: UTF8.self)
    #expect(
      svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\">"))
    #expect(svg.contains(">A &amp; B</text>"))
    #expect(svg.contains(">&lt;i&gt;</text>"))
  }
}
