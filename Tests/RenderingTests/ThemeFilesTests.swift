import Diagnostics
import TestSupport
import Testing

@testable import Rendering

@Suite struct ThemeFilesTests {
  private func read(
    _ files: [String: String], language: String = "en"
  ) throws -> (ThemeFiles?, [Diagnostic]) {
    let directory = try TemporaryFolder()
    for (path, text) in files { try directory.write(path, text) }
    var diagnostics: [Diagnostic] = []
    let theme = ThemeFiles(
      path: directory.path, prefix: "themes/t", language: language, &diagnostics)
    return (theme, diagnostics)
  }

  @Test("Templates go by their path, without their folder and ending")
  func templates() throws {
    let (theme, found) = try read([
      "messages/en.yml": "a: b\n", "templates/page.html": "", "templates/inline/mention.html": "",
      "templates/notes.txt": "", "theme.yml": "",
    ])
    #expect(found.isEmpty)
    #expect(theme?.templates.keys.sorted() == ["inline/mention", "page"])
    #expect(theme?.templates["page"]?.path == "themes/t/templates/page.html")
  }

  @Test("A site in a language that the theme does not speak is told which ones it speaks")
  func missingLanguage() throws {
    let (theme, found) = try read(["messages/en.yml": "a: b\n"], language: "fr")
    #expect(theme == nil)
    #expect(found.map(\.kind) == [.missingMessage])
    #expect(found[0].message == "The theme `themes/t` has no words in the language `fr`")
    #expect(
      found[0].suggestions.map(\.message) == [
        "write `themes/t/messages/fr.yml`; there is `messages/en.yml`"
      ])
  }

  @Test("A language that is a path reads nothing outside of the theme")
  func languageAsPath() throws {
    let (theme, found) = try read(
      ["messages/en.yml": "a: b\n", "x.yml": "a: b\n"], language: "../x")
    #expect(theme == nil)
    #expect(found.map(\.kind) == [.missingMessage])
  }

  @Test("A folder that is not there is a finding")
  func missingFolder() {
    var found: [Diagnostic] = []
    #expect(ThemeFiles(path: "/nowhere", prefix: "themes/x", language: "en", &found) == nil)
    #expect(found.map(\.kind) == [.unreadableTheme])
  }

  @Test(
    "An asset's address carries a hash of its bytes before its ending",
    arguments: [
      ("assets/style.css", "assets/style.", ".css"), ("assets/LICENCE", "assets/LICENCE.", ""),
      ("assets/fonts.v1/face", "assets/fonts.v1/face.", ""),
      ("assets/a.b.c", "assets/a.b.", ".c"),
    ])
  func addresses(_ path: String, _ start: String, _ end: String) {
    let asset = ThemeAsset(path: path, bytes: Array("a".utf8))
    let hash = asset.address.dropFirst(start.count).dropLast(end.count)
    #expect(asset.address == start + hash + end)
    #expect(hash.count >= 8 && hash.allSatisfy(\.isHexDigit))
    #expect(ThemeAsset(path: path, bytes: Array("a".utf8)).address == asset.address)
    #expect(ThemeAsset(path: path, bytes: Array("b".utf8)).address != asset.address)
  }

  @Test("Templates call an asset by letters, digits and underscores")
  func keys() {
    #expect(ThemeAsset(path: "assets/style.css", bytes: []).key == "style_css")
    #expect(ThemeAsset(path: "assets/icons/up-1.svg", bytes: []).key == "icons_up_1_svg")
    #expect(ThemeAsset(path: "assets/é.css", bytes: []).key == "__css")
  }
}
