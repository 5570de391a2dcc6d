import CommonMark
import Diagnostics
import Linking
import Model
import Reading

/// What a term's definition says beside its name.
struct Definition {
  let record: Record
  /// Its paragraphs, cells and headings.
  let passages: [Passage]
  /// The term's own names.
  private let names: PhraseFinder

  /// Nil for anything but a term.
  init?(_ text: PageText, _ records: [Record]) {
    guard case .record(let place) = text.place, records[place].kind.mentionRule == .always else {
      return nil
    }
    record = records[place]
    let field = record.kind.bodyField
    passages = text.passages.filter { $0.field == field }
    let names = [record.name, record[Term.expansion]].compactMap { $0 } + record[Term.forms]
    self.names = PhraseFinder(names.map { PhraseFinder.Phrase($0) })
  }

  /// Why it says nothing; nil when it says something.
  /// - Complexity: O(words), for short ones; long ones say something.
  func emptiness(_ site: Site) -> String? {
    guard !passages.isEmpty, passages.reduce(0, { $0 + $1.text.count }) <= 400 else { return nil }
    var words: [String] = []
    var others: [String] = []
    var isNamed = false
    var linked: [LinkTarget] = []
    for passage in passages {
      let own = names.matches(in: passage.text).map(\.range)
      isNamed = isNamed || !own.isEmpty
      let links = passage.links.filter { !$0.isImage && Self.isPlace($0.target) }
      linked += links.map(\.target)
      for token in Tokens(passage.text) {
        let word = String(decoding: passage.text[token], as: UTF8.self).lowercased()
        words.append(word)
        let isLinked = links.contains { $0.range.contains(token.lowerBound) }
        let isOwn = own.contains { $0.contains(token.lowerBound) }
        if !isOwn, !isLinked, !Self.fillers.contains(word) { others.append(word) }
      }
    }
    if words.isEmpty, linked.isEmpty {
      // A picture or a piece of code can explain something.
      return passages.contains { $0.text.contains(0xEF) } ? nil : "The definition has no words"
    }
    if Self.notes.contains(words.joined(separator: " ")) {
      return "The definition is only a note to the editors"
    }
    guard others.isEmpty else { return nil }
    if !linked.isEmpty {
      return leadsOn(linked, site) ? "The definition only leads elsewhere" : nil
    }
    return isNamed ? "The definition only says the name again" : nil
  }

  /// Whether links lead to something that does not itself lead on: circles are found as such.
  private func leadsOn(_ targets: [LinkTarget], _ site: Site) -> Bool {
    targets.allSatisfy { target in
      guard case .record(let place) = target else { return true }
      let other = site.content.records[place]
      guard other.kind.mentionRule == .always else { return true }
      return place != site.records.place(of: record.id)
        && Definition(PageText(.record(place), of: site), site.content.records)
          .map { !$0.hasOnlyLinks } ?? true
    }
  }

  private var hasOnlyLinks: Bool {
    passages.allSatisfy { passage in
      Tokens(passage.text).allSatisfy { token in
        passage.links.contains { $0.range.contains(token.lowerBound) }
          || Self.fillers.contains(
            String(decoding: passage.text[token], as: UTF8.self).lowercased())
      }
    }
  }

  private static func isPlace(_ target: LinkTarget) -> Bool {
    switch target {
    case .record, .address, .asset, .external: true
    case .number, .citation, .plain, .broken: false
    }
  }

  /// Words that say nothing of what something is.
  private static let fillers: Set<String> = [
    "a", "an", "the", "is", "are", "was", "were", "means", "stands", "for", "short", "form", "of",
    "abbreviation", "acronym", "full", "name", "term", "word", "this", "that", "it", "in", "i",
    "e", "see", "also", "cf", "look", "at", "under", "page", "here", "there", "other",
  ]

  private static let notes: Set<String> = [
    "tbc", "tbd", "tba", "tbw", "todo", "to do", "to be done", "to be written", "to be confirmed",
    "to be defined", "to be added", "to be completed", "to be decided", "to be explained",
    "to be announced", "to come", "to follow", "fixme", "xxx", "xx", "x", "n a", "na", "none",
    "nothing", "missing", "unknown", "placeholder", "coming soon", "definition", "a definition",
    "definition missing", "definition to be written", "definition to follow", "add definition",
    "write me", "write this", "write a definition", "lorem ipsum", "later", "pending", "blank",
    "not yet written", "not yet defined", "no definition", "no definition yet", "test",
  ]
}
