import CommonMark
import Linking
import Model

extension LinkedProse {
  /// The first sentence of the first paragraph, as readers see it; nil for a text without any.
  func firstSentence(_ records: [Record]) -> String? {
    let document = prose.document
    let paragraphs = document.ids.lazy.filter { document[$0].kind == .paragraph }
    for paragraph in paragraphs {
      let text = document.descendants(of: paragraph).first { document[$0].kind == .text }
      guard let text else { continue }
      let found = sentence(around: text, in: document, filler: filler(records))
      if !found.isEmpty { return found }
    }
    return nil
  }
}
