/// Makes up Markdown documents out of fragments that meet in odd ways; the same seed gives the same
/// documents on every machine.
public struct MarkdownGenerator: Sequence, IteratorProtocol {
  private var random: SplitMix64
  private var remaining: Int

  public init(seed: UInt64, count: Int) {
    random = SplitMix64(state: seed)
    remaining = count
  }

  public mutating func next() -> [UInt8]? {
    if remaining == 0 { return nil }
    remaining -= 1
    var document: [UInt8] = []
    let lineEnd: [UInt8] = [[0x0A], [0x0A], [0x0A], [0x0D, 0x0A], [0x0D]].randomElement(
      using: &random)!
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      appendBlock(to: &document, lineEnd: lineEnd)
    }
    if Int.random(in: 0..<4, using: &random) == 0 { spoil(&document) }
    return document
  }

  /// Some lines that share a prefix, now and then without it.
  private mutating func appendBlock(to document: inout [UInt8], lineEnd: [UInt8]) {
    var prefix = ""
    for _ in 0..<[0, 0, 1, 1, 2, 3].randomElement(using: &random)! {
      prefix += Self.markers.randomElement(using: &random)!
    }
    for line in 0..<Int.random(in: 1...4, using: &random) {
      var start = prefix
      // An item's marker stands once; the lines that follow are indented, lazy or a new item.
      if line > 0 {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: start = ""
        case 1: break
        default: start = String(start.map { $0 == ">" || $0 == "\t" ? $0 : " " })
        }
      }
      document += start.utf8
      if Int.random(in: 0..<4, using: &random) == 0 {
        document += Self.lineStarts.randomElement(using: &random)!.utf8
      }
      for _ in 0..<Int.random(in: 0...7, using: &random) {
        document += Self.inlines.randomElement(using: &random)!.utf8
      }
      document += lineEnd
    }
    if Bool.random(using: &random) { document += lineEnd }
  }

  /// Puts bytes where no text has them.
  private mutating func spoil(_ document: inout [UInt8]) {
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0...document.count, using: &random)
      document.insert(contentsOf: Self.broken.randomElement(using: &random)!, at: place)
    }
  }

  private static let markers = [
    "> ", ">", "- ", "* ", "+   ", "1. ", "23) ", "-\t", ">\t", " > ", "  - ", "   ", "    ", "\t",
    "-     ", "10.\t",
  ]
  private static let lineStarts = [
    "# ", "## ", "###### ", "#", "```", "``` yaml", "~~~~", "```chart title &amp; \\* x", "---",
    "===", "***", "_ _ _", "[ref]: /url", "[other]: <u v> 'a title'", "[ref]:\n  /next",
    "[\u{E9}t\u{E9}]: /summer \"two\nlines\"", "<div>", "<!-- c", "-->", "<?php", "<script>",
    "</script>", "<![CDATA[", "]]>", "<!X", "    ", "\t", " \t ", "  ", "   ```", "    ```", "=",
    "- - -",
    "\u{FEFF}", "0. ", "- \n", "1.\n", "`````", "</pre>", "<a href='x'>", "[broken]: ", "[x]:",
  ]
  private static let inlines = [
    "word", " ", "  ", "two words", "*", "**", "***", "_", "__", "`", "``", "` ` `", "[", "]", "![",
    "](dest)", "](<a b> \"t\")", "](/u 'it''s')", "](x (t))", "][ref]", "[ref]", "[]", "[Other][]",
    "[\u{C9}T\u{C9}]", "](", ")", "(", "\\", "\\\n", "\\*", "\\[", "\\a", "&amp;", "&", "&copy;",
    "&#65;", "&#x1F600;", "&nope;", "&ngE;", "&#0;", "&#xD800;", "&lt;b&gt;", "<", ">", "<b>",
    "</b>",
    "<i a=\"b\nc\">", "<http://a.example/?q=1&r=\\>", "<me@a.example>", "<javascript:x>",
    "<!-- h -->",
    "<?p?>", "<![CDATA[x]]>", "\"", "'", "--", "---", "----", "-----", "...", "....", "\u{E9}",
    "\u{2014}", "\u{1F600}", "e\u{301}", "\u{A0}", "\t", "\n", "  \n", "\n   ", " \n", "\"quoted\"",
    "it's", "'90s", "](javascript:x)", "](data:image/png;x)", "](data:x)", "*a*", "**b**", "`c`",
    "[l](d \"t\")", "![i](s)", "[a *b* `c`](agency:jocc)", "[](term:soca)", "\\\\", "!", "!\\[",
    "[a](<> '')", "[a](\n  b\n  \"c\nd\"\n)", "](a(b)c)", "](a\\)b)", "](a&amp;b)", "``` ` ```",
    "#", " #",
    "# #", "1.", "-", "+", "=", "|", "http://x.example", "{", "}", "~", "^", ":", "\"a'b\"",
    "\u{FFFD}",
  ]
  private static let broken: [[UInt8]] = [
    [0], [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xE0, 0x80, 0x80], [0x1B], [0x0C], [0x0B],
    [0x7F],
  ]
}

/// Steele, Lea and Flood's generator: small, fast, and the same everywhere.
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  public init(state: UInt64) { self.state = state }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
