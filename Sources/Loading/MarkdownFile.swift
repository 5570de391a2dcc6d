import Diagnostics
import Model
import YAML

/// A Markdown file read by the declaration of its front matter.
struct MarkdownFile {
  let file: SourceFile
  let values: FieldValues
  let body: Prose
  /// Whether anything but white space stands below the front matter.
  let hasBody: Bool

  /// Reads `file`; what is wrong with it goes to `diagnostics`.
  ///
  /// - Parameters:
  ///   - owner: what the file describes, for messages: "A page".
  ///   - except: required fields that are supplied in another way.
  init(
    _ file: SourceFile, fields: [Field], owner: String, except: Set<String>,
    _ proseReader: ProseReader, allowsBlocks: Bool, _ diagnostics: inout [Diagnostic]
  ) {
    self.file = file
    let count = diagnostics.count
    let matter = FrontMatter(file, &diagnostics)
    let start = SourceRange(file: file, offsets: 0..<min(3, file.bytes.count))
    let origin = TextOrigin(file: file, offset: 0)
    var reader = FieldReader(file, origin: origin, proseReader: proseReader)
    let bodyBytes = file.bytes[matter.body]
    let hasBody = bodyBytes.contains { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    self.hasBody = hasBody

    if let range = matter.yaml {
      let (node, findings) = YAMLReader.read(file, in: range)
      diagnostics += findings
      switch node?.content {
      case .mapping(let entries)?:
        values = reader.readGroup(entries, fields, at: start, owner: owner, except: except)
      case nil where findings.isEmpty:
        values = reader.readGroup([], fields, at: start, owner: owner, except: except)
      case nil:
        values = FieldValues(range: start)
      case _?:
        values = FieldValues(range: start)
        diagnostics.append(
          Diagnostic(
            .wrongType, "Front matter is a group of keys such as `title: …`",
            at: node.map { origin.range($0.offsets) }))
      }
    } else {
      values = FieldValues(range: start)
      if diagnostics.count == count {
        let required = fields.filter { $0.isRequired && !except.contains($0.name) }
        let keys = required.map { "`\($0.name): …`" }.joined(separator: ", ")
        diagnostics.append(
          Diagnostic(
            .missingFrontMatter,
            file.bytes.isEmpty ? "The file is empty" : "The file has no front matter",
            at: SourceRange(file: file, offsets: 0..<0),
            suggestions: [
              Suggestion("begin it with a line of `---`, then \(keys), then another line of `---`")
            ]))
      }
    }
    diagnostics += reader.diagnostics
    body = proseReader.read(
      bodyBytes, origin: TextOrigin(file: file, offset: matter.body.lowerBound),
      allowsBlocks: allowsBlocks, &diagnostics)
  }
}
