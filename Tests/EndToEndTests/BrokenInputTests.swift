import TestSupport
import Testing

/// Each example is a site with a mistake in it, what the editor is told, and the proof that the output
/// folder was left alone.
@Suite struct BrokenInputTests {
  @Test(
    "Broken input is told exactly, and nothing is written",
    arguments: archives(in: "Fixtures/broken"))
  func brokenInput(_ path: String) async throws {
    try await runArchive(at: path) { directory, arguments in
      try Workbench.addTheme(to: directory)
      let arguments = arguments.isEmpty ? ["build", "content"] : arguments
      return try Workbench.run(arguments, in: directory.path)
    }
  }
}
