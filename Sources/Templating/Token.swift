/// A run of text that ends with its line at the latest, or a tag.
struct Token: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case text
    /// Nothing to write: a comment, a change of delimiters, or a tag with a mistake in it.
    case comment
    /// `{{name}}`
    case variable
    /// `{{{name}}}` or `{{&name}}`
    case rawVariable
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case invertedSection
    /// `{{/name}}`
    case end
    /// `{{> name}}`
    case partial
    /// `{{< name}}`
    case parent
    /// `{{$name}}`
    case block
  }

  var kind: Kind
  /// Where the tag or text is in its file; text loses here what the rules for whitespace take away.
  var range: Range<Int>
  /// Where the name is, without the sign before it.
  var name: Range<Int> = 0..<0
  /// Whether the name is that of a field which names the template: `{{> *name}}`.
  var isDynamic = false
  /// The index of the end of a section, or of the beginning of an end.
  var partner = -1
  /// Whether the line that this token begins is written, so that an indentation goes before it.
  var startsLine = false
  /// Whether a tag has its line to itself, which then leaves no trace.
  var standsAlone = false
  /// Whether a block stands directly inside a parent and so fills a block of it.
  var isOverride = false
  /// The whitespace by which what takes this tag's place is indented.
  var indentation: Range<Int> = 0..<0
  /// The whitespace by which the content of a block is indented where it is written.
  var contentIndentation: Range<Int> = 0..<0

  var opensSection: Bool {
    switch kind {
    case .section, .invertedSection, .parent, .block: true
    default: false
    }
  }

  /// Whether something of its line is left once the rules for whitespace have been applied.
  var isWritten: Bool { kind == .text ? !range.isEmpty : !standsAlone }

  /// The sign that tells what a tag is.
  var sigil: String {
    switch kind {
    case .section: "#"
    case .invertedSection: "^"
    case .end: "/"
    case .partial: ">"
    case .parent: "<"
    case .block: "$"
    case .rawVariable: "&"
    default: ""
    }
  }
}
