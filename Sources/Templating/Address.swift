/// Whether a link may lead to `address`: it is relative, or begins with `http:`, `https:`,
/// `mailto:` or `tel:`.
///
/// Only what stands before the first `/`, `?` or `#` counts, and only those four spellings pass,
/// whatever a browser would skip or fold in `java\nscript:`.
public func isSafeAddress(_ address: String) -> Bool {
  let bytes = address.utf8
  let end = bytes.firstIndex { byte in
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: "#")
  }
  guard let end, bytes[end] == UInt8(ascii: ":") else { return true }
  return isSafeScheme(bytes[..<end])
}

/// Whether `scheme`, without its colon, is one that a link may have.
func isSafeScheme(_ scheme: some Collection<UInt8>) -> Bool {
  let lowercased = scheme.map(lowercasedASCII)
  return ["https", "http", "mailto", "tel"].contains { $0.utf8.elementsEqual(lowercased) }
}

func lowercasedASCII(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}

func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
  switch lowercasedASCII(byte) {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
  default: false
  }
}
