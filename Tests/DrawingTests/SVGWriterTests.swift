import Testing

@testable import Drawing

@Suite struct SVGWriterTests {
  private func svg(_ draw: (inout SVGWriter) -> Void) -> String {
    var svg = SVGWriter(
      width: 100, height: 50.25, classes: "drawing", id: "chart.2", title: "A & B",
      description: "Two <values>")
    draw(&svg)
    return String(decoding: svg.finish(), as: UTF8.self)
  }

  @Test func aPictureHasANameAndADescription() {
    #expect(
      svg { _ in } == """
        <svg class="drawing" viewBox="0 0 100 50.3" direction="ltr" role="img" \
        aria-labelledby="chart.2.title" aria-describedby="chart.2.description">
        <title id="chart.2.title">A &amp; B</title>
        <desc id="chart.2.description">Two &lt;values&gt;</desc>
        </svg>

        """)
  }

  @Test func coordinatesAreWrittenInTenths() {
    let text = svg { $0.line("tick", from: Point(x: -0.04, y: -1.25), to: Point(x: 3, y: 2.06)) }
    #expect(text.contains(#"<line class="tick" x1="0" y1="-1.3" x2="3" y2="2.1"/>"#))
  }

  @Test func textIsEscaped() {
    let line = TextLine(
      runs: [
        .init(text: "\"\u{301}</text><script>", isMuted: true), .init(text: "&amp;"),
      ], x: 1, anchor: .end, top: 0, fontSize: 10)
    #expect(
      svg { $0.text(line) }.contains(
        "text-anchor=\"end\"><tspan class=\"label muted\">&quot;\u{301}&lt;/text&gt;&lt;script&gt;"
          + "</tspan>&amp;amp;</text>"))
  }
}
