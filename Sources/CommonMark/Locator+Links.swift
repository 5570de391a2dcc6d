/// Reading content byte by byte; a line's end is one `\n`, the end of the content 0.
extension Locator {
  var peek: UInt8 {
    @inline(__always) get {
      if place.position < place.end { return source[place.position] }
      return place.line < lastLine ? 0x0A : 0
    }
  }

  @inline(__always)
  mutating func advance() {
    if place.position < place.end {
      place.position += 1
    } else if place.line < lastLine {
      nextLine()
    }
  }

  mutating func skipSpacesOfLine() {
    while place.position < place.end, isSpace(source[place.position]) { place.position += 1 }
  }

  private mutating func skipSpaces() {
    while isSpace(peek) || peek == 0x0A { advance() }
  }
}

extension Locator {
  /// Skips `(destination "title")`; nil, with nothing skipped, if that does not follow.
  mutating func skipInlineTail() -> LinkSource? {
    guard peek == 0x28 else { return nil }
    let start = place
    advance()
    skipSpaces()
    if let destination = skipDestination() {
      let destinationEnd = place.position
      skipSpaces()
      let hasSpace = place.position != destinationEnd
      let title = hasSpace ? skipTitle() : nil
      skipSpaces()
      if peek == 0x29 {
        place.position += 1
        return LinkSource(form: .inline, destination: destination, title: title)
      }
    }
    place = start
    return nil
  }

  /// Skips `[label]` and returns what is between the brackets, trimmed; nil, with nothing skipped, if
  /// no label follows.
  mutating func skipLabel() -> Range<Int32>? {
    guard peek == 0x5B else { return nil }
    let start = place
    advance()
    skipSpaces()
    let labelStart = place.position
    var labelEnd = labelStart
    // A label has at most 1000 characters; white space before it hardly matters to that.
    var length = 0
    while length <= 1000, peek != 0, peek != 0x5B {
      if peek == 0x5D {
        place.position += 1
        return Int32(labelStart)..<Int32(labelEnd)
      }
      if peek == 0x5C {
        advance()
        length += 1
        labelEnd = place.position
        guard isPunctuation(peek) else { continue }
      }
      let isBlank = isSpace(peek) || peek == 0x0A
      advance()
      length += 1
      if !isBlank { labelEnd = place.position }
    }
    place = start
    return nil
  }

  /// Skips a link reference definition at the beginning of a line, its line's end included.
  mutating func skipDefinition() -> Bool {
    let start = place
    if let label = skipLabel(), !label.isEmpty, peek == 0x3A {
      advance()
      skipSpacesAndLineEnd()
      if skipDestination() != nil {
        let destinationEnd = place
        skipSpacesAndLineEnd()
        if place.position != destinationEnd.position, skipTitle() != nil, skipBlankRest() {
          return true
        }
        place = destinationEnd
        if skipBlankRest() { return true }
      }
    }
    place = start
    return false
  }

  private mutating func skipSpacesAndLineEnd() {
    while peek == 0x20 || peek == 0x09 { advance() }
    if peek == 0x0A { advance() }
    while peek == 0x20 || peek == 0x09 { advance() }
  }

  /// Skips white space to the line's end and that; false if anything else follows.
  private mutating func skipBlankRest() -> Bool {
    while peek == 0x20 || peek == 0x09 { advance() }
    guard peek == 0x0A else { return peek == 0 }
    nextLine()
    place.position = lineStart
    return true
  }

  /// Skips a destination and returns it without its `<` and `>`.
  private mutating func skipDestination() -> Range<Int32>? {
    let start = place.position
    if peek != 0x3C {
      guard skipBareDestination() else { return nil }
      // Nothing is a destination only where `)` follows.
      guard place.position > start || peek == 0x29 else { return nil }
      return Int32(start)..<Int32(place.position)
    }
    place.position += 1
    while peek != 0 {
      switch peek {
      case 0x3E:
        place.position += 1
        return Int32(start + 1)..<Int32(place.position - 1)
      case 0x3C, 0x0A: return nil
      case 0x5C:
        // libcmark takes whatever follows a backslash, a line's end too.
        advance()
        advance()
      default: place.position += 1
      }
    }
    return nil
  }

  /// Skips a destination without `<` and `>`: to white space or to a `)` that it does not open.
  private mutating func skipBareDestination() -> Bool {
    var depth = 0
    while place.position < place.end {
      let byte = peek
      if byte == 0x5C, place.position + 1 < place.end, isPunctuation(source[place.position + 1]) {
        place.position += 1
      } else if byte == 0x28 {
        depth += 1
        if depth > 32 { return false }
      } else if byte == 0x29 {
        if depth == 0 { return true }
        depth -= 1
      } else if isSpace(byte) {
        break
      }
      place.position += 1
    }
    return depth == 0
  }

  /// Skips a title and returns what is between its quotation marks or parentheses.
  private mutating func skipTitle() -> Range<Int32>? {
    let closing: UInt8
    switch peek {
    case 0x22, 0x27: closing = peek
    case 0x28: closing = 0x29
    default: return nil
    }
    let start = place
    advance()
    let titleStart = Int32(place.position)
    // libcmark takes the longest title: a mark behind a backslash closes it only if no other does.
    var escaped: Place?
    var previous: UInt8 = 0
    while peek != 0 {
      let byte = peek
      if previous == 0x5C {
        if byte == closing { escaped = place }
      } else if byte == closing {
        place.position += 1
        return titleStart..<Int32(place.position - 1)
      } else if closing == 0x29, byte == 0x28 {
        break
      }
      previous = byte
      advance()
    }
    guard let escaped else {
      place = start
      return nil
    }
    place = escaped
    place.position += 1
    return titleStart..<Int32(escaped.position)
  }
}
