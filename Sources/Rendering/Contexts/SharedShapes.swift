import Templating

/// The shapes that every theme meets, whatever kinds of record a site has.
enum SharedShapes {
  static func make() throws(ShapeError) -> [RecordShape] {
    try LedgerContext.shapes() + SearchContext.shapes() + [
      RecordShape(
        "Site", "What `site.yml` says.",
        [
          ContextField("title", .text, "The site's name."),
          ContextField(
            "short_title", .text, "Its name where there is little room; `title` by default."),
          ContextField("description", .text, "What it is, in a sentence."),
          ContextField("language", .text, "A BCP 47 tag, for `lang`."),
          ContextField("publisher", .optional(.text), "Who publishes it."),
          ContextField("contact", .optional(.text), "How its editors are reached."),
          ContextField("licence", .optional(.text), "On which terms it may be reused."),
          ContextField("url", .optional(.url), "Its address, with a slash at the end."),
        ]),
      RecordShape(
        "Link", "A link to a page of the site.",
        [
          ContextField("title", .text, "The page's title."),
          ContextField("url", .url, "Its address."),
        ]),
      RecordShape(
        "NavigationItem", "An entry of the main menu.",
        [
          ContextField("title", .text, "The page's title."),
          ContextField("url", .url, "Its address."),
          ContextField("current", .flag, "Whether it is this page."),
          ContextField("summary", .optional(.text), "The page in a sentence."),
        ]),
      RecordShape(
        "Collection", "All records of one kind, where the site has any.",
        [
          ContextField("kind", .text, "The kind: `measure`."),
          ContextField("label", .text, "The theme's words for several of them."),
          ContextField("url", .url, "The page of them all."),
          ContextField("count", .text, "How many there are."),
          ContextField("summary", .optional(.text), "Their page in a sentence."),
        ]),
      RecordShape(
        "Heading", "A heading of the page's text.",
        [
          ContextField("id", .text, "Its id on the page."),
          ContextField("title", .text, "Its words."),
          ContextField("level", .text, "2 to 6."),
          ContextField("children", .list(.record("Heading")), "The headings under it."),
        ]),
      RecordShape(
        "Date", "A date or a span of time.",
        [
          ContextField("text", .text, "As a reader reads it."),
          ContextField("iso", .text, "As EDTF: `2014-09`, `2010-06/2011-06`."),
          ContextField(
            "datetime", .optional(.text),
            "For `<time datetime>`: only for a single year, month or day without doubt."),
        ]),
      RecordShape(
        "Quantity", "A number with its comparator, unit and rate.",
        [
          ContextField("text", .text, "In the words of its source, as the editor wrote it."),
          ContextField("normal", .text, "In the theme's words: the same for all sources."),
        ]),
      RecordShape(
        "Choice", "One of several words.",
        [
          ContextField("value", .text, "The word in data: `in-force`."),
          ContextField("label", .text, "The theme's words for it."),
        ]),
      RecordShape(
        "RecordLink", "A link to a record.",
        [
          ContextField("id", .text, "Its identifier."),
          ContextField("kind", .record("Choice"), "What kind of record it is."),
          ContextField("name", .text, "What readers call it."),
          ContextField("url", .url, "Its page."),
          ContextField("summary", .optional(.text), "It in a sentence, where it has one."),
        ]),
      RecordShape(
        "FigureLink", "A link to a figure, with its value.",
        [
          ContextField("id", .text, "Its identifier."),
          ContextField("kind", .record("Choice"), "What kind of record it is."),
          ContextField("name", .text, "What is counted."),
          ContextField("url", .url, "Its page."),
          ContextField("value", .optional(.text), "Its first statement's value."),
          ContextField("unit", .text, "What it is counted in."),
        ]),
      RecordShape(
        "Use", "A place in prose where a record is used.",
        [
          ContextField("title", .text, "The title of the page."),
          ContextField("url", .url, "The page, at the heading."),
          ContextField("heading", .optional(.text), "The heading that it stands under."),
          ContextField("sentence", .optional(.text), "The sentence."),
        ]),
      CorrectionContext.shape(),
      SocialImage.shape(),
      RecordShape(
        "TermNote", "A glossary entry that this page mentions.",
        [
          ContextField("anchor", .text, "The id of its element: what `popovertarget` names."),
          ContextField("name", .text, "The entry's name."),
          ContextField("expansion", .optional(.text), "What an acronym stands for."),
          ContextField(
            "definition", .markup, "What it means: the first paragraph or block of its entry."),
          ContextField("url", .url, "The entry's page."),
          ContextField("kind", .record("Choice"), "What kind of record it is."),
        ]),
      RecordShape(
        "Backlink", "A way back from the list at the end of a page.",
        [
          ContextField("url", .url, "The place on the page."),
          ContextField("label", .text, "Its number among the ways back: 1, 2, 3."),
        ]),
      RecordShape(
        "Citation", "A source that this page cites.",
        [
          ContextField("number", .text, "Its number on the page."),
          ContextField("anchor", .text, "The id of its entry in the list."),
          ContextField("source", .record("RecordLink"), "The source."),
          ContextField("label", .text, "Author, title, publication and date in one line."),
          ContextField("at", .list(.text), "The places in it that are cited."),
          ContextField("backlinks", .list(.record("Backlink")), "Where the page cites it."),
        ]),
      RecordShape(
        "NumberNote", "A number that this page states, once or more.",
        [
          ContextField("text", .text, "The number as the page first writes it."),
          ContextField("title", .text, "What it counts."),
          ContextField("url", .url, "Its statement."),
          ContextField("source", .optional(.text), "The source that states it."),
          ContextField("at", .optional(.text), "Where in the source."),
          ContextField("count", .text, "In how many places the page states it."),
          ContextField("backlinks", .list(.record("Backlink")), "Where the page states it."),
        ]),
      RecordShape(
        "Page", "What the page itself says.",
        [
          ContextField("title", .text, "Its heading."),
          ContextField("summary", .optional(.text), "It in a sentence."),
          ContextField("content", .markup, "Its text; empty when there is none."),
          ContextField("date", .optional(.record("Date")), "When it was first published."),
          ContextField("updated", .optional(.record("Date")), "When it was last changed."),
          ContextField("change_note", .optional(.text), "What was changed then, and why."),
          ContextField("tags", .list(.text), "Words that it can be found by."),
          ContextField("toc", .list(.record("Heading")), "Its headings."),
          ContextField("url", .url, "Its address."),
          ContextField(
            "address", .optional(.url), "Its address on the web, for readers to copy."),
          ContextField(
            "related", .list(.record("PageLink")),
            "Up to three articles that use most of the same records; for an article alone."),
          ContextField("long", .flag, "Whether it is worth a table of contents."),
        ]),
      RecordShape(
        "PageLink", "A page of a section.",
        [
          ContextField("title", .text, "Its title."),
          ContextField("url", .url, "Its address."),
          ContextField("summary", .optional(.text), "It in a sentence."),
          ContextField("date", .optional(.record("Date")), "When it was first published."),
        ]),
      RecordShape(
        "RecordGroup", "Records of one kind.",
        [
          ContextField("kind", .text, "The kind: `measure`."),
          ContextField("label", .text, "The theme's words for several of them."),
          ContextField("records", .list(.record("RecordLink")), "The records."),
        ]),
      RecordShape(
        "Mention", "A word in prose that stands for a glossary entry: `inline/mention`.",
        [
          ContextField("text", .markup, "The word as written."),
          ContextField("anchor", .text, "The id of the entry's note on this page."),
          ContextField("ref", .text, "An id for the mention itself."),
          ContextField(
            "expansion", .optional(.text),
            "What the acronym stands for, when it is to be written out here."),
          ContextField(
            "joined", .flag,
            "Whether there is `before` or `after`: a line may break beside a button, so both are to stand "
              + "in an element with it that does not wrap."),
          ContextField(
            "before", .text,
            "An opening bracket or quotation mark right before the word; empty for none, and left in the "
              + "text where the template does not write both."),
          ContextField("after", .text, "Punctuation right behind the word; empty for none."),
          ContextField("name", .text, "The entry's name."),
          ContextField("messages", .record("Messages"), "The theme's words."),
        ]),
      RecordShape(
        "Reference", "A link to a record that the author made: `inline/reference`.",
        [
          ContextField("text", .markup, "The link's words."),
          ContextField("url", .url, "The record's page."),
          ContextField("kind", .text, "What kind of record it is."),
          ContextField("name", .text, "What readers call it."),
          ContextField("messages", .record("Messages"), "The theme's words."),
        ]),
      RecordShape(
        "NumberReference", "A number in prose: `inline/number`.",
        [
          ContextField("text", .markup, "The number as written."),
          ContextField("url", .url, "Its statement."),
          ContextField("title", .text, "What it counts."),
          ContextField("source", .optional(.text), "The source that states it."),
          ContextField(
            "ref", .optional(.text),
            "An id for the number itself, such as `number.joint-fund.news-2014`, `….2` where the page "
              + "states the same again; absent where the page lists no numbers."),
          ContextField("messages", .record("Messages"), "The theme's words."),
        ]),
      RecordShape(
        "CitationMark", "A numbered citation in prose: `inline/citation`.",
        [
          ContextField("number", .text, "Its number on the page."),
          ContextField("url", .url, "Its entry in the list at the end of the page."),
          ContextField("ref", .text, "An id for the mark itself."),
          ContextField("note", .text, "An id for a note beside it."),
          ContextField("first", .flag, "Whether it is the first mark of its source on the page."),
          ContextField("name", .text, "The source's name."),
          ContextField("label", .text, "The source in one line."),
          ContextField("source_url", .url, "The source's own page."),
          ContextField("at", .optional(.text), "Where in the source."),
          ContextField("messages", .record("Messages"), "The theme's words."),
        ]),
    ]
  }
}
