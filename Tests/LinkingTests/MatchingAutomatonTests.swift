import CommonMark
import Testing

@testable import Linking

@Suite("The automaton finds what trying every form at every place finds")
struct MatchingAutomatonTests {
  /// Pieces that make forms overlap, fold, end at marks and begin within each other.
  private static let pieces = [
    "a", "b", "A", "ab", "aab", "B", "é", "É", "я", " ", " ", " ", "  ", "-", "'", "’", "’s", ".",
    "1", "c d",
  ]

  private static func text(_ random: inout SeededGenerator, _ count: ClosedRange<Int>) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in
      pieces[Int.random(in: pieces.indices, using: &random)]
    }.joined()
  }

  /// A form of one to three pieces; it may begin with a mark only if that is asked for.
  private static func form(
    _ random: inout SeededGenerator, marksFirst: Bool
  ) -> (text: String, exactCase: Bool) {
    let text = text(&random, 1...4).split(separator: " ").joined(separator: " ")
      .replacing("’", with: "'")
    let isMark = text.first.map { !$0.isLetter && !$0.isNumber } ?? true
    return (isMark && !marksFirst ? "a" + text : text, Bool.random(using: &random))
  }

  private static func forms(_ random: inout SeededGenerator) -> [(text: String, exactCase: Bool)] {
    var forms: [(text: String, exactCase: Bool)] = []
    let marksFirst = Int.random(in: 0..<4, using: &random) == 0
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let form = form(&random, marksFirst: marksFirst)
      let isWord = form.text.unicodeScalars.contains { $0.properties.isAlphabetic || $0 == "1" }
      // A form that another repeats would make the winner depend on the rule for ambiguities.
      let isNew = !forms.contains {
        $0.exactCase == form.exactCase
          && (form.exactCase
            ? $0.text == form.text : $0.text.lowercased() == form.text.lowercased())
      }
      if isWord, isNew { forms.append(form) }
    }
    return forms
  }

  @Test(
    "For random forms and texts, with rows for all states or for none", arguments: [0, 1 << 20])
  func random(rowBudget: Int) {
    var random = SeededGenerator(state: 7)
    var count = 0
    for _ in 0..<400 {
      let forms = Self.forms(&random)
      let matcher = GlossaryMatcher(
        forms.enumerated().map { index, form in
          GlossaryEntry(
            target: index, forms: [.init(form.text, exactCase: form.exactCase, origin: .name)])
        }, rowBudget: rowBudget)
      let pieces = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        guard let form = forms.randomElement(using: &random) else { return "a" }
        let ends = [" ", " ", ". ", "'s ", "-", "’ ", "a"]
        return Self.text(&random, 0...5) + " " + form.text
          + (ends.randomElement(using: &random) ?? " ")
      }
      let found = Self.find(matcher, pieces)
      let expected = ReferenceMatcher(forms).find(in: Array(pieces.joined().unicodeScalars))
      #expect(found == expected, "\(forms) in \(pieces)")
      count += found.count
    }
    #expect(count > 1000)
  }

  /// The mentions in scalars of the whole text, for the reference counts so.
  private static func find(
    _ matcher: GlossaryMatcher, _ pieces: [String]
  ) -> [ReferenceMatcher.Found] {
    let document = paragraph(pieces)
    func offset(_ position: Mention.Position) -> Int {
      let node = document[position.node]
      let end = Int(node.literal.lowerBound + position.offset)
      return String(decoding: document.text[..<end], as: UTF8.self).unicodeScalars.count
    }
    return matcher.mentions(in: document).mentions.map {
      ReferenceMatcher.Found(start: offset($0.start), end: offset($0.end), form: $0.target)
    }
  }

  @Test("Every one of thousands of forms is found, in one text", arguments: [1 << 14, 1 << 20])
  func many(rowBudget: Int) {
    let count = 2_000
    let forms = (0..<count).map { "Term number \($0) of the \($0 * 7919 % 1000)th list" }
    let matcher = GlossaryMatcher(
      forms.enumerated().map {
        GlossaryEntry(target: $0, forms: [.init($1, exactCase: $0 % 2 == 0, origin: .name)])
      }, rowBudget: rowBudget)
    let found = matcher.mentions(in: paragraph([forms.joined(separator: ", ")])).mentions
    #expect(found.map(\.target) == Array(0..<count))
  }

  @Test("A form is found wherever it stands in the long steps in which a run is read")
  func everyOffset() {
    let matcher = GlossaryMatcher([
      GlossaryEntry(
        target: 0, forms: [.init("extraordinarily long words", exactCase: false, origin: .name)]),
      GlossaryEntry(target: 1, forms: [.init("UK", exactCase: true, origin: .name)]),
      GlossaryEntry(target: 2, forms: [.init("two words", exactCase: false, origin: .name)]),
    ])
    for padding in 0..<140 {
      for fill in ["x", " ", "é", "x "] {
        let text =
          String(repeating: fill, count: padding)
          + " UK Extraordinarily  Long words\u{A0}two\ttwo words"
        let found = matcher.mentions(in: paragraph([text])).mentions
        #expect(found.map(\.target) == [1, 0, 2], "\(padding) of \(fill)")
      }
    }
  }

  @Test("A long run of one letter, or of words that nearly match, is read through")
  func hostile() {
    let nearly = (1...40).map { Array(repeating: "a", count: $0).joined(separator: " ") }
    let matcher = GlossaryMatcher(
      (nearly.map { $0 + " b" } + [String(repeating: "a", count: 500)]).enumerated().map {
        GlossaryEntry(target: $0, forms: [.init($1, exactCase: false, origin: .name)])
      })
    let overlapping = GlossaryMatcher(
      ["a b", "b a", "a b a"].enumerated().map {
        GlossaryEntry(target: $0, forms: [.init($1, exactCase: false, origin: .name)])
      })
    #expect(found(String(repeating: "a", count: 500_000), matcher) == 0)
    #expect(found(String(repeating: "a ", count: 100_000) + "b", matcher) == 1)
    #expect(found(String(repeating: "a b ", count: 50_000), overlapping) == 25_000)
    #expect(found(String(repeating: "'", count: 200_000) + "a b", matcher) == 1)
    #expect(found(String(repeating: "“‘", count: 100_000) + "a b”", matcher) == 1)
    #expect(found(String(repeating: "a b (", count: 50_000), matcher) == 50_000)
  }

  private func found(_ text: String, _ matcher: GlossaryMatcher) -> Int {
    matcher.mentions(in: paragraph([text])).mentions.count
  }

  @Test("One matcher can be used from many threads")
  func threads() async {
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var scratch = MatchingScratch()
          let document = paragraph(["The UK, the NCA and Border Force"])
          return (0..<50).reduce(0) { sum, _ in
            sum + Glossary.matcher.mentions(in: document, scratch: &scratch).mentions.count
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 150, count: 8))
  }
}
