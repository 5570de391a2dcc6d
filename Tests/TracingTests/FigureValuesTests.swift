import Linking
import Model
import Reading
import TestSupport
import Testing

@testable import Tracing

@Suite struct FigureValuesTests {
  private func values(_ figures: String) async throws -> FigureValues {
    FigureValues(try await TracedSite.site("Text.", figures: figures))
  }

  private func figure(_ id: String, unit: String, _ key: String) -> String {
    "- {id: \(id), title: \(id), unit: \"\(unit)\", counts: It., \(key)}\n"
  }

  private func stated(_ value: String) -> String {
    "statements: [{value: \"\(value)\", source: report, at: page 1}]"
  }

  @Test("A formula is computed from figures that are computed themselves, in any order")
  func chain() async throws {
    let values = try await values(
      figure("twice", unit: "ships", "formula: all * 2")
        + figure("all", unit: "ships", "formula: ships + boats"))
    #expect(values["twice"]?.number == Number(42))
    #expect(values["all"]?.computed?.isExact == true)
  }

  @Test("What leads back to itself has no value, however long the way")
  func circle() async throws {
    let values = try await values(
      figure("egg", unit: "eggs", "formula: hen + 1")
        + figure("hen", unit: "hens", "formula: egg + 1")
        + figure("farm", unit: "animals", "formula: hen + ships"))
    #expect(values["egg"]?.number == nil && values["farm"]?.number == nil)
    #expect(values["fleet"]?.number == Number(21))
  }

  @Test("Kilograms are counted as tonnes where the figure is, and a range by its middle")
  func units() async throws {
    let values = try await values(
      figure("sand", unit: "tonnes", stated("1,500 kg"))
        + figure("berths", unit: "berths", stated("40 to 50")))
    #expect(values["sand"]?.number == (try Number(3, over: 2)))
    #expect(values["sand"]?.valueUnit == .measure("t"))
    #expect(values["berths"]?.number == Number(45))
  }

  @Test("A total without statement is the sum of its parts, if they are of one kind")
  func parts() async throws {
    let values = try await values(
      figure("all", unit: "things", "parts: [ships, boats]")
        + figure("sand", unit: "tonnes", stated("5 tonnes"))
        + figure("odd", unit: "things", "parts: [ships, sand]"))
    #expect(values["all"]?.number == Number(21))
    #expect(values["odd"]?.number == nil)
  }

  @Test(
    "Units are read without how often",
    arguments: [
      ("£ a year", Quantity.Unit.currency("GBP")), ("hours a day", .measure("h")),
      ("times", .times),
      ("millions of pounds", .currency("GBP")), ("people a month", .counted("people a month")),
      ("%", .percent),
    ])
  func unitNames(text: String, unit: Quantity.Unit) {
    #expect(Quantity.Unit.ofFigure(text) == unit)
  }

  @Test(
    "A number in words",
    arguments: [
      (14_400_000, Quantity.Unit.currency("GBP"), "£14.4 million"),
      (1_234, .counted("ships"), "1,234 ships"),
      (-3, .currency("EUR"), "-€3"), (2, .times, "2 times"), (900, .currency("CHF"), "CHF 900"),
    ])
  func text(number: Int, unit: Quantity.Unit, text: String) {
    #expect(ValueText.number(Number(number), unit) == text)
  }
}
