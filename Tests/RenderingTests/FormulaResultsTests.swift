import Diagnostics
import Linking
import Model
import Testing

@testable import Rendering

@Suite struct FormulaResultsTests {
  private let file = SourceFile(path: "figures.yml", bytes: [])

  /// Computes figures that have nothing but an id and a formula.
  private func results(
    _ figures: [(id: String, formula: String)]
  ) throws -> (FormulaResults, [Diagnostic]) {
    let records = try figures.map { figure in
      var values = FieldValues(range: file.range)
      let formula = LocatedValue(.formula(try Formula(figure.formula)), at: file.range)
      values.append(Figure.formula.field.name, formula)
      return Model.Record(kind: .figure, id: figure.id, idRange: file.range, values: values)
    }
    var found: [Diagnostic] = []
    var results = FormulaResults(records, RecordIndex(records))
    results.computeAll(&found)
    return (results, found)
  }

  @Test("A chain of formulas may be of any length, and stand in any order")
  func chain() throws {
    let count = 50_000
    let upwards = (0..<count).map { (id: "f\($0)", formula: "f\($0 + 1) + 1") }
    let last = [(id: "f\(count)", formula: "1")]
    #expect(try results(upwards + last).0.results[0]?.number.int == count + 1)
    #expect(try results(last + upwards.reversed()).0.results[count]?.number.int == count + 1)
  }

  @Test("A figure in tonnes that was stated in kilograms counts in tonnes")
  func units() throws {
    var statement = FieldValues(range: file.range)
    statement.append(
      Statement.value.field.name, LocatedValue(.quantity(try Quantity("900 kg")), at: file.range))
    var load = FieldValues(range: file.range)
    load.append(Figure.unit.field.name, LocatedValue(.text("tonnes"), at: file.range))
    load.append(
      Figure.statements.field.name,
      LocatedValue(.list([LocatedValue(.group(statement), at: file.range)]), at: file.range))
    var double = FieldValues(range: file.range)
    double.append(
      Figure.formula.field.name, LocatedValue(.formula(try Formula("load * 2")), at: file.range))
    let records = [("load", load), ("double", double)].map { id, values in
      Model.Record(kind: .figure, id: id, idRange: file.range, values: values)
    }
    var found: [Diagnostic] = []
    var results = FormulaResults(records, RecordIndex(records))
    results.computeAll(&found)
    #expect(results.results[1]?.number == (try Number(9, over: 5)))
    #expect(found.isEmpty)
  }

  @Test("Every formula of a circle is reported, and none that only leads to it")
  func circle() throws {
    let (results, found) = try results([
      ("a", "b + 1"), ("b", "c + 1"), ("c", "d + 1"), ("d", "b + 1"), ("e", "e"), ("f", "1"),
    ])
    #expect(found.map(\.message).allSatisfy { $0 == "The formula leads back to itself" })
    #expect(found.count == 4)
    #expect(results.results.keys.sorted() == [5])
  }

  @Test("A long circle is found as well")
  func longCircle() throws {
    let count = 5_000
    let (results, found) = try results(
      (0..<count).map { ("f\($0)", "f\(($0 + 1) % count) + 1") })
    #expect(found.count == count)
    #expect(results.results.isEmpty)
  }

  @Test("A formula that names a figure twice looks it up once, and shared ones are computed once")
  func shared() throws {
    let figures = (0..<40).map { ("f\($0)", "f\($0 + 1) + f\($0 + 1)") }
    #expect(try results(figures + [("f40", "1")]).0.results[0]?.number.int == 1 << 40)
    let failing = try results(figures + [("f40", "1 / 0")])
    #expect(failing.1.count == 1)
  }
}
