import CommonMark
import Model

/// Gives the headings of one page their ids, as GitHub makes them: a second one of a name gets `-1`.
struct HeadingNames {
  private var counts: [String: Int] = [:]
  private var taken: Set<String> = []

  /// The headings of a prose that stands behind those asked for before.
  /// - Complexity: O(nodes).
  mutating func headings(of prose: Prose) -> [Heading] {
    var headings: [Heading] = []
    for id in prose.document.ids where prose.document[id].kind == .heading {
      let title = String(decoding: prose.document.plainText(of: id), as: UTF8.self)
      headings.append(
        Heading(node: id, level: Int(prose.document[id].number), id: name(title), title: title))
    }
    return headings
  }

  private mutating func name(_ title: String) -> String {
    let slug = Slug.make(from: title)
    let base = slug.isEmpty ? "section" : slug
    var name = base
    while !taken.insert(name).inserted {
      counts[base, default: 0] += 1
      name = "\(base)-\(counts[base, default: 0])"
    }
    return name
  }
}
