import Templating
import Testing

@Suite struct ShapeDocumentationTests {
  @Test func `Every shape has a heading, and every field a row that shows its tag`() throws {
    let library = try ShapeLibrary([
      RecordShape(
        "Page", "What a page is made of.",
        [
          Field("title", .text, "Its title."),
          Field("body", .markup, "HTML, for one | two."),
          Field("summary", .optional(.text), "What it says."),
          Field("links", .list(.record("Link")), "Where it leads."),
          Field("next", .optional(.record("Link")), "What comes next."),
          Field("layout", .choice(["wide", "narrow"]), "How it looks."),
        ]),
      RecordShape("Link", "A link.", []),
    ])
    #expect(
      ShapeDocumentation(library).markdown(headingLevel: 3) == """
        ### Page

        What a page is made of.

        | field | holds | meaning | written |
        |---|---|---|---|
        | `title` | text | Its title. | `{{title}}` |
        | `body` | HTML | HTML, for one \\| two. | `{{{body}}}` |
        | `summary` | text, or nothing | What it says. | `{{#summary}}{{summary}}{{/summary}}` |
        | `links` | a list of [Link](#link) | Where it leads. | `{{#links}}…{{/links}}` |
        | `next` | a [Link](#link), or nothing | What comes next. | `{{#next}}…{{/next}}` |
        | `layout` | one of `wide`, `narrow` | How it looks. | `{{layout}}` |

        ### Link

        A link.

        """)
  }
}
