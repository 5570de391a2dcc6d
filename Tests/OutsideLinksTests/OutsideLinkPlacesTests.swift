import TestSupport
import Testing

@testable import OutsideLinks

/// A new address is proposed only where it would be read as that address.
@Suite struct OutsideLinkPlacesTests {
  private static func replacement(
    _ address: String, _ form: OutsideLinkPlace.Form, fragment: String? = nil
  ) -> String? {
    OutsideLinkPlace(range: markedSource("x").file.range, form: form, fragment: fragment)
      .replacement(with: address)?.text
  }

  @Test(
    "An address that Markdown reads as it is can be written there",
    arguments: [
      "https://a.example/b?c=1&d=2", "https://a.example/b_(c)_d", "https://a.example/~b,c'd",
      "https://a.example/a_b_c", "https://a.example/[b]",
    ])
  func plain(_ address: String) {
    #expect(Self.replacement(address, .destination) == address)
  }

  @Test(
    "An address that Markdown could read otherwise is proposed in words alone",
    arguments: [
      "https://a.example/b)", "https://a.example/)(", "https://a.example/?a&copy;b",
      "https://a.example/a\\b", "https://a.example/a b", "https://a.example/\u{E9}",
    ])
  func unfit(_ address: String) {
    #expect(Self.replacement(address, .destination) == nil)
  }

  @Test("In data, what would end the value is not written")
  func data() {
    #expect(Self.replacement("https://a.example/b?c#d", .scalar) == "https://a.example/b?c#d")
    for address in ["https://a.example/b,c", "https://a.example/b]", "https://a.example/'"] {
      #expect(Self.replacement(address, .scalar) == nil)
    }
  }

  @Test("The author's fragment is kept unless the new address has its own")
  func fragment() {
    #expect(Self.replacement("https://a/b", .autolink, fragment: "c") == "https://a/b#c")
    #expect(Self.replacement("https://a/b#d", .autolink, fragment: "c") == "https://a/b#d")
    #expect(Self.replacement("https://a/b", .autolink, fragment: "") == "https://a/b")
  }

  @Test("A link by reference is found where it stands, and its address stands elsewhere")
  func reference() async throws {
    let source = page("See [the page][1️⃣p2️⃣].\n\n[p]: https://a.example/old")
    let client = StubClient { request in
      request.address.path == "/old"
        ? .answered(WebResponse(status: 301, location: "https://a.example/new"))
        : .answered(WebResponse(status: 200))
    }
    let report = await (try await AskedSite([source])).asked(client)
    expectDiagnostics(
      report.diagnostics, in: source,
      [ExpectedDiagnostic(.movedOutsideLink, at: "1️⃣", to: "2️⃣", replacements: [])])
  }
}
