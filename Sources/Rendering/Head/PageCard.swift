import CommonMark
import Drawing
import Linking
import Model

/// What the picture of a page shows: taken from the data that the page shows.
struct PageCard {
  let kit: RenderingKit
  let state: PageState

  /// The folder of the pictures.
  static let folder = "cards/"

  /// Where a page's picture stands on the site.
  static func path(_ address: String) -> String {
    folder + (address.isEmpty ? "index" : String(address.dropLast())) + ".png"
  }

  /// The card; what is in it has to be rendered before, for an article shows its first numbers.
  func card(_ head: PageRenderer.Head) -> Card {
    let site = kit.site.content.configuration
    let title = site[SiteConfiguration.title] ?? ""
    var card = Card(site: site[SiteConfiguration.shortTitle] ?? title, title: head.title)
    switch head.subject {
    case .record(let place): record(place, head, &card)
    case .site:
      card.title = title
      card.site = site[SiteConfiguration.publisher] ?? card.site
      card.summary = head.summary ?? head.description
      card.facts = numbers()
    case .article:
      card.summary = head.summary
      card.facts = numbers()
    default: card.summary = head.summary
    }
    return card
  }

  private func record(_ place: Int, _ head: PageRenderer.Head, _ card: inout Card) {
    let record = kit.site.content.records[place]
    card.kind = kit.wording.label(field: "kind", value: record.kind.name, kind: record.kind.name)
    let sentence = RecordListing(place: place, kit: kit, state: state).firstSentence()
    switch record.kind {
    case .figure:
      card.value = kit.figures.headline(place)
      let statement = record[Figure.statements].first
      let period = statement?[Statement.period].map { kit.wording.date($0) }
      let source = kit.figures.source(place, 0).map { kit.label(ofSource: $0) }
      card.note = Self.note(period, source)
    case .measure:
      card.summary = head.summary
      card.steps = record[Measure.stages].compactMap { stage in
        stage[MeasureStage.stage].map { step in
          Card.Step(
            label: kit.wording.label(
              field: MeasureStage.stage.field.name, value: step.rawValue, kind: record.kind.name),
            date: stage[MeasureStage.date].map { kit.wording.date($0) })
        }
      }
    case .source:
      card.summary = sentence
      let authors = record[Source.author].joined(separator: ", ")
      card.note = Self.note(
        authors.isEmpty ? record[Source.publisher] : authors,
        record[Source.issued].map { kit.wording.date($0) })
    case .event:
      card.summary = sentence
      card.note = record[Event.date].map { kit.wording.date($0) }
    default: card.summary = head.summary ?? sentence
    }
  }

  /// Those texts that there are, in one line; nil without any.
  private static func note(_ texts: String?...) -> String? {
    let present = texts.compactMap(\.self)
    return present.isEmpty ? nil : present.joined(separator: " · ")
  }

  /// The first numbers that the page states, each figure once.
  private func numbers() -> [Card.Fact] {
    var seen: Set<Int> = []
    return state.numbers.filter { seen.insert($0.figure).inserted }.prefix(Card.maximumFacts)
      .map { number in
        Card.Fact(value: number.text, label: kit.site.content.records[number.figure].name)
      }
  }
}
