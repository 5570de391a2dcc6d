import Diagnostics
import Model
import YAML

/// Reads YAML by the declaration of fields, and reports everything that does not fit it.
struct FieldReader {
  /// The YAML, which is the file itself or a text within it.
  let yaml: SourceFile
  /// Where the YAML's offsets stand in the file.
  let origin: TextOrigin
  let proseReader: ProseReader
  var diagnostics: [Diagnostic] = []

  init(_ yaml: SourceFile, origin: TextOrigin, proseReader: ProseReader) {
    self.yaml = yaml
    self.origin = origin
    self.proseReader = proseReader
  }

  /// Reads a group of keys.
  ///
  /// - Parameters:
  ///   - entries: the keys as written.
  ///   - fields: what may stand there.
  ///   - range: where the group stands; a missing key is reported at its first byte.
  ///   - owner: what has the keys, for messages: "A figure".
  ///   - except: required fields that are supplied in another way.
  mutating func readGroup(
    _ entries: [YAMLEntry], _ fields: [Field], at range: SourceRange, owner: String,
    except: Set<String> = []
  ) -> FieldValues {
    var found: [String: LocatedValue] = [:]
    var present: Set<String> = except
    for entry in entries {
      guard let field = fields.first(where: { $0.name == entry.key }) else {
        reportUnknown(entry, fields, owner)
        // A misspelt key is one mistake, not a missing key as well.
        if let meant = Spelling.nearest(to: entry.key, among: fields.map(\.name)) {
          present.insert(meant)
        }
        continue
      }
      present.insert(field.name)
      if let value = read(entry.value, field, key: origin.range(entry.keyOffsets)) {
        found[field.name] = value
      }
    }
    for field in fields where field.isRequired && !present.contains(field.name) {
      diagnostics.append(
        Diagnostic(
          .missingKey, "\(owner) needs the key `\(field.name)`", at: range,
          suggestions: [
            Suggestion("add `\(field.name):` with \(field.type.expectation). \(field.description)")
          ]))
    }
    for field in fields {
      guard let companion = field.companion, let value = found[field.name],
        !present.contains(companion)
      else { continue }
      diagnostics.append(
        Diagnostic(
          .missingKey, "`\(field.name)` stands without `\(companion)`", at: value.range,
          suggestions: fields.filter { $0.name == companion }.map {
            Suggestion("add `\(companion):` with \($0.type.expectation). \($0.description)")
          }))
    }
    var values = FieldValues(range: range)
    for field in fields {
      if let value = found[field.name] { values.append(field.name, value) }
    }
    return values
  }

