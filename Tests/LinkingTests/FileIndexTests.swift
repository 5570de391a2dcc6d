import Linking
import TestSupport
import Testing

@Suite struct FileIndexTests {
  @Test(
    "A mistaken path is answered with the way to the file that was meant",
    arguments: [
      ("guide/a.md", "moon.md", "did you mean `../sky/moon.md`?"),
      ("a.md", "moon.md", "did you mean `sky/moon.md`?"),
      ("sky/a.md", "../moon.md", "did you mean `moon.md`?"),
      ("sky/a.md", "moon", "did you mean `moon.md`?"),
      ("sky/deep/a.md", "moon.md", "did you mean `../moon.md`?"),
      ("guide/a.md", "../sky/mon.md", "did you mean `../sky/moon.md`?"),
    ])
  func suggestions(_ path: String, _ link: String, _ suggestion: String) async throws {
    let source = page(path, "[a](1️⃣\(link)2️⃣)")
    let found = try await LinkedSite([source, page("sky/moon.md", "")]).diagnostics
    expectDiagnostics(
      found, in: source, [.init("broken-link", at: "1️⃣", to: "2️⃣", suggestions: [suggestion])])
  }

  @Test("A name that two files have is no suggestion of either")
  func ambiguous() async throws {
    let source = page("a.md", "[a](1️⃣zzzzzzzzzz/moon.md2️⃣)")
    let files = [source, page("sky/moon.md", ""), page("sea/moon.md", "")]
    expectDiagnostics(
      try await LinkedSite(files).diagnostics, in: files,
      [.init("broken-link", at: "1️⃣", to: "2️⃣", suggestions: [])])
  }
}
