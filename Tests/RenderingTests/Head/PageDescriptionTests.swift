import Testing

@testable import Rendering

@Suite struct PageDescriptionTests {
  @Test("The first text that says anything is taken, on one line")
  func first() {
    #expect(PageDescription.make([nil, " \n", "One\n  line.", "Another."]) == "One line.")
    #expect(PageDescription.make(lead: "nine", ["Gangs."]) == "nine – Gangs.")
    #expect(PageDescription.make(lead: "nine", [nil]) == "nine")
  }

  @Test("A long text ends with a sentence")
  func sentences() {
    let text = String(repeating: "It was dug by hand. ", count: 20)
    let cut = PageDescription.make([text])
    #expect(cut == String(repeating: "It was dug by hand. ", count: 10).dropLast())
  }

  @Test("A sentence that is too long ends with a word and an ellipsis, and no comma before it")
  func words() {
    let text = String(repeating: "seed, ", count: 60)
    let cut = PageDescription.make([text])
    #expect(cut.count <= PageDescription.limit)
    #expect(cut.hasSuffix("seed…"))
    #expect(PageDescription.make([String(repeating: "é", count: 300)]).count == 200)
  }
}
