import CommonMark
import TestSupport
import Testing

/// What must hold for the place of every node of every document.
@Suite struct PositionInvariantsTests {
  @Test("for every construct of CommonMark, alone, quoted and listed", arguments: [false, true])
  func examples(smart: Bool) {
    for example in markdownExamples {
      let quoted =
        "> "
        + example.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\n> ")
      let listed =
        "1.  "
        + example.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\n    ")
      for markdown in [example, example + "\n", quoted, listed, "> - " + example] {
        check(Array(markdown.utf8), smart: smart)
      }
    }
  }

  @Test("for pairs of constructs that meet", arguments: [false, true])
  func pairs(smart: Bool) {
    var random = SplitMix64(state: 2)
    for first in markdownExamples {
      for _ in 0..<5 {
        let second = markdownExamples.randomElement(using: &random) ?? ""
        check(Array((first + "\n" + second).utf8), smart: smart)
        check(Array((first + second).utf8), smart: smart)
      }
    }
  }

  @Test("for made-up documents", arguments: [false, true])
  func generated(smart: Bool) {
    for document in MarkdownGenerator(seed: smart ? 11 : 10, count: 1500) {
      check(document, smart: smart)
    }
  }

  @Test("for texts of single marks", arguments: [false, true])
  func marks(smart: Bool) {
    for document in MarkGenerator(seed: smart ? 21 : 20, count: 4000) {
      check(document, smart: smart)
    }
  }

  private func check(_ source: [UInt8], smart: Bool) {
    let document = Parser(smartPunctuation: smart).parse(source)
    var checker = PositionChecker(source: source, document: document)
    for id in document.ids { checker.check(id) }
    if !checker.failures.isEmpty {
      Issue.record(
        """
        \(String(reflecting: String(decoding: source, as: UTF8.self)))
        \(checker.failures.joined(separator: "\n"))
        """)
    }
  }
}
