import CommonMark
import Diagnostics
import Model
import YAML

/// Reads CommonMark, and the data in its fenced blocks.
struct ProseReader: Sendable {
  let parser: Parser
  /// Cells of tables are read without the fenced blocks and tables that they cannot hold.
  let blockKinds: [BlockKind]
  /// Whether HTML is passed on; where it is not, it is reported.
  let allowsHTML: Bool

  init(smartPunctuation: Bool, blockKinds: [BlockKind], allowsHTML: Bool = false) {
    self.allowsHTML = allowsHTML
    self.parser = Parser(smartPunctuation: smartPunctuation)
    self.blockKinds = blockKinds
  }

  /// Parses `text`.
  ///
  /// - Parameters:
  ///   - origin: where the text stands in its file.
  ///   - allowsBlocks: whether fenced blocks of data may stand in it; in a record's fields they may not.
  func read(
    _ text: ArraySlice<UInt8>, origin: TextOrigin, allowsBlocks: Bool,
    _ diagnostics: inout [Diagnostic]
  ) -> Prose {
    let document = parser.parse(text)
    var prose = Prose(document: document, text: text, origin: origin)
    if let limit = Parser.hostilePattern(in: text.span) {
      diagnostics.append(hostile(limit, origin))
      return prose
    }
    if allowsBlocks {
      prose.blocks = readBlocks(prose, &diagnostics)
    } else {
      reportMisplaced(prose, &diagnostics)
    }
    DialectRule.check(prose, &diagnostics)
    UnreadSignRule.check(prose, &diagnostics)
    if !allowsHTML { RawHTMLRule.check(prose, &diagnostics) }
    reportControlCharacter(prose, &diagnostics)
    return prose
  }

  /// The first control character in what readers would see, whether typed or written as `&#7;`.
  private func reportControlCharacter(_ prose: Prose, _ diagnostics: inout [Diagnostic]) {
    let document = prose.document
    guard let found = ControlCharacter.first(in: document.text[...]),
      let node = document.ids.first(where: {
        Int(document[$0].literal.upperBound) > found.offsets.lowerBound
          || Int(document[$0].info.upperBound) > found.offsets.lowerBound
      })
    else { return }
    diagnostics.append(found.diagnostic(at: place(of: found, in: node, prose)))
  }

  private func place(
    of found: ControlCharacter, in node: Document.NodeID, _ prose: Prose
  ) -> SourceRange {
    let whole = prose.document.sourceRange(of: node)
    let typed = ControlCharacter.first(
      in: prose.text[
        prose.text.startIndex + whole.lowerBound..<prose.text.startIndex + whole.upperBound])
    guard let typed else { return prose.range(whole) }
    return prose.range(
      whole.lowerBound + typed.offsets.lowerBound..<whole.lowerBound + typed.offsets.upperBound)
  }

  /// A block of data in a record's text or in a cell would be printed as code.
  private func reportMisplaced(_ prose: Prose, _ diagnostics: inout [Diagnostic]) {
    for id in prose.document.ids where prose.document[id].kind == .codeBlock {
      guard let name = name(of: id, prose), blockKinds.contains(where: { $0.name == name }) else {
        continue
      }
      diagnostics.append(
        Diagnostic(
          .misplacedDataBlock, "A `\(name)` block stands only on a page",
          at: infoRange(name, prose, id),
          suggestions: [Suggestion("move the block to a page, and link to that page from here")]))
    }
  }

  /// The first word behind a fence.
  private func name(of id: Document.NodeID, _ prose: Prose) -> String? {
    let info = prose.document.info(of: id)
    let word = info.prefix { $0 != 0x20 && $0 != 0x09 }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  private func hostile(_ limit: Parser.Limit, _ origin: TextOrigin) -> Diagnostic {
    let message =
      switch limit.kind {
      case .imagesBegun: "Too many pictures are begun in one paragraph"
      case .nesting: "Lists or quotations are nested too deeply, over too many lines"
      case .referenceExpansion: "A link definition is too long for being used so often"
      }
    return Diagnostic(
      .hostileMarkdown, message, at: origin.range(limit.offset..<limit.offset + 1),
      suggestions: [Suggestion("delete it, or put it into a block of code")])
  }

  private func readBlocks(_ prose: Prose, _ diagnostics: inout [Diagnostic]) -> [Block] {
    var blocks: [Block] = []
    for id in prose.document.ids where prose.document[id].kind == .codeBlock {
      let info = String(decoding: prose.document.info(of: id), as: UTF8.self)
      guard let name = name(of: id, prose) else { continue }
      guard let kind = blockKinds.first(where: { $0.name == name }) else {
        reportNearMiss(name, prose, id, &diagnostics)
        continue
      }
      let caption = info.dropFirst(name.count).trimmingSpaces()
      blocks.append(
        BlockReader(proseReader: self, prose: prose, node: id, kind: kind)
          .read(caption: caption.isEmpty ? nil : caption, &diagnostics))
    }
    return blocks
  }

  /// A fence with an unknown word is code in some language, unless it looks like one of our kinds.
  private func reportNearMiss(
    _ name: String, _ prose: Prose, _ id: Document.NodeID, _ diagnostics: inout [Diagnostic]
  ) {
    guard Spelling.nearest(to: name, among: blockKinds.map(\.name)) != nil else { return }
    let range = infoRange(name, prose, id)
    diagnostics.append(
      Diagnostic(
        .unknownDataBlock, "There is no block called `\(name)`", at: range,
        suggestions: Spelling.suggestions(for: name, among: blockKinds.map(\.name), at: range)))
  }

  private func infoRange(_ name: String, _ prose: Prose, _ id: Document.NodeID) -> SourceRange {
    let node = prose.range(of: prose.document[id])
    let bytes = node.file.bytes
    var start = node.offsets.lowerBound
    while start < node.offsets.upperBound,
      bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~") || bytes[start] == 0x20
    {
      start += 1
    }
    return SourceRange(file: node.file, offsets: start..<min(start + name.utf8.count, bytes.count))
  }
}

extension Substring {
  func trimmingSpaces() -> String {
    var text = self
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}
