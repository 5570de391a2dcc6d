/// Reads a formula from left to right; only parentheses and signs nest, and only so deep.
struct FormulaParser {
  private let bytes: [UInt8]
  private var tokens: [Token] = []
  private var index = 0
  private var nodes: [Formula.Node] = []
  private var depth = 0

  private static let maximumDepth = 50
  private static let maximumLength = 4_000

  private enum TokenKind: Equatable {
    case number(Number)
    case id(Identifier)
    case sign(Formula.Operator)
    case open, close
  }

  private struct Token {
    var kind: TokenKind
    var offsets: Range<Int>
  }

  init(_ text: String) throws(ValueError) {
    bytes = Array(text.utf8)
    guard bytes.count <= Self.maximumLength else {
      throw ValueError(
        "The formula is too long: \(Self.maximumLength) letters at most", at: 0..<bytes.count,
        suggestion: "Make figures of its parts, or list the figures in `parts`")
    }
    try readTokens()
  }

  mutating func formula() throws(ValueError) -> [Formula.Node] {
    guard !tokens.isEmpty else {
      throw ValueError(
        "The formula is empty", at: 0..<bytes.count,
        suggestion: "Write ids of figures and signs, such as `arrests-2011 / arrests-2010`")
    }
    _ = try sum()
    if index < tokens.count {
      let token = tokens[index]
      if token.kind == .close {
        throw ValueError("This parenthesis closes none", at: token.offsets, replacement: "")
      }
      throw ValueError(
        "A sign is missing before `\(text(token.offsets))`", at: token.offsets,
        suggestion: "Write `+`, `-`, `*` or `/` between the two, with spaces around it")
    }
    return nodes
  }

  private mutating func sum() throws(ValueError) -> Int {
    var left = try product()
    while case .sign(let sign)? = current?.kind, sign == .add || sign == .subtract {
      index += 1
      left = operation(sign, left, try product())
    }
    return left
  }

  private mutating func product() throws(ValueError) -> Int {
    var left = try factor()
    while case .sign(let sign)? = current?.kind, sign == .multiply || sign == .divide {
      index += 1
      left = operation(sign, left, try factor())
    }
    return left
  }

  private mutating func factor() throws(ValueError) -> Int {
    guard let token = current else {
      throw ValueError(
        "The formula breaks off", at: bytes.count..<bytes.count,
        suggestion: "Write the id of a figure or a number behind the last sign")
    }
    index += 1
    switch token.kind {
    case .number(let number): return add(.number(number), token.offsets)
    case .id(let id): return add(.figure(id), token.offsets)
    case .close:
      throw ValueError("A figure or a number is missing before `)`", at: token.offsets)
    case .sign(.subtract):
      try descend(token)
      let operand = try factor()
      depth -= 1
      return add(
        .negation(operand), token.offsets.lowerBound..<nodes[operand].offsets.upperBound)
    case .sign(let sign):
      throw ValueError(
        "A figure or a number is missing before `\(sign.rawValue)`", at: token.offsets)
    case .open:
      try descend(token)
      let inner = try sum()
      depth -= 1
      guard current?.kind == .close else {
        throw ValueError(
          "This parenthesis is not closed", at: token.offsets, suggestion: "Add `)` where it ends")
      }
      index += 1
      return inner
    }
  }

  private mutating func descend(_ token: Token) throws(ValueError) {
    depth += 1
    guard depth <= Self.maximumDepth else {
      throw ValueError(
        "Parentheses and signs are nested too deeply", at: token.offsets,
        suggestion: "Make figures of its parts")
    }
  }

  private mutating func operation(_ sign: Formula.Operator, _ left: Int, _ right: Int) -> Int {
    add(
      .operation(sign, left, right),
      nodes[left].offsets.lowerBound..<nodes[right].offsets.upperBound)
  }

  private mutating func add(_ kind: Formula.Kind, _ offsets: Range<Int>) -> Int {
    nodes.append(Formula.Node(kind: kind, offsets: offsets))
    return nodes.count - 1
  }

  private var current: Token? { index < tokens.count ? tokens[index] : nil }

