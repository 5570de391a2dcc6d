import CommonMark
import Diagnostics
import Model
import YAML

/// Reads the body of one fenced block.
struct BlockReader {
  let proseReader: ProseReader
  let prose: Prose
  let node: Document.NodeID
  let kind: BlockKind

  /// Reads the block; what is wrong with it goes to `diagnostics`.
  func read(caption: String?, _ diagnostics: inout [Diagnostic]) -> Block {
    let fence = prose.range(of: prose.document[node])
    let body = Array(prose.document.literal(of: node))
    let origin = bodyOrigin(fence, body)
    if kind.isTable {
      let table = TableReader(proseReader: proseReader, origin: origin, body: body)
        .read(fence: firstLine(fence), &diagnostics)
      return block(FieldValues(range: fence), table, caption, fence)
    }
    // libyaml's offsets are those of the block's text; the origin leads them back to the page.
    let source = SourceFile(path: fence.file.path, bytes: body)
    let (yaml, findings) = YAMLReader.read(source)
    diagnostics += findings.map { $0.relocated(by: origin) }
    var reader = FieldReader(source, origin: origin, proseReader: proseReader)
    var values = FieldValues(range: fence)
    switch yaml?.content {
    case .mapping(let entries)?:
      values = reader.readGroup(
        entries, kind.fields, at: firstLine(fence), owner: "A `\(kind.name)` block")
    case nil where findings.isEmpty:
      values = reader.readGroup(
        [], kind.fields, at: firstLine(fence), owner: "A `\(kind.name)` block")
    case let content?:
      diagnostics.append(
        Diagnostic(
          .wrongType,
          "The body of a `\(kind.name)` block is a group of keys, not \(YAMLNode(content, offsets: 0..<0).described)",
          at: firstLine(fence), suggestions: [Suggestion(example)]))
    case nil: break
    }
    diagnostics += reader.diagnostics
    return block(values, nil, caption, fence)
  }

  private func block(
    _ values: FieldValues, _ table: Table?, _ caption: String?, _ range: SourceRange
  ) -> Block {
    Block(node: node, kind: kind, values: values, table: table, caption: caption, range: range)
  }

  private var example: String {
    let field = kind.fields[0]
    return "write `\(field.name): …` in it, \(field.type.expectation)"
  }

  private func firstLine(_ fence: SourceRange) -> SourceRange {
    let line = fence.file.lineRange(at: fence.offsets.lowerBound)
    return SourceRange(file: fence.file, offsets: fence.offsets.lowerBound..<line.upperBound)
  }

  /// Where the body's lines stand, without what quotes and indents them.
  private func bodyOrigin(_ fence: SourceRange, _ body: [UInt8]) -> TextOrigin {
    let content = prose.document.contentRange(ofCodeBlock: node)
    let end = fence.offsets.upperBound..<fence.offsets.upperBound
    var origin = TextOrigin(
      file: fence.file, within: content.map { prose.range($0).offsets } ?? end)
    guard content != nil else { return origin }
    var line = Int(prose.document[node].number)
    var isLineStart = true
    for (index, byte) in body.enumerated() {
      if isLineStart, line < prose.document.codeLines.count {
        origin.place(index, at: prose.origin.fileOffset(Int(prose.document.codeLines[line])))
        line += 1
      }
      isLineStart = byte == UInt8(ascii: "\n")
    }
    return origin
  }
}

extension Diagnostic {
  /// The same finding, its places led from a text back to the file that holds it.
  func relocated(by origin: TextOrigin) -> Diagnostic {
    var moved = Diagnostic(
      kind, message, at: range.map { origin.range($0.offsets) },
      notes: notes.map { Note($0.message, at: $0.range.map { origin.range($0.offsets) }) },
      suggestions: suggestions.map { suggestion in
        Suggestion(
          suggestion.message,
          replacement: suggestion.replacement.map {
            Replacement(origin.range($0.range.offsets), with: $0.text)
          })
      })
    moved.severity = severity
    return moved
  }
}
