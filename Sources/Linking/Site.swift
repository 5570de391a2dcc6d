import CommonMark
import Model

/// The content with every reference resolved, every mention found, and the way back from each record
/// to where it is used.
public struct Site: Sendable {
  public let content: Content
  public let records: RecordIndex
  public let addresses: SiteAddresses
  /// One for each of the content's pages, in the same order.
  public let pages: [LinkedPage]
  /// One for each of the content's records, in the same order.
  public let linkedRecords: [LinkedRecord]
  /// For each record: where prose uses it, in the order of the site.
  public let uses: [[Use]]
  /// For each record: the records whose data names it.
  public let referrers: [[Referrer]]
  /// One for each of the content's corrections, in the same order.
  public let corrections: [LinkedCorrection]
}

/// A correction with what it names looked up.
public struct LinkedCorrection: Sendable {
  public let correction: Correction
  /// The page or record that was corrected; nil when it was not found, which is reported.
  public let place: ProsePlace?
  /// The statement that was changed, by its place in the figure's list.
  public let statement: Int?
  /// Its reason; nil when it has none, which is reported.
  public let why: LinkedProse?
  /// Records that the reason mentions by itself, in the order of their first linked mention.
  public let mentioned: [Int]
}

/// A page with its links resolved.
public struct LinkedPage: Sendable {
  public let body: LinkedProse
  /// Records that prose on the page mentions by itself, in the order of their first linked mention.
  public let mentioned: [Int]
}

/// A record with the links in its prose resolved.
public struct LinkedRecord: Sendable {
  /// Its prose fields by their paths: `description`, `statements.0.note`.
  public let prose: [String: LinkedProse]
  /// Records that its prose mentions by itself, in the order of their first linked mention.
  public let mentioned: [Int]
}

/// CommonMark text with what its links and words stand for.
public struct LinkedProse: Sendable {
  public let prose: Prose
  /// Every link and image, in document order.
  public let links: [ResolvedLink]
  /// Every heading, in document order.
  public let headings: [Heading]
  /// The mentions to be linked, in document order.
  public internal(set) var mentions: [Mention] = []
  /// The mentions that are not linked, because the same stands linked before or they stand where
  /// nothing is; only where ``Linker/keepsAllMentions`` asks for them.
  public internal(set) var otherMentions: [Mention] = []
  /// The cells of the prose's blocks: by block, row and column.
  public internal(set) var cells: [[[LinkedProse]]] = []

  init(prose: Prose, links: [ResolvedLink], headings: [Heading]) {
    self.prose = prose
    self.links = links
    self.headings = headings
  }
}

/// A link and what it leads to.
public struct ResolvedLink: Sendable {
  public let node: Document.NodeID
  public let target: LinkTarget

  public init(node: Document.NodeID, target: LinkTarget) {
    self.node = node
    self.target = target
  }
}

/// What a link leads to.
public enum LinkTarget: Sendable, Equatable {
  /// A record, by its place in ``Content/records``.
  case record(Int)
  /// A figure's value: the statement at an index, or the figure as a whole.
  case number(figure: Int, statement: Int?)
  /// A document that is cited, with where in it.
  case citation(source: Int, at: String?)
  /// Nothing: the words are declared to be no data.
  case plain
  /// An address within the site, relative to its root, with a fragment.
  case address(String, fragment: String?)
  /// A file that is passed on as it is, relative to the site's root.
  case asset(String)
  /// An address outside the site.
  case external(String)
  /// A link that was reported; written as its text alone.
  case broken
}

/// A heading and its id, unique on its page.
public struct Heading: Sendable {
  public let node: Document.NodeID
  public let level: Int
  public let id: String
  public let title: String

  public init(node: Document.NodeID, level: Int, id: String, title: String) {
    self.node = node
    self.level = level
    self.id = id
    self.title = title
  }
}

/// A place in prose where a record is used.
public struct Use: Sendable {
  /// Where the prose stands.
  public let place: ProsePlace
  /// The id and the title of the heading that it stands under.
  public let heading: (id: String, title: String)?
  /// The sentence, as plain text.
  public let sentence: String
}

/// A page or record that prose belongs to, by its place in the content.
public enum ProsePlace: Sendable, Hashable {
  case page(Int)
  case record(Int)
}

/// A record whose data names another.
public struct Referrer: Sendable, Hashable {
  /// The record that names, by its place in ``Content/records``.
  public let record: Int
  /// The field that it names it in, such as `agencies` or `statements.source`.
  public let field: String
}
