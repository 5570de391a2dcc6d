import Drawing
import Files
import Model

/// What one output page gathers while it is written: the sources that it cites, the numbers that it
/// states, the entries that it mentions, and the ids that it has given out.
///
/// Ids that the program gives hold a full stop, which no heading's id does, so the two never clash.
final class PageState {
  /// The way to the site's root: empty on the home page, otherwise ends in a slash.
  let root: String

  /// Sources in the order in which they are first cited.
  private(set) var citations: [CitedSource] = []
  private var numberOfSource: [Int: Int] = [:]
  /// Statements and figures in the order in which their numbers are first stated.
  private(set) var numbers: [StatedNumber] = []
  private var noteOfNumber: [String: Int] = [:]
  /// What the page's picture shows, where it has one.
  var card: Card?
  /// The first thing that went wrong where nothing could be thrown.
  private(set) var failure: RenderingFailure?
  private var mentionCount = 0
  private var drawingCount = 0
  /// Whether a picture was drawn on the page.
  var hasDrawings: Bool { drawingCount > 0 }
  /// Where the page stands in the site: empty on the home page, otherwise ends in a slash.
  private let address: String
  /// The files that are published beside the page, by their paths in the site.
  private(set) var attachments: [OutputFile] = []

  /// The ids of all marks in the order in which they were asked for; nil for one that its template
  /// does not write.
  private var marks: [String?] = []
  /// The marks, by their places in that order, that stand in fields which the page does not show.
  private let hidden: Set<Int>

  struct CitedSource {
    let source: Int
    /// The places in the source that are cited, each once.
    var places: [String] = []
    var knownPlaces: Set<String> = []
    /// The ids of the marks that cite it.
    var marks: [String] = []
    /// How often it was cited.
    var count = 0
  }

  /// What the page states from one statement, or from one figure as a whole.
  struct StatedNumber {
    let figure: Int
    let statement: Int?
    /// The words of the first place.
    let text: String
    /// The ids of the marks that state it.
    var marks: [String] = []
    /// How often it is stated.
    var count = 0
  }

  /// What marks one place where a source is cited.
  struct CitationMark: Equatable {
    /// The source's number on the page.
    let number: Int
    /// Which of the marks of its source it is, from 1.
    let count: Int

    /// The mark's id.
    var id: String { "cite.\(number).\(count)" }
    /// The id of a note that stands beside it.
    var note: String { "note.\(number).\(count)" }
  }

  /// - Parameter hidden: what ``marks(hiddenIn:)`` found when the page was written before.
  init(root: String, address: String = "", without hidden: Set<Int> = []) {
    self.root = root
    self.address = address
    self.hidden = hidden
  }

  /// Notes that a piece of the page could not be written: the page must not be published.
  func note(_ failure: RenderingFailure) {
    if self.failure == nil { self.failure = failure }
  }

  /// The address of a page, as a link on this page leads to it.
  func url(_ address: String) -> String {
    let url = root + address
    return url.isEmpty ? "./" : url
  }

  /// Notes that the page cites a source.
  /// - Parameter isMarked: whether the mark's template writes its id.
  /// - Returns: the mark; nil where the page does not show it.
  func cite(_ source: Int, at place: String?, isMarked: Bool = true) -> CitationMark? {
    guard !hidden.contains(marks.count) else {
      marks.append(nil)
      return nil
    }
    let number: Int
    if let known = numberOfSource[source] {
      number = known
    } else {
      citations.append(CitedSource(source: source))
      number = citations.count
      numberOfSource[source] = number
    }
    citations[number - 1].count += 1
    if let place, citations[number - 1].knownPlaces.insert(place).inserted {
      citations[number - 1].places.append(place)
    }
    let mark = CitationMark(number: number, count: citations[number - 1].count)
    marks.append(isMarked ? mark.id : nil)
    if isMarked { citations[number - 1].marks.append(mark.id) }
    return mark
  }

  /// Notes that the page states a number.
  ///
  /// - Parameters:
  ///   - name: what names the statement on the whole site, such as `joint-fund.news-2014`, so that
  ///     the number's id stays as it is when the text around it changes.
  ///   - text: the words that state it.
  ///   - isMarked: whether the number's template writes its id.
  /// - Returns: the number's id; nil where the page does not show it.
  func state(
    _ figure: Int, _ statement: Int?, name: String, text: String, isMarked: Bool = true
  ) -> String? {
    guard !hidden.contains(marks.count) else {
      marks.append(nil)
      return nil
    }
    let index = noteOfNumber[name] ?? numbers.count
    if index == numbers.count {
      numbers.append(StatedNumber(figure: figure, statement: statement, text: text))
      noteOfNumber[name] = index
    }
    numbers[index].count += 1
    let count = numbers[index].count
    // A figure is stated as a whole only if it has no statements, so none can be called `2`.
    let id = count == 1 ? "number.\(name)" : "number.\(name).\(count)"
    marks.append(isMarked ? id : nil)
    if isMarked { numbers[index].marks.append(id) }
    return id
  }

  /// The marks of citations and numbers that a finished page does not show, because its template
  /// leaves out the fields that they stand in: the page is written again without them, so that its
  /// lists hold what it shows and nothing else.
  /// - Complexity: O(length of the page).
  func marks(hiddenIn html: [UInt8]) -> Set<Int> {
    guard marks.contains(where: { $0 != nil }) else { return [] }
    let shown = Self.markIDs(in: html)
    return Set(marks.indices.filter { marks[$0].map { !shown.contains($0) } ?? false })
  }

  /// The ids of marks in a page.
  private static func markIDs(in html: [UInt8]) -> Set<String> {
    let quote = UInt8(ascii: "\"")
    let prefixes = [Array("\"cite.".utf8), Array("\"number.".utf8)]
    var found: Set<String> = []
    var rest = html[...]
    while let start = rest.firstIndex(of: quote) {
      rest = rest[start...]
      if prefixes.contains(where: { rest.starts(with: $0) }) {
        let id = rest.dropFirst().prefix { $0 != quote }
        found.insert(String(decoding: id, as: UTF8.self))
        rest = rest[id.endIndex...]
      }
      rest = rest.dropFirst()
    }
    return found
  }

  /// An id for a mention.
  func mentionID() -> String {
    mentionCount += 1
    return "mention.\(mentionCount)"
  }

  /// An id for a picture of some kind; what is in it has ids that begin with it.
  func drawingID(_ kind: String) -> String {
    drawingCount += 1
    return "\(kind).\(drawingCount)"
  }

  /// Publishes a CSV file beside the page; gives its address as a link on this page leads to it.
  /// - Parameter title: what the file's name is made from.
  func attach(_ title: String, _ contents: [UInt8]) -> String {
    let slug = Slug.identifier(from: title)
    let name = slug.isEmpty ? "data" : slug
    var path = "\(address)\(name).csv"
    var number = 1
    while attachments.contains(where: { $0.path == path }) {
      number += 1
      path = "\(address)\(name)-\(number).csv"
    }
    attachments.append(OutputFile(path: path, contents: contents))
    return url(path)
  }

  /// The id of a source's entry in the list at the end of the page.
  static func citationAnchor(_ number: Int) -> String { "source.\(number)" }

  /// The id of a statement on its figure's page.
  static func statementAnchor(_ id: String) -> String { "statement.\(id)" }

  /// The id of a record on its collection's page.
  static func recordAnchor(_ id: String) -> String { "record.\(id)" }

  /// The id of a glossary entry's note on a page.
  static func termAnchor(_ id: String) -> String { "term.\(id)" }
}
