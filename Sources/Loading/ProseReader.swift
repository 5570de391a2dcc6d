import CommonMark
import Diagnostics
import Model
import YAML

/// Reads CommonMark, and the data in its fenced blocks.
struct ProseReader: Sendable {
  let parser: Parser
  /// Cells of tables are read without the fenced blocks and tables that they cannot hold.
  let blockKinds: [BlockKind]

  init(smartPunctuation: Bool, blockKinds: [BlockKind]) {
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
    if let limit = Parser.hostilePattern(in: Array(text)) {
      diagnostics.append(hostile(limit, origin))
    }
    let document = parser.parse(text)
    var prose = Prose(document: document, text: text, origin: origin)
    if allowsBlocks { prose.blocks = readBlocks(prose, &diagnostics) }
    DialectRule.check(prose, &diagnostics)
    return prose
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
      guard let name = info.split(separator: " ", maxSplits: 1).first.map(String.init) else {
        continue
      }
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
