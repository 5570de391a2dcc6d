import Diagnostics
import Linking
import Model
import Reading
import Synchronization

/// What acronyms seem to stand for, by all that a site says.
///
/// Looked for when first asked: most sites explain what they use.
final class SiteExpansions: Sendable {
  /// Words that an acronym seems to stand for, and where they stand.
  struct Words: Sendable {
    let text: String
    let range: SourceRange
  }

  private struct Found {
    /// What stands in brackets with its acronym, each wording once.
    var introduced: [String: [Words]] = [:]
    /// Names in capitals, by their first letters.
    var names: [String: Words] = [:]
  }

  private let site: Site
  private let found = Mutex<Found?>(nil)

  init(_ site: Site) {
    self.site = site
  }

  /// Every wording that some text introduces an acronym by, in the order of the site.
  /// - Complexity: O(length of all texts) the first time.
  func introductions(of acronym: String) -> [Words] { read().introduced[acronym] ?? [] }

  /// The likeliest words: introduced with the acronym, or a name with its first letters.
  /// - Complexity: as ``introductions(of:)``.
  func likeliest(for acronym: String) -> Words? {
    let found = read()
    return found.introduced[acronym]?.first ?? found.names[acronym.uppercased()]
  }

  private func read() -> Found {
    found.withLock { found in
      if let found { return found }
      var new = Found()
      let reader = PassageReader(site)
      for place in site.content.pages.indices.map({ ProsePlace.page($0) })
        + site.content.records.indices.map({ ProsePlace.record($0) })
      {
        for passage in reader.passages(of: place) { Self.read(passage, &new) }
      }
      found = new
      return new
    }
  }

  private static func read(_ passage: Passage, _ found: inout Found) {
    for acronym in Acronym.all(in: passage.text) {
      guard
        let expansion = Expansion.place(beside: acronym.range, in: passage.text)?
          .expansion(acronym.name)
      else { continue }
      let words = words(expansion.range, passage)
      if found.introduced[acronym.name]?.contains(where: { $0.text == words.text }) != true {
        found.introduced[acronym.name, default: []].append(words)
      }
    }
    for (letters, range) in CapitalisedNames(passage.text) where found.names[letters] == nil {
      found.names[letters] = words(range, passage)
    }
  }

  private static func words(_ range: Range<Int>, _ passage: Passage) -> Words {
    Words(text: String(decoding: passage.text[range], as: UTF8.self), range: passage.range(range))
  }
}
