import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// A number in prose that is data says where it comes from.
struct UnsourcedNumber: EditorialRule {
  static let kind = DiagnosticKind.unsourcedNumber
  private let records: [Record]
  private let figures: FigureValues
  private let equivalents: EquivalentFigures
  /// Whether another rule reports sums in another currency.
  private let leavesConversions: Bool

  init(_ inspection: Inspection) {
    records = inspection.records
    figures = inspection.figures
    equivalents = inspection.equivalents
    leavesConversions = !inspection.isOff(.currencyConvertedWithoutSource)
  }

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    // A link to a figure that does not exist is reported as such.
    for (index, number) in page.numbers.enumerated()
    where number.basis == .unsourced && number.link == nil {
      if leavesConversions, Conversion.original(of: index, on: page, figures) != nil { continue }
      findings.append(finding(number, page))
    }
  }

  private func finding(_ number: TracedNumber, _ page: TracedPage) -> Diagnostic {
    let passage = page.passage(of: number)
    let words = String(decoding: passage.text[number.core], as: UTF8.self)
    let message: String
    if passage.isQuoted(number.core) {
      message = "`\(words)` is quoted, and nothing says from where"
    } else if passage.takesLinks {
      message = "Nothing says where `\(words)` comes from"
    } else {
      message =
        "Nothing \(page.text.isRecord ? "here" : "on this page") says where `\(words)` comes from"
    }
    return Diagnostic(
      Self.kind, message, at: page.range(of: number), suggestions: suggestions(number, page))
  }

  private func suggestions(_ number: TracedNumber, _ page: TracedPage) -> [Suggestion] {
    let passage = page.passage(of: number)
    let written = String(
      decoding: passage.text[number.number?.range ?? number.core], as: UTF8.self)
    let same = number.number.map { equivalents.figures(for: $0) } ?? []
    let references = same.prefix(3).map { place -> String in
      let id = records[place.figure].id
      guard let statement = place.statement,
        let named = figures[place.figure]?.statements[statement].statement.id
      else { return id }
      return "\(id)#\(named)"
    }
    guard passage.takesLinks else {
      let example = references.first.map { "`[\(written)](figure:\($0))`" }
      return [
        Suggestion(
          example.map { "refer to the figure in the text, as in \($0), or leave the number out" }
            ?? "refer to its figure in the text, or leave the number out")
      ]
    }
    if passage.isQuoted(number.core) {
      return [Suggestion("name the source behind the quotation: `[](source:… \"paragraph 3\")`")]
    }
    if references.count == 1 {
      let text = "[\(written)](figure:\(references[0]))"
      return [
        Suggestion(
          "refer to the figure with this value: `\(text)`",
          replacement: isTelling(number) ? replacement(text, number, passage) : nil)
      ]
    }
    if references.count > 1 {
      let list = references.map { "`\($0)`" }.joined(separator: ", ")
      return [
        Suggestion(
          "refer to the figure that is meant, as in `[\(written)](figure:\(references[0]))`; these have the value: \(list)"
        )
      ]
    }
    return [
      Suggestion("refer to a figure with a source: `[\(written)](figure:…)`"),
      Suggestion("where it is no data, say so: `[\(written)](plain:)`"),
    ]
  }

  /// Whether hardly anything else can be meant: an amount with its unit, or a long number.
  private func isTelling(_ number: TracedNumber) -> Bool {
    guard case .quantity(let quantity)? = number.number?.meaning else { return false }
    switch quantity.unit {
    case .currency, .percent, .percentagePoint, .measure: return true
    case .none, .counted, .times:
      return quantity.lower.form == .digits && quantity.lower.value.magnitude > Number(99)
    }
  }

  /// The edit that makes a link of the number; nil where markup stands within, or where a bracket would
  /// begin a list in YAML.
  private func replacement(
    _ text: String, _ number: TracedNumber, _ passage: Passage
  ) -> Replacement? {
    guard let words = number.number?.range else { return nil }
    let range = passage.range(words)
    let bytes = range.file.bytes[range.offsets]
    guard bytes.elementsEqual(passage.text[words]), range.offsets != passage.range.offsets,
      passage.field == nil || range.offsets.lowerBound > passage.range.offsets.lowerBound,
      !passage.links.contains(where: { $0.range.overlaps(words) })
    else { return nil }
    return Replacement(range, with: text)
  }
}

extension Passage {
  /// Whether a link can stand in it.
  var takesLinks: Bool {
    switch kind {
    case .heading, .paragraph, .cell: true
    case .title, .summary, .caption, .imageDescription: false
    }
  }
}

extension PageText {
  /// Whether it belongs to a record.
  var isRecord: Bool {
    if case .record = place { true } else { false }
  }
}
