/// The symbols that the automaton tells apart: one for every scalar that occurs in a form, folded,
/// and one each for all other marks, all other letters, and white space.
struct Alphabet: Sendable {
  /// A mark that occurs in no form.
  static let mark: UInt16 = 0
  /// A letter or digit that occurs in no form.
  static let letter: UInt16 = 1
  static let space: UInt16 = 2
  /// In ``ofByte``: the byte alone does not say, or is a quotation mark.
  static let lookCloser: UInt8 = 255
  /// Scalars below are looked up in a table, those above in a dictionary.
  static let tableEnd = 0x600

  /// The symbol of every byte that is a scalar of its own, or ``lookCloser``.
  private(set) var ofByte: [UInt8]
  private(set) var ofLowScalar: [UInt16]
  private(set) var ofHighScalar: [UInt32: UInt16] = [:]
  private(set) var isWord: [Bool] = [false, true, false]

  var count: Int { isWord.count }

  /// Symbols for the scalars of `forms`, which are normalised.
  init(_ forms: FormTable) {
    var symbols: [UInt32: UInt16] = [Characters.space: Self.space]
    for form in forms.forms {
      for scalar in forms.scalars[Int(form.scalars.lowerBound)..<Int(form.scalars.upperBound)] {
        let folded = foldCase(scalar)
        guard symbols[folded] == nil, isWord.count < UInt16.max else { continue }
        symbols[folded] = UInt16(isWord.count)
        isWord.append(Characters.isWord(folded))
      }
    }
    ofLowScalar = (0..<UInt32(Self.tableEnd)).map { scalar in
      symbols[foldCase(Characters.normalised(scalar))]
        ?? (Characters.isWord(scalar) ? Self.letter : Self.mark)
    }
    ofHighScalar = symbols.filter { $0.key >= Self.tableEnd }
    let quotes: [UInt8] = [0x22, 0x27]
    ofByte = [UInt8](repeating: Self.lookCloser, count: 256)
    for byte in 0..<UInt8(0x80) where !quotes.contains(byte) && ofLowScalar[Int(byte)] < 255 {
      ofByte[Int(byte)] = UInt8(ofLowScalar[Int(byte)])
    }
  }

  /// The symbol of any scalar as it stands in a text.
  func symbol(of scalar: UInt32) -> UInt16 {
    if scalar < Self.tableEnd { return ofLowScalar[Int(scalar)] }
    let folded = foldCase(Characters.normalised(scalar))
    if folded < Self.tableEnd { return ofLowScalar[Int(folded)] }
    if let symbol = ofHighScalar[folded] { return symbol }
    return Characters.isWord(folded) ? Self.letter : Self.mark
  }
}
