import CommonMark
import Testing

@Suite struct DocumentPositionsTests {
  @Test("every node knows its own bytes", arguments: PositionExample.all)
  func slices(example: PositionExample) {
    let source = Array(example.markdown.utf8)
    let document = Parser().parse(source)
    let slices = document.ids.filter { document[$0].kind == example.kind }
      .map { String(decoding: source[document.sourceRange(of: $0)], as: UTF8.self) }
    #expect(slices == example.slices)
  }

  @Test(
    "a link knows where its destination and its title stand",
    arguments: [
      (#"[a](b "c")"#, "b", "c"),
      (#"[a]( <b c>  'd "e"' )"#, "b c", #"d "e""#),
      ("> [a](\n> b\n> (c\n> d))", "b", "c\n> d"),
      ("- x\n  [a](agency:jocc\n  \"p. 3\") y", "agency:jocc", "p. 3"),
      (#"[a](b\(c "\"d\" &amp;")"#, #"b\(c"#, #"\"d\" &amp;"#),
      ("[a](b(c)d)", "b(c)d", nil),
      (#"[a](b "c\"")"#, "b", #"c\""#),
      ("[a]()", "", nil),
      ("[a](<>)", "", nil),
      (#"[a](b "")"#, "b", ""),
      ("<https://a.example/?b&c>", "https://a.example/?b&c", nil),
      ("<me@a.example>", "me@a.example", nil),
      ("![*a*](b 'c')", "b", "c"),
      ("[a][ r ]\n\n[r]: /u 't'", "r", nil),
      ("[r][]\n\n[r]: /u", "r", nil),
      ("[*r*]\n\n[*r*]: /u", "*r*", nil),
      ("[r](x y)\n\n[r]: /u", "r", nil),
      ("\u{FEFF}\u{E9} [a](\u{E9} \"\u{E8}\")", "\u{E9}", "\u{E8}"),
    ] as [(String, String, String?)])
  func parts(markdown: String, destination: String, title: String?) throws {
    let source = Array(markdown.utf8)
    let document = Parser().parse(source)
    let link = try #require(
      document.ids.first { document[$0].kind == .link || document[$0].kind == .image })
    let destinationRange = try #require(document.destinationRange(of: link))
    #expect(String(decoding: source[destinationRange], as: UTF8.self) == destination)
    let titleRange = document.titleRange(of: link)
    #expect(titleRange.map { String(decoding: source[$0], as: UTF8.self) } == title)
  }

  @Test(
    "a link knows in which form it is written",
    arguments: [
      ("[r](x)", .inline), ("[a][r]", .full), ("[r][]", .collapsed), ("[r]", .shortcut),
      ("<aa:b>", .autolink), ("[r] (x)", .shortcut),
    ] as [(String, LinkSource.Form)])
  func forms(markdown: String, form: LinkSource.Form) throws {
    let document = Parser().parse(Array((markdown + "\n\n[r]: /u").utf8))
    let link = try #require(document.ids.first { document[$0].kind == .link })
    #expect(document.linkSource(of: link)?.form == form)
    #expect(document.linkSource(of: 0) == nil)
  }

  @Test(
    "a place in a text is found again in source",
    arguments: [
      ("plain text", false, "text", "text"),
      ("a &amp; b", false, "&", "&amp; b"),
      ("a &amp; b", false, " b", " b"),
      (#"a \*b\*"#, false, "*b", #"\*b\*"#),
      (#"a \*b\* c"#, false, " c", " c"),
      ("&ngE;x", false, "x", "x"),
      ("&eacute;t&#xE9;!", false, "!", "!"),
      ("&unknown; x", false, "unknown", "unknown; x"),
      ("\"a\" -- b...c", true, "a", "a\" -- b...c"),
      ("\"a\" -- b...c", true, " b", " b...c"),
      ("\"a\" -- b...c", true, "c", "c"),
      ("a-----b", true, "b", "b"),
      ("it's", true, "s", "s"),
      ("&#xFFFF;a", false, "a", "a"),
    ])
  func textOffsets(markdown: String, smart: Bool, wanted: String, rest: String) throws {
    let source = Array(markdown.utf8)
    let document = Parser(smartPunctuation: smart).parse(source)
    let text = try #require(document.ids.first { document[$0].kind == .text })
    let literal = Array(document.literal(of: text))
    let offset = try #require(
      literal.indices.first { literal[$0...].starts(with: Array(wanted.utf8)) })
    let place = document.sourceOffset(ofTextOffset: offset, in: text, source: source.span)
    #expect(String(decoding: source[place...], as: UTF8.self) == rest)
  }

  @Test("within < and > a backslash is itself")
  func autolinkText() throws {
    let source = Array(#"<http://a.example/\*b>"#.utf8)
    let document = Parser().parse(source)
    let text = try #require(document.ids.first { document[$0].kind == .text })
    let end = document.literal(of: text).count
    #expect(
      document.sourceOffset(ofTextOffset: end, in: text, source: source.span) == source.count - 1)
  }

  @Test("places behind broken bytes are those of the text as it was given")
  func brokenBytes() throws {
    let source: [UInt8] = Array("a\0 ".utf8) + [0xFF, 0xC3, 0x20] + Array("*b* [c](d)".utf8)
    let document = Parser().parse(source)
    let link = try #require(document.ids.first { document[$0].kind == .link })
    #expect(document.sourceRange(of: link) == source.count - 6..<source.count)
    #expect(document.destinationRange(of: link) == source.count - 2..<source.count - 1)
    let text = try #require(document.ids.first { document[$0].kind == .text })
    #expect(document.sourceRange(of: text) == 0..<6)
    #expect(document.sourceOffset(ofTextOffset: 4, in: text, source: source.span) == 2)
  }

  @Test(
    "a place in a fenced block is found again in source, whatever the block is indented by",
    arguments: [
      ("```\nids: [a]\n```", "ids", "ids: [a]"),
      ("1. a\n\n   ```yaml\n   k: v\n     x: y\n   ```", "x", "x: y"),
      ("> ```\n> k: v\n> l: w\n> ```", "l: w", "l: w"),
      ("> - ```\n>   k: v\n>\n>   l: w\n>   ```", "l: w", "l: w"),
      ("   ```\n   a\n b\n     c\n   ```", "c", "c"),
      ("- ```\n\tk: v\n  ```", "k", "k: v"),
      ("```\r\na: b\r\nc: d\r\n```\r\n", "c", "c: d"),
      ("    a\n\n      b", "b", "b"),
      (">\t\tcode", "code", "code"),
      ("```\nunclosed", "unclosed", "unclosed"),
    ])
  func codeOffsets(markdown: String, wanted: String, line: String) throws {
    let source = Array(markdown.utf8)
    let document = Parser().parse(source)
    let code = try #require(document.ids.first { document[$0].kind == .codeBlock })
    let literal = Array(document.literal(of: code))
    let offset = try #require(
      literal.indices.first { literal[$0...].starts(with: Array(wanted.utf8)) })
    let place = document.sourceOffset(ofCodeOffset: offset, in: code)
    let rest = source[place...].prefix { $0 != 0x0A && $0 != 0x0D }
    #expect(String(decoding: rest, as: UTF8.self) == line)
  }

  @Test(
    "the contents of a code block lie between its fences",
    arguments: [
      ("a\n\n```yaml\nk: v\nl: w\n```\nb", "k: v\nl: w"),
      ("> ~~~\n> k: v\n> l: w", "k: v\n> l: w"),
      ("```\n```", nil),
      ("```\n\n```", ""),
    ])
  func contentRange(markdown: String, contents: String?) throws {
    let source = Array(markdown.utf8)
    let document = Parser().parse(source)
    let code = try #require(document.ids.first { document[$0].kind == .codeBlock })
    let range = document.contentRange(ofCodeBlock: code)
    #expect(range.map { String(decoding: source[$0], as: UTF8.self) } == contents)
  }
}
