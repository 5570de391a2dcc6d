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
    let marks = [(7, "p. 1"), (3, nil), (7, "p. 1")].map { state.cite($0.0, at: $0.1) }
    #expect(marks.map { $0?.id } == ["cite.1.1", "cite.2.1", "cite.1.2"])
    #expect(marks.map { $0?.note } == ["note.1.1", "note.2.1", "note.1.2"])
    #expect(state.citations.map(\.source) == [7, 3])
    #expect(state.citations[0].places == ["p. 1"])
    #expect(state.citations[0].marks == ["cite.1.1", "cite.1.2"])
  }

  @Test("What is stated twice is one number with two marks, named after its statement")
  func numbers() {
    let state = PageState(root: "")
    let ids = [(4, "plots.minutes", "forty"), (5, "half", "20"), (4, "plots.minutes", "40")].map {
      state.state($0.0, nil, name: $0.1, text: $0.2)
    }
    #expect(ids == ["number.plots.minutes", "number.half", "number.plots.minutes.2"])
    #expect(state.numbers.map(\.figure) == [4, 5])
    #expect(state.numbers.map(\.text) == ["forty", "20"])
    #expect(state.numbers.map(\.count) == [2, 1])
    #expect(state.numbers[0].marks == ["number.plots.minutes", "number.plots.minutes.2"])
  }

  @Test("Marks that the finished page does not show are left out when it is written again")
  func hiddenMarks() {
    func write(_ state: PageState) -> [String?] {
      [
        state.cite(0, at: "p. 1")?.id, state.state(1, 0, name: "a.b", text: "4"),
        state.cite(2, at: nil)?.id, state.state(1, 0, name: "a.b", text: "four"),
        state.cite(0, at: nil)?.id,
      ]
    }
    let first = PageState(root: "")
    let shown = write(first)[2...].map { "<a id=\"\($0 ?? "")\">" }.joined()
    let hidden = first.marks(hiddenIn: Array(shown.utf8))
    #expect(hidden == [0, 1])
    let second = PageState(root: "", without: hidden)
    #expect(write(second) == [nil, nil, "cite.1.1", "number.a.b", "cite.2.1"])
    #expect(second.citations.map(\.source) == [2, 0])
    #expect(second.citations.map(\.places) == [[], []])
    #expect(second.numbers.map(\.text) == ["four"])
  }

  @Test("Marks whose template writes no id count as shown, and nothing leads back to them")
  func unmarked() {
    let state = PageState(root: "")
    _ = state.cite(0, at: nil, isMarked: false)
    _ = state.state(1, nil, name: "a", text: "4", isMarked: false)
    #expect(state.marks(hiddenIn: []).isEmpty)
    #expect(state.citations[0].marks.isEmpty && state.numbers[0].marks.isEmpty)
  }

  @Test("Ids that the program gives hold a full stop, which no heading's id does")
  func ids() throws {
    let state = PageState(root: "")
    let mark = try #require(state.cite(0, at: nil))
    let number = try #require(state.state(0, nil, name: "a", text: "1"))
    let ids = [
      mark.id, mark.note, number, state.mentionID(), state.drawingID("timeline"),
      PageState.citationAnchor(1), PageState.statementAnchor("a"), PageState.recordAnchor("a"),
      PageState.termAnchor("a"),
    ]
    #expect(ids.allSatisfy { $0.contains(".") })
    #expect(Set(ids).count == ids.count)
  }
}
