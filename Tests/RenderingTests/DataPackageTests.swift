import Foundation
import Testing

@testable import Rendering

@Suite struct DataPackageTests {
  private func package(_ files: [String: String]) async throws -> ([String: Any], Set<String>) {
    let sample = try await Sample(files)
    let files = DataPackage(kit: sample.kit).files()
    let file = try #require(files.first { $0.path == "data/datapackage.json" })
    let object = try JSONSerialization.jsonObject(with: Data(file.contents)) as? [String: Any]
    return (try #require(object), Set(files.map(\.path)))
  }

  @Test("Every table is described, with a field for each of its columns")
  func resources() async throws {
    let sample = try await Sample([
      "sources.yml": Given.sources, "figures.yml": Given.figure("plots", "40"),
    ])
    let files = DataPackage(kit: sample.kit).files()
    let (package, paths) = try await package([
      "sources.yml": Given.sources, "figures.yml": Given.figure("plots", "40"),
    ])
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(
      resources.compactMap { $0["path"] as? String }
        == ["figures.csv", "figures-statements.csv", "sources.csv"])
    for resource in resources {
      let path = "data/" + (resource["path"] as? String ?? "")
      let csv = try #require(files.first { $0.path == path })
      let head = String(decoding: csv.contents.prefix { $0 != 0x0D }, as: UTF8.self)
      let schema = resource["schema"] as? [String: Any]
      let fields = (schema?["fields"] as? [[String: Any]])?.compactMap { $0["name"] as? String }
      #expect(fields?.joined(separator: ",") == head)
    }
    #expect(
      paths.isSuperset(of: ["data/figures.json", "data/sources.json", "data/sources.csl.json"]))
  }

  @Test("Corrections are a table of their own, and JSON, once there are some")
  func corrections() async throws {
    let text = "- {date: 2024-05-03, page: index.md, was: a, why: A *slip*.}\n"
    let sample = try await Sample(
      ["index.md": Given.page(""), "corrections.yml": text])
    let files = Dictionary(
      uniqueKeysWithValues: DataPackage(kit: sample.kit).files().map { ($0.path, $0.contents) })
    #expect(
      String(decoding: files["data/corrections.csv"] ?? [], as: UTF8.self)
        == "date,record,page,statement,was,is,why\r\n2024-05-03,,index.md,,a,,A *slip*.\r\n")
    let json = try JSONSerialization.jsonObject(with: Data(files["data/corrections.json"] ?? []))
    #expect(
      json as? [[String: String]]
        == [["date": "2024-05-03", "page": "index.md", "was": "a", "why": "A *slip*."]])
    let (package, _) = try await package(["index.md": Given.page("")])
    #expect((package["resources"] as? [[String: Any]])?.isEmpty == true)
  }

  @Test(
    "The package has a name that Frictionless allows, whatever the site is called",
    arguments: [("Fences & more", "fences-more"), ("境界", "data"), ("…", "data")])
  func name(_ title: String, _ expected: String) async throws {
    let (package, _) = try await package(["site.yml": "title: \(title)\ndescription: D\n"])
    #expect(package["name"] as? String == expected)
    #expect(package["title"] as? String == title)
  }
}
