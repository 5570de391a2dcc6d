import TestSupport
import Testing

@testable import Explainer

@Suite struct SiteLocationTests {
  @Test("A folder with site.yml is the content; otherwise it is the folder content within")
  func content() throws {
    let directory = try TemporaryFolder()
    try directory.write("a/site.yml")
    try directory.write("b/content/site.yml")
    try directory.write("c/x")
    #expect(SiteLocation(folder: directory("a")).content == directory("a"))
    #expect(SiteLocation(folder: directory("b")).content == directory("b/content"))
    #expect(SiteLocation(folder: directory("b/")).content == directory("b/content"))
    #expect(SiteLocation(folder: directory("c")).content == directory("c"))
    #expect(SiteLocation(folder: directory("nowhere")).content == directory("nowhere"))
  }

  @Test(
    "The site goes beside the content, however that is named",
    arguments: [
      ("nowhere", "site"), ("nowhere/", "site"), ("./nowhere", "site"), ("nowhere/.", "site"),
      ("a/nowhere", "a/site"), ("/nowhere", "/site"), ("nowhere/..", "nowhere/../../site"),
    ])
  func output(_ folder: String, _ expected: String) {
    #expect(SiteLocation(folder: folder).output == expected)
  }

  @Test(
    "The folder that a folder lies in",
    arguments: [
      ("content", "."), ("content//", "."), ("./content", "."), ("content/./", "."),
      ("a/content", "a"), ("a/../content", "a/.."), ("/a/content", "/a"), ("/content", "/"),
      ("/", "/"), (".", ".."), ("./", ".."), ("..", "../.."), ("../", "../.."),
      ("../..", "../../.."), ("a/..", "a/../.."), ("../content", ".."),
    ])
  func parent(_ folder: String, _ expected: String) {
    #expect(SiteLocation.parent(of: folder) == expected)
  }

  @Test("The output goes where the person says")
  func namedOutput() {
    #expect(SiteLocation(folder: "content", output: "/var/www").output == "/var/www")
  }

  @Test("Messages name files as the person named the folder")
  func prefix() {
    #expect(SiteLocation(folder: "./my/content/").contentPrefix == "my/content")
    #expect(SiteLocation(folder: "/a/content").contentPrefix == "/a/content")
  }

  @Test(
    "Themes are looked for in the content, beside it, here, and with the program, in this order")
  func themeFolders() {
    #expect(
      SiteLocation(folder: "a/nowhere", installedThemes: "/usr/share/themes").themeFolders
        == ["a/nowhere/themes", "a/themes", "themes", "/usr/share/themes"])
    #expect(SiteLocation(folder: "nowhere").themeFolders == ["nowhere/themes", "themes"])
  }

  @Test("The nearest theme of a name is taken; all names are known")
  func themes() throws {
    let directory = try TemporaryFolder()
    try directory.write("content/site.yml")
    try directory.write("content/themes/a/templates/page.html")
    try directory.write("themes/a/templates/page.html")
    try directory.write("themes/b/templates/page.html")
    try directory.write("themes/no-theme/readme")
    let location = SiteLocation(folder: directory.path)
    #expect(location.theme("a") == directory("content/themes/a"))
    #expect(location.theme("b") == directory("themes/b"))
    #expect(location.theme("no-theme") == nil)
    #expect(location.themeNames().contains("a") && location.themeNames().contains("b"))
    #expect(!location.themeNames().contains("no-theme"))
  }

  @Test(
    "A theme's name is no path: nothing outside the theme folders is read",
    arguments: ["../secret", "a/../../secret", ".", "..", "", "/secret"])
  func themePaths(_ name: String) throws {
    let directory = try TemporaryFolder()
    try directory.write("content/site.yml")
    try directory.write("secret/templates/page.html")
    try directory.write("themes/templates/page.html")
    try directory.write("templates/page.html")
    let location = SiteLocation(folder: directory.path)
    #expect(location.theme(name) == nil)
    #expect(location.theme(name.replacing("/secret", with: directory("secret"))) == nil)
  }
}
