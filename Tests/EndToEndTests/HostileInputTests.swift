import TestSupport
import Testing

/// Sites that are right, or wrong, thousands of times over: what comes out grows no faster than what
/// goes in.
@Suite struct HostileInputTests {
  private func site(_ files: [String: String]) throws -> TemporaryFolder {
    let directory = try TemporaryFolder()
    try Workbench.addTheme(to: directory)
    try directory.write(
      "content/site.yml", "title: Fences\ndescription: About fences.\ntheme: plain\n")
    for (path, text) in files { try directory.write("content/" + path, text) }
    return directory
  }

  @Test(
    "A menu that nobody wrote holds a hundred pages, so that a thousand are no million of links")
  func menu() throws {
    var files: [String: String] = [:]
    for number in 1000..<1200 { files["p\(number).md"] = "---\ntitle: Page \(number)\n---\n" }
    let directory = try site(files)
    let outcome = try Workbench.run(["build"], in: directory.path)
    #expect(outcome.exit == 0)
    let page = try directory.read("site/p1000/index.html")
    let links = page.split(separator: "<nav aria-label=\"Menu\">")[1].split(separator: "</nav>")[0]
    // What stands before the first link, and the pages.
    #expect(links.split(separator: "<a ").count == 101)
  }

  @Test(
    "A hundred mistakes of a page get a guess at what was meant; all are told",
    arguments: [
      ("[a](term:fence%)", "There is no term"), ("[a](fencing%.md)", "There is no file"),
      ("[a](#about-fence%)", "There is no heading"),
    ])
  func guesses(_ link: String, _ message: String) throws {
    let links = (0..<150).map { number in
      link.replacing("%", with: String(repeating: "s", count: number % 2 + 1))
    }
    let directory = try site([
      "index.md":
        "---\ntitle: Fences\n---\n\n# About fences and\n\n" + links.joined(separator: "\n\n"),
      "fencing.md": "---\ntitle: Fencing\n---\n",
      "terms.yml": "- id: fence\n  name: fence\n  definition: A barrier.\n",
    ])
    let outcome = try Workbench.run(["build"], in: directory.path)
    #expect(outcome.exit == 1)
    let text = String(decoding: outcome.stderr, as: UTF8.self)
    #expect(text.split(separator: message).count == 151)
    #expect(text.split(separator: "did you mean").count == 101)
  }
}
