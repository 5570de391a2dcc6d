import Diagnostics
import Testing

@testable import Rendering

@Suite struct StylesheetImportsTests {
  private func resolved(_ files: [String: String]) -> (css: String, messages: [String]) {
    let imports = StylesheetImports(
      stylesheets: Dictionary(
        uniqueKeysWithValues: files.map { name, text in
          ("assets/" + name, SourceFile(path: "assets/" + name, bytes: Array(text.utf8)))
        }))
    var diagnostics: [Diagnostic] = []
    let css = imports.resolved("assets/all.css", &diagnostics)
    return (String(decoding: css, as: UTF8.self), diagnostics.map(\.message))
  }

  @Test("imported stylesheets stand where they are imported, those for a medium within its rule")
  func inlined() {
    let (css, messages) = resolved([
      "all.css": "/* All. */\n@import \"a.css\";\n@import \"b.css\" print;\np{}\n",
      "a.css": "a{}\n", "b.css": "b{}\n",
    ])
    #expect(css == "/* All. */\na{}\n\n@media print {\nb{}\n}\n\np{}\n")
    #expect(messages.isEmpty)
  }

  @Test("an imported stylesheet may import others")
  func nested() {
    let (css, _) = resolved([
      "all.css": "@import \"a.css\";", "a.css": "@import \"b.css\";a{}", "b.css": "b{}",
    ])
    #expect(css == "b{}a{}")
  }

  @Test("a stylesheet that is not there, and stylesheets that import each other, are reported")
  func reported() {
    #expect(
      resolved(["all.css": "@import \"nowhere.css\";"]).messages
        == ["There is no stylesheet `nowhere.css` beside this one"])
    #expect(
      resolved(["all.css": "@import \"a.css\";", "a.css": "@import \"all.css\";"]).messages
        == ["`all.css` imports this stylesheet, and this one imports `all.css`"])
  }

  @Test(
    "what comes from elsewhere, or stands behind a rule, stays",
    arguments: [
      "@import url(\"a.css\");", "@import \"https://example.org/a.css\";", "p{}@import \"a.css\";",
      "/* @import \"a.css\";", "@import \"a.css\"",
    ])
  func untouched(css: String) {
    #expect(resolved(["all.css": css, "a.css": "a{}"]) == (css, []))
  }
}
