import Testing

@Suite struct DelimiterTests {
  @Test(arguments: [
    ("{{=<% %>=}}(<%title%>)", "(Title)"),
    ("({{=[ ]=}}[title])", "(Title)"),
    ("{{=| |=}}|={{ }}=|{{title}}", "Title"),
    ("{{= <%   %> =}}<% title %>", "Title"),
    ("{{=<% %>=}}<%{body}%>|<%&body%>", "<p>Body</p>|<p>Body</p>"),
    ("{{=<% %>=}}{{title}}<%={{ }}=%>{{title}}", "{{title}}Title"),
    ("{{#tags}}{{=| |=}}|.||={{ }}=|{{/tags}}", "ab"),
    ("| {{=@ @=}} |", "|  |"),
    ("a\n{{=@ @=}}\nb\n", "a\nb\n"),
    ("a\n  {{=@ @=}}\nb\n", "a\nb\n"),
    ("|\r\n{{= @ @ =}}\r\n|", "|\r\n|"),
    ("  {{=@ @=}}\n=", "="),
    ("=\n  {{=@ @=}}", "=\n"),
  ])
  func `Delimiters can be changed, and the change leaves no trace`(
    template: String, expected: String
  ) throws {
    #expect(try rendered(template) == expected)
  }

  @Test func `A partial is read with the standard delimiters, whatever its includer has`() throws {
    let partials = ["part": ".{{title}}.{{=<% %>=}}"]
    #expect(try rendered("{{=| |=}}[ |>part| ][ |title| ]", partials) == "[ .Title. ][ Title ]")
    #expect(try rendered("[{{>part}}][{{title}}]", partials) == "[.Title.][Title]")
  }
}
