import CommonMark
import Diagnostics
import Linking
import Model
import Tracing

/// A picture says in words what it shows.
struct MissingAlternativeText: EditorialRule {
  static let kind = DiagnosticKind.missingAlternativeText
  private let inspection: Inspection

  init(_ inspection: Inspection) {
    self.inspection = inspection
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    for linked in inspection.proses(of: page.text.place) {
      check(linked, &findings)
      for cell in linked.cells.joined().joined() { check(cell, &findings) }
    }
  }

  private func check(_ linked: LinkedProse, _ findings: inout [Diagnostic]) {
    let document = linked.prose.document
    for link in linked.links where document[link.node].kind == .image {
      let words = document.plainText(of: link.node)
      let range = linked.prose.range(of: document[link.node])
      let text = String(decoding: words, as: UTF8.self)
      if !text.contains(where: { $0.isLetter || $0.isNumber || $0.isSymbol }) {
        findings.append(
          Diagnostic(
            .missingAlternativeText, "Nothing says in words what this picture shows", at: range,
            suggestions: [
              Suggestion(
                "write it between the brackets; for a mere ornament, excuse it with `<!-- explainer-ignore missing-alternative-text: why -->`"
              )
            ]))
      } else if isFileName(words, document.literal(of: link.node)) {
        findings.append(
          Diagnostic(
            .missingAlternativeText, "The name of a file does not say what the picture shows",
            at: range, suggestions: [Suggestion("say between the brackets what can be seen")]))
      }
    }
  }

  private func isFileName(_ words: [UInt8], _ destination: ArraySlice<UInt8>) -> Bool {
    let slash = destination.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 }
    let file = destination[(slash ?? destination.startIndex)...]
    guard let dot = file.lastIndex(of: UInt8(ascii: ".")) else { return false }
    // `quay` can be the name of the file and a word; `quay.png` and `img_0042` can only be names.
    let stem = file[..<dot]
    return words.elementsEqual(file)
      || words.elementsEqual(stem)
        && stem.contains { $0 == UInt8(ascii: "_") || $0 &- 0x30 < 10 }
  }
}
