import Linking
import Loading
import Model
import TestSupport
import Testing

@testable import Reading

/// The paragraphs of a page, as readers meet them.
func paragraphs(_ body: String) async throws -> [Passage] {
  let folder = try TemporaryFolder()
  try folder.write("site.yml", "title: Tides\ndescription: Of the sea.\n")
  try folder.write("page.md", "---\ntitle: A\n---\n\(body)\n")
  let content = try #require(
    await ContentLoader(path: folder.path, prefix: "content").load().content)
  return PageText(.page(0), of: await Linker(content).link().site).passages
    .filter { $0.kind != .title }
}
