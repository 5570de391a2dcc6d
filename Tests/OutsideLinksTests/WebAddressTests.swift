import Testing

@testable import OutsideLinks

/// Addresses that are the same for a server are the same here.
@Suite struct WebAddressTests {
  @Test(
    "An address has one form",
    arguments: [
      ("https://Example.ORG", "https://example.org/"),
      ("HTTPS://example.org:443/", "https://example.org/"),
      ("http://example.org:80/a", "http://example.org/a"),
      ("http://example.org:/a", "http://example.org/a"),
      ("http://example.org:443/a", "http://example.org:443/a"),
      ("https://example.org/a/./b/../c", "https://example.org/a/c"),
      ("https://example.org/../..", "https://example.org/"),
      ("https://example.org/a/..", "https://example.org/"),
      ("https://example.org/a/b/.", "https://example.org/a/b/"),
      ("https://example.org/a//b/", "https://example.org/a//b/"),
      ("https://example.org?a=../b", "https://example.org/?a=../b"),
      (
        "https://example.org/a b\"c<d>\\e^f`g{h|i}j",
        "https://example.org/a%20b%22c%3Cd%3E%5Ce%5Ef%60g%7Bh%7Ci%7Dj"
      ),
      ("https://example.org/\u{E9}?\u{E9}", "https://example.org/%C3%A9?%C3%A9"),
      ("https://example.org/%c3%A9%", "https://example.org/%c3%A9%"),
      ("https://example.org/a\n-o x", "https://example.org/a%0A-o%20x"),
      ("http://[2001:DB8::1]:8080/a", "http://[2001:db8::1]:8080/a"),
      ("https://m\u{FC}ller.example/", "https://m\u{FC}ller.example/"),
    ])
  func form(_ written: String, _ asked: String) throws {
    #expect(try WebAddress.read(written).0.text == asked)
  }

  @Test("The fragment is no part of the address")
  func fragment() throws {
    let (address, fragment) = try WebAddress.read("https://example.org/a?b#c#d")
    #expect(address.text == "https://example.org/a?b")
    #expect(fragment == "c#d")
    #expect(try WebAddress.read("https://example.org/a").fragment == nil)
  }

  @Test("Each origin has its own robots.txt")
  func robots() throws {
    #expect(
      try WebAddress.read("http://a.example:81/b/c?d").0.robots.text
        == "http://a.example:81/robots.txt")
  }

  @Test(
    "What is no address is not asked",
    arguments: [
      "https://", "https:///a", "https:example.org", "https://a b/", "https://a\\b/",
      "https://[::1/",
      "https://example.org:0/", "https://example.org:99999/", "https://example.org:1x/",
      "https://exam\"ple.org/", "https://a\nb/", "https://-o;x/", "https://[example.org;]/", "",
      "example.org",
    ])
  func malformed(_ text: String) {
    #expect(throws: WebAddressError.malformed) { try WebAddress.read(text) }
  }

  @Test(
    "What is not of the web is told apart",
    arguments: ["file:///etc/passwd", "ftp://a/", "mailto:a@b.example", "tel:+44"])
  func otherScheme(_ text: String) {
    #expect(throws: WebAddressError.otherScheme) { try WebAddress.read(text) }
  }

  @Test("Names and passwords are sent to nobody")
  func credentials() {
    #expect(throws: WebAddressError.credentials) { try WebAddress.read("https://u:p@a.example/") }
  }

  @Test("An address longer than servers read is not asked")
  func tooLong() {
    let text = "https://a.example/" + String(repeating: "x", count: 8000)
    #expect(throws: WebAddressError.tooLong) { try WebAddress.read(text) }
  }
}
