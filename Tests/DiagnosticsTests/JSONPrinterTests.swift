import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("JSON printer")
struct JSONPrinterTests {
  @Test("writes one object with a finding on each line")
  func whole() {
    #expect(
      JSONPrinter().text(SampleFindings.all) == #"""
        {"version":1,"errors":1,"warnings":2,"diagnostics":[
        {"id":"unused-term","severity":"warning","message":"`x` is \"not\" used","notes":[],"suggestions":[],"documentation":"docs/diagnostics/unused-term.md"},
        {"id":"unknown-reference","severity":"error","message":"There is no agency `jocc2`","file":"content/a b.md","start":{"line":2,"column":18,"offset":23},"end":{"line":2,"column":23,"offset":28},"notes":[{"message":"See here","file":"content/a b.md","start":{"line":3,"column":1,"offset":30},"end":{"line":4,"column":6,"offset":39}},{"message":"100% sure:\nyes"}],"suggestions":[{"message":"did you mean `jocc`?","replacement":{"file":"content/a b.md","start":{"line":2,"column":18,"offset":23},"end":{"line":2,"column":23,"offset":28},"text":"jocc"}}],"documentation":"docs/diagnostics/unknown-reference.md"},
        {"id":"unused-term","severity":"warning","message":"Two lines","file":"content/a b.md","start":{"line":3,"column":1,"offset":30},"end":{"line":4,"column":6,"offset":39},"notes":[],"suggestions":[],"documentation":"docs/diagnostics/unused-term.md"}
        ]}

        """#)
  }

  @Test("is JSON whatever was found", arguments: [[], SampleFindings.all])
  func valid(diagnostics: [Diagnostic]) throws {
    let data = Data(JSONPrinter().text(diagnostics).utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect((object["diagnostics"] as? [Any])?.count == diagnostics.count)
  }
}
