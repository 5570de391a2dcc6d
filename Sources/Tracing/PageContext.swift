import Linking
import Model
import Reading

/// The figures that a page or record is about.
enum PageContext {
  /// A record that is a figure itself, those that its data names, those that the text links to, and
  /// those that its blocks show; each once, in that order.
  /// - Complexity: O(links, blocks and references of the page or record).
  static func figures(of text: PageText, in site: Site) -> [Int] {
    var seen: Set<Int> = []
    var figures: [Int] = []
    func add(_ place: Int?) {
      guard let place, site.content.records[place].kind.referenceStyle == .number,
        seen.insert(place).inserted
      else { return }
      figures.append(place)
    }
    let proses: [LinkedProse]
    switch text.place {
    case .page(let page): proses = [site.pages[page].body]
    case .record(let place):
      let record = site.content.records[place]
      add(place)
      for (_, _, reference) in record.values.references(record.kind.fields) {
        add(site.records.place(of: reference.id))
      }
      for id in record[Figure.formula]?.references ?? [] { add(site.records.place(of: id.text)) }
      proses = Array(site.linkedRecords[place].prose.values)
    }
    for passage in text.passages {
      for link in passage.links {
        if case .number(let figure, _) = link.target { add(figure) }
      }
    }
    for block in proses.flatMap(\.prose.blocks) {
      for reference in block.values.references(block.kind.fields).map(\.reference) {
        add(site.records.place(of: reference.id))
      }
    }
    return figures
  }
}
