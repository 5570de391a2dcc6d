import Testing

@testable import Rendering

@Suite struct PageStateTests {
  @Test("The way to the site's root from the root is a folder, never nothing")
  func url() {
    #expect(PageState(root: "").url("") == "./")
    #expect(PageState(root: "").url("a/") == "a/")
    #expect(PageState(root: "../../").url("") == "../../")
    #expect(PageState(root: "../").url("a/") == "../a/")
  }

  @Test("A source keeps its number; places are listed once, marks each")
  func cite() {
    let state = PageState(root: "")
    #expect(state.cite(7, at: "p. 1") == (1, "cite.1.1"))
    #expect(state.cite(3, at: nil) == (2, "cite.2.1"))
    #expect(state.cite(7, at: "p. 1") == (1, "cite.1.2"))
    #expect(state.citations.map(\.source) == [7, 3])
    #expect(state.citations[0].places == ["p. 1"])
  }

  @Test("Marks that the finished page does not show are forgotten, and only those")
  func keepCitations() {
    let state = PageState(root: "")
    for _ in 1...12 { _ = state.cite(0, at: nil) }
    _ = state.cite(1, at: nil)
    let shown = (1...12).filter { $0 != 1 }.map { "<a id=\"cite.1.\($0)\">" }.joined()
    #expect(state.keepCitations(shownIn: Array(shown.utf8)))
    #expect(state.citations[0].marks.first == "cite.1.2")
    #expect(state.citations[0].marks.count == 11)
    #expect(state.citations[1].marks.isEmpty)
    #expect(!state.keepCitations(shownIn: Array(shown.utf8)))
  }

  @Test("Ids that the program gives hold a full stop, which no heading's id does")
  func ids() {
    let state = PageState(root: "")
    let ids = [
      state.cite(0, at: nil).id, state.state(0, nil, "1"), state.mentionID(),
      state.drawingID("timeline"), PageState.citationAnchor(1), PageState.statementAnchor("a"),
      PageState.recordAnchor("a"), PageState.termAnchor("a"),
    ]
    #expect(ids.allSatisfy { $0.contains(".") })
    #expect(Set(ids).count == ids.count)
  }
}
