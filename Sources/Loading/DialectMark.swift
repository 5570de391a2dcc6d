/// A sign of another Markdown dialect.
enum DialectMark: Equatable {
  case table, container, footnote, wikiLink, shortcode, marked, struck, anchor

  /// The bytes that begin it.
  var opening: StaticString {
    switch self {
    case .table: "|"
    case .container: ":::"
    case .footnote: "[^"
    case .wikiLink: "[["
    case .shortcode: "{{"
    case .marked: "=="
    case .struck: "~~"
    case .anchor: "{#"
    }
  }

  /// What ends it on its line; nil for the end of the line.
  var closing: StaticString? {
    switch self {
    case .table, .container: nil
    case .footnote: "]"
    case .wikiLink: "]]"
    case .shortcode: "}}"
    case .marked: "=="
    case .struck: "~~"
    case .anchor: "}"
    }
  }

  var message: String {
    switch self {
    case .table: "A bare table is not CommonMark"
    case .container: "A `:::` container is not CommonMark"
    case .footnote: "A footnote `[^1]` is not CommonMark"
    case .wikiLink: "A `[[wiki link]]` is not CommonMark"
    case .shortcode: "A `{{shortcode}}` is not CommonMark"
    case .marked: "`==marked==` text is not CommonMark"
    case .struck: "`~~struck~~` text is not CommonMark"
    case .anchor: "An anchor `{#name}` is not CommonMark"
    }
  }

  var advice: String {
    switch self {
    case .table:
      "put the rows into a fenced block: a line of ```table, the rows, a line of ```"
    case .container:
      "use a heading, a block quote, or a fenced block of a kind that exists"
    case .footnote: "cite a source: `[](source:its-id \"paragraph 3\")`"
    case .wikiLink: "write `[text](page.md)`, or `[](term:its-id)` for a record"
    case .shortcode: "use a reference such as `[](figure:its-id)`, or a fenced block"
    case .marked: "use *emphasis* or **strong**"
    case .struck: "take the words out, or say that they no longer hold"
    case .anchor: "leave it out: a heading's anchor is made of its words"
    }
  }
}
