import Foundation
import Testing

@testable import Rendering

@Suite struct CSLJSONTests {
  private func item(_ more: String) async throws -> [String: Any] {
    let sample = try await Sample([
      "sources.yml":
        "- {id: s, type: report, title: T, standing: primary, abstract: A, limits: L, \(more)}\n"
    ])
    let json = CSLJSON.array([try sample.record("s")])
    let array = try JSONSerialization.jsonObject(with: Data(json)) as? [[String: Any]]
    return try #require(array?.first)
  }

  @Test("A source has CSL's names; authors are taken as they are written")
  func fields() async throws {
    let item = try await item("author: [The council], URL: \"https://a.example/\", genre: Report")
    #expect(item["id"] as? String == "s" && item["type"] as? String == "report")
    #expect(item["URL"] as? String == "https://a.example/")
    #expect((item["author"] as? [[String: String]]) == [["literal": "The council"]])
    #expect(item["standing"] == nil && item["limits"] == nil)
  }

  @Test(
    "Dates are CSL's parts, as many as are known",
    arguments: [
      ("2014", [[2014]], nil), ("2014-09", [[2014, 9]], nil), ("2014-09-11", [[2014, 9, 11]], nil),
      ("2014-09/2015", [[2014, 9], [2015]], nil), ("2014~", [[2014]], true),
    ] as [(String, [[Int]], Bool?)])
  func dates(_ written: String, _ parts: [[Int]], _ circa: Bool?) async throws {
    let issued = try #require(try await item("issued: \(written)")["issued"] as? [String: Any])
    #expect(issued["date-parts"] as? [[Int]] == parts)
    #expect(issued["circa"] as? Bool == circa)
  }

  @Test(
    "A span that is open at an end is no pair of dates, so it is given in words",
    arguments: ["2014/..", "../2014", "2014/"])
  func openDates(_ written: String) async throws {
    let issued = try #require(try await item("issued: \"\(written)\"")["issued"] as? [String: Any])
    #expect(issued["date-parts"] == nil)
    #expect(issued["literal"] as? String == written)
  }
}
