/// One step through bytes that should be UTF-8.
public struct UTF8Step: Sendable, Equatable {
  /// The character that was read; nil when the bytes are not UTF-8.
  public let scalar: Unicode.Scalar?
  /// How many bytes it takes, at least one: those that are wrong count together as far as they could
  /// have begun a character, which is what every conforming decoder shows as one `�`.
  public let length: Int

  @inlinable
  public init(scalar: Unicode.Scalar?, length: Int) {
    self.scalar = scalar
    self.length = length
  }
}

extension Span where Element == UInt8 {
  /// Reads the character that begins at `offset`, which must be inside the span.
  @inlinable
  public func utf8Step(at offset: Int) -> UTF8Step {
    let lead = self[offset]
    if lead < 0x80 { return UTF8Step(scalar: Unicode.Scalar(lead), length: 1) }
    let length: Int
    var value: UInt32
    // The second byte's bounds keep out overlong forms, surrogates and what lies past U+10FFFF.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF:
      length = 2
      value = UInt32(lead & 0x1F)
    case 0xE0...0xEF:
      length = 3
      value = UInt32(lead & 0x0F)
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      value = UInt32(lead & 0x07)
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default:
      return UTF8Step(scalar: nil, length: 1)
    }
    for index in 1..<length {
      guard offset + index < count else { return UTF8Step(scalar: nil, length: index) }
      let byte = self[offset + index]
      let allowed = index == 1 ? second : 0x80...0xBF
      guard allowed.contains(byte) else { return UTF8Step(scalar: nil, length: index) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return UTF8Step(scalar: Unicode.Scalar(value), length: length)
  }
}
