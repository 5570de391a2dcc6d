extension Locator {
  /// The range of an inline that has just been reached; of one with children, its opening mark.
  mutating func openInline(
    _ kind: NodeKind, literal: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let start = place.position
    if isAligned {
      switch kind {
      case .text: alignText(literal)
      case .softBreak, .lineBreak: return breakLine(isHard: kind == .lineBreak)
      case .emphasis: skipMark(1)
      case .strong: skipMark(2)
      case .code: skipCode()
      case .htmlInline: skipHTML(literal)
      case .link: openLink()
      case .image: openImage()
      default: isAligned = false
      }
    }
    if kind == .link || kind == .image {
      let textStart = Int32(place.position)
      linkSources.append(LinkSource(form: .shortcut, destination: textStart..<textStart))
    }
    return start..<max(start, place.position)
  }

  /// The end of an inline whose children are behind.
  mutating func closeInline(_ kind: NodeKind, linkSource index: Int) -> Int {
    if isAligned {
      switch kind {
      case .emphasis: skipMark(1)
      case .strong: skipMark(2)
      case .link where isInAutolink: closeAutolink(index)
      case .link, .image: closeLink(index)
      default: break
      }
    }
    return place.position
  }

  private mutating func openLink() {
    isInAutolink = peek == 0x3C
    if isInAutolink || peek == 0x5B { place.position += 1 } else { isAligned = false }
  }

  private mutating func openImage() {
    if peek == 0x21 { place.position += 2 } else { isAligned = false }
  }

  private mutating func alignText(_ literal: UnsafeBufferPointer<UInt8>) {
    var alignment = TextAlignment(
      source: source, from: place.position, to: place.end, escapes: !isInAutolink)
    isAligned = alignment.walk(literal, to: literal.count)
    place.position = alignment.position
  }

  /// Ends a line: a soft break is the line's end alone, a hard one what makes it hard as well.
  private mutating func breakLine(isHard: Bool) -> Range<Int> {
    let start = place.position
    let isBackslash = isHard && peek == 0x5C
    if isBackslash { place.position += 1 }
    skipSpacesOfLine()
    let end = lines.end(of: place.line)
    guard place.position == end, place.line < lastLine else {
      isAligned = false
      return start..<start
    }
    let range = (isHard ? start : end)..<lines.start(of: place.line + 1)
    nextLine()
    // Behind a backslash libcmark keeps the white space of a line without all marks.
    if isBackslash { place.position = lineStart }
    return range
  }

  /// Skips one or two marks of emphasis.
  private mutating func skipMark(_ length: Int) {
    for _ in 0..<length {
      guard peek == 0x2A || peek == 0x5F else {
        isAligned = false
        return
      }
      place.position += 1
    }
  }

  /// Skips a code span: to the next run of as many backticks as begin it.
  private mutating func skipCode() {
    let length = skipBackticks()
    guard length > 0 else {
      isAligned = false
      return
    }
    while peek != 0 {
      if peek != 0x60 {
        advance()
      } else if skipBackticks() == length {
        return
      }
    }
    isAligned = false
  }

  private mutating func skipBackticks() -> Int {
    let start = place.position
    while peek == 0x60 { place.position += 1 }
    return place.position - start
  }

  /// Skips raw HTML, which is its own source but for the marks at the beginning of lines.
  private mutating func skipHTML(_ literal: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < literal.count {
      if literal[index] == 0x0A || literal[index] == 0x0D {
        guard place.position == place.end, place.line < lastLine else {
          isAligned = false
          return
        }
        nextLine()
        while index < literal.count, [0x0A, 0x20, 0x09].contains(literal[index]) { index += 1 }
      } else {
        guard peek == literal[index] else {
          isAligned = false
          return
        }
        place.position += 1
        index += 1
      }
    }
  }

  private mutating func closeAutolink(_ index: Int) {
    isInAutolink = false
    guard peek == 0x3E else {
      isAligned = false
      return
    }
    let end = Int32(place.position)
    place.position += 1
    let start = linkSources[index].destination.lowerBound
    linkSources[index] = LinkSource(form: .autolink, destination: start..<end)
  }

  /// Reads what follows a link's text, in the order in which libcmark looks for it.
  private mutating func closeLink(_ index: Int) {
    let textStart = linkSources[index].destination.lowerBound
    guard peek == 0x5D else {
      isAligned = false
      return
    }
    let textEnd = Int32(place.position)
    place.position += 1
    if let source = skipInlineTail() {
      linkSources[index] = source
      return
    }
    let label = skipLabel()
    let form: LinkSource.Form
    switch label {
    case .some(let label) where !label.isEmpty:
      linkSources[index] = LinkSource(form: .full, destination: label)
      return
    case .some: form = .collapsed
    case .none: form = .shortcut
    }
    linkSources[index] = LinkSource(form: form, destination: textStart..<max(textStart, textEnd))
  }
}
