/// Words and signs that the grammar of numbers asks for by name; the raw value is their place in a
/// ``NumberVocabulary``.
enum Keyword: Int16, CaseIterable {
  case unknown = 0
  case of, and, or, to, `in`, out, every, from, between, by, at, `as`, a, an, the, one, two, half
  case times, per, past, quarter, other, more, x, h, s, p, m, k, b, c, v, w, q, no, nos, number,
    day,
    it, those
  case these, that, this, what, last, pre, mid, post, over, early, late, fy, on, its, their, our
  case minus, twice, double, triple, treble, quadruple, zero, old, strong, square, cubic, second, km
  case years, year, hours, hrs, minutes, morning, evening, afternoon, oclock, `is`, be, off, all
  case another, some, minimum, maximum, above, under, below, about, around, circa, fell, near,
    point,
    `for`, de, du, des
  case since, during, until, till, before, after, who, which, into, pence, order, only
  case hyphen, enDash, emDash, minusSign, comma, period, colon, slash, leftParenthesis, semicolon
  case rightParenthesis, leftBracket, rightBracket, percent, plusSign, apostrophe, hash
  case fractionSlash, ellipsis, ampersand

  /// As it is written in lower case.
  var text: String {
    switch self {
    case .unknown: ""
    case .hyphen: "-"
    case .enDash: "–"
    case .emDash: "—"
    case .minusSign: "−"
    case .comma: ","
    case .period: "."
    case .colon: ":"
    case .semicolon: ";"
    case .slash: "/"
    case .fractionSlash: "⁄"
    case .ampersand: "&"
    case .ellipsis: "…"
    case .leftParenthesis: "("
    case .rightParenthesis: ")"
    case .leftBracket: "["
    case .rightBracket: "]"
    case .percent: "%"
    case .plusSign: "+"
    case .apostrophe: "’"
    case .hash: "#"
    case .oclock: "o’clock"
    default: "\(self)"
    }
  }
}
