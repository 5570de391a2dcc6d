import TestSupport
import Testing

@testable import Templating

@Suite struct HTMLPlaceTests {
  @Test(arguments: [
    "<p title=\"{{title}}\" class=\"a {{title}} b\">{{title}}</p>",
    "<a {{#draft}}class=\"draft\"{{/draft}}>x</a>",
    "<a{{#draft}} class=\"{{title}}\"{{/draft}} href=\"{{url}}\">x</a>",
    "<input {{#draft}}checked{{/draft}}>{{title}}",
    "<input{{#draft}} checked{{/draft}} value=\"{{title}}\">",
    "<p class=\"a{{#draft}} b{{/draft}}\">{{title}}</p>",
    "<title>{{title}}</title><textarea>{{title}}</textarea>",
    "<!-- <b a={{title}} --> <p>", "<!--> {{{body}}}", "<!DOCTYPE html>{{title}}",
    "<h{{layout}} class={{layout}}>{{title}}</h{{layout}}>", "<p a='{{layout}}'>",
    "<script type=\"application/ld+json\">{{{data}}}</script>{{title}}",
    "<script src=\"{{url}}\" type=\"module\"></script>{{{body}}}",
    "<style>a < b { }</style >{{title}}", "a < b {{title}} <3 </> {{{body}}}",
    "<SCRIPT>'</scrip' </SCRIPT>{{title}}",
    "{{#draft}}<p>{{/draft}}{{#draft}}</p>{{/draft}}",
    "<p a='x' b=y c>{{{body}}}</p>", "<br/>{{{body}}}", "<a href=x/>{{title}}",
    "<?xml version=\"1.0\"?><feed>{{title}}</feed>",
  ])
  func `Variables may stand where escaping protects the page`(template: String) throws {
    try expectFindings(template)
  }

  @Test(arguments: [
    (
      "<a href=1️⃣{{url}}2️⃣>",
      "`url` must not stand in the value of `href`, which has no quotation marks"
    ),
    (
      "<a href=x1️⃣{{url}}2️⃣>",
      "`url` must not stand in the value of `href`, which has no quotation marks"
    ),
    (
      "<a title='1️⃣{{title}}2️⃣'>",
      "`title` must not stand in the value of `title`, which has single quotation marks"
    ),
    ("<a 1️⃣{{title}}2️⃣>", "`title` must not stand inside a tag"),
    ("<a x1️⃣{{title}}2️⃣=\"\">", "`title` must not stand inside a tag"),
    ("<1️⃣{{title}}2️⃣>", "`title` must not stand in the name of a tag"),
    ("<h1️⃣{{title}}2️⃣>", "`title` must not stand in the name of a tag"),
    ("<script>var x = \"1️⃣{{title}}2️⃣\"</script>", "`title` must not stand inside `<script>`"),
    ("<style>1️⃣{{title}}2️⃣</style>", "`title` must not stand inside `<style>`"),
    ("<Script type=module>1️⃣{{title}}2️⃣</script>", "`title` must not stand inside `<script>`"),
    ("<script>1️⃣{{{data}}}2️⃣</script>", "`data` must not stand inside `<script>`"),
    ("1️⃣{{{data}}}2️⃣", "`data` must not stand in the text of the page"),
    (
      "<script type=\"application/ld+json\">1️⃣{{title}}2️⃣</script>",
      "`title` must not stand inside `<script>`"
    ),
    ("<p onclick=\"f('1️⃣{{title}}2️⃣')\">", "`title` must not stand in the value of `onclick`"),
    ("<p style=\"color: 1️⃣{{layout}}2️⃣\">", "`layout` must not stand in the value of `style`"),
    ("<iframe srcdoc=\"1️⃣{{title}}2️⃣\"></iframe>", "`title` must not stand in the value of `srcdoc`"),
    ("<p title=\"1️⃣{{{body}}}2️⃣\">", "`body` must not stand in the value of `title`"),
    ("<p 1️⃣{{{body}}}2️⃣>", "`body` must not stand inside a tag"),
    ("<title>1️⃣{{{body}}}2️⃣</title>", "`body` must not stand inside `<title>`"),
    ("<!-- 1️⃣{{{body}}}2️⃣ -->", "`body` must not stand in a comment"),
    ("<!DOCTYPE 1️⃣{{title}}2️⃣>", "`title` must not stand in a declaration"),
    ("<p {{layout}}=\"1️⃣{{title}}2️⃣\">", "`title` must not stand in the value of an attribute"),
    ("<p {{#draft}}o{{/draft}}n=\"1️⃣{{title}}2️⃣\">", "`title` must not stand in the value of `on`"),
  ])
  func `Variables are reported where escaping does not protect the page`(
    template: String, message: String
  ) throws {
    try expectFindings(template, .init("unsafe-place", at: "1️⃣", to: "2️⃣", message))
  }

