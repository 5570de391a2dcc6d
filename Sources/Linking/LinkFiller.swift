import CommonMark
import Model

extension LinkedProse {
  /// What readers see for links that were written without words; nothing for a citation.
  /// - Parameter records: the content's records, which the links lead to.
  public func filler(_ records: [Record]) -> (Document.NodeID) -> String {
    // Only what is looked at, because all of the prose would be counted up and down at every use.
    let links = links
    return { node in
      switch links.lastBefore(node + 1, by: { $0.node })?.target {
      case .record(let record)?: return records[record].name
      case .number(let figure, let statement?)?:
        let statements = records[figure][Figure.statements]
        guard statements.indices.contains(statement) else { return "" }
        return statements[statement].values[Statement.value.field.name]?.writtenText ?? ""
      // What is computed has no words of its own.
      case .number(let figure, nil)?: return records[figure].name
      default: return ""
      }
    }
  }

  /// The whole text without its markup, as readers see it, on one line.
  public func plainText(_ records: [Record]) -> String {
    let document = prose.document
    let filler = filler(records)
    var text: [UInt8] = []
    for id in document.ids {
      switch document[id].kind {
      case .text, .code: text += document.literal(of: id)
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      case .link where document[id].firstChild < 0: text += filler(id).utf8
      case .paragraph where !text.isEmpty: text.append(UInt8(ascii: " "))
      default: break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
