import Diagnostics
import Linking
import Loading
import TestSupport
import Testing

@testable import Checking

/// What one rule finds in a site of these files.
///
/// Each is given by its path within `content/`; what is wrong with them before checking is a failure of
/// the test, unless `allowing` names it.
func findings(
  _ kind: DiagnosticKind, in files: [MarkedSource], today: Int? = nil,
  allowing allowed: Set<String> = [], sourceLocation: Testing.SourceLocation = #_sourceLocation
) async throws -> [Diagnostic] {
  let folder = try TemporaryFolder()
  if !files.contains(where: { $0.file.path == "content/site.yml" }) {
    try folder.write("site.yml", "title: Tides\ndescription: Of the sea.\n")
  }
  for source in files {
    try folder.write(String(source.file.path.dropFirst("content/".count)), source.file.bytes)
  }
  let (loaded, loading) = await ContentLoader(path: folder.path, prefix: "content").load()
  let content = try #require(loaded, sourceLocation: sourceLocation)
  let (site, linking) = await Linker(content).link()
  let unexpected = (loading + linking).filter { !allowed.contains($0.kind.id) }
  #expect(unexpected.map(\.message) == [], sourceLocation: sourceLocation)
  return await Checker(site, today: today).check().diagnostics.filter { $0.kind == kind }
}

/// A file of the content folder, as it stands.
func file(_ path: String, _ text: String) -> MarkedSource {
  markedSource(text, path: "content/" + path)
}

/// A page called after its file.
func page(_ path: String, _ body: String, _ frontMatter: String = "") -> MarkedSource {
  file(path, "---\ntitle: The page \(path)\nsummary: It.\n\(frontMatter)---\n\(body)\n")
}
