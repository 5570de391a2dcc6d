import CYAML
import Diagnostics

/// Reads YAML as values with positions.
///
/// The subset that people write by hand: mappings with text keys, sequences and scalars. Anchors,
/// aliases and tags are refused, since an alias can blow up a file of a hundred bytes to gigabytes.
public struct YAMLReader {
  /// The deepest nesting that is read.
  public static let maximumDepth = 32

  private let file: SourceFile
  private var offsets: CharacterOffsets
  private var diagnostics: [Diagnostic] = []
  private let end: Int

  /// Reads the YAML in `range` of `file`.
  ///
  /// - Parameters:
  ///   - file: must be valid UTF-8.
  ///   - range: byte offsets of the YAML: the whole file, or its front matter.
  /// - Returns: the value, nil when there is none or it could not be read; and what is wrong with it.
  /// - Complexity: O(length of the range).
  public static func read(
    _ file: SourceFile, in range: Range<Int>? = nil
  ) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    let range = range ?? 0..<file.bytes.count
    var reader = YAMLReader(file: file, range: range)
    let node = file.bytes[range].withUnsafeBufferPointer { bytes -> YAMLNode? in
      guard var parser = EventParser(bytes) else {
        reader.report(EventError(problem: "there is no memory to read it in", position: .byte(0)))
        return nil
      }
      do throws(EventError) {
        return try reader.readStream(&parser)
      } catch {
        reader.report(error)
        return nil
      }
    }
    return (node, reader.diagnostics)
  }

  private init(file: SourceFile, range: Range<Int>) {
    self.file = file
    self.offsets = CharacterOffsets(file.bytes[range])
    self.end = range.upperBound
  }

  private mutating func readStream(_ parser: inout EventParser) throws(EventError) -> YAMLNode? {
    var root: YAMLNode?
    var documents = 0
    while true {
      let event = try next(&parser)
      switch event.kind {
      case .streamEnd: return root
      case .documentStart:
        documents += 1
        if documents == 2 {
          unsupported("A file holds one YAML document; `---` may not stand between entries", event)
        }
      case .scalar, .sequenceStart, .mappingStart, .alias:
        let node = try readNode(event, &parser, depth: 0)
        if documents == 1 { root = node }
      case .other, .sequenceEnd, .mappingEnd: break
      }
    }
  }

  private mutating func readNode(
    _ event: Event, _ parser: inout EventParser, depth: Int
  ) throws(EventError) -> YAMLNode {
    if depth > Self.maximumDepth {
      throw EventError(
        problem: "nested too deeply", position: .byte(event.offsets.lowerBound - startOffset))
    }
    if event.isDecorated {
      unsupported("Anchors (`&name`) and tags (`!name`) are not used here", event)
    }
    switch event.kind {
    case .sequenceStart:
      var items: [YAMLNode] = []
      while true {
        let item = try next(&parser)
        if item.kind == .sequenceEnd {
          return YAMLNode(.sequence(items), offsets: span(event, items.last?.offsets, item))
        }
        items.append(try readNode(item, &parser, depth: depth + 1))
      }
    case .mappingStart:
      var entries: [YAMLEntry] = []
      var places: [String: Int] = [:]
      while true {
        let key = try next(&parser)
        if key.kind == .mappingEnd {
          return YAMLNode(.mapping(entries), offsets: span(event, entries.last?.value.offsets, key))
        }
        let keyNode = try readNode(key, &parser, depth: depth + 1)
        let valueEvent = try next(&parser)
        let value = try readNode(valueEvent, &parser, depth: depth + 1)
        guard case .scalar(let name, _) = keyNode.content else {
          unsupported("A key is a word, not \(keyNode.described)", key)
          continue
        }
        append(
          YAMLEntry(key: name, keyOffsets: keyNode.offsets, value: value), to: &entries, &places)
      }
    case .alias:
      unsupported("Aliases (`*name`) are not used here: write the value out", event)
      return YAMLNode(.scalar("", .plain), offsets: event.offsets)
    default:
      return YAMLNode(.scalar(event.text, event.style), offsets: trimmed(event))
    }
  }

  private mutating func append(
    _ entry: YAMLEntry, to entries: inout [YAMLEntry], _ places: inout [String: Int]
  ) {
    if let place = places.updateValue(entries.count, forKey: entry.key) {
      places[entry.key] = place
      let first = entries[place]
      diagnostics.append(
        Diagnostic(
          .yamlDuplicateKey, "The key `\(entry.key)` stands here a second time",
          at: range(entry.keyOffsets),
          notes: [Note("It is first set here", at: range(first.keyOffsets))],
          suggestions: [Suggestion("keep one of the two")]))
      return
    }
    entries.append(entry)
  }

  private func span(_ start: Event, _ last: Range<Int>?, _ end: Event) -> Range<Int> {
    // A block collection ends where libyaml saw that it had ended: lines further down.
    let isFlow = end.offsets.count > 0
    let upper = isFlow ? end.offsets.upperBound : (last?.upperBound ?? start.offsets.upperBound)
    return start.offsets.lowerBound..<max(upper, start.offsets.lowerBound)
  }

  private func trimmed(_ event: Event) -> Range<Int> {
    var upper = min(event.offsets.upperBound, end)
    while upper > event.offsets.lowerBound, [0x20, 0x0A, 0x0D].contains(file.bytes[upper - 1]) {
      upper -= 1
    }
    return event.offsets.lowerBound..<upper
  }

  private func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(file: file, offsets: offsets)
  }

  private mutating func unsupported(_ message: String, _ event: Event) {
    diagnostics.append(Diagnostic(.yamlUnsupported, message, at: range(event.offsets)))
  }

  private var startOffset: Int { offsets.start }

  private mutating func report(_ error: EventError) {
    let start = byteOffset(error.position)
    let message = SyntaxMessage(error)
    var notes: [Note] = []
    if let context = message.context, let character = error.contextCharacter {
      let offset = offsets.offset(ofCharacter: character)
      notes.append(Note(context, at: range(offset..<offset)))
    }
    let upper = min(start + 1, end)
    diagnostics.append(
      Diagnostic(
        .yamlSyntax, message.message, at: range(min(start, upper)..<upper), notes: notes,
        suggestions: message.advice.map { [Suggestion($0)] } ?? []))
  }

  private mutating func byteOffset(_ position: EventError.Position) -> Int {
    switch position {
    case .byte(let offset): min(startOffset + offset, end)
    case .character(let index): offsets.offset(ofCharacter: index)
    }
  }
}

