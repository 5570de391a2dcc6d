import Diagnostics
import TestSupport
import Testing

@Suite("GitHub printer")
struct GitHubPrinterTests {
  @Test("writes a command a finding, columns in code points, the last one included")
  func whole() {
    #expect(
      GitHubPrinter().text(SampleFindings.all) == """
        ::warning title=unused-term::`x` is "not" used
        ::error file=content/a b.md,line=2,col=17,endColumn=21,title=unknown-reference::There is no \
        agency `jocc2`%0Adid you mean `jocc`?%0Acontent/a b.md:3: See here%0A100%25 sure:␊yes
        ::warning file=content/a b.md,line=3,endLine=4,title=unused-term::Two lines

        """)
  }

  @Test("lets no path or message begin another command")
  func injection() {
    let file = SourceFile(path: "a,b:c%\n::error::.md", text: "x")
    let finding = Diagnostic(
      SampleFindings.orphan, "bad\n::set-output::\r\u{1B}[0m", at: file.range)
    #expect(
      GitHubPrinter().text([finding]) == """
        ::warning file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3A.md,line=1,col=1,endColumn=1,\
        title=unused-term::bad␊::set-output::␍␛[0m

        """)
  }
}
