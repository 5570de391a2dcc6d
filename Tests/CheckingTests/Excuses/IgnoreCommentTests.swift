import Testing

@testable import Checking

@Suite struct IgnoreCommentTests {
  private func read(_ text: String) -> IgnoreComment? { IgnoreComment.read(Array(text.utf8)) }

  @Test("Other comments, and other HTML, excuse nothing and are no mistake")
  func others() {
    #expect(read("<!-- a note -->") == nil)
    #expect(read("<b>") == nil)
    #expect(read("<!-- explainer-ignored broken-link: x -->") == nil)
  }

  @Test("An excuse names its rules and gives the reason")
  func excuse() throws {
    guard
      case .rules(let rules, _)? = read("<!-- explainer-ignore broken-link, orphan-page: why -->")
    else {
      Issue.record("The excuse was not read")
      return
    }
    #expect(rules == [.brokenLink, .orphanPage])
  }
}
