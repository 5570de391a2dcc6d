import TestSupport
import Testing

@testable import Checking

@Suite struct MissingExpansionTests {
  private let text = page("page.md", "The Royal Lighthouse Association (RLA) came.")

  @Test("A term without its words is reported at its id, and mended from the texts")
  func mended() async throws {
    let source = file(
      "terms.yml",
      """
      - id: 1️⃣rla2️⃣
        name: RLA  # the owners
        definition: Owners of towers.
      - name: NLB
        definition: Owners of lamps.
        id: 3️⃣nlb
      """)
    let found = try await findings(.missingExpansion, in: [text, source])
    expectDiagnostics(
      found, in: source,
      [
        .init(
          .missingExpansion, at: "1️⃣", to: "2️⃣", "Nothing says what `RLA` stands for",
          notes: ["It is written out as “Royal Lighthouse Association” here"],
          suggestions: ["add `expansion: Royal Lighthouse Association`"]),
        .init(
          .missingExpansion, at: "3️⃣",
          suggestions: [
            "add `expansion:` with the words, or `well_known: true` if every reader knows them"
          ]),
      ])
    expectMended(
      found, in: source,
      """
      - id: rla
        name: RLA  # the owners
        expansion: Royal Lighthouse Association
        definition: Owners of towers.
      - name: NLB
        definition: Owners of lamps.
        id: nlb
      """)
  }

  @Test("The words fit in where the record stands between brackets or in a file of its own")
  func shapes() async throws {
    let flow = file("terms.yml", "- {id: rla, name: RLA, definition: Owners.}\n")
    expectMended(
      try await findings(.missingExpansion, in: [text, flow]), in: flow,
      "- {id: rla, name: RLA, expansion: Royal Lighthouse Association, definition: Owners.}\n")
    let own = file("terms/rla.md", "---\r\nname: \"RLA\"\r\n---\r\nOwners.\r\n")
    expectMended(
      try await findings(.missingExpansion, in: [text, own]), in: own,
      "---\r\nname: \"RLA\"\r\nexpansion: Royal Lighthouse Association\r\n---\r\nOwners.\r\n")
    let dash = file("terms.yml", "- name: RLA\n  id: rla\n  definition: Owners.\n")
    expectMended(
      try await findings(.missingExpansion, in: [text, dash]), in: dash,
      "- name: RLA\n  expansion: Royal Lighthouse Association\n  id: rla\n  definition: Owners.\n")
  }

  @Test("An agency that is called by its letters gets its name, and keeps them")
  func agency() async throws {
    let source = file(
      "agencies.yml", "- id: 1️⃣rla\n  name: RLA\n  type: charity\n  description: Owners.\n")
    let found = try await findings(.missingExpansion, in: [text, source])
    expectDiagnostics(found, in: source, [.init(.missingExpansion, at: "1️⃣")])
    expectMended(
      found, in: source,
      "- id: rla\n  name: Royal Lighthouse Association\n  acronym: RLA\n  type: charity\n  description: Owners.\n"
    )
  }

  @Test("Two wordings leave the choice to the editor")
  func two() async throws {
    let other = page("other.md", "The Royal Lamp Association (RLA) went.")
    let source = file("terms.yml", "- {id: 1️⃣rla, name: RLA, definition: Owners.}")
    expectDiagnostics(
      try await findings(.missingExpansion, in: [text, other, source]), in: source,
      [.init(.missingExpansion, at: "1️⃣", replacements: [])])
  }

  @Test("Words that are special in YAML are quoted")
  func quoted() async throws {
    let odd = page("page.md", "The Yes, Lighthouses Association (YLA) came.")
    let source = file("terms.yml", "- {id: yla, name: YLA, definition: Owners.}")
    let found = try await findings(.missingExpansion, in: [odd, source])
    #expect(
      found.first?.suggestions.first?.message == "add `expansion: \"Yes, Lighthouses Association\"`"
    )
  }

  @Test("What is well known, has its words, or is no acronym is left alone")
  func left() async throws {
    let found = try await findings(
      .missingExpansion,
      in: [
        text,
        file(
          "terms.yml",
          """
          - {id: rla, name: RLA, well_known: true, definition: Owners.}
          - {id: sar, name: SAR, expansion: search and rescue, definition: Help.}
          - {id: co2, name: CO2 probe, definition: A device.}
          - {id: bbc, name: BBC, definition: They tell the news.}
          - {id: ebb, name: ebb, definition: Water that falls.}
          """),
        file(
          "agencies.yml",
          """
          - {id: guild, name: Harbour Guild, acronym: HG, type: group, description: Old.}
          - {id: nato, name: NATO, well_known: true, type: group, description: An alliance.}
          """),
        file("places.yml", "- {id: raf, name: RAF, type: field, description: Flat.}"),
      ])
    #expect(found.map(\.message) == [])
  }
}
