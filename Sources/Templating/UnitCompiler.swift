import Diagnostics

/// Compiles one template for one stack of contexts.
struct UnitCompiler {
  let compilation: Compilation
  let key: UnitKey
  let includer: Includer?
  /// What fills blocks.
  let overrides: [String: BlockBody]
  /// The templates that include one another on the way to this one, and this one.
  let chain: Set<Int>

  var scope: Scope
  var place: HTMLPlace
  var cursors: [Cursor] = []
  var sections: [OpenSection] = []
  var nextRegister: Int32
  var registers: Int32

  /// A run of tokens that is being compiled: the template's, or a block's that fills one of it.
  struct Cursor {
    var template: Int
    var position: Int
    var end: Int
    /// What every line begins with.
    var indentation: [UInt8]
    /// What every line loses before.
    var stripped: [UInt8] = []
    /// Whether the line has been begun by what stands before the run.
    var isInsideLine = false
    /// The block that is being filled, and the place in HTML where that began.
    var filled: (body: BlockBody, place: HTMLPlace)?
  }

  /// A section, or a block with its own content, whose end has not been met.
  struct OpenSection {
    var kind: Token.Kind
    var token: Token
    /// The instruction that skips the section, to be completed.
    var skip: Skip
    var place: HTMLPlace
    var frames: [Scope.Frame]?
    var factCount: Int
    var register: Int32
  }

  enum Skip {
    case none
    case condition(at: Int, Place, isInverted: Bool)
    case enter(at: Int, Place)
    case loop(at: Int, Place)
  }

  init(compilation: Compilation, key: UnitKey, includer: Includer?) {
    self.compilation = compilation
    self.key = key
    self.includer = includer
    overrides = compilation.fillings[key.filling]
    chain = (includer?.chain ?? []).union([key.template])
    scope = Scope(frames: key.frames, facts: Array(key.facts))
    place = key.place
    nextRegister = Int32(key.frames.count)
    registers = nextRegister
  }

  /// Compiles the unit and returns how many registers it needs.
  mutating func run() -> Int32 {
    let template = compilation.templates[key.template]
    guard template.diagnostics.isEmpty else {
      compilation.markBroken()
      return registers
    }
    cursors = [
      Cursor(
        template: key.template, position: 0, end: template.tokens.count,
        indentation: key.indentation)
    ]
    while let cursor = cursors.last, !compilation.isStopped {
      guard cursor.position < cursor.end else {
        finish(cursor)
        continue
      }
      cursors[cursors.count - 1].position += 1
      let parsed = compilation.templates[cursor.template]
      compile(parsed.tokens[cursor.position], at: cursor.position, of: parsed)
    }
    if key.place.merged(with: place) == nil { reportSplitTemplate(template) }
    return registers
  }

  var cursor: Cursor { cursors[cursors.count - 1] }

  private mutating func compile(_ token: Token, at index: Int, of template: ParsedTemplate) {
    compilation.countToken(at: template.sourceRange(token.range))
    switch token.kind {
    case .text: writeText(token, of: template)
    case .comment: indent(token)
    case .variable, .rawVariable:
      indent(token)
      compileVariable(token, of: template)
    case .section, .invertedSection:
      indent(token)
      openSection(token, of: template)
    case .end:
      indent(token)
      closeSection(token, of: template)
    case .partial:
      indent(token)
      compilePartial(token, of: template)
    case .parent:
      indent(token)
      compileParent(token, at: index, of: template)
      cursors[cursors.count - 1].position = token.partner + 1
    case .block:
      indent(token)
      openBlock(token, of: template)
    }
  }

  private mutating func finish(_ cursor: Cursor) {
    cursors.removeLast()
    guard let filled = cursor.filled else { return }
    let template = compilation.templates[filled.body.template]
    rejoin(filled.place, token: template.tokens[filled.body.token], of: template)
  }

  /// Takes up, behind a section, the place in HTML that fits its being written and its being skipped.
  mutating func rejoin(_ start: HTMLPlace, token: Token, of template: ParsedTemplate) {
    if let merged = start.merged(with: place) {
      place = merged
    } else {
      reportSplit(token, of: template, from: start)
      place = start
    }
  }

  /// Begins the line that a tag stands at the start of.
  mutating func indent(_ token: Token) {
    let wasInsideLine = cursor.isInsideLine
    cursors[cursors.count - 1].isInsideLine = false
    guard token.startsLine, !wasInsideLine else { return }
    write(cursor.indentation[...])
  }

  private mutating func writeText(_ token: Token, of template: ParsedTemplate) {
    var text = template.file.bytes[token.range]
    guard !text.isEmpty else { return }
    if key.isInline, cursors.count == 1, cursor.position == cursor.end {
      if text.last == UInt8(ascii: "\n") { text.removeLast() }
      if text.last == UInt8(ascii: "\r") { text.removeLast() }
    }
    if token.startsLine {
      text = strip(text)
      let isLineEnding = text.allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      if isLineEnding {
        cursors[cursors.count - 1].isInsideLine = false
      } else {
        indent(token)
      }
    } else {
      cursors[cursors.count - 1].isInsideLine = false
    }
    write(text)
  }

  /// A line without the indentation that a block's content had where it was written.
  func strip(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let common = zip(line, cursor.stripped).prefix { $0 == $1 }.count
    return line.dropFirst(common)
  }

  mutating func write(_ text: ArraySlice<UInt8>) {
    place.advance(over: text)
    compilation.emitText(text)
  }
}
