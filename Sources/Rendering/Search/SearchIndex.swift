import Bytes
import Files
import Linking
import Model
import Parallel

/// What `search.js` looks words up in, made of the whole site.
///
/// `search/index.json` holds everything where that is little. On a large site the words and the entries
/// are cut into parts, of which a search loads only those that it needs.
struct SearchIndex {
  let kit: RenderingKit
  let outline: SiteOutline

  /// The index of the site, which the search page loads.
  static let path = SiteAddresses.search + "index.json"

  /// How the index is cut.
  struct Limits {
    /// The most bytes of words and entries that `index.json` holds itself.
    var whole = 1_000_000
    /// The bytes of a part with words, about; and with entries.
    var words = 128 * 1024
    var entries = 16 * 1024
  }

  /// Pages or records that are read in one go.
  private static let run = 32

  /// The files of the index.
  /// - Complexity: O(n) in the text of the site, and O(w log w) in the number of different words.
  func files(_ limits: Limits = Limits()) async -> [OutputFile] {
    let kinds = kit.site.content.kinds.map(\.name) + [SearchReader.page]
    let reader = SearchReader(
      kit: kit,
      kinds: Dictionary(
        kinds.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: { a, _ in a }))
    let common = kit.wording.list("search_common_words")
    let subjects = SearchReader.subjects(kit, outline)
    let runs = stride(from: 0, to: subjects.count, by: Self.run).map {
      subjects[$0..<min($0 + Self.run, subjects.count)]
    }
    let read = await parallelMap(runs, grain: 1) { run in
      var collector = SearchCollector(common: common)
      for subject in run { reader.read(subject, into: &collector) }
      return collector
    }
    let everything = read.flatMap(\.entries)
    let words = SearchWords(read).parts(limit: limits.words)
    let entries = SearchEntries.parts(everything, limit: limits.entries)
    var size = 0
    for part in words { size += part.size }
    for part in entries { size += part.json.count }
    return file(
      kinds: kinds, common: common, words: words, entries: entries,
      sections: SearchEntries.sectionCounts(everything), isWhole: size <= limits.whole)
  }

  private func file(
    kinds: [String], common: [String], words: [SearchWords.Part], entries: [SearchEntries.Part],
    sections: String, isWhole: Bool
  ) -> [OutputFile] {
    var files: [OutputFile] = []
    func part(_ name: String, _ json: [UInt8]) -> String {
      let name = "\(name).\(contentHashDigits(json.span)).json"
      files.append(OutputFile(path: SiteAddresses.search + name, contents: json))
      return name
    }
    let labels = kinds.map { kit.wording.label(field: "kind", value: $0, kind: nil) }
    let common = common.flatMap { SearchText.words($0) }
    var json = JSONWriter()
    json.object { json in
      json.arrayMember("kinds", of: [""] + labels) { json, label in json.string(label) }
      json.arrayMember("common", of: common) { json, word in json.string(word) }
      json.member("sections", sections)
      if isWhole {
        json.key("words")
        SearchWords.joined(words).write(to: &json)
        json.key("entries")
        SearchEntries.write(entries.flatMap(\.entries), to: &json)
      } else {
        json.arrayMember("wordParts", of: words.enumerated()) { json, item in
          json.array { json in
            json.string(item.element.first.span)
            json.string(part("words-\(item.offset)", item.element.json()))
          }
        }
        json.arrayMember("entryParts", of: entries.enumerated()) { json, item in
          json.array { json in
            json.number(item.element.start)
            json.string(part("entries-\(item.offset)", item.element.json))
          }
        }
      }
    }
    let buffer = json.finish()
    return [OutputFile(path: Self.path, contents: buffer.copy())] + files
  }
}