  private mutating func reportUnknown(_ entry: YAMLEntry, _ fields: [Field], _ owner: String) {
    let names = fields.map(\.name)
    let range = origin.range(entry.keyOffsets)
    var suggestions = Spelling.suggestions(for: entry.key, among: names, at: range)
    if suggestions.isEmpty, entry.value.isEmpty, entry.key.utf8.first.map(Self.isDigit) == true {
      // Between braces a comma ends a value: `{value: 48,300}` has a key `300`.
      suggestions = [
        Suggestion("a comma parts keys here: put quotation marks around a value that holds one")
      ]
    } else if suggestions.isEmpty {
      suggestions = [Suggestion("the keys are \(names.map { "`\($0)`" }.joined(separator: ", "))")]
    }
    diagnostics.append(
      Diagnostic(
        .unknownKey, "\(owner) has no key `\(entry.key)`", at: range, suggestions: suggestions))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Reads the value of one field; nil, with a finding, when it does not fit.
  private mutating func read(
    _ node: YAMLNode, _ field: Field, key: SourceRange
  ) -> LocatedValue? {
    if node.isEmpty {
      diagnostics.append(
        Diagnostic(
          .emptyValue, "The key `\(field.name)` has no value", at: key,
          suggestions: [
            Suggestion("write \(field.type.expectation) behind it, or delete the line")
          ]))
      return nil
    }
    return read(node, field.type, of: field)
  }

  private mutating func read(
    _ node: YAMLNode, _ type: FieldType, of field: Field
  ) -> LocatedValue? {
    let range = origin.range(node.offsets)
    switch (type, node.content) {
    case (.list(let element), .sequence(let items)):
      reportRepeated(items, field)
      if items.isEmpty, field.isRequired {
        reportEmpty(field, "The list `\(field.name)` is empty", range)
      }
      let values = items.compactMap { item in
        if item.isEmpty {
          reportEmpty(
            field, "An entry of `\(field.name)` is empty", origin.range(item.offsets))
        }
        return item.isEmpty ? nil : read(item, element, of: field)
      }
      return LocatedValue(.list(values), at: range)
    case (.list(let element), _):
      return read(node, element, of: field).map { LocatedValue(.list([$0]), at: range) }
    case (.group(let name, let fields), .mapping(let entries)):
      let first = entries.first.map { origin.range($0.keyOffsets) } ?? range
      let values = readGroup(
        entries, fields, at: first, owner: "An entry of `\(field.name)` (\(name.lowercased()))")
      return LocatedValue(.group(values), at: range)
    case (.group, _), (_, .mapping), (_, .sequence):
      reportWrongType(node, type, field)
      return nil
    case (_, .scalar(let text, let style)):
      return readScalar(text, style, node, type, field).map { LocatedValue($0, at: range) }
    }
  }

  /// A list's order can mean something, that a thing stands in it twice cannot.
  private mutating func reportRepeated(_ items: [YAMLNode], _ field: Field) {
    var first: [String: YAMLNode] = [:]
    for item in items {
      guard case .scalar(let text, _) = item.content, !text.isEmpty else { continue }
      guard let other = first.updateValue(item, forKey: text) else { continue }
      diagnostics.append(
        Diagnostic(
          .repeatedValue, "`\(text)` stands in `\(field.name)` a second time",
          at: origin.range(item.offsets),
          notes: [Note("It stands here first", at: origin.range(other.offsets))],
          suggestions: [Suggestion("delete one of the two")]))
    }
  }

  private mutating func readScalar(
    _ text: String, _ style: ScalarStyle, _ node: YAMLNode, _ type: FieldType, _ field: Field
  ) -> FieldValue? {
    if reportControlCharacter(text, style, node) { return nil }
    switch type {
    case .text, .prose:
      if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) {
        reportEmpty(field, "The text of `\(field.name)` is empty", origin.range(node.offsets))
        return nil
      }
    default: break
    }
    switch type {
    case .text:
      return .text(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    case .prose:
      let bytes = Array(text.utf8)
      let prose = proseReader.read(
        bytes[...], origin: textOrigin(bytes, style, node), allowsBlocks: false, &diagnostics)
      return .prose(prose)
    case .flag:
      switch text {
      case "true": return .flag(true)
      case "false": return .flag(false)
      default: break
      }
    case .integer:
      if let number = Int(text) { return .integer(number) }
    case .decimal(let bounds):
      if let number = Double(text), bounds.contains(number) { return .decimal(number) }
    case .url:
      if text.hasPrefix("https://") || text.hasPrefix("http://"),
        text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E }),
        text.utf8.count > 8
      {
        return .text(text)
      }
    case .choice(let words):
      if words.contains(text) { return .text(text) }
      let range = origin.range(node.offsets)
      var suggestions = Spelling.suggestions(for: text, among: words, at: range)
      if suggestions.isEmpty { suggestions = [Suggestion("write \(type.expectation)")] }
      diagnostics.append(
        Diagnostic(
          .wrongType, "`\(text)` is not one of the words that `\(field.name)` knows", at: range,
          suggestions: suggestions))
      return nil
    case .date:
      return parse(text, style, node, .invalidDate) { (text) throws(ValueError) in
        .date(try Period(text))
      }
    case .quantity:
      return parse(text, style, node, .invalidQuantity) { (text) throws(ValueError) in
        .quantity(try Quantity(text))
      }
    case .identifier:
      return parse(text, style, node, .invalidIdentifier) { (text) throws(ValueError) in
        .text(try Identifier(text).text)
      }
    case .reference:
      let range = origin.range(node.offsets)
      return parse(text, style, node, .invalidIdentifier) { (text) throws(ValueError) in
        .reference(Reference(id: try Identifier(text).text, range: range))
      }
    case .formula:
      return parse(text, style, node, .invalidFormula) { (text) throws(ValueError) in
        .formula(try Formula(text))
      }
    case .list, .group:
      break
    }
    reportWrongType(node, type, field)
    return nil
  }

  private mutating func parse(
    _ text: String, _ style: ScalarStyle, _ node: YAMLNode, _ kind: DiagnosticKind,
    _ parse: (String) throws(ValueError) -> FieldValue
  ) -> FieldValue? {
    do throws(ValueError) {
      return try parse(text)
    } catch {
      let place = textOrigin(Array(text.utf8), style, node).range(error.offsets)
      let replacement = error.replacement.map { Replacement(place, with: $0) }
      diagnostics.append(
        Diagnostic(
          kind, error.message, at: place,
          suggestions: error.suggestion.map {
            [Suggestion(Self.lowercasedStart($0), replacement: replacement)]
          } ?? []))
      return nil
    }
  }

  /// A sentence as it stands behind "help:".
  private static func lowercasedStart(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  private func textOrigin(_ text: [UInt8], _ style: ScalarStyle, _ node: YAMLNode) -> TextOrigin {
    TextOrigin(of: text, style, in: yaml, within: node.offsets).relocated(by: origin)
  }

  private mutating func reportEmpty(_ field: Field, _ message: String, _ place: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .emptyValue, message, at: place,
        suggestions: [Suggestion("write \(field.type.elementExpectation), or delete it")]))
  }

  /// Reports the first control character, which an escape such as `\x07` can bring in.
  private mutating func reportControlCharacter(
    _ text: String, _ style: ScalarStyle, _ node: YAMLNode
  ) -> Bool {
    let bytes = Array(text.utf8)
    guard let found = ControlCharacter.first(in: bytes[...]) else { return false }
    let place = textOrigin(bytes, style, node).range(found.offsets)
    diagnostics.append(found.diagnostic(at: place))
    return true
  }

  private mutating func reportWrongType(_ node: YAMLNode, _ type: FieldType, _ field: Field) {
    var found = node.described
    if case .scalar(let text, _) = node.content, text.utf8.count <= 40 { found = "`\(text)`" }
    diagnostics.append(
      Diagnostic(
        .wrongType, "`\(field.name)` takes \(type.expectation), not \(found)",
        at: origin.range(node.offsets), suggestions: [Suggestion(field.description)]))
  }
}
