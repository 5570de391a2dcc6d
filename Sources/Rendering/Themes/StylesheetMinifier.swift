/// Makes a stylesheet smaller without a change of meaning: comments go, and white space where nothing
/// depends on it.
///
/// Strings, addresses, the values of custom properties and the spaces around operators stay as they
/// are. Comments that begin with `!` stay where they stand between rules or declarations.
struct StylesheetMinifier {
  private let bytes: [UInt8]
  private let tokens: [StylesheetToken]
  private var index = 0
  private var output: [UInt8] = []
  private var blocks = 0
  /// Whether what was written last is a declaration with its semicolon.
  private var endsInDeclaration = false

  private init(_ bytes: [UInt8], _ tokens: [StylesheetToken]) {
    self.bytes = bytes
    self.tokens = tokens
    output.reserveCapacity(bytes.count)
  }

  /// The smaller stylesheet; the one given where its brackets, strings or comments do not match, or
  /// where it is written in a way that is not sure to be read the same.
  /// - Complexity: O(length).
  static func minified(_ bytes: [UInt8]) -> [UInt8] {
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]), let tokens = StylesheetTokens.read(bytes) else {
      return bytes
    }
    var minifier = StylesheetMinifier(bytes, tokens)
    return minifier.run() ? minifier.output : bytes
  }

  /// What a statement is, which decides where white space says something.
  private enum Statement { case selector, atRule, declaration }

  private mutating func run() -> Bool {
    while index < tokens.count {
      let token = tokens[index]
      if token.isGap {
        if token.kind == .notice { write(token) }
        index += 1
      } else if token.kind == .mark(UInt8(ascii: "}")) {
        guard blocks > 0 else { return false }
        close()
        index += 1
      } else if blocks > 0, token.kind == .mark(UInt8(ascii: ";")) {
        index += 1
      } else if blocks > 0, isCustomProperty {
        guard readCustomProperty() else { return false }
      } else {
        guard readStatement() else { return false }
      }
    }
    return blocks == 0
  }

  private mutating func close() {
    if endsInDeclaration { output.removeLast() }
    output.append(UInt8(ascii: "}"))
    endsInDeclaration = false
    blocks -= 1
  }

  private mutating func write(_ token: StylesheetToken) {
    output += bytes[token.range]
    endsInDeclaration = false
  }

  /// Reads up to and with the `{` or `;` that ends a statement, or up to the `}` behind it.
  private mutating func readStatement() -> Bool {
    let start = index
    let isAtRule = bytes[tokens[start].range.lowerBound] == UInt8(ascii: "@")
    guard let end = endOfStatement() else { return false }
    index = end
    let mark = tokens[end].kind
    let isRule = mark == .mark(UInt8(ascii: "{"))
    // Outside all blocks, a rule does not end at a semicolon.
    if blocks == 0, !isAtRule, !isRule { return false }
    write(start..<end, isAtRule ? .atRule : isRule ? .selector : .declaration)
    endsInDeclaration = false
    if isRule {
      output.append(UInt8(ascii: "{"))
      blocks += 1
      index += 1
    } else {
      output.append(UInt8(ascii: ";"))
      endsInDeclaration = !isAtRule
      if mark == .mark(UInt8(ascii: ";")) { index += 1 }
    }
    return true
  }

  /// The place of the mark that ends the statement; nil where brackets do not match.
  private func endOfStatement() -> Int? {
    var open: [UInt8] = []
    for place in index..<tokens.count {
      guard case .mark(let mark) = tokens[place].kind else { continue }
      switch mark {
      case UInt8(ascii: "("): open.append(UInt8(ascii: ")"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard open.popLast() == mark else { return nil }
      case UInt8(ascii: "{"), UInt8(ascii: ";"): return open.isEmpty ? place : nil
      case UInt8(ascii: "}"): return open.isEmpty && blocks > 0 ? place : nil
      default: break
      }
    }
    return nil
  }

  private mutating func write(_ range: Range<Int>, _ statement: Statement) {
    var depth = 0
    var colon: Int?
    for place in range {
      let token = tokens[place]
      switch token.kind {
      case .mark(UInt8(ascii: "(")), .mark(UInt8(ascii: "[")): depth += 1
      case .mark(UInt8(ascii: ")")), .mark(UInt8(ascii: "]")): depth -= 1
      case .mark(UInt8(ascii: ":")) where statement == .declaration && colon == nil:
        colon = place
      default: break
      }
      guard token.isGap else {
        output += bytes[token.range]
        continue
      }
      // Gaps stand alone but for notices, whose neighbours speak for them.
      guard let next = tokens[place..<range.upperBound].firstIndex(where: { !$0.isGap }),
        !tokens[place - 1].isGap
      else { continue }
      let isSpace = tokens[place..<next].contains { $0.kind == .space }
      if isNeedless(place - 1, next) { continue }
      let isDeclared = colon == nil ? next == firstColon(next, statement) : colon == place - 1
      if isSpace, isDeclared || isNeedless(place - 1, next, statement, depth) { continue }
      output += Array((isSpace ? " " : "/**/").utf8)
    }
  }

  /// The place given, where it is that of a declaration's colon.
  private func firstColon(_ place: Int, _ statement: Statement) -> Int? {
    statement == .declaration && tokens[place].kind == .mark(UInt8(ascii: ":")) ? place : nil
  }

  /// Whether nothing need stand between two tokens, whatever they are part of.
  private func isNeedless(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (tokens[left].kind, tokens[right].kind)
    let comma = StylesheetToken.Kind.mark(UInt8(ascii: ","))
    return left == comma || right == comma || left == .mark(UInt8(ascii: "("))
      || left == .mark(UInt8(ascii: "[")) || right == .mark(UInt8(ascii: ")"))
      || right == .mark(UInt8(ascii: "]"))
  }

  /// Whether white space between two tokens says nothing in a statement of some kind.
  /// - Parameter depth: how many brackets are open.
  private func isNeedless(
    _ left: Int, _ right: Int, _ statement: Statement, _ depth: Int
  ) -> Bool {
    let (before, after) = (tokens[left].kind, tokens[right].kind)
    switch statement {
    case .declaration: return after == .mark(UInt8(ascii: "!"))
    case .atRule: return depth > 0 && before == .mark(UInt8(ascii: ":"))
    case .selector:
      // Two hyphens and `>` would end an HTML comment.
      guard depth == 0, bytes[tokens[left].range.upperBound - 1] != UInt8(ascii: "-") else {
        return false
      }
      return [before, after].contains {
        $0 == .mark(UInt8(ascii: ">")) || $0 == .mark(UInt8(ascii: "~"))
      }
    }
  }

  /// Whether a custom property such as `--ink: #222` begins here.
  private var isCustomProperty: Bool {
    guard tokens[index].kind == .word, bytes[tokens[index].range].starts(with: Array("--".utf8))
    else { return false }
    let next = tokens[(index + 1)...].first { !$0.isGap }
    return next?.kind == .mark(UInt8(ascii: ":"))
  }

  /// Copies a custom property, whose value can be anything, but for white space at its ends.
  private mutating func readCustomProperty() -> Bool {
    output += bytes[tokens[index].range]
    output.append(UInt8(ascii: ":"))
    while tokens[index].kind != .mark(UInt8(ascii: ":")) { index += 1 }
    index += 1
    var open: [UInt8] = []
    let start = index
    scan: while index < tokens.count {
      if case .mark(let mark) = tokens[index].kind {
        switch mark {
        case UInt8(ascii: "("): open.append(UInt8(ascii: ")"))
        case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
        case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
        case UInt8(ascii: "}") where open.isEmpty, UInt8(ascii: ";") where open.isEmpty: break scan
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
          guard open.popLast() == mark else { return false }
        default: break
        }
      }
      index += 1
    }
    guard index < tokens.count else { return false }
    let all = tokens[start..<index]
    let value = all.drop { $0.kind == .space }
    let last = value.last?.kind == .space ? value.dropLast() : value
    // A value of nothing at all is not what a space is to every browser.
    for token in last.isEmpty ? all : last { output += bytes[token.range] }
    output.append(UInt8(ascii: ";"))
    endsInDeclaration = true
    if tokens[index].kind == .mark(UInt8(ascii: ";")) { index += 1 }
    return true
  }
}
