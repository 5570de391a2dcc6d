import TestSupport
import Testing

@testable import Checking

@Suite struct DefinitionUsesItselfTests {
  private func expect(
    _ term: String, _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let source = file("terms.yml", "- {id: a, \(term)}\n")
    let found = try await findings(
      .definitionUsesItself, in: [source], sourceLocation: sourceLocation)
    expectDiagnostics(found, in: source, expected, sourceLocation: sourceLocation)
  }

  @Test("The word in its own explanation is reported where it stands")
  func word() async throws {
    try await expect(
      "name: foghorn, definition: \"A sort of 1️⃣foghorn2️⃣ on a tower.\"",
      [
        .init(
          .definitionUsesItself, at: "1️⃣", to: "2️⃣",
          "The definition of “foghorn” needs the word “foghorn” that it explains",
          suggestions: ["say it in other words"])
      ])
  }

  @Test(
    "A form, a phrase, an acronym and a beginning that goes on with the word are found",
    arguments: [
      "name: foghorn, forms: [foghorns], definition: The loudest of 1️⃣Foghorns.",
      "name: watch room, definition: The room that is the 1️⃣watch room of a tower.",
      "name: RLA, expansion: Royal Association, definition: What the 1️⃣RLA does for towers.",
      "name: foghorn, definition: 1️⃣Foghorn that is sounded in fog.",
      "name: asylum, definition: 1️⃣Asylum by a state.",
      "name: foghorn, definition: A foghorn is a 1️⃣foghorn of a tower.",
    ])
  func shapes(_ term: String) async throws {
    try await expect(term, [.init(.definitionUsesItself, at: "1️⃣")])
  }

  @Test(
    "What needs no word to explain it is left alone",
    arguments: [
      "name: foghorn, definition: A foghorn is a horn that is sounded in fog.",
      "name: foghorn, definition: A horn for the foghornist.",
      "name: border control, definition: A look at who crosses a border.",
      "name: asylum, definition: What an asylum-seeker asks for.",
      "name: foghorn, definition: What the board calls “the foghorn”.",
      "name: foghorn, definition: A loud horn. The foghorn was sounded twice.",
      "name: RLA, expansion: Royal Association, definition: The Royal Association of towers.",
      "name: CALM, expansion: Coast League, definition: People who walk when it is calm.",
      "name: foghorn, used_by: A foghorn., definition: A loud horn.",
      "name: foghorn, definition: Foghorn.",
    ])
  func left(_ term: String) async throws {
    try await expect(term, [])
  }
}
