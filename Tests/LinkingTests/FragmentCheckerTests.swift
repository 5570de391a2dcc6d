import Diagnostics
import Linking
import TestSupport
import Testing

@Suite struct FragmentCheckerTests {
  @Test(
    "A heading is found on its page, on another, and on the page of a folder or record",
    arguments: [
      "[a](#low-water)\n\n# Low water", "[a](guide/tides.md#moon-1)", "[a](guide/index.md#sea)",
      "[a](guide#sea)", "[a](guide/#sea)", "[a](places/pier.md#planks)", "[a](index.md#here)",
      "[a](.#here)", "[a](#%C3%A9b%C3%A9)\n\n# Ébé",
    ])
  func found(_ body: String) async throws {
    let source = page("about.md", body)
    let files = [
      source, page("index.md", "# Here"), page("guide/tides.md", "# Moon\n\n# Moon"),
      page("guide/index.md", "# Sea"),
      file("places/pier.md", "---\nname: Pier\ntype: Pier\n---\n## Planks\n\nLong.\n"),
    ]
    let linked = try await LinkedSite(files)
    expectDiagnostics(linked.diagnostics, in: files, [])
  }

  @Test("A heading that is not there is reported, with the nearest")
  func missing() async throws {
    let source = page("about.md", "[a](1️⃣#low-watter2️⃣) [b](3️⃣tides.md#x4️⃣) [c](5️⃣#6️⃣)\n\n# Low water")
    let files = [source, page("tides.md", "# Moon\n\n## Sun")]
    expectDiagnostics(
      try await LinkedSite(files).diagnostics, in: files,
      [
        .init(
          "broken-fragment", at: "1️⃣", to: "2️⃣", "There is no heading `#low-watter` on this page",
          suggestions: ["did you mean `#low-water`?"]),
        .init(
          "broken-fragment", at: "3️⃣", to: "4️⃣", "`tides.md` has no heading `#x`",
          suggestions: ["its headings are `#moon`, `#sun`"]),
        .init("broken-fragment", at: "5️⃣", to: "6️⃣"),
      ])
  }

  @Test("A record in a list has headings of its own")
  func record() async throws {
    let data = file(
      "places.yml",
      """
      - id: quay
        name: Quay
        type: Quay
        description: |
          ## Stones

          Of [stone](#stones).
      - id: bay
        name: Bay
        type: Bay
        description: No [stone](1️⃣#stones2️⃣).
      """)
    expectDiagnostics(
      try await LinkedSite([data]).diagnostics, in: data,
      [.init("broken-fragment", at: "1️⃣", to: "2️⃣")])
  }
}
