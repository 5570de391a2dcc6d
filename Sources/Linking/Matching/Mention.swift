import CommonMark

/// A place in prose where an entry of the glossary was recognised.
///
/// Every use is a mention, also one that is not linked, so that an entry can list where it is used.
public struct Mention: Sendable, Equatable {
  /// A place in the literal of a text node.
  public struct Position: Sendable, Equatable {
    public var node: Document.NodeID
    /// In bytes from the start of the node's literal.
    public var offset: Int32

    public init(node: Document.NodeID, offset: Int32) {
      self.node = node
      self.offset = offset
    }
  }

  /// The kind of text that a mention stands in; only prose is ever linked.
  public enum Context: UInt8, Sendable {
    case prose
    case heading
    /// In a block quote or between quotation marks.
    case quotation
    /// In the text of a link, or touching it.
    case link
  }

  /// What stands around a mention and decides whether it can be written out there.
  public struct Surroundings: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Followed by `’s` or a lone apostrophe.
    public static let possessive = Surroundings(rawValue: 1)
    /// Part of a compound such as `NATO-led` or `anti-NATO`.
    public static let hyphenated = Surroundings(rawValue: 2)
    /// Joined to a word by a dash or slash: `FAO/WHO`.
    public static let attached = Surroundings(rawValue: 4)
    /// Inside parentheses or brackets of its paragraph.
    public static let parenthesised = Surroundings(rawValue: 8)
    /// Followed by an opening parenthesis.
    public static let beforeParenthesis = Surroundings(rawValue: 16)
    /// After `a` or `an`, where the written-out words would need the other.
    public static let articleClash = Surroundings(rawValue: 32)
    /// The author wrote the acronym out here: `Lake Board (LB)`, `LB (Lake Board)` or `the Lake
    /// Board, or LB`.
    public static let introduction = Surroundings(rawValue: 64)
    /// The written-out words beside an acronym that is the mention in their stead.
    public static let besideIntroduction = Surroundings(rawValue: 128)

    /// What makes writing an acronym out ungrammatical or clumsy.
    public static let unfitForExpansion: Surroundings = [
      .possessive, .hyphenated, .attached, .parenthesised, .beforeParenthesis, .articleClash,
    ]
  }

  /// The target of the entry.
  public var target: Int
  /// The form that was found; see ``GlossaryMatcher/text(ofForm:)``.
  public var form: Int32
  /// 0 for the page, k for its k-th inset, counted from 1.
  public var document: Int32
  public var start: Position
  /// Exclusive, but in the last node that the mention touches.
  public var end: Position
  public var context: Context
  public var surroundings: Surroundings
  /// Whether one element can hold the whole mention: it starts and ends under the same parent.
  public var isWrappable: Bool
  /// The first in its section that can be linked, or written out here.
  public var isLinked: Bool
  /// Whether the acronym is to be written out here: `expansion (text)`. Implies ``isLinked``.
  public var isExpanded: Bool
  /// The page's heading of level 1 or 2 that the mention stands under; -1 before the first.
  public var section: Document.NodeID
  /// The page's nearest heading of any level that the mention stands under; -1 for none.
  public var heading: Document.NodeID
}

/// A document that is read in the place of a fenced block of the page, such as a table cell.
public struct Inset: Sendable {
  /// The node of the page in whose place it is read; `nodes.count` for after everything.
  public var at: Document.NodeID
  public var document: Document

  public init(at: Document.NodeID, document: Document) {
    self.at = at
    self.document = document
  }
}

/// A link that the author made to a record: its section needs no second link to the same record.
public struct ResolvedReference: Sendable {
  /// 0 for the page, k for its k-th inset, counted from 1.
  public var document: Int32
  /// The link's node.
  public var link: Document.NodeID
  public var target: Int

  public init(document: Int32 = 0, link: Document.NodeID, target: Int) {
    self.document = document
    self.link = link
    self.target = target
  }
}

/// A word that looks like an acronym and belongs to no entry.
public struct UnknownAcronym: Sendable, Equatable {
  /// The word as it stands in the text, its plural `s` included.
  public var text: String
  public var document: Int32
  public var start: Mention.Position
  public var end: Mention.Position
  public var context: Mention.Context
}

/// What the matcher found in one page, in reading order.
public struct PageMentions: Sendable {
  /// Every use of every entry; those to render are ``Mention/isLinked``.
  public var mentions: [Mention]
  /// Empty unless asked for.
  public var acronyms: [UnknownAcronym]

  public init(mentions: [Mention] = [], acronyms: [UnknownAcronym] = []) {
    self.mentions = mentions
    self.acronyms = acronyms
  }
}
