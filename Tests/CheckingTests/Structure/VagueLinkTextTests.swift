import TestSupport
import Testing

@testable import Checking

@Suite struct VagueLinkTextTests {
  private func expect(
    _ body: String, _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let source = page("page.md", body)
    let others = [
      page("other.md", "## Ebb"), file("quay.png", "a picture"),
      file(
        "terms.yml",
        """
        - {id: ebb, name: ebb, definition: Water that falls.}
        - {id: flood, name: flood, definition: Water that rises.}
        """),
    ]
    let found = try await findings(
      .vagueLinkText, in: [source] + others, sourceLocation: sourceLocation)
    expectDiagnostics(found, in: source, expected, sourceLocation: sourceLocation)
  }

  @Test(
    "Words that say nothing are reported at the words",
    arguments: [
      "Click [1️⃣here2️⃣](other.md).", "[1️⃣Click here2️⃣](https://a.example/)",
      "[1️⃣Read more …2️⃣](other.md#ebb)", "See [1️⃣*this page*2️⃣](other.md).",
      "[1️⃣This2️⃣](term:ebb) falls.", "It falls[1️⃣→2️⃣](other.md).",
      "[1️⃣Find\nout more2️⃣](other.md)", "```table\n| A |\n| [1️⃣link2️⃣](other.md) |\n```",
    ])
  func vague(_ body: String) async throws {
    // The mark of an emphasis stands in front of the word.
    let body = body.replacing("1️⃣*", with: "*1️⃣").replacing("*2️⃣", with: "2️⃣*")
    try await expect(body, [.init(.vagueLinkText, at: "1️⃣", to: "2️⃣")])
  }

  @Test("The address itself is no name for what is found there")
  func address() async throws {
    try await expect(
      "[1️⃣https://a.example/b2️⃣](https://a.example/b)",
      [
        .init(
          .vagueLinkText, at: "1️⃣", to: "2️⃣", "An address does not say what is found there",
          suggestions: ["write `[what is found there](https://a.example/b)`"])
      ])
    try await expect("<1️⃣https://a.example/>", [.init(.vagueLinkText, at: "1️⃣")])
  }

  @Test("The same words for two places are reported where they lead elsewhere")
  func twoPlaces() async throws {
    try await expect(
      "The [report](other.md), the [Report](other.md) and the [1️⃣report2️⃣](https://a.example/).",
      [
        .init(
          .vagueLinkText, at: "1️⃣", to: "2️⃣",
          "“report” leads to another place here than further up", notes: ["The same words"])
      ])
  }

  @Test(
    "Words that name what is found there are left alone",
    arguments: [
      "[who paid](other.md)", "[the report of 2014](https://a.example/)", "[ebb](term:ebb)",
      "[](term:ebb)", "[here](plain:)", "[more than a wall](other.md)",
      "[![The quay](quay.png)](other.md)", "[ebb](term:ebb) and again [ebb](term:ebb)",
      "the [first](term:ebb) and the [first](term:flood)",
      "[who paid](other.md), [who paid](other.md#ebb)",
      "`[here](other.md)`", "<desk@a.example>", "[a.example](https://a.example/)",
    ])
  func fine(_ body: String) async throws {
    try await expect(body, [])
  }
}
