/// A form found in a run.
struct Match: Sendable, Equatable {
  /// In bytes of the run.
  var start: Int32
  var end: Int32
  /// In ``FormTable/forms``.
  var form: Int32
  var surroundings: Mention.Surroundings
}

/// Finds the forms in a run: leftmost first, of those the longest, none overlapping.
struct Scanner: Sendable {
  let automaton: Automaton
  let table: FormTable

  /// Finds the forms in `run`, in order, and the places of its quotation marks and apostrophes.
  /// - Complexity: O(n · w), w being the number of words of the longest form.
  func scan(_ run: Span<UInt8>, marks: inout [Int32], matches: inout [Match]) {
    let rows = automaton.rows.span
    let symbols = automaton.alphabet.ofByte.span
    let rowLength = automaton.alphabet.count
    let count = run.count
    var row = 0
    var index = 0
    while index < count {
      var symbol = Int(symbols[Int(run[index])])
      if symbol == Int(Alphabet.lookCloser) {
        symbol = lookCloser(run, &index, &marks)
      } else {
        index &+= 1
      }
      var code = rows[row &+ symbol]
      while code < 0 {
        let state = Int(~code)
        collect(run, state: state, end: index, into: &matches)
        guard state >= automaton.rowCount else {
          code = Int32(truncatingIfNeeded: state &* rowLength)
          break
        }
        guard index < count else { return }
        symbol = Int(symbols[Int(run[index])])
        if symbol == Int(Alphabet.lookCloser) {
          symbol = lookCloser(run, &index, &marks)
        } else {
          index &+= 1
        }
        code = automaton.step(state, symbol)
      }
      row = Int(code)
    }
  }

  /// The symbol of a scalar that its first byte does not tell, or that is a quotation mark.
  @inline(never)
  private func lookCloser(
    _ run: borrowing Span<UInt8>, _ index: inout Int, _ marks: inout [Int32]
  ) -> Int {
    let (scalar, length) = Characters.decode(run, at: index)
    if Quotations.isMark(scalar) { marks.append(Int32(truncatingIfNeeded: index)) }
    index &+= length
    return Int(automaton.alphabet.symbol(of: scalar))
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
        Self.keep(match, in: &matches)
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
    var found: Int32 = surroundings.contains(.hyphenated) ? -1 : terminal.anyCase
    for index in terminal.exact {
      let form = automaton.exactForms[Int(index)]
      let scalars = table.forms[Int(form)].scalars
      let text = table.scalars.span.extracting(Int(scalars.lowerBound)..<Int(scalars.upperBound))
      if TextComparison.stands(text, in: run, at: start) { found = form }
    }
    guard found >= 0 else { return nil }
    return Match(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), form: found,
      surroundings: surroundings)
  }

  /// Adds a match that ends after all others, unless one that starts before overlaps it.
  ///
  /// A match displaces those that start within it: they end no later, so that they are shorter or
  /// start later.
  private static func keep(_ match: Match, in matches: inout [Match]) {
    var kept = matches.count
    while kept > 0, matches[kept &- 1].start >= match.start { kept &-= 1 }
    if kept > 0, matches[kept &- 1].end > match.start { return }
    matches.removeLast(matches.count &- kept)
    matches.append(match)
  }
}
