import Testing

@testable import Rendering

@Suite struct WordTableTests {
  @Test("Words are numbered in the order in which they come, each once")
  func numbers() {
    var table = WordTable()
    var numbers: [Int] = []
    for round in 0..<2 {
      for word in 0..<5_000 {
        let number = table.number(of: Array("word\(word)".utf8).span)
        if round == 0 { numbers.append(number) } else { #expect(numbers[word] == number) }
      }
    }
    #expect(numbers == Array(0..<5_000))
    #expect(table.count == 5_000)
    #expect(String(decoding: table[4_999], as: UTF8.self) == "word4999")
  }

  @Test("Sorted they stand in the order of their bytes")
  func sorted() {
    var table = WordTable()
    for word in ["bee", "be", "ant", "é", "antic"] { _ = table.number(of: Array(word.utf8).span) }
    let words = table.sorted().map { String(decoding: table[$0], as: UTF8.self) }
    #expect(words == ["ant", "antic", "be", "bee", "é"])
  }
}
