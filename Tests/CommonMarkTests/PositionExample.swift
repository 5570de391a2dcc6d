import CommonMark
import Testing

/// Markdown, and the bytes that each of its nodes of one kind has in source.
struct PositionExample: CustomTestStringConvertible {
  let markdown: String
  let kind: NodeKind
  let slices: [String]

  init(_ markdown: String, _ kind: NodeKind, _ slices: [String]) {
    self.markdown = markdown
    self.kind = kind
    self.slices = slices
  }

  var testDescription: String { "\(kind) in \(String(reflecting: markdown))" }

  static let all: [PositionExample] = [
    // Inlines on the lines after the first, whatever these begin with.
    PositionExample("a\n  *b*", .emphasis, ["*b*"]),
    PositionExample("> a\n>   [b](c) d", .link, ["[b](c)"]),
    PositionExample("> - a\n>   **b\n>   c**", .strong, ["**b\n>   c**"]),
    PositionExample("- a\n\n  b `c\n  d`", .code, ["`c\n  d`"]),
    PositionExample("> a\nlazy *b*", .emphasis, ["*b*"]),
    PositionExample("a\\\n*b*", .emphasis, ["*b*"]),
    PositionExample("a `b\nc` *d*", .emphasis, ["*d*"]),
    PositionExample("<a\nb> *d*", .htmlInline, ["<a\nb>"]),
    PositionExample("> <a\n> b> *d*", .emphasis, ["*d*"]),
    // Behind what is longer or shorter in source.
    PositionExample("&amp; \\* [a](b)", .link, ["[a](b)"]),
    PositionExample("\u{E9}\u{1F600} [a](b)", .link, ["[a](b)"]),
    PositionExample("a\tb *c*", .emphasis, ["*c*"]),
    PositionExample("[r]: /u\n[s]: /v 't'\na *b*", .paragraph, ["a *b*"]),
    PositionExample("[r]: /u\n[s]: /v 't'\na *b*", .emphasis, ["*b*"]),
    // Marks within marks.
    PositionExample("***a** b*", .emphasis, ["***a** b*"]),
    PositionExample("***a** b*", .strong, ["**a**"]),
    PositionExample("**a*", .emphasis, ["*a*"]),
    PositionExample("**a*", .text, ["*", "a"]),
    PositionExample("*[a](b)*", .link, ["[a](b)"]),
    PositionExample("[![a](b)](c)", .link, ["[![a](b)](c)"]),
    PositionExample("[![a](b)](c)", .image, ["![a](b)"]),
    // Links in all their forms.
    PositionExample("x [a](b \"c\") y [](d) z", .link, ["[a](b \"c\")", "[](d)"]),
    PositionExample("[a][r] [r][] [r]\n\n[r]: /u", .link, ["[a][r]", "[r][]", "[r]"]),
    PositionExample("> [a\n> b](c\n> 'd') e", .link, ["[a\n> b](c\n> 'd')"]),
    PositionExample("a <bb:c> <d@e.example>", .link, ["<bb:c>", "<d@e.example>"]),
    PositionExample("[a]( b )c", .link, ["[a]( b )"]),
    // Breaks.
    PositionExample("a\nb\r\nc", .softBreak, ["\n", "\r\n"]),
    PositionExample("a  \nb\\\nc", .lineBreak, ["  \n", "\\\n"]),
    PositionExample("a \n b", .text, ["a", "b"]),
    // Headings.
    PositionExample("# a *b* #\n", .heading, ["# a *b* #"]),
    PositionExample("## a &amp; b ##", .text, ["a &amp; b"]),
    PositionExample("a\n  *b*\n===\nc", .heading, ["a\n  *b*\n==="]),
    PositionExample("> a\n> ---\n", .heading, ["a\n> ---"]),
    PositionExample("[r]: /u\na\n---", .heading, ["a\n---"]),
    // Blocks.
    PositionExample("> a\n>\n> b\n\nc", .blockQuote, ["> a\n>\n> b"]),
    PositionExample("- a\n- b\n\n  c\n\nd", .item, ["- a", "- b\n\n  c"]),
    PositionExample("- a\n- b\n\n  c\n\nd", .bulletListLoose, ["- a\n- b\n\n  c"]),
    PositionExample("1. a\n   - b\n   - c\n\nd", .bulletListTight, ["- b\n   - c"]),
    PositionExample("-\n- a", .item, ["-", "- a"]),
    PositionExample("a\n\n * * *  \nb", .thematicBreak, ["* * *"]),
    PositionExample("a\n\n```yaml\nb\n```  \n\nc", .codeBlock, ["```yaml\nb\n```"]),
    PositionExample("> ```\n> a\n```", .codeBlock, ["```\n> a", "```"]),
    PositionExample("    a\n\n    b\n\n\nc", .codeBlock, ["a\n\n    b"]),
    PositionExample("    ```\n    a", .codeBlock, ["```\n    a"]),
    PositionExample("<div>\n*a*\n</div>\n\nb", .htmlBlock, ["<div>\n*a*\n</div>"]),
    PositionExample("  a\n    b  \n\nc", .paragraph, ["a\n    b", "c"]),
    PositionExample("\u{FEFF}a *b*\r\n\r\n# c", .heading, ["# c"]),
    PositionExample("\u{FEFF}a *b*", .emphasis, ["*b*"]),
    PositionExample("-\ta\n\n\t*b*", .paragraph, ["a", "*b*"]),
    PositionExample("", .document, [""]),
    PositionExample("a\n\n", .document, ["a\n\n"]),
  ]
}
