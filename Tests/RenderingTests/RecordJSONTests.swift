import Foundation
import Testing

@testable import Rendering

@Suite struct RecordJSONTests {
  private func object(_ sample: Sample, _ id: String) throws -> [String: Any] {
    let json = RecordJSON(wording: sample.kit.wording).array([try sample.record(id)])
    let array = try JSONSerialization.jsonObject(with: Data(json)) as? [[String: Any]]
    return try #require(array?.first)
  }

  @Test("A record's fields keep their kinds: flags, numbers, lists, groups")
  func fields() async throws {
    let sample = try await Sample([
      "sources.yml": Given.sources, "figures.yml": Given.figure("plots", "more than 1,500 plots"),
      "places.yml":
        "- {id: p, name: P, type: road, country: [GB, FR], latitude: 51.5, mentions: false, description: D}\n",
    ])
    let place = try object(sample, "p")
    #expect(place["latitude"] as? Double == 51.5)
    #expect(place["mentions"] as? Bool == false)
    #expect(place["country"] as? [String] == ["GB", "FR"])
    #expect(place["basis"] == nil)
    let statements = try object(sample, "plots")["statements"] as? [[String: Any]]
    let value = try #require(statements?.first?["value"] as? [String: Any])
    #expect(value["lower"] as? Int == 1500 && value["comparator"] as? String == "over")
    #expect(value["unit"] as? String == "plots")
  }

  @Test("A formula that CSV guards against stands in JSON as it was written")
  func exactWords() async throws {
    let sample = try await Sample([
      "agencies.yml": Given.agency("a", "\"=SUM(A1) \\\"x\\\" </script>\"")
    ])
    #expect(try object(sample, "a")["name"] as? String == "=SUM(A1) \"x\" </script>")
  }

  @Test("The largest number that is read is a number in JSON too")
  func hugeNumbers() async throws {
    let digits = "9" + String(repeating: "0", count: 20)
    let sample = try await Sample([
      "sources.yml": Given.sources, "figures.yml": Given.figure("huge", "\(digits) plots"),
    ])
    let statements = try object(sample, "huge")["statements"] as? [[String: Any]]
    let value = try #require(statements?.first?["value"] as? [String: Any])
    #expect(value["lower"] as? Double == 9e20)
  }
}
