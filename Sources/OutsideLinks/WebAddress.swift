/// An address of the web, without its fragment, in the one form by which it is asked.
///
/// Two ways of writing one address are equal: the scheme and the host are in lower case, the port is
/// left out where it is the usual one, `.` and `..` are worked out, and what no address may hold is
/// percent-encoded (RFC 3986, 6.2).
struct WebAddress: Sendable, Hashable {
  /// `https` or `http`.
  let scheme: String
  /// In lower case; an IPv6 address in brackets.
  let host: String
  /// Nil where it is the scheme's own.
  let port: Int?
  /// Begins with `/`; holds nothing but printable ASCII.
  let path: String
  /// Without its `?`; nil where there is none.
  let query: String?

  /// The address as it is asked.
  var text: String { origin + target }
  /// Scheme, host and port: what has a `robots.txt` of its own.
  var origin: String { scheme + "://" + host + (port.map { ":\($0)" } ?? "") }
  /// What is asked for at the host: the path and the query.
  var target: String { path + (query.map { "?" + $0 } ?? "") }
  /// The same host's `robots.txt`.
  var robots: WebAddress {
    WebAddress(scheme: scheme, host: host, port: port, path: "/robots.txt", query: nil)
  }
}

extension WebAddress {
  /// The longest address that is asked: no server has to read a longer one (RFC 9110, 4.1).
  static let longest = 8000

  /// Reads an absolute address; its fragment is given apart, without `#`.
  static func read(_ text: String) throws(WebAddressError) -> (WebAddress, fragment: String?) {
    var rest = text[...]
    var fragment: String?
    if let hash = rest.firstIndex(of: "#") {
      fragment = String(rest[rest.index(after: hash)...])
      rest = rest[..<hash]
    }
    if rest.utf8.count > longest { throw .tooLong }
    var query: String?
    if let mark = rest.firstIndex(of: "?") {
      query = encoded(rest[rest.index(after: mark)...])
      rest = rest[..<mark]
    }
    guard let colon = rest.firstIndex(of: ":") else { throw .malformed }
    let scheme = rest[..<colon].lowercased()
    guard scheme == "https" || scheme == "http" else { throw .otherScheme }
    guard rest[colon...].hasPrefix("://") else { throw .malformed }
    rest = rest[rest.index(colon, offsetBy: 3)...]
    let end = rest.firstIndex(of: "/") ?? rest.endIndex
    let (host, port) = try authority(rest[..<end])
    let address = WebAddress(
      scheme: scheme, host: host, port: port == (scheme == "https" ? 443 : 80) ? nil : port,
      path: withoutDots(encoded(rest[end...])), query: query)
    return (address, fragment)
  }

  private static func authority(
    _ text: Substring
  ) throws(WebAddressError) -> (host: String, port: Int?) {
    if text.contains("@") { throw .credentials }
    var host = text
    var port: Int?
    if let colon = text.lastIndex(of: ":"), !text[colon...].contains("]") {
      let digits = text[text.index(after: colon)...]
      if !digits.isEmpty {
        guard digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
          let number = Int(digits), 1...65535 ~= number
        else { throw .malformed }
        port = number
      }
      host = text[..<colon]
    }
    let name = host.hasPrefix("[") && host.hasSuffix("]") ? host.dropFirst().dropLast() : host
    let isLiteral = name.utf8.count != host.utf8.count
    guard !name.isEmpty,
      name.utf8.allSatisfy({ isHostByte($0) || (isLiteral && $0 == UInt8(ascii: ":")) })
    else { throw .malformed }
    return (host.lowercased(), port)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// Percent-encodes what may not stand in a path or a query; what is encoded already stays.
  static func encoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "|"), UInt8(ascii: "}"):
        bytes += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 0x0F)]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// Works out `.` and `..` (RFC 3986, 5.2.4); an empty path becomes `/`.
  private static func withoutDots(_ path: String) -> String {
    var kept: [Substring] = []
    var endsInSlash = true
    for segment in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      switch segment {
      case ".": endsInSlash = true
      case "..":
        _ = kept.popLast()
        endsInSlash = true
      default:
        kept.append(segment)
        endsInSlash = false
      }
    }
    // An empty last segment is a slash already.
    return "/" + kept.joined(separator: "/") + (endsInSlash && !kept.isEmpty ? "/" : "")
  }
}

/// Why an address cannot be asked.
enum WebAddressError: Error, Sendable {
  /// Not of the form `https://host/…`.
  case malformed
  /// Another scheme than `https` and `http`.
  case otherScheme
  /// A name or a password stands before the host, which is sent to nobody.
  case credentials
  case tooLong
}
