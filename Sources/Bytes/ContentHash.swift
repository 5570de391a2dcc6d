/// The FNV-1a hash (64 bits) of `bytes`: tells two versions of a file apart, and nothing more.
///
/// Not for secrets: a reader with time can find two inputs with one hash.
/// - Complexity: O(n).
public func contentHash(_ bytes: Span<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for index in bytes.indices {
    hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01b3
  }
  return hash
}

/// ``contentHash(_:)`` as ten lower-case hexadecimal digits, the form that asset names carry.
public func contentHashDigits(_ bytes: Span<UInt8>) -> String {
  let digits = String(contentHash(bytes), radix: 16)
  return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
}
