extension HTMLPlace {
  /// Moves over literal text of a template, as a browser's tokenizer would.
  mutating func advance(over text: ArraySlice<UInt8>) {
    for byte in text { advance(over: byte) }
  }

  private mutating func advance(over byte: UInt8) {
    switch mode {
    case .text:
      if byte == UInt8(ascii: "<") { mode = .tagOpen }
    case .tagOpen: openTag(byte)
    case .tagName: continueTagName(byte)
    case .inTag: continueTag(byte)
    case .attributeName: continueAttributeName(byte)
    case .afterAttributeName:
      if byte == UInt8(ascii: "=") { mode = .beforeValue } else { continueTag(byte) }
    case .beforeValue: openValue(byte)
    case .doubleQuoted: continueValue(byte, until: UInt8(ascii: "\""))
    case .singleQuoted: continueValue(byte, until: UInt8(ascii: "'"))
    case .unquoted:
      if byte == UInt8(ascii: ">") || isHTMLSpace(byte) {
        mode = .inTag
        continueTag(byte)
      } else {
        settle(byte)
      }
    case .declarationOpen, .declaration, .comment: continueComment(byte)
    case .elementText: continueElementText(byte)
    }
  }

  private mutating func openTag(_ byte: UInt8) {
    if byte == UInt8(ascii: "/"), !isEndTag {
      isEndTag = true
    } else if isASCIILetter(byte) {
      element = [lowercasedASCII(byte)]
      isDataScript = false
      mode = .tagName
    } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      || (isEndTag && byte != UInt8(ascii: ">"))
    {
      mode = byte == UInt8(ascii: "!") && !isEndTag ? .declarationOpen : .declaration
      isEndTag = false
      tail = []
    } else {
      isEndTag = false
      mode = byte == UInt8(ascii: "<") ? .tagOpen : .text
    }
  }

  private mutating func continueTagName(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isHTMLSpace(byte) {
      mode = .inTag
      continueTag(byte)
    } else if element.count < 64 {
      element.append(lowercasedASCII(byte))
    }
  }

  private mutating func continueTag(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      closeTag()
    } else if isHTMLSpace(byte) || byte == UInt8(ascii: "/") {
      if mode != .afterAttributeName || byte == UInt8(ascii: "/") { mode = .inTag }
    } else {
      attribute = [lowercasedASCII(byte)]
      isAttributeUncertain = false
      mode = .attributeName
    }
  }

  private mutating func continueAttributeName(_ byte: UInt8) {
    if byte == UInt8(ascii: "=") {
      mode = .beforeValue
    } else if isHTMLSpace(byte) {
      mode = .afterAttributeName
    } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
      continueTag(byte)
    } else if attribute.count < 64 {
      attribute.append(lowercasedASCII(byte))
    }
  }

  private mutating func openValue(_ byte: UInt8) {
    value = []
    isAddressSettled = false
    if isHTMLSpace(byte) { return }
    switch byte {
    case UInt8(ascii: "\""): mode = .doubleQuoted
    case UInt8(ascii: "'"): mode = .singleQuoted
    case UInt8(ascii: ">"): closeTag()
    default:
      mode = .unquoted
      settle(byte)
    }
  }

  private mutating func continueValue(_ byte: UInt8, until quote: UInt8) {
    guard byte == quote else { return settle(byte) }
    if element == Array("script".utf8), attribute == Array("type".utf8) {
      let type = String(decoding: value, as: UTF8.self)
      isDataScript = type == "application/ld+json" || type == "application/json"
    }
    value = []
    isAddressSettled = false
    mode = .inTag
  }

  /// Takes a byte of a value into account: whether it settles that an address has a harmless scheme.
  private mutating func settle(_ byte: UInt8) {
    let isList = attribute.suffix(6).elementsEqual("srcset".utf8)
    switch byte {
    case UInt8(ascii: ",") where isList:
      value = []
      isAddressSettled = false
      return
    case UInt8(ascii: " ") where isList && !value.isEmpty: isAddressSettled = true
    case UInt8(ascii: " ") where value.isEmpty: return
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
      // Behind a scheme such as `javascript:` a slash settles nothing.
      if !value.contains(UInt8(ascii: ":")) { isAddressSettled = true }
    case UInt8(ascii: ":"):
      if isSafeScheme(value) { isAddressSettled = true }
    default: break
    }
    if value.count < 64 || byte == UInt8(ascii: ":") { value.append(byte) }
  }

  private mutating func closeTag() {
    let hasText = !isEndTag && Self.textElements.contains(element)
    mode = hasText ? .elementText : .text
    isEndTag = false
    attribute = []
    isAttributeUncertain = false
    tail = []
  }

  private mutating func continueComment(_ byte: UInt8) {
    if mode == .declarationOpen {
      tail.append(byte)
      if byte == UInt8(ascii: ">") {
        mode = .text
      } else if byte != UInt8(ascii: "-") {
        mode = .declaration
      } else if tail.count == 2 {
        // `<!-->` is a whole comment: the dashes that open one may close it.
        mode = .comment
        tail = Array("--".utf8)
      }
      return
    }
    let closesComment =
      tail.suffix(2).elementsEqual("--".utf8) || tail.suffix(3).elementsEqual("--!".utf8)
    if byte == UInt8(ascii: ">"), mode == .declaration || closesComment {
      mode = .text
      tail = []
    } else {
      tail.append(byte)
      if tail.count > 3 { tail.removeFirst() }
    }
  }

  /// Looks out for `</script` and whatever else ends the element.
  private mutating func continueElementText(_ byte: UInt8) {
    let wanted = Array("</".utf8) + element
    if tail.count == wanted.count {
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isHTMLSpace(byte) {
        isEndTag = true
        tail = []
        mode = .inTag
        continueTag(byte)
        return
      }
      tail = []
    }
    if lowercasedASCII(byte) == wanted[tail.count] {
      tail.append(lowercasedASCII(byte))
    } else {
      tail = byte == UInt8(ascii: "<") ? [byte] : []
    }
  }

  /// The elements whose content a browser does not read as HTML.
  static let textElements: Set<[UInt8]> = Set(
    ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"]
      .map { Array($0.utf8) })
}

func isASCIILetter(_ byte: UInt8) -> Bool {
  let lowercased = lowercasedASCII(byte)
  return lowercased >= UInt8(ascii: "a") && lowercased <= UInt8(ascii: "z")
}

/// Whether HTML takes a byte for space.
func isHTMLSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
}
