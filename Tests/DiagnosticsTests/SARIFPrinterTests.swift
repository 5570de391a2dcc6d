import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("SARIF printer")
struct SARIFPrinterTests {
  let run: [String: Any]
  let results: [[String: Any]]

  init() throws {
    let printer = SARIFPrinter(
      toolVersion: "0.1.0", documentationBase: "https://example.org/explainer/")
    let log = try Self.read(printer.text(SampleFindings.all))
    #expect(log["version"] as? String == "2.1.0")
    run = try #require((log["runs"] as? [[String: Any]])?.first)
    results = try #require(run["results"] as? [[String: Any]])
  }

  @Test("names the tool, and each rule once, by its identifier")
  func rules() throws {
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? NSDictionary)
    #expect(driver["name"] as? String == "explainer")
    #expect(driver["version"] as? String == "0.1.0")
    let rules = try #require(driver["rules"] as? [NSDictionary])
    #expect(rules.map { $0["id"] as? String } == ["unknown-reference", "unused-term"])
    #expect(
      rules[0] == [
        "id": "unknown-reference",
        "shortDescription": ["text": "Every reference names a record."],
        "help": ["text": "See docs/diagnostics/unknown-reference.md"],
        "helpUri": "https://example.org/explainer/docs/diagnostics/unknown-reference.md",
        "defaultConfiguration": ["level": "error"],
      ])
    #expect(results.map { $0["ruleIndex"] as? Int } == [1, 0, 1])
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
  }

  @Test("says where, by percent-encoded path, and columns in code points")
  func places() throws {
    #expect((results[0]["locations"] as? [Any])?.isEmpty == true)
    let place: NSDictionary = [
      "physicalLocation": [
        "artifactLocation": ["uri": "content/a%20b.md"],
        "region": ["startLine": 2, "startColumn": 17, "endLine": 2, "endColumn": 22],
      ]
    ]
    #expect(results[1]["locations"] as? [NSDictionary] == [place])
    #expect(results[1]["level"] as? String == "error")
    #expect(
      results[1]["message"] as? [String: String]
        == ["text": "There is no agency `jocc2`\ndid you mean `jocc`?"])
  }

  @Test("carries notes as related locations, and certain edits as fixes")
  func notesAndFixes() throws {
    let notes = try #require(results[1]["relatedLocations"] as? [NSDictionary])
    #expect(notes.count == 2)
    #expect(notes[1] == ["id": 2, "message": ["text": "100% sure:\nyes"]])
    let fix: NSDictionary = [
      "description": ["text": "did you mean `jocc`?"],
      "artifactChanges": [
        [
          "artifactLocation": ["uri": "content/a%20b.md"],
          "replacements": [
            [
              "deletedRegion": [
                "startLine": 2, "startColumn": 17, "endLine": 2, "endColumn": 22,
              ],
              "insertedContent": ["text": "jocc"],
            ]
          ],
        ]
      ],
    ]
    #expect(results[1]["fixes"] as? [NSDictionary] == [fix])
    #expect(results[2]["fixes"] == nil)
  }

  @Test("is whole without findings, and names no page that has no address")
  func empty() throws {
    let printed = SARIFPrinter().text([])
    let runs = try #require(try Self.read(printed)["runs"] as? [[String: Any]])
    #expect((runs[0]["results"] as? [Any])?.isEmpty == true)
    #expect(!SARIFPrinter().text(SampleFindings.all).contains("helpUri"))
  }

  @Test("counts a fault in UTF-8 as one column, and a place inside a character as its beginning")
  func codePoints() throws {
    let file = SourceFile(path: "a:b.md", bytes: [0xFF, 0xF0, 0x9F, 0x98, 0x80, 0x41])
    func columns(_ offsets: Range<Int>) throws -> [Int?] {
      let finding = Diagnostic(
        SampleFindings.orphan, "x", at: SourceRange(file: file, offsets: offsets))
      let printed = SARIFPrinter().text([finding])
      #expect(printed.contains("\"a%3Ab.md\""))
      return try ["startColumn", "endColumn"].map { name in
        let match = try #require(printed.range(of: "\"\(name)\": "))
        return Int(printed[match.upperBound...].prefix { $0.isNumber })
      }
    }
    #expect(try columns(5..<6) == [3, 4])
    #expect(try columns(1..<5) == [2, 3])
    #expect(try columns(3..<6) == [2, 4])
    #expect(try columns(0..<0) == [1, 1])
  }

  static func read(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
