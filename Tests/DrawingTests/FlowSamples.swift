import Model
import TestSupport

@testable import Drawing

/// Made-up data for pictures of places, payments, relations and stages: the same for the same seed.
struct RandomData {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func share() -> Double { Double.random(in: 0...1, using: &random) }
  mutating func isTrue() -> Bool { Bool.random(using: &random) }

  mutating func phrase(_ length: ClosedRange<Int>) -> String {
    let fragments = [
      "pier", "the", "harbour-master's", "WWW", "resolution", "i", "опека", "防波堤", "e\u{301}",
      "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "£12", "—", "👩‍👩‍👧‍👦",
    ]
    return (0..<number(length)).map { _ in fragments[number(0...fragments.count - 1)] }
      .joined(separator: " ")
  }

  mutating func places(_ count: Int) -> [MapDrawing.Place] {
    let spread = [0.001, 0.05, 1, 20][number(0...3)]
    let (longitude, latitude) = (share() * 300 - 150, share() * 120 - 60)
    return (0..<count).map { _ in
      MapDrawing.Place(
        name: phrase(1...5), type: ["town", "port", "sea", "tunnel", "region"][number(0...4)],
        point: GeographicPoint(
          longitude: longitude + share() * spread, latitude: latitude + share() * spread))
    }
  }

  mutating func outlines(around places: [MapDrawing.Place]) -> MapOutlines {
    let bounds = MapProjection.around(places.map(\.point))
    func point(_ x: Double, _ y: Double) -> GeographicPoint {
      GeographicPoint(
        longitude: bounds.west + (bounds.east - bounds.west) * (x * 1.4 - 0.2),
        latitude: bounds.south + (bounds.north - bounds.south) * (y * 1.4 - 0.2))
    }
    let features = MapFeature.Kind.allCases.map { kind in
      let points = (0..<number(1...9)).map { _ in point(share(), share()) }
      let geometry: MapFeature.Geometry =
        switch kind {
        case .land: .areas([points])
        case .label: .points(points)
        default: .lines([points])
        }
      return MapFeature(kind: kind, name: isTrue() ? phrase(1...3) : nil, geometry: geometry)
    }
    return MapOutlines(features: features, bounds: isTrue() ? bounds : nil)
  }

  mutating func payments(_ count: Int) -> [PaymentsDrawing.Payment] {
    (0..<count).map { _ in
      let amount = [0.0, 1, 3, 12, 900, 4_000_000][number(0...5)] * share()
      return PaymentsDrawing.Payment(
        payer: [nil, "UK", "France", phrase(1...4)][number(0...3)],
        payee: isTrue() ? phrase(1...3) : nil, purpose: phrase(0...9), value: phrase(1...4),
        amount: DrawnValue(
          [.exact, .above, .below][number(0...2)], amount, amount),
        unit: ["£", "€ a year"][number(0...1)])
    }
  }

  mutating func bodies(_ count: Int) -> [RelationsDrawing.Body] {
    (0..<count).map { index in
      RelationsDrawing.Body(
        label: phrase(1...8), detail: phrase(0...4),
        parent: isTrue() ? number(0...count) : nil, group: ["", "GB", "FR"][number(0...2)],
        succeeds: number(0...4) == 0 ? [number(0...count - 1)] : [])
    }
  }

  mutating func stages(_ count: Int) -> [StagesDrawing.Row] {
    let spread = [1, 40, 900, 200_000][number(0...3)]
    return (0..<count).map { _ in
      StagesDrawing.Row(
        label: phrase(1...9), group: ["", "Staff", "Fences"][number(0...2)],
        stages: (0..<number(0...5)).map { _ in
          let first = 14_000 + number(0...spread)
          return StagesDrawing.Stage(
            step: StagesDrawing.Step.allCases[number(0...3)], label: phrase(1...2),
            dateLabel: phrase(0...3), days: number(0...3) == 0 ? nil : first...(first + 30),
            isCertain: isTrue())
        })
    }
  }
}
