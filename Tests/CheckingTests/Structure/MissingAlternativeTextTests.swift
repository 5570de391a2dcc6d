import Diagnostics
import TestSupport
import Testing

@testable import Checking

@Suite struct MissingAlternativeTextTests {
  private static let silent = "Nothing says in words what this picture shows"
  private static let fileName = "The name of a file does not say what the picture shows"

  private func expect(
    _ body: String, _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let source = page("page.md", body)
    let pictures = ["quay.png", "img_0042.jpg"].map { file($0, "a picture") }
    let found = try await findings(
      .missingAlternativeText, in: [source] + pictures, allowing: ["raw-html"],
      sourceLocation: sourceLocation)
    expectDiagnostics(found, in: source, expected, sourceLocation: sourceLocation)
  }

  @Test(
    "A picture without words is reported at its first sign",
    arguments: [
      "1️⃣![](quay.png)2️⃣", "See 1️⃣![ ](quay.png)2️⃣.", "1️⃣![--](quay.png \"Title\")2️⃣",
      "- 1️⃣![][quay]2️⃣\n\n[quay]: quay.png", "*1️⃣![](quay.png)2️⃣*",
      "```table\n| Where | Picture |\n| Quay | 1️⃣![](quay.png)2️⃣ |\n```",
    ])
  func missing(_ body: String) async throws {
    try await expect(
      body, [.init(.missingAlternativeText, at: "1️⃣", to: "2️⃣", Self.silent)])
  }

  @Test("The name of the file is no description")
  func fileName() async throws {
    try await expect(
      "1️⃣![quay.png](quay.png) 2️⃣![img_0042](img_0042.jpg)",
      [
        .init(.missingAlternativeText, at: "1️⃣", Self.fileName),
        .init(.missingAlternativeText, at: "2️⃣", Self.fileName),
      ])
  }

  @Test(
    "A picture with words is described",
    arguments: [
      "![The quay at low tide](quay.png)", "![quay](quay.png)", "![*Ebb*](quay.png)",
      "![岸壁](quay.png)", "`![](quay.png)`",
    ])
  func described(_ body: String) async throws {
    try await expect(body, [])
  }

  @Test("An ornament is excused with a reason")
  func excused() async throws {
    try await expect(
      "![](quay.png) <!-- explainer-ignore missing-alternative-text: a line of waves -->", [])
  }
}
