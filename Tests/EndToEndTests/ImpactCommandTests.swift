import TestSupport
import Testing

/// Each example is a site in two states, and all that the editor is told of what changed.
@Suite struct ImpactCommandTests {
  @Test("What a change touches is told", arguments: archives(in: "Fixtures/impact"))
  func impact(_ path: String) async throws {
    try await runArchive(at: path) { directory, arguments in
      try Workbench.run(arguments, in: directory.path)
    }
  }
}
