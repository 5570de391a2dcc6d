import Foundation
import Testing

@testable import Rendering

@Suite struct SearchTextTests {
  /// Texts and their words, which `search.js` is held to as well.
  static let examples: [(text: String, words: [String])] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Audit/search-words.tsv")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return (String(cells[0]), cells[1].split(separator: " ").map(String.init))
    }
  }()

  @Test("A text has the words that the script finds in it", arguments: examples)
  func words(_ text: String, _ words: [String]) {
    #expect(SearchText.words(text) == words)
  }

  @Test("There are examples")
  func examplesExist() { #expect(Self.examples.count > 90) }

  @Test("Folding what is folded changes nothing")
  func idempotent() {
    for (text, _) in Self.examples {
      let folded = SearchText.fold(text)
      #expect(SearchText.fold(folded) == folded)
    }
  }

  @Test("What is too long for a word is none")
  func longWord() {
    let long = String(repeating: "a", count: SearchText.longestWord)
    #expect(SearchText.words("\(long) \(long)a b2") == [long, "b2"])
  }

  @Test("Bytes that are no UTF-8 part words")
  func invalid() {
    let bytes: [UInt8] = [0x61, 0x62, 0xFF, 0x63, 0x64, 0xC3]
    let folded = SearchText.fold(bytes.span)
    var count = 0
    SearchText.forEachWord(of: folded.span) { _ in count += 1 }
    #expect(count == 2)
  }
}
