/// Builds an ``Automaton`` from the forms of a glossary.
struct AutomatonBuilder {
  /// Rows are made as long as all of them together have no more codes than this (4 MB), which is
  /// enough for two thousand terms.
  static let defaultRowBudget = 1 << 20

  private let rowBudget: Int
  private var automaton: Automaton
  private var trie = Trie()
  /// The states in order of depth, as nodes of the trie; ``Automaton/midWord`` has none.
  private var order: [Int] = []
  private var stateOfNode: [Int32] = []

  /// The automaton for `claims`, which say by folded form who is found.
  static func build(
    _ alphabet: Alphabet, _ claims: [FormClaims.Claim], rowBudget: Int
  ) -> Automaton {
    var builder = AutomatonBuilder(
      automaton: Automaton(alphabet: alphabet), rowBudget: rowBudget)
    builder.insert(claims)
    builder.orderStates()
    builder.linkFallbacks()
    builder.fillRows()
    builder.fillEdges()
    return builder.automaton
  }

  private init(automaton: Automaton, rowBudget: Int) {
    self.automaton = automaton
    self.rowBudget = rowBudget
  }

  private mutating func insert(_ claims: [FormClaims.Claim]) {
    for claim in claims {
      let node = trie.insert(claim.folded.map(automaton.alphabet.symbol))
      trie.setTerminal(Int32(automaton.terminals.count), at: node)
      let exactStart = Int32(automaton.exactForms.count)
      automaton.exactForms += claim.exactForms
      automaton.terminals.append(
        Automaton.Terminal(
          anyCase: claim.anyCaseForm ?? -1,
          exact: exactStart..<Int32(automaton.exactForms.count),
          length: Int32(claim.folded.count),
          startsInWord: claim.folded.first.map(Characters.isWord) ?? false,
          endsInWord: claim.folded.last.map(Characters.isWord) ?? false))
    }
  }

  private mutating func orderStates() {
    order = [0, -1]
    stateOfNode = [Int32](repeating: 0, count: trie.nodes.count)
    var next = 0
    while next < order.count {
      if order[next] >= 0 {
        for child in trie.children(of: order[next]) {
          stateOfNode[child] = Int32(order.count)
          order.append(child)
        }
      }
      next += 1
    }
    automaton.rowCount = min(order.count, max(2, rowBudget / automaton.alphabet.count))
  }

  /// In order of depth, so that every state that is fallen back to is finished before.
  private mutating func linkFallbacks() {
    let count = order.count
    automaton.fallback = [Int32](repeating: 0, count: count)
    automaton.terminal = order.map { $0 < 0 ? -1 : trie.nodes[$0].terminal }
    automaton.nextTerminal = [Int32](repeating: -1, count: count)
    for state in 0..<count where order[state] >= 0 {
      for child in trie.children(of: order[state]) {
        let symbol = trie.nodes[child].symbol
        let fallback =
          state == Automaton.root
          ? outside(after: symbol) : target(from: Int(automaton.fallback[state]), symbol)
        let childState = Int(stateOfNode[child])
        automaton.fallback[childState] = Int32(fallback)
        automaton.nextTerminal[childState] =
          automaton.terminal[fallback] >= 0 ? Int32(fallback) : automaton.nextTerminal[fallback]
      }
    }
  }

  private func outside(after symbol: UInt16) -> Int {
    automaton.alphabet.isWord[Int(symbol)] ? Automaton.midWord : Automaton.root
  }

  /// The state after `state` on `symbol`, found along the trie.
  private func target(from state: Int, _ symbol: UInt16) -> Int {
    var state = state
    while true {
      if state == Automaton.midWord {
        if automaton.alphabet.isWord[Int(symbol)] { return state }
        state = Automaton.root
      }
      let node = order[state]
      if let child = trie.child(of: node, symbol) { return Int(stateOfNode[child]) }
      if state == Automaton.root { return outside(after: symbol) }
      if endsInSpace(node), symbol == Alphabet.space { return state }
      state = Int(automaton.fallback[state])
    }
  }

  /// More white space after white space changes nothing.
  private func endsInSpace(_ node: Int) -> Bool {
    node > 0 && trie.nodes[node].symbol == Alphabet.space
  }

  private func code(of state: Int) -> Int32 {
    let endsForm = automaton.terminal[state] >= 0 || automaton.nextTerminal[state] >= 0
    if endsForm { return Automaton.isNoRow | Automaton.endsForm | Int32(state) }
    return state >= automaton.rowCount
      ? Automaton.isNoRow | Int32(state) : Int32(state * automaton.alphabet.count)
  }

  private mutating func fillRows() {
    let length = automaton.alphabet.count
    automaton.rows = [Int32](repeating: 0, count: automaton.rowCount * length)
    for state in 0..<automaton.rowCount {
      let start = state * length
      if state <= Automaton.midWord {
        for symbol in 0..<length {
          automaton.rows[start + symbol] = code(of: target(from: state, UInt16(symbol)))
        }
        continue
      }
      // A slice would share the rows' memory and make the writing copy it.
      let copied = Int(automaton.fallback[state]) * length
      for symbol in 0..<length {
        automaton.rows[start + symbol] = automaton.rows[copied + symbol]
      }
      for (symbol, code) in edges(of: state) { automaton.rows[start + Int(symbol)] = code }
    }
  }

  private mutating func fillEdges() {
    automaton.edgeStart = [0]
    for state in automaton.rowCount..<order.count {
      for (symbol, code) in edges(of: state) {
        automaton.edgeSymbol.append(symbol)
        automaton.edgeCode.append(code)
      }
      automaton.edgeStart.append(Int32(automaton.edgeSymbol.count))
    }
  }

  private func edges(of state: Int) -> [(symbol: UInt16, code: Int32)] {
    let node = order[state]
    let children = trie.children(of: node).map {
      (trie.nodes[$0].symbol, code(of: Int(stateOfNode[$0])))
    }
    return endsInSpace(node) ? children + [(Alphabet.space, code(of: state))] : children
  }
}
