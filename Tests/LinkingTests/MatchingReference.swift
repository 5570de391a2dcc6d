import CommonMark

/// The rules of matching, written as plainly as they can be: every form is tried at every place.
struct ReferenceMatcher {
  struct Form {
    var scalars: [Unicode.Scalar]
    var exactCase: Bool
  }

  struct Found: Equatable, CustomStringConvertible {
    /// In scalars of the text.
    var start: Int
    var end: Int
    var form: Int
    var description: String { "\(start)..<\(end) form \(form)" }
  }

  let forms: [Form]

  init(_ forms: [(text: String, exactCase: Bool)]) {
    self.forms = forms.map {
      Form(scalars: Array($0.text.unicodeScalars), exactCase: $0.exactCase)
    }
  }

  func find(in text: [Unicode.Scalar]) -> [Found] {
    var candidates: [Found] = []
    for start in text.indices {
      for form in forms.indices {
        guard let end = end(of: form, in: text, at: start) else { continue }
        candidates.append(Found(start: start, end: end, form: form))
      }
    }
    // The longest; of those the first in the text; of those the one in this very case.
    func rank(_ found: Found) -> (Int, Int, Int) {
      (forms[found.form].scalars.count, -found.start, forms[found.form].exactCase ? 1 : 0)
    }
    var found: [Found] = []
    while let best = candidates.max(by: { rank($0) < rank($1) }) {
      found.append(best)
      candidates.removeAll { $0.start < best.end && best.start < $0.end }
    }
    return found.sorted { $0.start < $1.start }
  }

  private func end(of form: Int, in text: [Unicode.Scalar], at start: Int) -> Int? {
    var index = start
    for scalar in forms[form].scalars {
      guard index < text.count, same(text[index], scalar, forms[form].exactCase) else { return nil }
      index += 1
      if scalar == " " {
        while index < text.count, text[index].properties.isWhitespace { index += 1 }
      }
    }
    let scalars = forms[form].scalars
    let after =
      scalars.last.map(isWord) == true
      ? boundary(Array(text[index...].prefix(4)), possessive: true) : ""
    let before =
      scalars.first.map(isWord) == true
      ? boundary(text[..<start].suffix(2).reversed(), possessive: false) : ""
    guard let after, let before else { return nil }
    if after == "-" || before == "-",
      !forms[form].exactCase || scalars.contains(where: \.properties.isLowercase)
    {
      return nil
    }
    return index
  }

  private func same(_ left: Unicode.Scalar, _ right: Unicode.Scalar, _ exactCase: Bool) -> Bool {
    if right == " " { return left.properties.isWhitespace }
    if right == "'" { return left == "'" || left == "’" }
    return exactCase
      ? left == right : left.properties.lowercaseMapping == right.properties.lowercaseMapping
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// `""` for a boundary, `"-"` for a hyphen between words, nil where the word goes on.
  private func boundary(_ beside: [Unicode.Scalar], possessive: Bool) -> String? {
    let words = beside.map(isWord)
    guard let first = beside.first else { return "" }
    if words[0] { return nil }
    let joins = words.count > 1 && words[1]
    switch first {
    case "-": return joins ? "-" : ""
    case ".": return joins ? nil : ""
    case "'", "’":
      let isGenitive =
        possessive && joins && "sS".unicodeScalars.contains(beside[1])
        && !(words.count > 2 && words[2])
      return !joins || isGenitive ? "" : nil
    default: return ""
    }
  }
}

/// A paragraph of the given text nodes, as no Markdown could write it.
func paragraph(_ pieces: [String]) -> Document {
  var nodes = [
    Node(kind: .document, parent: -1, firstChild: 1, end: Int32(pieces.count + 2)),
    Node(kind: .paragraph, parent: 0, firstChild: 2, end: Int32(pieces.count + 2)),
  ]
  var text: [UInt8] = []
  for piece in pieces {
    let start = Int32(text.count)
    text += Array(piece.utf8)
    let id = Int32(nodes.count)
    nodes.append(
      Node(kind: .text, parent: 1, next: id + 1, end: id + 1, literal: start..<Int32(text.count)))
  }
  return Document(nodes: nodes, text: text)
}

/// The same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
