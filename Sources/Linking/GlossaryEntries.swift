import Diagnostics
import Model

extension GlossaryEntry {
  /// What a record is recognised by in prose; nil when prose does not link to it by itself.
  ///
  /// The fields are looked up by name, so that a site's own kinds take part by having them.
  init?(_ record: Record, target: Int) {
    let values = record.values
    let acronym = values[Agency.acronym]
    let asked = values[Term.mentions]
    switch record.kind.mentionRule {
    case .always: if asked == false { return nil }
    case .withAcronym: if !(asked ?? (acronym != nil)) { return nil }
    case .onRequest: if asked != true { return nil }
    }
    var forms: [Form] = []
    let expansion = values[Term.expansion]
    let isExact = values[Term.case].map { $0 == .exact } ?? Self.looksExact(record.name)
    if let acronym { forms.append(Form(acronym, exactCase: true, origin: .acronym)) }
    forms.append(
      Form(record.name, exactCase: isExact, origin: expansion == nil ? .name : .acronym))
    if let expansion { forms.append(Form(expansion, exactCase: false, origin: .expansion)) }
    for form in values[Term.forms] {
      forms.append(Form(form, exactCase: isExact || Self.looksExact(form), origin: .form))
    }
    self.init(
      target: target, forms: forms, expansion: acronym == nil ? expansion : record.name,
      isWellKnown: values[Term.wellKnown] ?? false)
  }

  /// Two capitals in a row make an acronym, which only its own letters stand for.
  private static func looksExact(_ text: String) -> Bool {
    zip(text, text.dropFirst()).contains { $0.isUppercase && $1.isUppercase }
  }
}

extension GlossaryAmbiguity {
  /// The finding for two entries that go by one form, unless they name each other.
  func diagnostic(_ content: Content) -> Diagnostic? {
    let winner = content.records[self.winner]
    let others = losers.map { content.records[$0] }.filter { other in
      !(winner[Term.distinctFrom].contains { $0.id == other.id }
        || other[Term.distinctFrom].contains { $0.id == winner.id })
    }
    guard let other = others.first else { return nil }
    return Diagnostic(
      .ambiguousTerm,
      "“\(text)” stands for \(winner.kind.name) `\(winner.id)` and \(other.kind.name) `\(other.id)`",
      at: other.idRange, notes: [Note("The other one", at: winner.idRange)],
      suggestions: [
        Suggestion(
          "change the forms of one, set `mentions: false` on it, or name it in `distinct_from`")
      ])
  }
}
