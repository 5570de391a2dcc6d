import Foundation
import TestSupport
import Testing

/// Whole sites, built by the program as an editor runs it.
@Suite struct SiteTests {
  /// The example that this repository ships, and a site about something else with a theme of its own.
  static let sites = [Workbench.package() + "/content", Workbench.fixture("allotments/content")]

  @Test("A site builds without a finding, and every link on it leads somewhere", arguments: sites)
  func links(_ content: String) throws {
    let directory = try TemporaryFolder()
    let outcome = try Workbench.run(
      ["build", content, "--output", directory("site")], in: Workbench.package())
    #expect(outcome.exit == 0)
    #expect(String(decoding: outcome.stderr, as: UTF8.self) == "")
    let inspection = try HTMLInspection(of: directory("site"))
    #expect(inspection.problems == [])
    #expect(inspection.pages > 10)
    #expect(inspection.links > inspection.pages)
  }

  @Test("A chart is a picture, a table and a file beside its page, in the theme's words")
  func chart() throws {
    let directory = try TemporaryFolder()
    let outcome = try Workbench.run(
      ["build", Workbench.fixture("allotments/content"), "--output", directory("site")],
      in: directory.path)
    #expect(outcome.exit == 0)
    let page = try String(contentsOfFile: directory("site/waiting/index.html"), encoding: .utf8)
    #expect(
      page.contains("<figure class=\"columns\"><figcaption>The list grows<br><small>Households"))
    #expect(page.contains("id=\"columns.1.hatching\""))
    #expect(page.contains("<a href=\"../waiting/the-list-grows.csv\">CSV</a>"))
    let file = try String(
      contentsOfFile: directory("site/waiting/the-list-grows.csv"), encoding: .utf8)
    #expect(file.hasPrefix("What,When,How many,lower,upper,comparator,Who says so\r\n"))
    #expect(file.contains("\"February 2024, so far\",about 40,40,40,about,"))
  }

  @Test("The same content gives the same bytes, whatever the folder, time zone, language or cores")
  func determinism() throws {
    // By its full name and by the way there.
    let names = [Workbench.package() + "/content", "content"]
    let directory = try TemporaryFolder()
    let environments = [
      ["TZ": "UTC", "LANG": "C"],
      [
        "TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8",
        // Swift's tasks run on one thread.
        "LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1",
      ],
    ]
    var built: [[String: [UInt8]]] = []
    for (index, environment) in environments.enumerated() {
      let name = "some/\(index)/place"
      let outcome = try Workbench.run(
        ["build", names[index], "--output", directory(name)], in: Workbench.package(),
        environment: environment)
      #expect(outcome.exit == 0)
      built.append(try files(in: directory(name)))
    }
    #expect(built[0].keys.sorted() == built[1].keys.sorted())
    #expect(built[0].keys.filter { built[0][$0] != built[1][$0] } == [])
  }

  @Test("A second build writes nothing")
  func secondBuild() throws {
    let directory = try TemporaryFolder()
    let arguments = [
      "build", Workbench.fixture("allotments/content"), "--output", directory("site"),
    ]
    _ = try Workbench.run(arguments, in: directory.path)
    let before = try directory.snapshot(of: "site")
    let outcome = try Workbench.run(arguments, in: directory.path)
    #expect(String(decoding: outcome.stdout, as: UTF8.self).contains("0 files written (0 B)"))
    #expect(try directory.snapshot(of: "site") == before)
  }

  @Test("A page that is taken out of the content goes from the site; what is not ours stays")
  func removal() throws {
    let directory = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: Workbench.fixture("allotments"), toPath: directory("allotments"))
    let arguments = ["build", "allotments"]
    _ = try Workbench.run(arguments, in: directory.path)
    #expect(
      FileManager.default.fileExists(
        atPath: directory("allotments/site/plots/soil/index.html")))
    try directory.write("allotments/site/CNAME", "marlow.example\n")
    try FileManager.default.removeItem(atPath: directory("allotments/content/plots/soil.md"))
    let outcome = try Workbench.run(arguments, in: directory.path)
    #expect(outcome.exit == 0)
    #expect(!FileManager.default.fileExists(atPath: directory("allotments/site/plots/soil")))
    #expect(FileManager.default.fileExists(atPath: directory("allotments/site/CNAME")))
  }

  @Test("Findings can be had as JSON and SARIF, on standard output")
  func formats() throws {
    let directory = try TemporaryFolder()
    try directory.write("content/site.yml", "title: Fences\n")
    for format in ["json", "sarif"] {
      let outcome = try Workbench.run(["build", "--format", format], in: directory.path)
      #expect(outcome.exit == 1)
      let object = try JSONSerialization.jsonObject(with: Data(outcome.stdout)) as? [String: Any]
      #expect(object?[format == "json" ? "diagnostics" : "runs"] != nil)
    }
  }

  private func files(in folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let enumerator = FileManager.default.enumerator(atPath: folder)
    for case let path as String in enumerator ?? .init() {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
      if !isFolder.boolValue {
        files[path] = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path)))
      }
    }
    return files
  }
}
