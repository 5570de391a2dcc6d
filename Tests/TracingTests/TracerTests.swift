import Linking
import Loading
import Model
import TestSupport
import Testing

@testable import Tracing

@Suite struct TracerTests {
  /// The numbers of a page: what they say, and what they rest on.
  private func numbers(_ body: String, more: String = "") async throws -> [String] {
    let site = try await TracedSite.site(body, more: more)
    let page = Tracer(site).trace(.page(0))
    return page.numbers.map { number in
      let text = String(decoding: page.passage(of: number).text[number.core], as: UTF8.self)
      return "\(text.replacing("\u{FFFC}", with: "_")) \(TracedSite.words(number.basis, site))"
    }
  }

  @Test("A number is linked, quoted, declared to be no data, or without source")
  func bases() async throws {
    #expect(
      try await numbers(
        "[9 ships](figure:ships), [](figure:ships), “7 boats”[](source:report), [5](plain:), 3 goats."
      )
        == ["9 ships#0", "_ ships#0", "7 report", "5 plain", "3 unsourced"])
  }

  @Test("A number that reaches out of its link is read part by part")
  func split() async throws {
    #expect(
      try await numbers("From [9](figure:ships) to [12](figure:boats) or to 15.")
        == ["9 ships#0", "12 boats#0", "15 unsourced"])
    #expect(
      try await numbers("Between [9](figure:ships) and 15 ships.")
        == ["9 ships#0", "15 unsourced"])
  }

  @Test("A number whose sign or size stands behind its link is whole")
  func behind() async throws {
    #expect(
      try await numbers("[12](figure:boats) thousand or [9](figure:ships)%.")
        == ["12 thousand boats", "9% ships"])
  }

  @Test("The statement that agrees is found, and the one that is named is kept")
  func statements() async throws {
    let found = try await numbers(
      "[Six](figure:crew) or [eight](figure:crew); [eight](figure:crew#report).")
    #expect(found == ["Six crew#0", "eight crew#1", "eight crew#0"])
  }

  @Test("What a quotation is from is cited behind it, or else before it")
  func quotations() async throws {
    #expect(
      try await numbers(
        "[One](source:report) says “7 boats”, “8 boats”[](source:letter), and “9 boats”.")
        == ["7 letter", "8 letter", "9 letter"])
  }

  @Test("A caption repeats what the page refers to, exactly or in fair words")
  func captions() async throws {
    #expect(
      try await numbers("```figures About 9 of 12\nids: [ships]\n```")
        == ["9 ships#0 again", "12 unsourced"])
  }

  @Test("Names of records hide their numbers, unless they are numbers and nothing else")
  func names() async throws {
    let more = """
      - id: seven
        name: Seven Stones
        type: reef
        description: A reef.
      - id: ninety
        name: Ninety
        type: rock
        description: A rock.
      """
    let found = try await numbers(
      "At seven stones and the Seven Stones’ end; seven stonesmen; ninety men.", more: more)
    #expect(found == ["seven unsourced", "ninety unsourced"])
  }
}
