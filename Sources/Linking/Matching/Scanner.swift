/// A form found in a run.
struct Match: Sendable, Equatable {
  /// In bytes of the run.
  var start: Int32
  var end: Int32
  /// In ``FormTable/forms``.
  var form: Int32
  /// In scalars of the form.
  var length: Int32
  var surroundings: Mention.Surroundings
}

/// Finds the forms in a run, also those that overlap.
struct Scanner: Sendable {
  let automaton: Automaton
  let filter: WordFilter
  let table: FormTable

  /// Zeros that must follow a run, so that it can be read in long steps.
  static let padding = 64
  /// The length of a step; the eight bytes that remain of 64 show the rest of its last word.
  private static let stride = 56

  init(_ table: FormTable, _ claims: FormClaims, rowBudget: Int) {
    self.table = table
    filter = WordFilter(table)
    automaton = AutomatonBuilder.build(
      Alphabet(table), claims.claims, rowBudget: rowBudget)
  }

  /// Finds the forms in `run`, in order of their ends, and the places of its quotation marks and apostrophes.
  /// - Parameter padded: `run` followed by ``padding`` zeros.
  /// - Complexity: O(n · w), w being the number of words of the longest form.
  func scan(
    _ run: Span<UInt8>, padded: Span<UInt8>, marks: inout [Int32], matches: inout [Match]
  ) {
    guard filter.isUsable else {
      _ = follow(run, from: 0, leavingOutside: false, &marks, &matches)
      return
    }
    var base = 0
    while base < run.count {
      let masks = WordMasks(padded, at: base)
      let before: UInt64 = base > 0 && WordMasks.isLetterOrDigit(run[base &- 1]) ? 1 : 0
      var events = masks.words & ~(masks.words &<< 1 | before) | masks.others
      events &= 1 &<< UInt64(Self.stride) &- 1
      var done = 0
      while events != 0 {
        let bit = events.trailingZeroBitCount
        events &= events &- 1
        if masks.others &>> UInt64(bit) & 1 == 0 {
          let length = (~(masks.words &>> UInt64(bit))).trailingZeroBitCount
          let next = bit &+ length
          guard
            next >= 64 || masks.others &>> UInt64(next) & 1 != 0
              || filter.mayBegin(padded, at: base &+ bit, length: length)
          else { continue }
        }
        done = enter(run, at: base &+ bit, &marks, &matches) &- base
        guard done < Self.stride else { break }
        events &= UInt64.max &<< UInt64(done)
      }
      base &+= max(Self.stride, done)
    }
  }

  /// Follows the automaton from a place where a form may begin; the place up to which all is read.
  @inline(never)
  private func enter(
    _ run: borrowing Span<UInt8>, at start: Int, _ marks: inout [Int32], _ matches: inout [Match]
  ) -> Int {
    let (scalar, length) = Characters.decode(run, at: start)
    if Quotations.isMark(scalar) { marks.append(Int32(truncatingIfNeeded: start)) }
    guard Characters.isWord(scalar), !WordBoundary.isWord(run, before: start) else {
      return start &+ length
    }
    return follow(run, from: start, leavingOutside: true, &marks, &matches)
  }

  /// Follows the automaton from its root; the place where it was left.
  /// - Parameter leavingOutside: Whether to leave where no form has begun, or at the end only.
  private func follow(
    _ run: borrowing Span<UInt8>, from start: Int, leavingOutside: Bool, _ marks: inout [Int32],
    _ matches: inout [Match]
  ) -> Int {
    let rows = automaton.rows.span
    let symbols = automaton.alphabet.ofByte.span
    let rowLength = automaton.alphabet.count
    let lastOutside = leavingOutside ? rowLength &* Automaton.midWord : -1
    var row = 0
    var index = start
    while index < run.count {
      var symbol = Int(symbols[Int(run[index])])
      index &+= 1
      if symbol == Int(Alphabet.lookCloser) {
        (symbol, index) = lookCloser(run, index &- 1, &marks)
      }
      var code = rows[row &+ symbol]
      while code < 0 {
        let state = Int(code & Automaton.stateMask)
        if code & Automaton.endsForm != 0 { collect(run, state: state, end: index, into: &matches) }
        guard state >= automaton.rowCount else {
          code = Int32(truncatingIfNeeded: state &* rowLength)
          break
        }
        guard index < run.count else { return index }
        symbol = Int(symbols[Int(run[index])])
        index &+= 1
        if symbol == Int(Alphabet.lookCloser) {
          (symbol, index) = lookCloser(run, index &- 1, &marks)
        }
        code = automaton.step(state, symbol)
      }
      row = Int(code)
      if row <= lastOutside { break }
    }
    return index
  }

  /// The symbol of a scalar that its first byte does not tell, or that is a quotation mark, and the
  /// place after it.
  @inline(never)
  private func lookCloser(
    _ run: borrowing Span<UInt8>, _ index: Int, _ marks: inout [Int32]
  ) -> (symbol: Int, end: Int) {
    let (scalar, length) = Characters.decode(run, at: index)
    if Quotations.isMark(scalar) { marks.append(Int32(truncatingIfNeeded: index)) }
    return (Int(automaton.alphabet.symbol(of: scalar)), index &+ length)
  }

  /// Takes up the forms that end in `state`, if the word does too.
  private func collect(
    _ run: borrowing Span<UInt8>, state: Int, end: Int, into matches: inout [Match]
  ) {
    var state = Int32(truncatingIfNeeded: state)
    if automaton.terminal[Int(state)] < 0 { state = automaton.nextTerminal[Int(state)] }
    guard state >= 0 else { return }
    var after: Mention.Surroundings = []
    if automaton.terminals[Int(automaton.terminal[Int(state)])].endsInWord {
      guard let following = WordBoundary.after(run, end: end) else { return }
      after = following
    }
    while state >= 0 {
      let terminal = automaton.terminals[Int(automaton.terminal[Int(state)])]
      if let match = match(run, terminal, end: end, after: after) {
        matches.append(match)
      }
      state = automaton.nextTerminal[Int(state)]
    }
  }

  /// The form of `terminal` that is written before `end`: one in its own case before one in any.
  private func match(
    _ run: borrowing Span<UInt8>, _ terminal: Automaton.Terminal, end: Int,
    after: Mention.Surroundings
  ) -> Match? {
    let start = TextComparison.start(run, end: end, count: Int(terminal.length))
    var surroundings = after
    if terminal.startsInWord {
      guard let before = WordBoundary.before(run, start: start) else { return nil }
      surroundings.formUnion(before)
    }
    let isHyphenated = surroundings.contains(.hyphenated)
    var found: Int32 = isHyphenated ? -1 : terminal.anyCase
    for index in terminal.exact {
      let form = automaton.exactForms[Int(index)]
      if isHyphenated, !table.forms[Int(form)].joinsCompounds { continue }
      let scalars = table.forms[Int(form)].scalars
      let text = table.scalars.span.extracting(Int(scalars.lowerBound)..<Int(scalars.upperBound))
      if TextComparison.stands(text, in: run, at: start) { found = form }
    }
    guard found >= 0 else { return nil }
    return Match(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), form: found,
      length: terminal.length,
      surroundings: surroundings)
  }
}
