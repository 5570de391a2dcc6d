import Testing

@testable import Rendering

@Suite struct FigureFactsTests {
  private func sample(_ figures: String) async throws -> Sample {
    try await Sample(["sources.yml": Given.sources, "figures.yml": figures])
  }

  @Test("A figure's headline is its first statement, or the result of its formula")
  func headline() async throws {
    let sample = try await sample(
      Given.figure("a", "£12 million", unit: "£") + Given.formula("b", "a / 3", unit: "£"))
    #expect(sample.diagnostics.isEmpty)
    #expect(sample.kit.figures.headline(try sample.place("a")) == "£12\u{A0}million")
    #expect(sample.kit.figures.headline(try sample.place("b")) == "about £4\u{A0}million")
  }

  @Test("What is divided by rounded money is rounded too, not written as a fraction")
  func rounded() async throws {
    let sample = try await sample(
      Given.figure("cost", "£4.2 million", unit: "£") + Given.figure("homes", "231 homes")
        + Given.formula("each", "cost / homes", unit: "£")
        + Given.figure("sum", "£4,200,000", unit: "£")
        + Given.formula("share", "sum / homes", unit: "£"))
    #expect(sample.kit.figures.headline(try sample.place("each")) == "about £18,200")
    #expect(sample.kit.figures.headline(try sample.place("share")) == "about £18,182")
  }

  @Test("What rests on a value that is not exact is not exact")
  func inexact() async throws {
    let sample = try await sample(
      Given.figure("a", "more than 30 plots") + Given.formula("b", "a / 2")
        + Given.formula("c", "b + 1"))
    #expect(sample.kit.figures.headline(try sample.place("b")) == "about 15 plots")
    #expect(sample.kit.figures.headline(try sample.place("c")) == "about 16 plots")
  }

  @Test(
    "A formula is shown with the names of its figures, however it is spaced",
    arguments: [
      ("a / b", "“The a” / “The b”"), ("(a+b)/2", "(“The a”+“The b”)/2"),
      ("a - 1", "“The a” - 1"), ("a * 50%", "“The a” * 50%"), ("-a + 10", "-“The a” + 10"),
    ])
  func calculation(_ formula: String, _ expected: String) async throws {
    let sample = try await sample(
      Given.figure("a", "1 plot") + Given.figure("b", "2 plots")
        + Given.formula("c", "\"\(formula)\""))
    #expect(sample.kit.figures.calculation(try sample.place("c"))?.formula == expected)
  }

  @Test("Formulas rest on one another in any order; a circle is reported")
  func nested() async throws {
    let sample = try await sample(
      Given.formula("c", "b * 2") + Given.formula("b", "a + 1") + Given.figure("a", "1 plot"))
    #expect(sample.kit.figures.headline(try sample.place("c")) == "4 plots")
    let circle = try await self.sample(Given.formula("a", "b + 1") + Given.formula("b", "a + 1"))
    #expect(circle.diagnostics.allSatisfy { $0.message == "The formula leads back to itself" })
    #expect(!circle.diagnostics.isEmpty)
    #expect(circle.kit.figures.headline(try circle.place("a")) == nil)
  }

  @Test("A formula that cannot be computed is reported once, not by all that rest on it")
  func failure() async throws {
    let sample = try await sample(
      Given.formula("c", "b + 1") + Given.formula("d", "b + 2") + Given.formula("b", "1 / 0"))
    #expect(sample.diagnostics.map(\.kind) == [.formulaFailed])
    let empty = try await self.sample(
      Given.formula("a", "n + 1")
        + "- {id: n, title: N, unit: plots, counts: C}\n")
    #expect(empty.diagnostics.map(\.message) == ["`n` has no value to compute with"])
  }

  @Test("The sum of the parts and what it leaves unexplained")
  func parts() async throws {
    let sample = try await sample(
      Given.figure("all", "10 plots", more: "  parts: [a, b]\n") + Given.figure("a", "4 plots")
        + Given.figure("b", "5 plots") + Given.figure("half", "9 plots", more: "  parts: [a, b]\n"))
    let all = try #require(sample.kit.figures.parts(try sample.place("all")))
    #expect(all == ("9 plots", "1 plots"))
    let exact = try #require(sample.kit.figures.parts(try sample.place("half")))
    #expect(exact == ("9 plots", nil))
    #expect(sample.kit.figures.parts(try sample.place("a")) == nil)
  }

  @Test("A sum of values that are not exact does not claim to be")
  func inexactParts() async throws {
    let sample = try await sample(
      Given.figure("all", "10 plots", more: "  parts: [a, b]\n")
        + Given.figure("a", "about 4 plots")
        + Given.figure("b", "5 plots"))
    let all = try #require(sample.kit.figures.parts(try sample.place("all")))
    #expect(all == ("about 9 plots", "about 1 plots"))
  }

  @Test("A part that is computed counts like one that is stated; a range counts for its middle")
  func computedParts() async throws {
    let sample = try await sample(
      Given.figure("all", "10 plots", more: "  parts: [a, b]\n") + Given.figure("a", "4 plots")
        + Given.formula("b", "a + r") + Given.figure("r", "1-3 plots"))
    let all = try #require(sample.kit.figures.parts(try sample.place("all")))
    #expect(all == ("about 10 plots", nil))
  }

  @Test("Parts in several units, or that are ranges, have no sum")
  func noSum() async throws {
    for other in ["5 sheds", "4-6 plots"] {
      let sample = try await sample(
        Given.figure("all", "10 plots", more: "  parts: [a, b]\n") + Given.figure("a", "4 plots")
          + Given.figure("b", other))
      #expect(sample.kit.figures.parts(try sample.place("all")) == nil)
    }
  }
}
