/// Where in a page's HTML a template has got to, as far as it matters for what may be written there.
struct HTMLPlace: Hashable, Sendable {
  enum Mode: Hashable, Sendable {
    case text
    /// Behind `<`.
    case tagOpen
    case tagName
    /// Between the attributes of a tag.
    case inTag
    case attributeName
    case afterAttributeName
    case beforeValue
    case doubleQuoted
    case singleQuoted
    case unquoted
    /// Behind `<!`, until it is known whether this is a comment.
    case declarationOpen
    case declaration
    case comment
    /// The text of an element whose content is not HTML, such as `script`.
    case elementText
  }

  var mode = Mode.text
  /// The lower-case name of the tag that was begun last.
  var element: [UInt8] = []
  var isEndTag = false
  /// Whether the element holds JSON for other programs.
  var isDataScript = false
  /// The lower-case name of the attribute that was begun last.
  var attribute: [UInt8] = []
  /// Whether part of the attribute's name depends on data, so that it may be any.
  var isAttributeUncertain = false
  /// What the value of an attribute begins with, until that settles what the value is.
  var value: [UInt8] = []
  /// Whether what follows in an address can no longer change its scheme.
  var isAddressSettled = false
  /// The last signs, where more than one ends a comment, a declaration or an element's text.
  var tail: [UInt8] = []

  /// Whether this is inside the angle brackets of a tag, outside of any value.
  var isInTag: Bool {
    switch mode {
    case .tagName, .inTag, .attributeName, .afterAttributeName: true
    default: false
    }
  }

  /// The place behind a section that began at this place and ended at `end`, or might not have been
  /// written at all; nil if no place fits both.
  func merged(with end: HTMLPlace) -> HTMLPlace? {
    if self == end { return self }
    if isInTag, end.isInTag {
      guard element == end.element else { return nil }
      var merged = end
      if end.mode == .attributeName || mode == .attributeName {
        merged.mode = .attributeName
        merged.isAttributeUncertain = true
      } else {
        merged.mode = end.mode == .tagName ? .inTag : end.mode
      }
      return merged
    }
    guard mode == end.mode else { return nil }
    switch mode {
    case .text, .comment, .declaration:
      var merged = self
      merged.tail = []
      return merged
    case .elementText:
      guard element == end.element else { return nil }
      var merged = self
      merged.tail = []
      return merged
    case .doubleQuoted, .singleQuoted, .unquoted:
      guard attribute == end.attribute else { return nil }
      var merged = self
      merged.isAddressSettled = isAddressSettled && end.isAddressSettled
      merged.value = end.value
      return merged
    default:
      return nil
    }
  }

  /// What an editor is told about this place: "inside a `<script>` element".
  var label: String {
    let elementName = String(decoding: element, as: UTF8.self)
    let attributeName =
      attribute.isEmpty ? "an attribute" : "`\(String(decoding: attribute, as: UTF8.self))`"
    switch mode {
    case .text: return "in the text of the page"
    case .tagOpen, .tagName: return "in the name of a tag"
    case .inTag, .attributeName, .afterAttributeName: return "inside a tag"
    case .beforeValue, .unquoted:
      return "in the value of \(attributeName), which has no quotation marks"
    case .doubleQuoted: return "in the value of \(attributeName)"
    case .singleQuoted:
      return "in the value of \(attributeName), which has single quotation marks"
    case .declarationOpen, .declaration: return "in a declaration"
    case .comment: return "in a comment"
    case .elementText: return "inside `<\(elementName)>`"
    }
  }
}
