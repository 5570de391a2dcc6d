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
  /// Numbers in the order in which they are stated.
  private(set) var numbers: [StatedNumber] = []
  /// The first thing that went wrong where nothing could be thrown.
  private(set) var failure: RenderingFailure?
  private var mentionCount = 0
  private var drawingCount = 0

  struct CitedSource {
    let source: Int
    /// The places in the source that are cited, each once.
    var places: [String] = []
    var knownPlaces: Set<String> = []
    /// The ids of the marks that cite it.
    var marks: [String] = []
  }

  struct StatedNumber {
    let figure: Int
    let statement: Int?
    let text: String
    let id: String
  }

  init(root: String) {
    self.root = root
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

  /// Notes that the page cites a source; gives the source's number on the page and the mark's id.
  func cite(_ source: Int, at place: String?) -> (number: Int, id: String) {
    let number: Int
    if let known = numberOfSource[source] {
      number = known
    } else {
      citations.append(CitedSource(source: source))
      number = citations.count
      numberOfSource[source] = number
    }
    let id = "cite.\(number).\(citations[number - 1].marks.count + 1)"
    citations[number - 1].marks.append(id)
    if let place, citations[number - 1].knownPlaces.insert(place).inserted {
      citations[number - 1].places.append(place)
    }
    return (number, id)
  }

  /// Forgets the marks that a finished page does not show, because its template leaves out the field
  /// that they stand in, and sources that are then cited nowhere.
  /// - Returns: whether there were any, so that the page has to be written again.
  func keepCitations(shownIn html: [UInt8]) -> Bool {
    guard !citations.isEmpty else { return false }
    let shown = Self.citationIDs(in: html)
    guard citations.contains(where: { !shown.isSuperset(of: $0.marks) }) else { return false }
    for index in citations.indices { citations[index].marks.removeAll { !shown.contains($0) } }
    return true
  }

  /// The ids of citation marks in a page.
  private static func citationIDs(in html: [UInt8]) -> Set<String> {
    let prefix = Array("\"cite.".utf8)
    var found: Set<String> = []
    var rest = html[...]
    while let start = rest.firstIndex(of: prefix[0]) {
      rest = rest[start...]
      if rest.starts(with: prefix) {
        let id = rest.dropFirst().prefix { $0 != prefix[0] }
        found.insert(String(decoding: id, as: UTF8.self))
        rest = rest[id.endIndex...]
      }
      rest = rest.dropFirst()
    }
    return found
  }

  /// Notes that the page states a number; gives the number's id.
  func state(_ figure: Int, _ statement: Int?, _ text: String) -> String {
    let id = "number.\(numbers.count + 1)"
    numbers.append(StatedNumber(figure: figure, statement: statement, text: text, id: id))
    return id
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

  /// The id of a source's entry in the list at the end of the page.
  static func citationAnchor(_ number: Int) -> String { "source.\(number)" }

  /// The id of a statement on its figure's page.
  static func statementAnchor(_ id: String) -> String { "statement.\(id)" }

  /// The id of a record on its collection's page.
  static func recordAnchor(_ id: String) -> String { "record.\(id)" }

  /// The id of a glossary entry's note on a page.
  static func termAnchor(_ id: String) -> String { "term.\(id)" }
}
