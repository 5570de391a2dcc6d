import TestSupport
import Testing

@testable import Checking

@Suite struct CircularDefinitionTests {
  private func expect(
    _ sources: [MarkedSource], _ expected: [ExpectedDiagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let found = try await findings(.circularDefinition, in: sources, sourceLocation: sourceLocation)
    expectDiagnostics(found, in: sources, expected, sourceLocation: sourceLocation)
  }

  private func terms(_ definitions: [(String, String)]) -> MarkedSource {
    file(
      "terms.yml",
      definitions.map { id, definition in
        let name = id.filter { $0.isASCII && $0.isLetter }
        return "- id: \(id)\n  name: \(name)\n  definition: \"\(definition)\"\n"
      }.joined())
  }

  @Test("Two terms that are explained only by each other are one finding, at the first")
  func two() async throws {
    try await expect(
      [terms([("1️⃣ebb", "The opposite of [flood](term:flood)."), ("flood", "No ebb.")])],
      [
        .init(
          .circularDefinition, at: "1️⃣",
          "“ebb” is explained only by “flood”, which is explained only by “ebb”",
          notes: ["By way of “flood”"], suggestions: ["explain one of them in words of its own"])
      ])
  }

  @Test("A longer circle is found from wherever it is entered")
  func three() async throws {
    try await expect(
      [
        terms([
          ("spring", "A kind of neap."), ("1️⃣ebb", "Not flood."), ("flood", "Not slack."),
          ("slack", "Neither flood nor ebb."), ("neap", "Like flood."),
        ])
      ], [.init(.circularDefinition, at: "1️⃣")])
  }

  @Test("What is a part of itself by way of others is reported at the first record")
  func parts() async throws {
    try await expect(
      [
        file(
          "places.yml",
          """
          - {id: 1️⃣quay, name: Quay, type: quay, description: Of stone., part_of: port}
          - {id: port, name: Port, type: port, description: Deep., part_of: quay}
          """),
        file(
          "agencies.yml",
          """
          - {id: 2️⃣guild, name: Guild, type: group, description: Old., part_of: hall}
          - {id: hall, name: Hall, type: group, description: Old., part_of: board}
          - {id: board, name: Board, type: group, description: Old., part_of: guild}
          """),
      ],
      [
        .init(
          .circularDefinition, at: "1️⃣", "“Quay” is a part of itself, by way of others"),
        .init(.circularDefinition, at: "2️⃣", "“Guild” is a part of itself, by way of others"),
      ])
  }

  @Test("A definition that only leads to itself is a circle")
  func itself() async throws {
    try await expect(
      [terms([("1️⃣ebb", "See [there](term:ebb).")])],
      [.init(.circularDefinition, at: "1️⃣", "“ebb” is explained only by “ebb”")])
  }

  @Test("Figures that are computed from each other are reported")
  func figures() async throws {
    try await expect(
      [
        file(
          "figures.yml",
          """
          - {id: 1️⃣oars, title: Oars, unit: oars, counts: All., formula: rowers * 2}
          - {id: rowers, title: Rowers, unit: rowers, counts: All., parts: [oars, boys]}
          - {id: boys, title: Boys, unit: boys, counts: All., formula: 3 * 4}
          """)
      ],
      [.init(.circularDefinition, at: "1️⃣", "“Oars” is computed from itself, by way of others")])
  }

  @Test("Two documents cannot each be the reprint of the other")
  func reprints() async throws {
    let rest = "type: report, standing: reprint, abstract: A., limits: L."
    try await expect(
      [
        file(
          "sources.yml",
          """
          - {id: 1️⃣a, title: A log, reprints: b, \(rest)}
          - {id: b, title: B log, reprints: a, \(rest)}
          """)
      ], [.init(.circularDefinition, at: "1️⃣")])
  }

  @Test("Terms that name each other beside words of their own are no circle")
  func harmless() async throws {
    try await expect(
      [
        terms([
          ("ebb", "Water that falls away from the land for six hours, until it turns to flood."),
          ("flood", "Water that rises over the land for six hours, until it turns to ebb."),
        ])
      ], [])
    try await expect([terms([("ebb", "Not flood."), ("flood", "Water that rises.")])], [])
  }

  @Test("What two records belong to in turn is no circle")
  func tree() async throws {
    try await expect(
      [
        file(
          "places.yml",
          """
          - {id: quay, name: Quay, type: quay, description: Of stone., part_of: port}
          - {id: mole, name: Mole, type: mole, description: Of stone., part_of: port}
          - {id: port, name: Port, type: port, description: Deep., part_of: bay}
          - {id: bay, name: Bay, type: bay, description: Wide.}
          """)
      ], [])
  }
}
