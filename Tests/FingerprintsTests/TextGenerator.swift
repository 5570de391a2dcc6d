/// Numbers that look random and are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

/// Words and marks of an invented text, and how they are set.
struct GeneratedText {
  /// What ``FoldedText`` should make of the text, except that marks keep the shape they have here.
  var atoms: [String]

  private static let marks = [",", ";", ".", "?", "!"]
  private static let signs = ["£", "€", "$", ""]
  private static let syllables = [
    "ka", "Lo", "mi", "ren", "tu", "port", "sa", "vel", "do", "ing", "é", "ow", "Be", "ck",
  ]
  static let vocabulary: [String] = {
    var generator = SeededGenerator(seed: 7)
    return (0..<600).map { _ in
      (0..<Int.random(in: 1...3, using: &generator))
        .map { _ in syllables.randomElement(using: &generator) ?? "a" }.joined()
    }
  }()

  /// A text of `count` words and marks in which some words are much more frequent than others.
  init(count: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    atoms = []
    while atoms.count < count {
      let isBehindWord = atoms.last.map { !Self.isMark($0) && $0 != "-" } ?? false
      switch Int.random(in: 0..<20, using: &generator) {
      case 0 where isBehindWord: atoms.append(Self.number(&generator))
      case 1, 2:
        if isBehindWord { atoms.append(Self.marks.randomElement(using: &generator) ?? ",") }
      case 3: if isBehindWord { atoms.append("-") }
      case 4: atoms += ["\"", Self.word(&generator), "\""]
      default: atoms.append(Self.word(&generator))
      }
    }
  }

  static func isMark(_ atom: String) -> Bool { marks.contains(atom) }

  static func word(_ generator: inout SeededGenerator) -> String {
    let most = Int.random(in: 1...vocabulary.count, using: &generator)
    return vocabulary[Int.random(in: 0..<most, using: &generator)]
  }

  /// A number, always of four digits or more so that it cannot continue another.
  static func number(_ generator: inout SeededGenerator) -> String {
    let sign = signs.randomElement(using: &generator) ?? ""
    let digits = Int.random(in: 1000...99_999, using: &generator)
    return sign
      + ["\(digits)", "\(digits).5", "\(digits),250", "\(digits)%"][digits % 4]
  }

  /// The words as an editor might have them: any white space, any shape of marks.
  static func typeset(_ atoms: [String], _ generator: inout SeededGenerator) -> String {
    var text = ""
    var isOpen = false
    for (index, atom) in atoms.enumerated() {
      let isClosing = atom == "\"" && isOpen
      let isBehindOpening = index > 0 && atoms[index - 1] == "\"" && isOpen
      if index > 0, !isMark(atom), !isClosing, !isBehindOpening {
        text +=
          [" ", " ", " ", "\n", "\u{A0}", "  ", " \r\n\t"].randomElement(using: &generator) ?? " "
      }
      switch atom {
      case "\"":
        let marks = isOpen ? ["”", "\"", "’", "»", "'"] : ["“", "\"", "‘", "«", "'"]
        text += marks.randomElement(using: &generator) ?? atom
        isOpen.toggle()
      case "-": text += ["–", "—", "-", "--", "―"].randomElement(using: &generator) ?? atom
      default: text += atom
      }
    }
    return text
  }
}
