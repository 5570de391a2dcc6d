/// Writes JSON (RFC 8259) from front to back into a byte buffer; the same calls give the same bytes.
///
///     var json = JSONWriter()
///     json.object { json in
///       json.member("name", "JOCC")
///       json.key("years")
///       json.array { json in json.number(2014) }
///     }
///     let bytes = json.finish()  // {"name":"JOCC","years":[2014]}
public struct JSONWriter: ~Copyable {
  /// How the bytes are laid out.
  public enum Layout: Sendable {
    /// No white space.
    case compact
    /// A line for every member and element, two spaces a level: for files that people compare.
    case indented
  }

  private var buffer: ByteBuffer
  private let layout: Layout
  private let isHTMLSafe: Bool
  private var depth = 0
  private var follows = Follows.nothing

  /// What stands before the value that is written next.
  private enum Follows {
    case nothing, opening, key, value
  }

  /// Creates a writer that appends to `buffer`.
  /// - Parameter isHTMLSafe: escape what could end a `<script>` element.
  public init(
    into buffer: consuming ByteBuffer = ByteBuffer(), layout: Layout = .compact,
    isHTMLSafe: Bool = false
  ) {
    self.buffer = buffer
    self.layout = layout
    self.isHTMLSafe = isHTMLSafe
  }

  /// Gives the buffer back.
  public consuming func finish() -> ByteBuffer { buffer }

  /// Writes an object; `body` writes its members.
  public mutating func object<E: Error>(
    _ body: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    open(UInt8(ascii: "{"))
    try body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array; `body` writes its elements.
  public mutating func array<E: Error>(
    _ body: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    open(UInt8(ascii: "["))
    try body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes the name of a member; its value is written next.
  public mutating func key(_ name: String) {
    separate()
    buffer.appendJSONString(name, isHTMLSafe: isHTMLSafe)
    buffer.append(UInt8(ascii: ":"))
    if layout == .indented { buffer.append(UInt8(ascii: " ")) }
    follows = .key
  }

  public mutating func string(_ text: String) {
    separate()
    buffer.appendJSONString(text, isHTMLSafe: isHTMLSafe)
  }

  /// Writes bytes as a string; what is not UTF-8 becomes U+FFFD.
  public mutating func string(_ bytes: Span<UInt8>) {
    separate()
    buffer.appendJSONString(bytes, isHTMLSafe: isHTMLSafe)
  }

  public mutating func number(_ number: Int) {
    separate()
    buffer.append(decimal: number)
  }

  /// Writes the shortest digits that read back as `number`; whole numbers have no fraction, and what
  /// JSON has no number for (infinity, not a number) is `null`.
  public mutating func number(_ number: Double) {
    separate()
    if !number.isFinite {
      buffer.append("null" as StaticString)
    } else if let whole = Int(exactly: number), abs(number) < 1e15 {
      buffer.append(decimal: whole)
    } else {
      buffer.append(number.description)
    }
  }

  public mutating func bool(_ value: Bool) {
    separate()
    buffer.append(value ? "true" : "false" as StaticString)
  }

  public mutating func null() {
    separate()
    buffer.append("null" as StaticString)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    buffer.append(bracket)
    depth += 1
    follows = .opening
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if follows != .opening { breakLine() }
    buffer.append(bracket)
    follows = .value
  }

  private mutating func separate() {
    switch follows {
    case .nothing, .key: break
    case .value where depth == 0: buffer.append(UInt8(ascii: "\n"))
    case .value:
      buffer.append(UInt8(ascii: ","))
      breakLine()
    case .opening: breakLine()
    }
    follows = .value
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    buffer.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { buffer.append("  " as StaticString) }
  }
}

extension ByteBuffer {
  /// Appends the values that `body` writes.
  public mutating func appendJSON<E: Error>(
    layout: JSONWriter.Layout = .compact, isHTMLSafe: Bool = false,
    _ body: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    var written = ByteBuffer(capacity: 0)
    swap(&self, &written)
    var json = JSONWriter(into: written, layout: layout, isHTMLSafe: isHTMLSafe)
    do {
      try body(&json)
      self = json.finish()
    } catch {
      self = json.finish()
      throw error
    }
  }
}

extension JSONWriter {
  /// Writes a member that is a string.
  public mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a member that is a whole number.
  public mutating func member(_ name: String, _ number: Int) {
    key(name)
    self.number(number)
  }

  /// Writes a member that is true or false.
  public mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Writes a member that is an object.
  public mutating func objectMember<E: Error>(
    _ name: String, _ body: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    key(name)
    try object(body)
  }

  /// Writes a member that is an array.
  public mutating func arrayMember<E: Error>(
    _ name: String, _ body: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    key(name)
    try array(body)
  }

  /// Writes a member that is an array with one element for each of `elements`.
  public mutating func arrayMember<S: Sequence, E: Error>(
    _ name: String, of elements: S,
    _ body: (inout JSONWriter, S.Element) throws(E) -> Void
  ) throws(E) {
    key(name)
    open(UInt8(ascii: "["))
    for element in elements { try body(&self, element) }
    close(UInt8(ascii: "]"))
  }
}