  private func text(_ offsets: Range<Int>) -> String {
    String(decoding: bytes[offsets], as: UTF8.self)
  }

  private mutating func readTokens() throws(ValueError) {
    var offset = 0
    while let (scalar, length) = Unicode.Scalar.decode(bytes, at: offset) {
      let here = offset..<offset + length
      if scalar.isSpace {
        offset += length
      } else if Self.isWordByte(bytes[offset]) {
        offset = try readWord(offset)
      } else if scalar == "(" || scalar == ")" {
        tokens.append(Token(kind: scalar == "(" ? .open : .close, offsets: here))
        offset += length
      } else if let sign = Formula.Operator(rawValue: String(scalar)) {
        if sign == .subtract { try checkMinus(offset) }
        tokens.append(Token(kind: .sign(sign), offsets: here))
        offset += length
      } else {
        throw Self.unknown(scalar, here)
      }
    }
  }

  /// Reads a number, a percentage or an id; an id is what contains a letter.
  private mutating func readWord(_ start: Int) throws(ValueError) -> Int {
    var end = start
    var hasLetter = false
    while end < bytes.count, Self.isWordByte(bytes[end]) || bytes[end] == UInt8(ascii: "-") {
      if !NumeralReader.isDigit(bytes, end), bytes[end] != UInt8(ascii: "-") { hasLetter = true }
      end += 1
    }
    guard hasLetter else {
      let (numeral, numberEnd) = try number(start)
      if numberEnd < bytes.count, bytes[numberEnd] == UInt8(ascii: "-") {
        throw ValueError(
          "A minus stands between spaces, because ids contain hyphens",
          at: numberEnd..<numberEnd + 1, replacement: " - ")
      }
      tokens.append(Token(kind: .number(numeral), offsets: start..<numberEnd))
      return numberEnd
    }
    if bytes[end - 1] == UInt8(ascii: "-"), end - start > 1 {
      throw ValueError(
        "A minus stands between spaces, because ids contain hyphens", at: end - 1..<end,
        replacement: " - ")
    }
    do {
      tokens.append(Token(kind: .id(try Identifier(text(start..<end))), offsets: start..<end))
    } catch {
      throw ValueError(
        "`\(text(start..<end))` is not the id of a figure: " + error.message.lowercasedFirst,
        at: start..<end, suggestion: error.suggestion, replacement: error.replacement)
    }
    return end
  }

  private func number(_ start: Int) throws(ValueError) -> (Number, Int) {
    guard let (numeral, end) = try NumeralReader.read(bytes, at: start) else {
      throw ValueError("This is not a number", at: start..<start + 1)
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "%") else { return (numeral.value, end) }
    guard let share = try? numeral.value / Number(100) else {
      throw ValueError("This number is too large", at: start..<end)
    }
    return (share, end + 1)
  }

  /// A minus that touches the word behind it is a sign only where a number or figure must begin.
  private func checkMinus(_ offset: Int) throws(ValueError) {
    let touches = offset + 1 < bytes.count && Self.isWordByte(bytes[offset + 1])
    guard touches, let last = tokens.last else { return }
    switch last.kind {
    case .number, .id, .close:
      throw ValueError(
        "A minus stands between spaces, because ids contain hyphens", at: offset..<offset + 1,
        replacement: offset > 0 && bytes[offset - 1] == UInt8(ascii: " ") ? "- " : " - ")
    case .sign, .open:
      return
    }
  }

  private static func unknown(_ scalar: Unicode.Scalar, _ offsets: Range<Int>) -> ValueError {
    let instead: String? =
      switch scalar {
      case "×", "·", "⋅": "*"
      case "÷", ":", "∶": "/"
      case "−", "–": "-"
      case "[", "{": "("
      case "]", "}": ")"
      default: nil
      }
    return ValueError(
      "`\(scalar)` is no part of a formula", at: offsets,
      suggestion: instead == nil
        ? "Use ids of figures, numbers, `+`, `-`, `*`, `/` and parentheses" : nil,
      replacement: instead)
  }

  /// Letters, digits and `_`, of which ids and numbers are made; capitals and `_` are refused later.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
