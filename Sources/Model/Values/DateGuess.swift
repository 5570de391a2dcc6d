/// Works out how EDTF writes a date that an editor wrote in another way, for suggestions only.
enum DateGuess {
  /// What seems to be meant.
  struct Guess: Equatable {
    var edtf: String
    /// The other reading of a date such as `06/07/2011`.
    var alternative: String?
  }

  /// The error for a text that is no date in EDTF.
  static func error(_ text: String, at offsets: Range<Int>) -> ValueError {
    error(text, edtf(text), at: offsets)
  }

  /// The error for a text that is no date in EDTF but means `guess`.
  static func error(_ text: String, _ guess: Guess?, at offsets: Range<Int>) -> ValueError {
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      return ValueError(
        "The date is empty", at: offsets,
        suggestion: "Write a date such as `2014`, `2014-09` or `2014-09-11`, or leave the field out"
      )
    }
    let message = "`\(text)` is not a date that can be read"
    guard let guess else {
      return ValueError(
        message, at: offsets,
        suggestion: "Write `2014`, `2014-09`, `2014-09-11`, or a period such as `2010-06/2011-06`")
    }
    if let alternative = guess.alternative {
      return ValueError(
        message, at: offsets,
        suggestion:
          "Write `\(guess.edtf)` if the day stands first, `\(alternative)` if the month does"
      )
    }
    return ValueError(message, at: offsets, replacement: guess.edtf)
  }

  /// How EDTF writes what a text seems to mean; nil when nothing seems likely.
  static func edtf(_ text: String) -> Guess? {
    guard text.utf8.count <= 80 else { return nil }
    let pieces = DatePieces.read(text)
    guard let guess = period(pieces[...]) else { return nil }
    // What is suggested must be readable itself: `31 June 2011` has no EDTF form.
    guard isReadable(guess.edtf) else { return nil }
    if let alternative = guess.alternative, !isReadable(alternative) {
      return Guess(edtf: guess.edtf)
    }
    return guess
  }

  /// Whether a text is right, found without asking for a guess in turn.
  private static func isReadable(_ edtf: String) -> Bool {
    let ends = edtf.split(separator: "/").map { end in
      end == ".." ? Period.Bound.open : PartialDate(exactly: String(end)).map { .date($0) }
    }
    switch (ends.first, ends.last) {
    case (let start??, let end??): return ends.count == 1 || Period(from: start, to: end) != nil
    default: return false
    }
  }

  private static func period(_ pieces: ArraySlice<DatePiece>) -> Guess? {
    if let guess = date(pieces) { return guess }
    guard let first = pieces.first else { return nil }
    if case .word(let word) = first {
      let rest = pieces.dropFirst()
      if ["from", "since", "after", "between"].contains(word) {
        if let both = range(rest) { return both }
        return word == "between" ? nil : date(rest).map { Guess(edtf: $0.edtf + "/..") }
      }
      if ["until", "till", "before", "by", "to"].contains(word) {
        return date(rest).map { Guess(edtf: "../" + $0.edtf) }
      }
      if word == "up", rest.first == .word("to") {
        return date(rest.dropFirst()).map { Guess(edtf: "../" + $0.edtf) }
      }
    }
    return range(pieces)
  }

  private static func range(_ pieces: ArraySlice<DatePiece>) -> Guess? {
    let joints: [DatePiece] = [
      .word("to"), .word("until"), .word("till"), .word("and"), .sign("-"), .sign("/"),
    ]
    for index in pieces.indices.dropFirst() where joints.contains(pieces[index]) {
      let after = pieces[(index + 1)...]
      guard let end = date(after) else { continue }
      let before = pieces[..<index]
      if let start = date(before) { return Guess(edtf: start.edtf + "/" + end.edtf) }
      if let start = borrowingYear(before, end.edtf) { return Guess(edtf: start + "/" + end.edtf) }
    }
    return nil
  }

  /// `June to August 2011`, `6 June to 8 July 2011`: the start takes the year of the end.
  private static func borrowingYear(_ pieces: ArraySlice<DatePiece>, _ end: String) -> String? {
    guard let year = Int(end.prefix(4)) else { return nil }
    return date(pieces + [.number(year, 4)])?.edtf
  }

  private static func date(_ pieces: ArraySlice<DatePiece>) -> Guess? {
    var rest = pieces
    var sign = ""
    if rest.last == .sign("?") {
      rest = rest.dropLast()
      sign = "?"
    }
    if case .word(let word)? = rest.first {
      if DatePieces.approximations.contains(word) {
        rest = rest.dropFirst()
        sign = sign.isEmpty ? "~" : "%"
      } else if DatePieces.doubts.contains(word) {
        rest = rest.dropFirst()
        sign = "?"
      } else if word == "the" || word == "in" || word == "on" {
        rest = rest.dropFirst()
      }
    }
    guard var guess = plainDate(rest.filter { !$0.isFiller }) else { return nil }
    if !guess.edtf.contains("/") { guess.edtf += sign }
    return guess
  }

  private static func plainDate(_ pieces: [DatePiece]) -> Guess? {
    let numbers = pieces.compactMap(\.number)
    let signs = pieces.filter { $0.isSign }
    let months = pieces.compactMap(\.month)
    if pieces.count == 1 {
      if case .decade(let year) = pieces[0] { return Guess(edtf: "\(year)/\(year + 9)") }
      if case .number(let year, 4) = pieces[0] { return Guess(edtf: iso(year, nil, nil)) }
      return nil
    }
    if months.count == 1, signs.allSatisfy({ $0 != .sign("?") }),
      pieces.count == numbers.count + 1 + signs.count
    {
      return named(months[0], numbers)
    }
    if pieces.count == 2, case .word(let word) = pieces[0], case .number(let year, 4) = pieces[1],
      let span = DatePieces.partsOfYear[word]
    {
      return Guess(edtf: "\(iso(year, span.0, nil))/\(iso(year, span.1, nil))")
    }
    guard pieces.count == numbers.count + signs.count, signs.count == numbers.count - 1,
      signs.allSatisfy({ $0 == signs[0] })
    else { return nil }
    return numeric(numbers, signs[0])
  }

  /// A month in words with its year and perhaps its day.
  private static func named(_ month: Int, _ numbers: [(value: Int, digits: Int)]) -> Guess? {
    guard let year = numbers.last(where: { $0.digits == 4 })?.value else { return nil }
    let others = numbers.filter { $0.digits <= 2 }
    guard others.count == numbers.count - 1, others.count <= 1 else { return nil }
    return Guess(edtf: iso(year, month, others.first?.value))
  }

  /// `06/06/2011`, `2011-6-6`, `6.6.2011`, `6/2011`.
  private static func numeric(_ numbers: [(value: Int, digits: Int)], _ sign: DatePiece) -> Guess? {
    let values = numbers.map(\.value)
    switch numbers.map({ $0.digits == 4 }) {
    case [true, false] where numbers[1].digits <= 2 && values[1] <= 12:
      return Guess(edtf: iso(values[0], values[1], nil))
    case [true, false] where numbers[1].digits == 2 && values[1] == (values[0] + 1) % 100:
      return Guess(edtf: "\(iso(values[0], nil, nil))/\(iso(values[0] + 1, nil, nil))")
    case [false, true] where numbers[0].digits <= 2:
      return Guess(edtf: iso(values[1], values[0], nil))
    case [true, false, false]:
      return Guess(edtf: iso(values[0], values[1], values[2]))
    case [false, false, true]:
      let dayFirst = iso(values[2], values[1], values[0])
      let monthFirst = iso(values[2], values[0], values[1])
      if dayFirst == monthFirst || values[0] > 12 { return Guess(edtf: dayFirst) }
      if values[1] > 12 { return Guess(edtf: monthFirst) }
      return Guess(edtf: dayFirst, alternative: monthFirst)
    default:
      return nil
    }
  }

  private static func iso(_ year: Int, _ month: Int?, _ day: Int?) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } })
      .joined(separator: "-")
  }
}
