import Foundation
import TestSupport
import Testing

/// The second theme: that a theme is little text, and needs nothing of the program but its documentation.
@Suite struct SmallThemeTests {
  private static let theme = Workbench.fixture("allotments/themes/plain")

  /// The templates and the stylesheet.
  private func files() throws -> [String: String] {
    var files: [String: String] = [:]
    let enumerator = FileManager.default.enumerator(atPath: Self.theme)
    for case let path as String in enumerator ?? .init()
    where path.hasSuffix(".html") || path.hasSuffix(".css") {
      files[path] = try String(contentsOfFile: Self.theme + "/" + path, encoding: .utf8)
    }
    return files
  }

  @Test("A whole theme takes fewer than 150 lines of templates and style, none of them endless")
  func lines() throws {
    let files = try files().values
    #expect(files.map { $0.count { $0 == "\n" } }.reduce(0, +) < 150)
    #expect(files.flatMap { $0.split(separator: "\n") }.filter { $0.count > 160 } == [])
  }

  @Test("The small theme has every page and every block, and builds its site without a finding")
  func complete() throws {
    let names = Set(try files().keys)
    let table = try String(
      contentsOfFile: Workbench.package() + "/themes/README.md", encoding: .utf8)
    let rows = table.matches(of: /\n\| `([a-z0-9\/]+)` \| (an error|no such page) \|/)
    #expect(rows.count > 10)
    for row in rows { #expect(names.contains("templates/\(row.1).html"), "\(row.1)") }

    let directory = try TemporaryFolder()
    let outcome = try Workbench.run(
      [
        "build", Workbench.fixture("allotments/content"), "--theme", "plain", "--output",
        directory("site"),
      ], in: directory.path)
    #expect(outcome.exit == 0)
    #expect(String(decoding: outcome.stderr, as: UTF8.self) == "")
  }
}
