import Files
import Testing

@testable import Rendering

@Suite struct StylesheetMinifierTests {
  private func minified(_ text: String) -> String {
    String(decoding: StylesheetMinifier.minified(Array(text.utf8)), as: UTF8.self)
  }

  @Test(
    "Comments go, and white space where nothing depends on it",
    arguments: [
      (
        "/* why */\na {\n  color: red;\n  margin : 0 auto ;\n}\n\nb { }\n",
        "a{color:red;margin:0 auto}b{}"
      ),
      ("h1 , h2 > p ~ q + r s{}", "h1,h2>p~q + r s{}"),
      ("a{color: red !important}", "a{color:red!important}"),
      (
        "@media ( min-width: 60em ) and (color) { a { b: c } }",
        "@media (min-width:60em) and (color){a{b:c}}"
      ),
      ("@media (40em <= width) , print {}", "@media (40em <= width),print{}"),
      ("a[ data-x = \"b c\" i ]{}", "a[data-x = \"b c\" i]{}"),
      ("a { & > b { c: d; } ; }", "a{& > b{c:d}}"),
      ("a{b:c}\r\n\r\n@import \"x\" ;", "a{b:c}@import \"x\";"),
    ])
  func smaller(_ text: String, _ expected: String) {
    #expect(minified(text) == expected.replacing("& > b", with: "&>b"))
  }

  @Test(
    "What white space and comments mean something in stays as it is",
    arguments: [
      "a{width:calc(1px + 2px*-1 - var(--x))}", "a :hover{}", "a b{}", "a .b{}", "a{b:c d/e f}",
      "a{content:\"/* no */  }\"}", "a{content:'\\'  /*'}", "a{content:\"a\\\n  b\"}",
      "a{b:url(data:x;y/*z,'no string)}".replacing("'", with: ""), "a{b:url(a\\)/*b)}",
      "a{b:url( \"a  b\" )}".replacing("( ", with: "(").replacing(" )", with: ")"),
      "a{--x:{  b : c  }  /* kept */ d;e:f}", "a{--x: ;e:f}", "a{--x:a/**/b}",
      "@page :first{a:b}", "@charset \"utf-8\";", "@container style(--a:b) and (c){}",
      ".a/**/.b{}", "a{b:1/**/2}", ".md\\:w\\31 0 p{}", "\\31  a{}", "u + f{}", "a-- >b{}",
      "a:not(.b) (c){}", "/*! licence */a{b:c}", "a{b:c;/*! why */d:e}", "@media not (color){}",
    ])
  func kept(_ text: String) {
    #expect(minified(text) == text)
  }

  @Test(
    "What does not match is left alone, to the byte",
    arguments: [
      "a { b: c", "a { b: c }  }", "a { b: (c }  d", "a { b: \"c\n\" }  ", "a { b: c } /* no end",
      "a { b: [c) }  ", "a { b: url(a b\"c) }  ", "; a { b: c }", "a ; b { c: d }", "a\\", "a { \\",
      "\u{FEFF}a { b: c }", "a { u\\72l(a  b) }", "a { --x: ( }  ", "a { b: \"c", "a { b: url(c",
      "(a {} ) {}",
      "a\0 { }", "/*", "/*!", "@import \"a\"  ", "a {}  b",
    ])
  func unreadable(_ text: String) {
    #expect(minified(text) == text)
  }

  @Test("Nothing is nothing")
  func empty() {
    #expect(minified("") == "")
    #expect(minified(" /* a */ \n") == "")
  }

  /// Tokens without gaps, and without the semicolons that a block's end makes needless.
  private func meaning(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    return StylesheetTokens.read(bytes)?.filter { !$0.isGap && $0.kind != .mark(UInt8(ascii: ";")) }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test("Whatever is put together, no token changes, and a second pass finds nothing to do")
  func random() {
    let pieces = [
      "a", "b-c", "--x", ".d", "#e", "1px", "-2", "+", "~", ">", ":", ";", ";", "{", "}", "{", "}",
      "(", ")", "[", "]", ",", "!", "*", "/", "url(", "url", "@media", "\"s  t\"", "'u'", " ", " ",
      "  \n", "/* c */", "/**/", "/*! n */", "\\31 ", "\\:", "calc(", "é", "-", "--", "%", "=",
    ]
    var state: UInt64 = 2014
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    var smaller = 0
    for _ in 0..<20_000 {
      let inside = (0..<next(12)).map { _ in pieces[next(pieces.count)] }.joined()
      let text = next(2) == 0 ? inside : "a { b: c; \(inside) }"
      let result = minified(text)
      guard result != text else { continue }
      smaller += 1
      #expect(meaning(result) == meaning(text), "\(text)")
      #expect(minified(result) == result, "\(text)")
      #expect(result.utf8.count < text.utf8.count, "\(text)")
    }
    #expect(smaller > 1000)
  }

  @Test("The stylesheets of the program's theme lose a fifth or more, and no token")
  func themes() throws {
    let folder = joinPath(parentPath(parentPath(parentPath(#filePath))), "themes/marginalia")
    for file in try walk(folder).files where file.hasSuffix(".css") {
      let text = String(decoding: try readFile(joinPath(folder, file)), as: UTF8.self)
      let result = minified(text)
      #expect(meaning(result) == meaning(text), "\(file)")
      #expect(result.utf8.count * 5 < text.utf8.count * 4, "\(file)")
    }
  }
}
