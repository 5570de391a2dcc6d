import Bytes
import Diagnostics
import Testing

@testable import Rendering

struct RenderingFailureTests {
  @Test(
    "A template for a number that includes itself without end is reported, and nothing is written")
  func endlessTemplate() async throws {
    let sample = try await Sample(
      [
        "sources.yml": Given.sources, "figures.yml": Given.figure("plots", "60 plots"),
        "index.md": Given.page("There are [](figure:plots)."),
      ], theme: ["templates/inline/number.html": "{{> inline/number}}\n"])
    let (files, diagnostics) = await SiteRenderer(sample.site, theme: sample.theme).render()
    #expect(files.isEmpty)
    #expect(Set(diagnostics.map(\.kind.id)) == ["template-too-deep"])
  }

  @Test(
    "A mistake of the program's own within prose is kept for the page, the first one of several")
  func mistakeWithinProse() async throws {
    let sample = try await Sample(["index.md": Given.page("Nothing.")])
    let state = PageState(root: "")
    var buffer = ByteBuffer()
    sample.kit.write(sample.kit.templates.mention, [], in: state, into: &buffer)
    state.note(RenderingFailure("Another one"))
    #expect(buffer.count == 0)
    let failure = try #require(state.failure)
    #expect(failure.diagnostic.kind == .internalError)
    #expect(failure.diagnostic.message.contains("0 values are given"))
  }

  @Test("A page on whose way something failed is not written")
  func failedPage() async throws {
    let sample = try await Sample(["index.md": Given.page("Nothing.")])
    let state = PageState(root: "")
    state.note(RenderingFailure("A piece is missing"))
    let renderer = PageRenderer(
      kit: sample.kit, outline: sample.outline, state: state, address: "")
    let template = try #require(sample.theme.pageTemplate("page"))
    let head = PageRenderer.Head(subject: .article, title: "Home", description: "It")
    #expect(throws: RenderingFailure.self) { try renderer.render(template, head) }
  }
}
