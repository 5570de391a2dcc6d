import Linking
import Model
import Reading

/// Traces the numbers of one page.
struct PageTracing {
  private let tracer: Tracer
  private let text: PageText
  private let citations: PageCitations
  /// The figures that the page or record refers to, or is; found when first asked for.
  private var context: [Int]?
  private var found: [TracedNumber] = []

  init(_ tracer: Tracer, _ text: PageText) {
    self.tracer = tracer
    self.text = text
    citations = PageCitations(text, tracer.site)
  }

  mutating func numbers() -> [TracedNumber] {
    for index in text.passages.indices { read(index) }
    return found
  }

  private mutating func read(_ index: Int) {
    let passage = text.passages[index]
    let numbers = tracer.scanner.numbers(
      in: passage.textWithoutCitations, excluding: names(in: passage))
    let first = found.count
    let links = passage.links.indices.filter { isOfNumber(passage.links[$0], passage) }
    for link in links where passage.links[link].isEmpty { shown(link, index, passage) }
    if links.isEmpty {
      for number in numbers where number.isData { add(number, nil, index, passage) }
      return
    }
    var next = 0
    /// The links that were read by themselves, because a number reaches out of them.
    var alone: Set<Int> = []
    for number in numbers {
      while next < links.count,
        passage.links[links[next]].range.upperBound <= number.core.lowerBound
      { next += 1 }
      var touching: [Int] = []
      var index2 = next
      while index2 < links.count,
        passage.links[links[index2]].range.lowerBound < number.core.upperBound
      {
        touching.append(links[index2])
        index2 += 1
      }
      guard let link = touching.first else {
        if number.isData { add(number, nil, index, passage) }
        continue
      }
      if touching.count == 1, passage.links[link].range.contains(number.core) {
        if number.isData {
          add(number, link, index, passage)
        } else {
          addIfStated(number, link, index, passage)
        }
        continue
      }
      if touching.count == 1, number.isData, isOnlyScaled(number, passage.links[link], passage) {
        alone.insert(link)
        add(number, link, index, passage)
        continue
      }
      split(number, touching, &alone, index, passage)
    }
    found[first...].sort { $0.core.lowerBound < $1.core.lowerBound }
  }

  /// Whether nothing but a number's size or per cent stands behind its link: `[12](figure:a) million`.
  private func isOnlyScaled(
    _ number: NumberInText, _ link: Passage.Link, _ passage: Passage
  ) -> Bool {
    guard link.range.lowerBound <= number.core.lowerBound,
      link.range.upperBound < number.core.upperBound
    else { return false }
    let rest = passage.text[link.range.upperBound..<number.core.upperBound]
      .filter { $0 != UInt8(ascii: " ") }
    return Self.scales.contains { $0.utf8.elementsEqual(rest) }
  }

  private static let scales = [
    "%", "percent", "thousand", "million", "billion", "trillion", "m", "bn", "tn", "k",
  ]

  /// Reads the parts of a number that stand in links of their own: `[5](figure:a) to [10](figure:b)`.
  private mutating func split(
    _ number: NumberInText, _ links: [Int], _ alone: inout Set<Int>, _ index: Int,
    _ passage: Passage
  ) {
    var start = number.core.lowerBound
    for link in links {
      let range = passage.links[link].range
      rescan(start..<max(start, range.lowerBound), nil, index, passage)
      if alone.insert(link).inserted { rescan(range, link, index, passage) }
      start = range.upperBound
    }
    rescan(start..<max(start, number.core.upperBound), nil, index, passage)
  }

  private mutating func rescan(
    _ range: Range<Int>, _ link: Int?, _ index: Int, _ passage: Passage
  ) {
    if range.isEmpty { return }
    for number in tracer.scanner.numbers(in: Array(passage.text[range])) where number.isData {
      add(number.moved(by: range.lowerBound), link, index, passage)
    }
  }

  /// A link to a figure that was written without words, which shows the figure's value.
  private mutating func shown(_ link: Int, _ index: Int, _ passage: Passage) {
    guard case .number(let figure, let statement) = passage.links[link].target,
      let value = tracer.figures[figure]
    else { return }
    let shown = statement ?? (value.statements.isEmpty ? nil : 0)
    found.append(
      TracedNumber(
        passage: index, number: nil, core: passage.links[link].range, link: link,
        basis: .statement(figure: figure, statement: shown), agreement: .equal))
  }

  /// Words in a link to a figure that are no data elsewhere, such as `one of them`: a number when they
  /// say what the figure says.
  private mutating func addIfStated(
    _ number: NumberInText, _ link: Int, _ index: Int, _ passage: Passage
  ) {
    guard case .number(let figure, let statement) = passage.links[link].target,
      let value = tracer.figures[figure],
      let quantity = try? Quantity(String(decoding: passage.text[number.core], as: UTF8.self))
    else { return }
    let read = NumberInText(
      range: number.range, core: number.core, meaning: .quantity(quantity),
      nearbyRates: number.nearbyRates)
    let (agreed, agreement) = value.agreement(
      of: read, with: named(passage.links[link], statement, passage))
    if case .contradicts = agreement { return }
    found.append(
      TracedNumber(
        passage: index, number: read, core: read.core, link: link,
        basis: .statement(figure: figure, statement: agreed), agreement: agreement))
  }

