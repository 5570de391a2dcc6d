/// Markdown by hand: every construct of CommonMark, alone and where it meets another.
public let markdownExamples: [String] = [
  // Nothing, and next to nothing.
  "", "\n", "   ", "\t", "\r", "\r\n\r\n", "\u{FEFF}", "\u{FEFF}# After a byte order mark", "a",
  "\\", "&",
  // Thematic breaks.
  "---", "***\n___", " - - -", "_  _   _\t", "--", "a\n***\nb", "- a\n***\n- b", "- * * *", "+++",
  // ATX headings.
  "# One", "## Two ##", "###### Six #####", "####### seven", "#no", "#\tTab", "  ### in  ",
  "    # code",
  "# a *b* `c` [d](e) #", "# a \\#", "# a#", "#", "## ", "### ###", "a\n# b\nc", "# a\\",
  "# a \\##",
  // Setext headings.
  "One\n===", "Two\n--", "a *b\nc*\n====", "  a\n  b \n  ---  ", "> a\n---", "> a\n> ---",
  "- a\n  ===",
  "a\n    ===", "a\n= =", "`a\n---\nb`", "[r]: /u\n===", "[r]: /u\na\n===", "a  \n===", "a\\\n---",
  // Indented code.
  "    a\n      b", "a\n    b", "    a\n\n\n    b\n", "\ta\tb", "  \ta", "- a\n\n      b",
  "    a\nb", "\n    \n    a",
  ">     a", ">\t\ta", "-\t\ta", "1.     a\n\n        b",
  // Fenced code.
  "```\na\n```", "~~~ yaml title\na: 1\n~~~", "````\n```\n````", "```\nopen", "```\n\n",
  "> ```\n> a\n> ```",
  "> ```\na", "   ```\n   a\n    b\n  ```", "- ```\n  a\n\n  b\n  ```", "``` a`b\n```",
  "```\n``` a\n```",
  "1. x\n\n   ```figures\n   ids: [a, b]\n   ```\n", "~~~ &auml;\\* \"\n~~~", "```\n\ta\n```",
  "- \t```\n\ta\n\t```",
  "```\r\na\r\n```\r\n", "> > ~~~\n> > a\n> b\n> > ~~~", "``` language-x", "```a\n    b\n ```  ",
  // HTML blocks, all seven kinds.
  "<script>\na\n\nb</script> c\nd", "<!-- a\n\nb -->\nc", "<?a\n\n?>", "<!A\n\n>",
  "<![CDATA[\n\n]]>", "<div>\n*a*\n\n*b*",
  "<b>\n*a*", "a\n<div>", "a\n<b>", "</div>", "  <div>", "    <div>", "> <div>\n> a\n\nb",
  "- <div>\n- b", "<style\n>",
  "<pre\n\n</pre>", "<textarea>\n\n*a*\n</textarea>", "<x-y>\na", "<del>*a*</del>", "<!-- unclosed",
  // Reference definitions.
  "[a]: /u\n\n[a]", "[a]: /u 'b'\n[a]", "[a]:\n/u\n'b\nc'\n\n[a]", "[a]: <>\n\n[a]",
  "[a]: /u 'b' c\n\n[a]",
  "[a]: /u\n'b' c\n\n[a]", "[A  B]: /u\n\n[a\nb]", "[a\\]]: /u\n\n[a\\]]",
  "[a]: /1\n[a]: /2\n\n[a]", "> [a]: /u\n\n[a]",
  "[\u{1E9E}]: /u\n\n[SS]", "[a]: /u\n[b]: /v\ntext [a] [b]", "[a] : /u", "[]: /u", "a\n[b]: /u",
  "- [a]: /u\n- [a]",
  "[a]: /u 'b\n\nc'\n\n[a]", "   [a]: \\*&amp;\\a '\\*&quot;'\n\n[a]", "[a]: /u\n> b",
  "[a]: /u\n# b\n[a]",
  // Paragraphs and breaks.
  "a\nb", "  a\n    b\n c", "a  \nb", "a\\\nb", "a   \n   b", "a \nb", "a  ", "a\\", "a\n\n\nb",
  "a\r\nb\r\n", "a\rb",
  "*a  \nb*", "`a  \nb`", "<a href=\"b  \nc\">", "a\t\nb", "a \t \nb",
  // Block quotes.
  "> a", ">a\n>b", "> a\nb", "> a\n\n> b", ">", "> \n> a\n> ", "> > a\n> b\nc", ">> a\n>b",
  "   > a", "    > a",
  "> # a\n> b", "> - a\n- b", "> - a\n>   b\n> - c", ">\ta", "> *a\n> b*", "> [a\n> b](c\n> 'd')",
  "> `a\n>  b`",
  // Lists.
  "- a\n- b", "- a\n\n- b", "- a\n\n  b\n- c", "- a\n  - b\n    - c", "1. a\n2. b", "7) a", "0. a",
  "123456789. a",
  "1234567890. a", "-\n  a", "-\n\n  a", "- a\n-\n- b", "* a\n+ b", "- a\n\n\n- b\n\nc",
  "10. a\n\n    b", "- a\nb",
  "-    a\n\n     b", "-     a", "- - - a", "1. - 2. a", "a\n- b", "a\n2. b", "a\n1. b",
  "- a\n > b\n", "- a\n  > b\n\n  c",
  "- # a\n- b\n  ===", " - a\n  - b\n   - c\n    - d", "- a\n\n  ```\n  b\n\n\n  c\n  ```\n",
  "-\ta\n\n\tb", "- a\n <!-- -->\n- b",
  // Backslashes and references to characters.
  "\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?\\@\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~",
  "\\a\\ \\\u{E9}", "\\*a*",
  "\\\\*a*", "&nbsp;&amp;&copy;&AElig;&ngE;", "&#35;&#1234;&#992;&#0;&#x22;&#XD06;",
  "&nbsp &x; &#; &#x; &#87654321; &a_b;",
  "&#42;a&#42;", "&#10;a", "&ouml;*&ouml;*", "[a](&ouml; \"&quot;\")", "`&amp;\\*`", "&&&amp;&",
  "&amp;amp;", "&NewLine;a",
  // Code spans.
  "`a`", "`` a`b ``", "` `` `", "`  a  `", "` `", "`a\nb`", "`a\\`b`", "*`*`", "[`](a)`",
  "`<a href=\"`\">`", "```a``", "`a``b``",
  "``a\n  b\nc ``", "`\na\n`",
  // Emphasis.
  "*a*", "_a_", "a*b*", "a_b_", "**a**", "__a__", "***a***", "*a **b** c*", "**a *b* c**",
  "***a** b*", "***a* b**", "*a*b*",
  "**a*", "*a**", "* a*", "*a *", "*(*a*)*", "_(_a_)_", "a * b", "**a __b__ c**", "*a _b* c_",
  "*[a*](b)", "*a `*`*", "**a<b c=\"**\">",
  "****a****", "*****a*****", "*a\nb*", "_a\n_b_", "*a*\u{E9}*b*", "\u{A3}*\u{20AC}*", "*\u{A0}a*",
  "a**\"b\"**c", "__a_b__c__",
  // Links.
  "[a](b)", "[a](b 'c')", "[a](<b c>)", "[a]( b  \"c\" )", "[a](b \"c\nd\")", "[a]()", "[a](<>)",
  "[](a)", "[]()", "[a](b(c)d)",
  "[a](b\\(c)", "[a](b \"c \\\" &amp; d\")", "[a](\nb\n(c)\n)", "[a] (b)", "[a](b c)",
  "[a](<b\nc>)", "[a[b](c)](d)", "[a](b](c)",
  "[a *b](c)*", "[a `b](c)`", "[a\\]](b)", "[![a](b)](c)", "![[a](b)](c)", "[a](b'c')",
  "[a](\u{A0}b)", "[a]('b')", "[a](b \"\")",
  "[a][r]\n\n[r]: /u", "[a] [r]\n\n[r]: /u", "[r][]\n\n[r]: /u", "[r]\n\n[r]: /u 'b'",
  "[r](x y)\n\n[r]: /u", "[a][r][r]\n\n[r]: /u",
  "[*r*]\n\n[*R*]: /u", "[a\nb]\n\n[a b]: /u", "[a][\nr]\n\n[r]: /u", "[r]: /u\n\n[a][b\\]][r]",
  "[[r]]\n\n[r]: /u", "[r]()\n\n[r]: /u",
  "[link](foo%20b&auml;[x]\\ 'y')",
  "[a](file:///etc) [b](JavaScript:x) [c](data:image/gif;x) [d](DATA:text)",
  // Images.
  "![a](b)", "![a](b \"c\")", "![*a* `b` <i> [c](d)](e)", "![a\nb  \nc](d)", "!\\[a](b)",
  "\\![a](b)", "![]\n\n[]: /u", "![r]\n\n[r]: /u",
  "![a][r]\n\n[r]: /u \"t\"", "![a](javascript:x)", "![![a](b)](c)", "a ![b\\*&amp;](c) d", "!",
  "![", "![a", "!![a](b)",
  // Autolinks.
  "<http://a.example>", "<http://a.example/b?c&d=\\[\\>", "<mailto:a@b.example>", "<a+b@c.example>",
  "<A:b>", "<a:b c>", "<>", "< a:b>",
  "<irc://a:1/b&amp;>", "<a@b@c>", "[<a:b>](c)", "<http://\u{E9}.example>", "<a\\@b.example>",
  // Raw HTML.
  "<a><b/><c />", "<a b c=d e='f' g=\"h\"\n i>", "<33>", "<a/b>", "</a >", "</a b>",
  "a <!-- b -- c --> d", "<!---->", "<!--> -->",
  "a <?b?> c", "a <!B c> d", "a <![CDATA[>&]]> b", "<a b=\"&ouml;\\*\">", "<a b=*c*>",
  "> <a\n> b='c\n> d'>", "- <a\n  b>",
  // Smart punctuation.
  "\"a\" 'b' \"'c'\" it's", "a--b a---b a----b a-----b a------b a-------b",
  "a... b.. c.... d......", "'90s 'n' \"\n\"a", "\\\"a\\\" \\-- \\...",
  "*\"a\"* [\"a\"](b) \"*a*\"", "\"a 'b\" c'", "(\"a\")-\"b\"", "-- --- ...", "\u{201C}a\u{201D}",
  // Tabs.
  "a\tb", "\t- a", "-\ta\n\t- b", ">\t- a", "- a\n\n\tb", "1.\ta\n\n\tb", "#\ta\t#\t", "*\t*\t*\t",
  "> \ta\n>\t\tb", "-   \ta",
]
