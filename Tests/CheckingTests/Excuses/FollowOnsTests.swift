import Diagnostics
import Testing

@testable import Checking

@Suite struct FollowOnsTests {
  private let file = SourceFile(path: "a.md", text: "A note.[^1] And 5 more.\n")

  private func finding(_ offsets: Range<Int>, in file: SourceFile? = nil) -> Diagnostic {
    Diagnostic(
      .unsourcedNumber, "Wrong", at: SourceRange(file: file ?? self.file, offsets: offsets))
  }

  @Test("What lies in an earlier mistake follows from it")
  func within() {
    #expect(FollowOns([finding(7..<11)]).contains(finding(9..<10)))
  }

  @Test("What lies elsewhere, or in another file, does not")
  func elsewhere() {
    let followOns = FollowOns([finding(7..<11)])
    #expect(!followOns.contains(finding(16..<17)))
    #expect(!followOns.contains(finding(9..<10, in: SourceFile(path: "a.md", text: "A [^1]"))))
  }

  @Test("A mistake within another does not cut that short")
  func nested() {
    let followOns = FollowOns([finding(0..<20), finding(2..<6), finding(2..<4)])
    #expect(followOns.contains(finding(9..<10)))
    #expect(followOns.contains(finding(3..<5)))
    #expect(!followOns.contains(finding(19..<21)))
  }

  @Test("A warning hides nothing")
  func warning() {
    var earlier = finding(7..<11)
    earlier.severity = .warning
    #expect(!FollowOns([earlier]).contains(finding(9..<10)))
  }
}
