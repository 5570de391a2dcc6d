import Diagnostics
import Explainer
import Foundation
import TestSupport
import Testing

/// What the documentation promises about the program.
@Suite struct DocumentationTests {
  private static let folder = Workbench.package() + "/docs/diagnostics/"

  @Test("Every finding has an identifier of its own and a page", arguments: DiagnosticKind.all)
  func pages(_ kind: DiagnosticKind) throws {
    #expect(DiagnosticKind.all.count { $0.id == kind.id } == 1)
    let page = try String(contentsOfFile: Self.folder + kind.id + ".md", encoding: .utf8)
    #expect(page.hasPrefix("# \(kind.id)\n"))
  }

  @Test("No page describes a finding that does not exist")
  func noOtherPages() throws {
    let pages = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
      .filter { $0 != "README.md" }.map { String($0.dropLast(3)) }
    #expect(Set(pages).subtracting(DiagnosticKind.all.map(\.id)) == [])
  }

  @Test("The word that names the example's subject stands nowhere in the program or a theme")
  func noSpecialCase() throws {
    for folder in ["Sources", "themes"] {
      let root = Workbench.package() + "/" + folder
      for case let path as String in FileManager.default.enumerator(atPath: root) ?? .init() {
        guard let text = try? String(contentsOfFile: root + "/" + path, encoding: .utf8) else {
          continue
        }
        #expect(!text.lowercased().contains("calais"), "\(folder)/\(path)")
      }
    }
  }
}
