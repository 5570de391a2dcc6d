/// An Aho–Corasick automaton that enters only where a word or mark begins.
///
/// In the middle of a word that begins no form it waits in one state, so that prose costs one table
/// look-up a byte. States near the root have a row for every symbol; the others, which prose rarely
/// reaches, a list of edges and a state to fall back to.
struct Automaton: Sendable {
  /// The forms that end in one state.
  struct Terminal: Sendable {
    /// The form that is found whatever its case; -1 for none.
    var anyCase: Int32 = -1
    /// The forms whose case must agree, in ``exactForms``.
    var exact: Range<Int32> = 0..<0
    /// In scalars, white space counted as one.
    var length: Int32 = 0
    var startsInWord = true
    var endsInWord = true
  }

  /// The bits of a code that name its state, where the code is not the start of a row.
  static let stateMask: Int32 = 0x3FFF_FFFF
  /// Set in a code that is not the start of a row.
  static let isNoRow: Int32 = .min
  /// Set in the code of a state in which a form ends.
  static let endsForm: Int32 = 0x4000_0000

  /// The state after a mark or white space, and at the start.
  static let root = 0
  /// The state inside a word that begins no form.
  static let midWord = 1

  var alphabet: Alphabet
  var terminals: [Terminal] = []
  var exactForms: [Int32] = []

  /// The number of states that have a row.
  var rowCount = 0
  /// Rows of ``Alphabet/count`` codes. A code is the start of a row, or, for a state where a form
  /// ends or that has no row, negative.
  var rows: [Int32] = []
  /// Edges of the states without a row: those of state `s` are at
  /// `edgeStart[s - rowCount] ..< edgeStart[s - rowCount + 1]`.
  var edgeStart: [Int32] = []
  var edgeSymbol: [UInt16] = []
  var edgeCode: [Int32] = []
  /// The state of the longest proper suffix that is itself the beginning of a form.
  var fallback: [Int32] = []
  /// The forms that end in a state; -1 for none.
  var terminal: [Int32] = []
  /// The nearest state along the fallbacks in which a form ends; -1 for none.
  var nextTerminal: [Int32] = []

  /// The code of the state after `state` on `symbol`.
  ///
  /// Amortised O(1) over a text: every step back along the fallbacks undoes a step forward.
  @inline(__always)
  func step(_ state: Int, _ symbol: Int) -> Int32 {
    var state = state
    while state >= rowCount {
      var edge = Int(edgeStart[state &- rowCount])
      let end = Int(edgeStart[state &- rowCount &+ 1])
      while edge < end, Int(edgeSymbol[edge]) != symbol { edge &+= 1 }
      if edge < end { return edgeCode[edge] }
      state = Int(fallback[state])
    }
    return rows[state &* alphabet.count &+ symbol]
  }
}
