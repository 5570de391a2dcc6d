import Testing

@testable import OutsideLinks

/// `robots.txt` as RFC 9309 says.
@Suite struct RobotsFileTests {
  private func allows(_ text: String, _ target: String) -> Bool {
    RobotsFile(Array(text.utf8)).allows(target)
  }

  @Test(
    "Without rules everything is allowed", arguments: ["", "\u{FEFF}", "# nothing", "x\n:\ny: z"])
  func empty(_ text: String) {
    #expect(allows(text, "/a"))
  }

  @Test("A rule is the beginning of what it forbids")
  func prefix() {
    let text = "User-agent: *\nDisallow: /a"
    #expect(!allows(text, "/a") && !allows(text, "/ab") && !allows(text, "/a/b?c"))
    #expect(allows(text, "/") && allows(text, "/b/a"))
  }

  @Test("The longest rule decides, and of two that are equal the one that allows")
  func longest() {
    let text = "User-agent: *\nDisallow: /a\nAllow: /a/open\nDisallow: /a/open/not\nAllow: /a"
    #expect(allows(text, "/a/x"))
    #expect(allows(text, "/a/open/x"))
    #expect(!allows(text, "/a/open/not"))
  }

  @Test("A group for this program takes the place of the one for all")
  func ownGroup() {
    let text = """
      User-agent: *
      Disallow: /

      User-agent: other
      User-Agent: EXPLAINER/9 (whatever)   # a comment
      disallow : /private
      """
    #expect(allows(text, "/a"))
    #expect(!allows(text, "/private"))
  }

  @Test("An empty group for this program lets it in everywhere")
  func ownEmptyGroup() {
    #expect(allows("User-agent: explainer\nDisallow:\n\nUser-agent: *\nDisallow: /", "/a"))
  }

  @Test("Groups of one name are read as one, and other lines do not part a group's names")
  func merged() {
    let text = """
      User-agent: explainer
      Sitemap: https://a.example/map.xml
      User-agent: other
      Disallow: /a

      User-agent: other
      Disallow: /b

      User-agent: explainer
      Disallow: /c
      """
    #expect(!allows(text, "/a") && !allows(text, "/c") && allows(text, "/b"))
  }

  @Test("A program whose name only begins alike is another", arguments: ["explain", "explainer-x"])
  func otherNames(_ name: String) {
    #expect(allows("User-agent: \(name)\nDisallow: /", "/a"))
  }

  @Test("Rules before the first name belong to nobody")
  func stray() {
    #expect(allows("Disallow: /\nUser-agent: x\n", "/a"))
  }

  @Test("Line ends may be of any kind")
  func lineEnds() {
    #expect(!allows("User-agent: *\rDisallow: /a\r\nDisallow: /b", "/b"))
    #expect(!allows("User-agent: *\rDisallow: /a\r\nDisallow: /b", "/a"))
  }

  @Test(
    "Stars stand for anything, and a dollar sign for the end",
    arguments: [
      ("/*.pdf", "/a/b.pdf?x", true), ("/*.pdf$", "/a/b.pdf", true), ("/*.pdf$", "/b.pdfx", false),
      ("/a*b*c", "/a--b--c--", true), ("/a*b*c", "/a--c--b", false), ("/a$", "/a", true),
      ("/a$", "/a/", false), ("*", "/anything", true), ("/a**b", "/ab", true),
      ("/a*$", "/abc", true), ("/*a$", "/aXa", true), ("/a*a$", "/a", false), ("$", "/", false),
      ("/$a", "/$ab", true), ("/x*/y", "/x/y", true), ("a", "/a", false),
    ])
  func wildcards(_ pattern: String, _ target: String, _ isForbidden: Bool) {
    #expect(allows("User-agent: *\nDisallow: \(pattern)", target) == !isForbidden)
  }

  @Test(
    "What can be written in two ways is the same",
    arguments: [
      ("/a%2fb", "/a%2Fb"), ("/%61", "/a"), ("/a", "/%61"), ("/\u{E9}", "/%C3%A9"),
      ("/%c3%a9", "/\u{E9}"), ("/%7Ea", "/~a"),
    ])
  func encodings(_ pattern: String, _ target: String) {
    #expect(!allows("User-agent: *\nDisallow: \(pattern)", target))
  }

  @Test("An encoded slash is no slash")
  func encodedSlash() {
    #expect(allows("User-agent: *\nDisallow: /a/b", "/a%2Fb"))
  }

  @Test("The file itself may always be read")
  func itself() {
    #expect(allows("User-agent: *\nDisallow: /", "/robots.txt"))
  }

  @Test(
    "A wish to be left alone longer is heard", arguments: [("2.5", 2.5), ("-1", nil), ("x", nil)])
  func crawlDelay(_ written: String, _ seconds: Double?) {
    let text = "User-agent: *\nCrawl-delay: \(written)\nDisallow: /a"
    #expect(RobotsFile(Array(text.utf8)).crawlDelay == seconds)
  }
}
