import Testing

@testable import Rendering

@Suite struct SectionListingTests {
  /// A theme whose section page is the addresses of its children.
  private static let theme = [
    "templates/section.html": "{{#children}}{{url}} {{title}};{{/children}}"
  ]

  @Test("A folder's page lists its pages by order, and the folders in it")
  func children() async throws {
    let sample = try await Sample(
      [
        "plots/a.md": "---\ntitle: A\norder: 2\n---\n",
        "plots/b.md": "---\ntitle: B\norder: 1\n---\n",
        "plots/index.md": Given.page("", title: "Plots"),
        "plots/deep/index.md": "---\ntitle: Deep\norder: 3\n---\n",
        "plots/deep/c.md": Given.page("", title: "C"),
        "other/d.md": Given.page("", title: "D"),
      ], theme: Self.theme)
    let files = await sample.files()
    #expect(files["plots/index.html"] == "../plots/b/ B;../plots/a/ A;../plots/deep/ Deep;")
    #expect(files["plots/deep/index.html"] == "../../plots/deep/c/ C;")
    #expect(files["other/index.html"] == "../other/d/ D;")
  }

  @Test("A folder without a page of its own is listed too, or its pages would be out of reach")
  func folderWithoutIndex() async throws {
    let sample = try await Sample(
      ["plots/deep-down/c.md": Given.page("", title: "C")], theme: Self.theme)
    let files = await sample.files()
    #expect(files["plots/index.html"] == "../plots/deep-down/ Deep down;")
  }
}
