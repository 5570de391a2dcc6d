import Testing

@testable import Diagnostics

@Suite("Spelling")
struct SpellingTests {
  @Test(
    "finds the name that a slip of the keyboard was meant to be",
    arguments: [
      ("jocc2", "jocc"), ("joc", "jocc"), ("jpcc", "jocc"), ("ojcc", "jocc"),
      ("titel", "title"), ("sumary", "summary"), ("well-known", "well_known"),
      ("Joint Fund", "joint-fund"), ("press-release", "press-release-2011"),
    ])
  func slips(written: String, meant: String) {
    let names = ["jocc", "title", "summary", "well_known", "joint-fund", "press-release-2011"]
    #expect(Spelling.nearest(to: written, among: names) == meant)
  }

  @Test(
    "stays silent when nothing is near",
    arguments: ["", "x", "ab", "jxyz", "harbour", "completely-different"])
  func nothingNear(written: String) {
    #expect(Spelling.nearest(to: written, among: ["jocc", "id", "title", "y"]) == nil)
  }

  @Test("gives the same answer whatever the order of the candidates")
  func order() {
    #expect(Spelling.nearest(to: "cat", among: ["car", "bat", "cab"]) == "bat")
    #expect(Spelling.nearest(to: "cat", among: ["cab", "bat", "car"]) == "bat")
  }

  @Test("takes the candidate with the same capitals when two are equally near")
  func capitals() {
    #expect(Spelling.nearest(to: "SOCA1", among: ["soca", "SOCA", "Soca"]) == "SOCA")
    #expect(Spelling.nearest(to: "soca1", among: ["SOCA", "Soca", "soca"]) == "soca")
  }

  @Test("does not choose between two names that both begin with what was written")
  func ambiguousBeginning() {
    let names = ["press-release-2011", "press-release-2014"]
    #expect(Spelling.nearest(to: "press-release", among: names) == nil)
  }

  @Test("reads letters beyond ASCII, in either case")
  func otherLetters() {
    #expect(Spelling.nearest(to: "calè", among: ["CALÉ"]) == "CALÉ")
    #expect(Spelling.nearest(to: "Éclair_x", among: ["éclair-x", "eclair"]) == "éclair-x")
  }

  @Test("suggests an edit of exactly the misspelt name")
  func suggestion() throws {
    let file = SourceFile(path: "a.md", text: "[x](agency:jocc2)")
    let range = SourceRange(file: file, offsets: 11..<16)
    let suggestion = try #require(Spelling.suggestion(for: "jocc2", among: ["jocc"], at: range))
    #expect(suggestion.message == "did you mean `jocc`?")
    #expect(suggestion.replacement == Replacement(range, with: "jocc"))
    #expect(Spelling.suggestions(for: "nothing", among: ["jocc"]).isEmpty)
  }
}
