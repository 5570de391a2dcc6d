import CommonMark
import Diagnostics
import Linking
import Model

/// One run of text as a reader meets it: a heading, a paragraph, a table's cell, a page's title.
///
/// Markup is left out and links stand with their words. What is no text (code, a picture, a link
/// without words) is U+FFFC, the object replacement character, which no word reaches across.
public struct Passage: Sendable {
  public let kind: Kind
  /// The field that holds it, such as `description` or `statements.0.note`; nil in a page's body.
  public let field: String?
  /// UTF-8, with typographic marks where the site asks for them.
  public let text: [UInt8]
  /// The links and pictures within, in order.
  public let links: [Link]
  /// What stands between quotation marks, the marks included, outermost only, in order.
  public let quotations: [Range<Int>]
  /// Whether it stands in a block quote.
  public let isInBlockQuote: Bool
  /// The block of the document that it is, for what covers whole blocks; nil for plain text.
  public let block: Document.NodeID?
  let places: Places

  /// What a run of text is.
  public enum Kind: Sendable, Hashable {
    /// The title of a page, the name of a record.
    case title
    /// The sentence that stands for a page or record in lists.
    case summary
    /// The words above a block.
    case caption
    case heading(level: Int)
    case paragraph
    case cell(isHead: Bool)
    /// What is said in the place of a picture.
    case imageDescription
  }

  /// A link or picture within a passage.
  public struct Link: Sendable {
    /// Its words in ``Passage/text``; a single U+FFFC where it has none.
    public let range: Range<Int>
    public let node: Document.NodeID
    public let target: LinkTarget
    public let isImage: Bool
    /// Whether it was written without words.
    public let isEmpty: Bool
  }

  /// Where a run of ``text`` stands in its file.
  /// - Complexity: O(length of the piece of text that holds it).
  public func range(_ offsets: Range<Int>) -> SourceRange { places.range(offsets) }

  /// What a link leads to, as it is written: `figure:keepers#letter`.
  public func destination(of link: Link) -> ArraySlice<UInt8> {
    guard case .prose(let prose, _) = places else { return [] }
    return prose.document.literal(of: link.node)
  }

  /// Where the destination of one of its links stands, as written; nil where that cannot be told.
  public func destinationRange(of link: Link) -> SourceRange? {
    guard case .prose(let prose, _) = places else { return nil }
    return prose.document.destinationRange(of: link.node).map { prose.range($0) }
  }

  /// Where all of it stands.
  public var range: SourceRange { places.range(0..<text.count) }

  /// Whether `offsets` lies between quotation marks or in a block quote.
  public func isQuoted(_ offsets: Range<Int>) -> Bool {
    if isInBlockQuote { return true }
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].upperBound < offsets.upperBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < quotations.count && quotations[low].lowerBound <= offsets.lowerBound
  }
}

extension Passage {
  /// The way back from a passage to its file.
  enum Places: Sendable {
    case prose(Prose, pieces: [Piece])
    /// Plain text that stands in its file from the first byte on.
    case verbatim(SourceRange)
    /// Plain text written with escapes or over several lines: for each byte its place in the file.
    case aligned(SourceFile, [Int])

    /// A run of a passage that comes from one text node.
    struct Piece: Sendable {
      /// In bytes from the start of the passage.
      var start: Int
      var node: Document.NodeID
    }

    func range(_ offsets: Range<Int>) -> SourceRange {
      switch self {
      case .verbatim(let range):
        let start = min(range.offsets.lowerBound + offsets.lowerBound, range.offsets.upperBound)
        let end = min(range.offsets.lowerBound + offsets.upperBound, range.offsets.upperBound)
        return SourceRange(file: range.file, offsets: start..<max(start, end))
      case .aligned(let file, let places):
        guard let first = places.first, let last = places.last else { return file.range }
        let start = offsets.lowerBound < places.count ? places[offsets.lowerBound] : last
        let end =
          offsets.isEmpty
          ? start : places[min(max(offsets.upperBound - 1, 0), places.count - 1)] + 1
        return SourceRange(file: file, offsets: max(first, start)..<max(start, end))
      case .prose(let prose, let pieces):
        let start = Self.source(offsets.lowerBound, prose, pieces, isEnd: false)
        let end =
          offsets.isEmpty ? start : Self.source(offsets.upperBound, prose, pieces, isEnd: true)
        return prose.range(start..<max(start, end))
      }
    }

    /// The place in the text that was parsed; of an end, the place behind its last byte.
    private static func source(
      _ offset: Int, _ prose: Prose, _ pieces: [Piece], isEnd: Bool
    ) -> Int {
      let wanted = isEnd ? offset - 1 : offset
      guard var index = pieces.lastIndex(where: { $0.start <= wanted }) ?? pieces.indices.first
      else { return 0 }
      let document = prose.document
      // What stands between pieces belongs to the one before; a start in it, to the one behind.
      if !isEnd, index + 1 < pieces.count,
        wanted >= pieces[index].start + length(pieces[index], document)
      {
        index += 1
      }
      let piece = pieces[index]
      let node = document[piece.node]
      guard node.kind == .text else {
        return isEnd ? Int(node.source.upperBound) : Int(node.source.lowerBound)
      }
      let inner = max(0, offset - piece.start)
      if inner >= document.literal(of: piece.node).count { return Int(node.source.upperBound) }
      return document.sourceOffset(ofTextOffset: inner, in: piece.node, source: prose.text.span)
    }

    private static func length(_ piece: Piece, _ document: Document) -> Int {
      document[piece.node].kind == .text ? document.literal(of: piece.node).count : 3
    }
  }
}
