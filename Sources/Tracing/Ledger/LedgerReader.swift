import Diagnostics
import Linking
import Model
import Reading

/// Makes the ledger's entries of traced pages.
public struct LedgerReader: Sendable {
  private let site: Site
  private let figures: FigureValues

  public init(_ tracer: Tracer) {
    site = tracer.site
    figures = tracer.figures
  }

  /// The entries of a page, in reading order.
  /// - Complexity: O(numbers · length of their passages).
  public func entries(of page: TracedPage) -> [LedgerEntry] {
    let name: String
    let url: String
    switch page.text.place {
    case .page(let index):
      name = site.content.pages[index][Page.title] ?? site.content.pages[index].path
      url = site.addresses.pages[index]
    case .record(let index):
      name = site.content.records[index].name
      url = site.addresses.records[index]
    }
    return page.numbers.map { entry($0, page, name, url) }
  }

  private func entry(
    _ number: TracedNumber, _ page: TracedPage, _ name: String, _ url: String
  ) -> LedgerEntry {
    let passage = page.passage(of: number)
    let range = page.range(of: number)
    let start = range.start
    let rest = rest(of: number.basis)
    return LedgerEntry(
      path: range.file.path, line: start.line, column: start.column,
      offset: range.offsets.lowerBound, page: name, url: url,
      text: readable(number.number?.range ?? number.core, passage),
      sentence: sentence(of: number, passage),
      basis: rest.basis, contradicts: number.agreement?.isContradiction ?? false,
      figure: rest.figure?.id, figureTitle: rest.figure?.name, statement: rest.stated?.statement.id,
      value: rest.value, period: rest.stated?.statement[Statement.period]?.edtf,
      formula: rest.formula, source: rest.source?.id, sourceTitle: rest.source?.name,
      locator: rest.locator, quote: rest.stated?.statement[Statement.quote], excuse: nil)
  }

  private struct Rest {
    var basis: LedgerEntry.Basis
    var figure: Record?
    var stated: StatedValue?
    var value: String?
    var formula: String?
    var source: Record?
    var locator: String?
  }

  private func rest(of basis: TracedNumber.Basis) -> Rest {
    switch basis {
    case .plain: return Rest(basis: .plain)
    case .unsourced: return Rest(basis: .unsourced)
    case .quoted(let source, let place):
      return Rest(basis: .quoted, source: site.content.records[source], locator: place)
    case .statement(let figure, let statement):
      return rest(.statement, figure, statement)
    case .repeated(let figure, let statement):
      return rest(.repeated, figure, statement)
    }
  }

  private func rest(_ basis: LedgerEntry.Basis, _ figure: Int, _ statement: Int?) -> Rest {
    var rest = Rest(basis: basis, figure: site.content.records[figure])
    guard let value = figures[figure] else { return rest }
    if let statement = statement ?? (value.statements.isEmpty ? nil : 0),
      value.statements.indices.contains(statement), !(value.isDerived && value.statements.isEmpty)
    {
      let stated = value.statements[statement]
      rest.stated = stated
      rest.value = stated.text
      rest.source = stated.statement[Statement.source].flatMap { site.records.place(of: $0.id) }
        .map { site.content.records[$0] }
      rest.locator = stated.statement[Statement.at]
    } else if let computed = value.computed {
      if basis == .statement { rest.basis = .derived }
      rest.value = ValueText.number(computed.number, computed.unit)
      rest.formula =
        rest.figure?[Figure.formula]?.text
        ?? rest.figure?[Figure.parts].map(\.id).joined(separator: " + ")
    }
    return rest
  }

  private func sentence(of number: TracedNumber, _ passage: Passage) -> String {
    readable(passage.sentence(around: number.core), passage)
  }

  /// A run of a passage's text, with what readers see for links that were written without words.
  private func readable(_ range: Range<Int>, _ passage: Passage) -> String {
    var text: [UInt8] = []
    var index = range.lowerBound
    var next = passage.links.firstPlace { $0.range.lowerBound >= range.lowerBound }
    while next < passage.links.count {
      let link = passage.links[next]
      next += 1
      if link.range.lowerBound >= range.upperBound { break }
      guard link.isEmpty, !link.isImage, link.range.lowerBound >= index,
        link.range.upperBound <= range.upperBound
      else { continue }
      text += passage.text[index..<link.range.lowerBound]
      text += shown(link.target).utf8
      index = link.range.upperBound
    }
    text += passage.text[index..<range.upperBound]
    return String(decoding: text, as: UTF8.self).replacing("\u{FFFC}", with: "")
  }

  private func shown(_ target: LinkTarget) -> String {
    switch target {
    case .record(let record): return site.content.records[record].name
    case .number(let figure, let statement):
      guard let value = figures[figure] else { return "" }
      let index = statement ?? 0
      if value.statements.indices.contains(index), statement != nil || !value.isDerived {
        return value.statements[index].text
      }
      return value.computed.map { ValueText.number($0.number, $0.unit) } ?? ""
    default: return ""
    }
  }
}

extension Agreement {
  /// Whether the text says something else than the record.
  public var isContradiction: Bool {
    if case .contradicts = self { true } else { false }
  }
}

extension Array {
  /// The first place from which on a condition holds, which holds for all behind it.
  /// - Complexity: O(log n)
  func firstPlace(where condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