extension YAMLReader {
  /// What is kept of a libyaml event once libyaml has freed it.
  fileprivate struct Event {
    enum Kind {
      case scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd, alias
      case documentStart, streamEnd, other
    }
    var kind: Kind
    var text = ""
    var style = ScalarStyle.plain
    var isDecorated = false
    var offsets: Range<Int>
  }

  fileprivate mutating func next(_ parser: inout EventParser) throws(EventError) -> Event {
    var start = 0
    var upper = 0
    var event = try parser.next { (event) throws(EventError) -> Event in
      start = Int(event.start_mark.index)
      upper = Int(event.end_mark.index)
      return Event(event)
    }
    let lower = offsets.offset(ofCharacter: start)
    event.offsets = lower..<max(lower, offsets.offset(ofCharacter: upper))
    return event
  }
}

extension YAMLReader.Event {
  fileprivate init(_ event: yaml_event_t) {
    offsets = 0..<0
    switch event.type {
    case YAML_SCALAR_EVENT:
      kind = .scalar
      let scalar = event.data.scalar
      text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      isDecorated = scalar.anchor != nil || scalar.tag != nil
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: style = .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: style = .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: style = .literal
      case YAML_FOLDED_SCALAR_STYLE: style = .folded
      default: style = .plain
      }
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      isDecorated = event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      isDecorated = event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    default: kind = .other
    }
  }
}
