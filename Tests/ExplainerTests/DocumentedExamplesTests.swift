import Explainer
import Foundation
import TestSupport
import Testing

/// The examples in `docs/format/README.md` are one site, and it builds.
@Suite struct DocumentedExamplesTests {
  @Test("The examples of the reference are a site without a finding")
  func examples() async throws {
    let page = try String(
      contentsOfFile: Repository.path("docs/format/README.md"), encoding: .utf8)
    let files = Self.files(in: page)
    #expect(files.count >= 10)
    let directory = try TemporaryFolder()
    for (path, text) in files { try directory.write(path, text) }
    let location = SiteLocation(
      folder: directory.path, installedThemes: Repository.path("themes"))
    let result = await Build(location).run()
    #expect(result.diagnostics.map { "\($0.range?.file.path ?? ""): \($0.message)" } == [])
    #expect(result.published != nil)
  }

  /// Fenced blocks of four backticks whose fence names a file.
  static func files(in page: String) -> [(path: String, text: String)] {
    var files: [(String, String)] = []
    var open: (path: String, lines: [String])?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "````", let file = open {
        files.append((file.path, file.lines.joined(separator: "\n") + "\n"))
        open = nil
      } else if open != nil {
        open?.lines.append(String(line))
      } else if line.hasPrefix("````"), let path = line.split(separator: " ").last {
        open = (String(path), [])
      }
    }
    return files
  }
}
