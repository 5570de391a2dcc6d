/// Why a variable may not stand where it does.
enum PlaceProblem: Equatable {
  /// Escaping does not protect the page there; what to do instead.
  case unsafe(advice: String)
  /// Text that could be `javascript:` begins an address.
  case textAsAddress
}

extension HTMLPlace {
  /// Moves over a variable of `shape`.
  /// - Returns: what is wrong with having it here; nil if nothing is.
  mutating func advance(overVariable shape: Shape) -> PlaceProblem? {
    switch shape {
    case .choice(let words):
      let areWords = words.allSatisfy(isFieldName)
      let problem = problem(withWord: areWords)
      moveOverWord()
      return problem
    case .markup: return problem(withMarkup: "HTML can only stand in the text of a page")
    case .json:
      if mode == .elementText, element == Array("script".utf8), isDataScript { return nil }
      return .unsafe(
        advice: "JSON can only stand in `<script type=\"application/ld+json\">…</script>`")
    default:
      let problem = problem(withText: shape)
      moveOverText()
      return problem
    }
  }

  /// What a variable writes stands in an address like a sign that no scheme has.
  private mutating func moveOverText() {
    if mode == .doubleQuoted, value.count < 64 { value.append(UInt8(ascii: "*")) }
  }

  private func problem(withMarkup advice: String) -> PlaceProblem? {
    mode == .text ? nil : .unsafe(advice: advice)
  }

  private func problem(withText shape: Shape) -> PlaceProblem? {
    switch mode {
    case .text, .comment: return nil
    case .elementText:
      return Self.readableElements.contains(element)
        ? nil
        : .unsafe(advice: "put what depends on data into an attribute or into another element")
    case .tagOpen, .tagName, .inTag, .attributeName, .afterAttributeName:
      return .unsafe(advice: "write the attribute's name here and the variable into its value")
    case .declarationOpen, .declaration:
      return .unsafe(advice: "a declaration is written out in full")
    case .beforeValue, .unquoted, .singleQuoted:
      return .unsafe(advice: "put the value into double quotation marks")
    case .doubleQuoted:
      if let problem = problemWithAttribute { return problem }
      guard Self.isAddress(attribute, of: element), !isAddressSettled, shape != .url else {
        return nil
      }
      return .textAsAddress
    }
  }

  private func problem(withWord isWord: Bool) -> PlaceProblem? {
    guard isWord else { return problem(withText: .url) }
    switch mode {
    case .elementText: return problem(withText: .url)
    case .beforeValue, .unquoted, .singleQuoted, .doubleQuoted: return problemWithAttribute
    default: return nil
    }
  }

  /// What is wrong with a variable in the value of this attribute, whatever its quotation marks.
  private var problemWithAttribute: PlaceProblem? {
    let name = String(decoding: attribute, as: UTF8.self)
    if isAttributeUncertain {
      return .unsafe(advice: "write a space before the attribute's name, outside of the section")
    }
    if name.hasPrefix("on") || name == "style" || name == "srcdoc" {
      return .unsafe(
        advice: "`\(name)` holds a language of its own: use a class or a `data-` attribute")
    }
    return nil
  }

  /// A word inside of a tag makes its name, or the name of an attribute, depend on data.
  private mutating func moveOverWord() {
    switch mode {
    case .tagOpen, .tagName:
      mode = .tagName
      element.append(UInt8(ascii: "*"))
    case .inTag, .attributeName, .afterAttributeName:
      mode = .attributeName
      isAttributeUncertain = true
    case .beforeValue: mode = .unquoted
    default: moveOverText()
    }
  }

  /// Elements whose text is not HTML but has character references, so that escaping holds.
  private static let readableElements: Set<[UInt8]> = Set(
    ["title", "textarea"].map { Array($0.utf8) })

  /// Whether a browser goes to what an attribute holds.
  private static func isAddress(_ attribute: [UInt8], of element: [UInt8]) -> Bool {
    if attribute == Array("data".utf8) { return element == Array("object".utf8) }
    return addressAttributes.contains(attribute)
  }

  private static let addressAttributes: Set<[UInt8]> = Set(
    [
      "href", "src", "srcset", "action", "formaction", "poster", "cite", "ping", "manifest",
      "background", "longdesc", "usemap", "xlink:href", "imagesrcset",
    ].map { Array($0.utf8) })
}
