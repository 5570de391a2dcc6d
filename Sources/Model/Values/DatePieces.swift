/// A part of a date as people write it.
enum DatePiece: Equatable {
  case number(Int, Int)
  case word(String)
  case monthName(Int)
  case decade(Int)
  case sign(Character)

  var number: (value: Int, digits: Int)? {
    if case .number(let value, let digits) = self { (value, digits) } else { nil }
  }

  var month: Int? { if case .monthName(let month) = self { month } else { nil } }
  var isSign: Bool { if case .sign = self { true } else { false } }
  var isFiller: Bool { self == .word("of") || self == .sign(",") || self == .word("the") }
}

/// Cuts a date as people write it into pieces; English words.
enum DatePieces {
  static let approximations: Set<String> = [
    "about", "around", "approximately", "approx", "roughly", "circa", "ca", "c", "early", "mid",
    "late",
  ]
  static let doubts: Set<String> = ["perhaps", "possibly", "probably", "maybe"]
  static let partsOfYear: [String: (Int, Int)] = [
    "spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "q1": (1, 3),
    "q2": (4, 6), "q3": (7, 9), "q4": (10, 12),
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  static func read(_ text: String) -> [DatePiece] {
    var pieces: [DatePiece] = []
    var scalars = Array(text.lowercased().unicodeScalars)[...]
    while let scalar = scalars.first {
      if isDigit(scalar) {
        let digits = scalars.prefix(while: isDigit)
        scalars = scalars.dropFirst(digits.count)
        appendNumber(String(String.UnicodeScalarView(digits)), &scalars, to: &pieces)
      } else if QuantityLexer.isLetter(scalar) {
        let letters = scalars.prefix { QuantityLexer.isLetter($0) || isDigit($0) }
        scalars = scalars.dropFirst(letters.count)
        let word = String(String.UnicodeScalarView(letters))
        pieces.append(month(word).map { .monthName($0) } ?? .word(word))
        // The point of `Sept.` and `c.` says nothing.
        if scalars.first == "." { scalars = scalars.dropFirst() }
      } else {
        scalars = scalars.dropFirst()
        if scalar.isSpace { continue }
        let isDash = scalar == "–" || scalar == "—" || scalar == "‑" || scalar == "−"
        pieces.append(.sign(isDash ? "-" : Character(scalar)))
      }
    }
    return pieces
  }

  /// Appends a number with what hangs on it: `6th`, `1990s`, `201x`, and a time of day, which is left out.
  private static func appendNumber(
    _ digits: String, _ scalars: inout ArraySlice<Unicode.Scalar>, to pieces: inout [DatePiece]
  ) {
    let letters = scalars.prefix { QuantityLexer.isLetter($0) }
    let suffix = String(String.UnicodeScalarView(letters))
    let value = Int(digits.prefix(9)) ?? 0
    pieces.append(.number(value, digits.utf8.count))
    switch suffix {
    case "st", "nd", "rd", "th":
      scalars = scalars.dropFirst(2)
    case "s" where digits.utf8.count == 4 && value % 10 == 0:
      scalars = scalars.dropFirst(1)
      pieces[pieces.count - 1] = .decade(value)
    case "x" where digits.utf8.count == 3:
      scalars = scalars.dropFirst(1)
      pieces[pieces.count - 1] = .decade(value * 10)
    case "t":
      scalars = []
    default:
      break
    }
  }

  /// A month by its name or at least three letters of its beginning.
  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
