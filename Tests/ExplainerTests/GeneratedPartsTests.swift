import Explainer
import Testing

@Suite struct GeneratedPartsTests {
  private let page = """
    # Fields

    By hand.

    <!-- generated: site -->
    old
    <!-- end -->

    By hand again.
    """

  @Test("What stands between the comments is written anew, the rest is left alone")
  func update() throws {
    let updated = try GeneratedParts.update(page, ["site": "| a |\n| b |\n"])
    #expect(
      updated == """
        # Fields

        By hand.

        <!-- generated: site -->

        | a |
        | b |

        <!-- end -->

        By hand again.
        """)
    #expect(try GeneratedParts.update(updated, ["site": "| a |\n| b |\n"]) == updated)
  }

  @Test("A part without a place, a place without a part and an open end are mistakes")
  func mistakes() {
    #expect(throws: GeneratedParts.Problem.missing("page")) {
      try GeneratedParts.update(page, ["site": "", "page": ""])
    }
    #expect(throws: GeneratedParts.Problem.unknown("site")) {
      try GeneratedParts.update(page, [:])
    }
    #expect(throws: GeneratedParts.Problem.unclosed("site")) {
      try GeneratedParts.update("<!-- generated: site -->\n", ["site": ""])
    }
  }
}