  @Test(arguments: [
    "<a href=\"{{url}}\">", "<a href=\" {{url}}#{{title}}\">", "<a href=\"/{{title}}\">",
    "<a href=\"#{{title}}\">", "<a href=\"?q={{title}}\">", "<a href=\"https://a/{{title}}\">",
    "<a href=\"mailto:{{title}}\">", "<a href=\"{{url}}tags/{{title}}\">",
    "<a href=\"{{#draft}}{{url}}{{/draft}}{{url}}\">",
    "<img srcset=\"{{url}} 2x, {{url}} {{title}}x\">",
    "<a href=\"{{layout}}.html\">", "<a href=\"#{{#draft}}{{title}}{{/draft}}{{title}}\">",
    "<a data-href=\"{{title}}\">", "<p data=\"{{title}}\">",
  ])
  func `Addresses, and text behind their beginnings, may stand in links`(template: String) throws {
    try expectFindings(template)
  }

  @Test(arguments: [
    "<a href=\"1️⃣{{title}}2️⃣\">", "<a href=\" 1️⃣{{title}}2️⃣\">", "<a href=\"{{url}}1️⃣{{title}}2️⃣\">",
    "<a href=\"java1️⃣{{title}}2️⃣\">", "<a href=\"javascript:1️⃣{{title}}2️⃣\">",
    "<a href=\"javascript://1️⃣{{title}}2️⃣\">",
    "<a href=\"{{#draft}}/{{/draft}}1️⃣{{title}}2️⃣\">", "<form action=\"1️⃣{{title}}2️⃣\">",
    "<img SRC=\"1️⃣{{title}}2️⃣\">", "<img srcset=\"{{url}} 2x, 1️⃣{{title}}2️⃣\">",
    "<object data=\"1️⃣{{title}}2️⃣\">", "<use xlink:href=\"1️⃣{{title}}2️⃣\">",
  ])
  func `Text that could be a script's address is reported`(template: String) throws {
    try expectFindings(template, .init("text-as-address", at: "1️⃣", to: "2️⃣"))
  }

  @Test(arguments: [
    "<a href=\"1️⃣{{#draft}}2️⃣\">x{{/draft}}", "1️⃣{{#draft}}2️⃣<a {{/draft}}>",
    "1️⃣{{#draft}}2️⃣<script>{{/draft}}", "<p a=1️⃣{{#draft}}2️⃣\"x\"{{/draft}}>",
    "<p a=\"x1️⃣{{#draft}}2️⃣\" b=\"{{/draft}}\">", "1️⃣{{#draft}}2️⃣<!--{{/draft}}-->",
  ])
  func `A section that ends elsewhere in the HTML than it began is reported`(
    template: String
  ) throws {
    let found = try findings(template.replacing("1️⃣", with: "").replacing("2️⃣", with: ""))
    let source = markedSource(template, path: "main.html")
    let first = try #require(found.first { $0.kind == .splitHTML })
    #expect(first.range?.offsets == source["1️⃣"]..<source["2️⃣"])
  }

  @Test func `A partial ends where in the HTML it began`() throws {
    try expectFindings(
      "{{> part}}>", ["part": "1️⃣<p2️⃣"],
      .init(
        "split-html", at: "1️⃣", to: "2️⃣",
        "`part` begins in the text of the page and ends in the name of a tag"
      ))
    try expectFindings("<p {{> part}} a=\"{{title}}\">", ["part": "class=\"x\" hidden"])
    try expectFindings(
      "<p a=\"{{> part}}\">", ["part": "{{title}}1️⃣ \">2️⃣"], .init("split-html", at: "1️⃣", to: "2️⃣"))
  }

  @Test func `A partial is checked in the place where it is included`() throws {
    try expectFindings(
      "{{> part}}<p a={{> part}}>", ["part": "1️⃣{{title}}2️⃣"],
      .init("unsafe-place", at: "1️⃣", to: "2️⃣"))
  }
}
