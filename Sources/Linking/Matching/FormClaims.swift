/// Who is found by which form, and where entries claim the same one.
struct FormClaims {
  /// All forms that are the same when case is folded.
  struct Claim {
    var folded: [UInt32]
    /// The form that is found in any case.
    var anyCaseForm: Int32?
    /// The forms that are found in their own case only, each differently written.
    var exactForms: [Int32] = []
  }

  private(set) var claims: [Claim] = []
  private(set) var ambiguities: [GlossaryAmbiguity] = []

  init(_ table: FormTable) {
    var groups: [[UInt32]: [Int32]] = [:]
    var order: [[UInt32]] = []
    for (index, form) in table.forms.enumerated() {
      let folded = table.text(of: form).map(foldCase)
      if groups[folded] == nil { order.append(folded) }
      groups[folded, default: []].append(Int32(index))
    }
    for folded in order {
      let group = groups[folded] ?? []
      var claim = Claim(folded: folded)
      claim.anyCaseForm = settle(group.filter { !table.forms[Int($0)].exactCase }, table)
      var exact = group.filter { table.forms[Int($0)].exactCase }
      while let first = exact.first {
        let text = table.text(of: table.forms[Int(first)])
        let same = exact.filter { table.text(of: table.forms[Int($0)]) == text }
        exact.removeAll { same.contains($0) }
        if let winner = settle(same, table) { claim.exactForms.append(winner) }
      }
      claims.append(claim)
    }
  }

  /// The winner among forms that are the same in every respect.
  private mutating func settle(_ rivals: [Int32], _ table: FormTable) -> Int32? {
    let winner = rivals.min { left, right in
      let (a, b) = (table.forms[Int(left)].origin.weakness, table.forms[Int(right)].origin.weakness)
      return a == b ? left < right : a < b
    }
    guard let winner else { return nil }
    let form = table.forms[Int(winner)]
    let losers = Set(rivals.map { table.forms[Int($0)].slot }).subtracting([form.slot])
    if !losers.isEmpty {
      ambiguities.append(
        GlossaryAmbiguity(
          text: table.texts[Int(form.index)], exactCase: form.exactCase,
          winner: table.slots[Int(form.slot)].target,
          losers: losers.map { table.slots[Int($0)].target }.sorted()))
    }
    return winner
  }
}

extension GlossaryEntry.Form.Origin {
  /// How little a claim weighs against another; a name and an acronym are equally strong.
  fileprivate var weakness: Int {
    switch self {
    case .name, .acronym: 0
    case .expansion: 1
    case .form: 2
    }
  }
}

extension FormTable {
  /// The normalised scalars of a form.
  func text(of form: Form) -> ArraySlice<UInt32> {
    scalars[Int(form.scalars.lowerBound)..<Int(form.scalars.upperBound)]
  }
}