  private mutating func add(
    _ number: NumberInText, _ link: Int?, _ index: Int, _ passage: Passage
  ) {
    var basis = TracedNumber.Basis.unsourced
    var agreement: Agreement?
    switch link.map({ passage.links[$0].target }) {
    case .plain?: basis = .plain
    case .number(let figure, let statement)?:
      basis = .statement(figure: figure, statement: statement)
      if let value = tracer.figures[figure], let link {
        let statement = named(passage.links[link], statement, passage)
        let (agreed, result) = agreed(number, passage.links[link], passage, value, statement)
        basis = .statement(figure: figure, statement: agreed)
        agreement = result
      }
    default:
      if passage.isQuoted(number.core), let cited = citations.citation(of: number.core, in: index) {
        basis = .quoted(source: cited.source, at: cited.place)
      } else if let (repeated, result) = repeated(number, index, passage) {
        basis = repeated
        agreement = result
      }
    }
    found.append(
      TracedNumber(
        passage: index, number: number, core: number.core, link: link, basis: basis,
        agreement: agreement))
  }

  /// Whether a link says what its words are: a figure's value, or no data; one that leads nowhere,
  /// which has been reported, among them.
  private func isOfNumber(_ link: Passage.Link, _ passage: Passage) -> Bool {
    switch link.target {
    case .number, .plain: !link.isImage
    case .broken: !link.isImage && passage.destination(of: link).starts(with: "figure:".utf8)
    default: false
    }
  }

  /// The statement that a link to a figure names; nil when it names none, and leads to the first.
  private func named(_ link: Passage.Link, _ statement: Int?, _ passage: Passage) -> Int? {
    passage.destination(of: link).contains(UInt8(ascii: "#")) ? statement : nil
  }

  /// Whether a linked number says what its figure says.
  ///
  /// Words in front of the link are a part of it (`more than [170](figure:arrests)`), unless they are
  /// about something else: a span of time (`over [three years](…)`), or a comparison with the number
  /// (`more than [around £12 million](…)`).
  private func agreed(
    _ number: NumberInText, _ link: Passage.Link, _ passage: Passage, _ value: FigureValue,
    _ statement: Int?
  ) -> (Int?, Agreement) {
    let result = value.agreement(of: number, with: statement)
    guard result.agreement.isContradiction, number.range.lowerBound < link.range.lowerBound,
      case .quantity(let whole) = number.meaning,
      let own = tracer.scanner.numbers(in: Array(passage.text[link.range])).first(where: \.isData),
      case .quantity(let part) = own.meaning, part.lower.value == whole.lower.value
    else { return result }
    var isTime = false
    if case .measure(let symbol) = part.unit, let unit = MeasureUnit.named(symbol) {
      isTime = unit.dimension == .time || unit.dimension == .calendarTime
    }
    guard part.comparator != .exactly || whole.comparator == .over && isTime else { return result }
    let alone = value.agreement(of: own, with: statement)
    return alone.agreement.isContradiction ? result : alone
  }

  /// The figure whose value a number says once more, where there can be no link to it.
  private mutating func repeated(
    _ number: NumberInText, _ index: Int, _ passage: Passage
  ) -> (TracedNumber.Basis, Agreement)? {
    let candidates: [Int]
    switch passage.kind {
    case .title, .summary, .caption, .imageDescription:
      candidates = context ?? PageContext.figures(of: text, in: tracer.site)
      context = candidates
    case .heading, .paragraph, .cell:
      // A figure's own page shows its statements beside its text.
      guard case .record(let record) = text.place, tracer.figures[record] != nil else { return nil }
      candidates = [record]
    }
    for figure in candidates {
      guard let value = tracer.figures[figure] else { continue }
      let (statement, agreement) = value.agreement(of: number, with: nil)
      if case .contradicts = agreement { continue }
      return (.repeated(figure: figure, statement: statement), agreement)
    }
    return nil
  }

  /// Where names stand that are no data: those of records, and what links to records say.
  private func names(in passage: Passage) -> [Range<Int>] {
    var ranges = tracer.names.ranges(in: passage.text)
    if passage.kind == .title, !isNamed {
      // What stands in a title is said there, and not named.
      ranges.removeAll { $0 == 0..<passage.text.count }
    }
    let named = ranges.count
    for link in passage.links where !link.isEmpty && !link.isImage {
      if isName(link, passage) { ranges.append(link.range) }
    }
    if ranges.count == named { return ranges }
    ranges.sort { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    var end = 0
    ranges.removeAll { range in
      if range.lowerBound < end { return true }
      end = range.upperBound
      return false
    }
    return ranges
  }

  /// Whether the text is that of a record that goes by a name.
  private var isNamed: Bool {
    guard case .record(let record) = text.place else { return false }
    return tracer.site.content.records[record].kind.isNamed
  }

  /// Whether a link's words are the name of what it leads to.
  private func isName(_ link: Passage.Link, _ passage: Passage) -> Bool {
    let name: String
    switch link.target {
    case .record(let record), .citation(let record, _):
      name = tracer.site.content.records[record].name
    case .address(let address, _):
      guard let title = tracer.pageTitles[address] else { return false }
      name = title
    default: return false
    }
    let words = passage.text[link.range]
    return words.count == name.utf8.count
      && zip(words, name.utf8).allSatisfy { TextBytes.lowered($0) == TextBytes.lowered($1) }
  }
}

extension Passage {
  /// The text with spaces for the marks of citations, which readers do not take for words.
  fileprivate var textWithoutCitations: [UInt8] {
    var text = text
    for link in links where link.isEmpty && !link.isImage {
      guard case .citation = link.target else { continue }
      for index in link.range { text[index] = UInt8(ascii: " ") }
    }
    return text
  }
}

extension NumberInText {
  fileprivate func moved(by offset: Int) -> NumberInText {
    NumberInText(
      range: range.lowerBound + offset..<range.upperBound + offset,
      core: core.lowerBound + offset..<core.upperBound + offset, meaning: meaning,
      nearbyRates: nearbyRates)
  }
}
