import Diagnostics
import Files
import TestSupport
import Testing

@testable import Publishing

@Suite struct OutputPathsTests {
  private func findings(_ paths: [String]) -> [Diagnostic] {
    checkOutputPaths(paths.map { OutputFile(path: $0, contents: []) })
  }

  @Test(arguments: [
    "", "/etc/passwd", "../x", "a/../b", "a/..", "./a", "a//b", "a/", "a\0b", "a\nb", "a\u{7F}",
    ".explainer-manifest", ".explainer-staging/journal",
  ])
  func `a path that cannot be a file in the folder is refused`(path: String) {
    #expect(findings([path]).map(\.kind) == [.unsafeOutputPath])
  }

  @Test(arguments: ["index.html", "a/b/c.html", "...", "a/..b", ".well-known/x", "é/ü.html", "a b"])
  func `other paths are fine`(path: String) {
    #expect(findings([path]).isEmpty)
  }

  @Test func `a part of 255 bytes is fine, one of 256 is not`() {
    #expect(findings([String(repeating: "a", count: 255)]).isEmpty)
    #expect(findings(["a/" + String(repeating: "é", count: 128)]).count == 1)
  }

  @Test(arguments: [
    ["a.html", "a.html"], ["a.html", "A.html"], ["A/b.html", "a/c.html"], ["a", "a/b"],
    ["a/b", "a"], ["\u{E9}", "e\u{301}"],
  ])
  func `files that cannot stand side by side are refused`(paths: [String]) {
    #expect(findings(paths).map(\.kind) == [.outputPathClash])
  }

  @Test func `a message shows control characters instead of writing them`() {
    #expect(
      findings(["a\u{1B}b"]).first?.message
        == "`a\\u{1b}b` cannot be a file of the site: it holds a control character")
  }

  @Test func `a bad path stops publishing before anything is touched`() async throws {
    let bench = try Workbench()
    let error = await #expect(throws: PublishingError.self) {
      try await bench.publish(["index.html": "1", "../x": "1"])
    }
    #expect(error?.diagnostics.map(\.kind) == [.unsafeOutputPath])
    #expect(try bench.siblings().isEmpty)
  }
}
