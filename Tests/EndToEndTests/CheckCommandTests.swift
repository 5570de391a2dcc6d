import TestSupport
import Testing

/// Each example is a site, how it is checked, and all that the editor is told.
@Suite struct CheckCommandTests {
  @Test("A site is checked as asked", arguments: archives(in: "Fixtures/check"))
  func check(_ path: String) async throws {
    try await runArchive(at: path) { directory, arguments in
      let outcome = try Workbench.run(arguments, in: directory.path)
      var timeless = outcome
      timeless.stdout = withoutTimes(outcome.stdout)
      return timeless
    }
  }

  /// How long it took is no part of what is expected.
  private func withoutTimes(_ output: [UInt8]) -> [UInt8] {
    Array(
      String(decoding: output, as: UTF8.self)
        .replacing(#/; \d+ m?s\.\n/#, with: "; N ms.\n").utf8)
  }
}
