import CommonMark
import Diagnostics
import Model
import TestSupport
import Testing

@testable import Comparing

@Suite struct ProseComparisonTests {
  private func prose(_ text: String) async throws -> Prose {
    let states = try await States(["a.md": page(text)])
    return try #require(states.comparison.after.content.pages.first).body
  }

  @Test(
    "The words that differ are shown whole, with what is around them",
    arguments: [
      ("The quay is old.", "The quay is gold.", "The quay is old. → The quay is gold."),
      ("Über Åland", "Über Öland", "Über Åland → Über Öland"),
      ("ab", "aab", "ab → aab"),
      ("Old.", "Old. New.", "Old. → Old. New."),
      ("aaaa", "aa", "aaaa → aa"),
    ])
  func words(_ before: String, _ after: String, _ expected: String) async throws {
    let change = ProseComparison.change("text", try await prose(before), try await prose(after))
    let found = try #require(change)
    #expect(show(found) == "text: " + expected)
  }

  @Test("A text that is gone is nothing now; the same text is no change")
  func ends() async throws {
    let old = try await prose("Old.")
    let empty = try await prose("")
    #expect(ProseComparison.change("text", old, empty).map(show) == "text: Old. → -")
    #expect(ProseComparison.change("text", old, old).map(show) == nil)
  }

  @Test("The place is that of the difference in the later file")
  func place() async throws {
    let before = try await prose("It was low at noon.")
    let after = try await prose("It was high at noon.")
    let change = try #require(ProseComparison.change("text", before, after))
    let bytes = change.after.file.bytes[change.after.offsets]
    #expect(String(decoding: bytes, as: UTF8.self) == "high")
  }
}
