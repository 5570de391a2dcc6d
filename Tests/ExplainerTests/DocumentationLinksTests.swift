import CommonMark
import Foundation
import Model
import Testing

/// Links between the pages of documentation lead somewhere.
@Suite struct DocumentationLinksTests {
  static let pages = ["docs", "themes"].flatMap { folder in
    let found = FileManager.default.enumerator(atPath: Repository.path(folder)) ?? .init()
    return found.compactMap { $0 as? String }.filter { $0.hasSuffix(".md") }.sorted()
      .map { "\(folder)/\($0)" }
  }

  @Test("Every link in the documentation leads to a file, and to a heading in it", arguments: pages)
  func links(_ page: String) throws {
    let document = try Self.document(page)
    for id in document.ids where document[id].kind == .link {
      let destination = String(decoding: document.literal(of: id), as: UTF8.self)
      guard !destination.contains(":") else { continue }
      let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let folder = URL(fileURLWithPath: Repository.path(page)).deletingLastPathComponent()
      let target =
        parts[0].isEmpty
        ? Repository.path(page) : folder.appendingPathComponent(String(parts[0])).path
      #expect(FileManager.default.fileExists(atPath: target), "\(page): \(destination)")
      guard parts.count == 2 else { continue }
      let other = try Self.document(absolute: target)
      let anchors = other.ids.filter { other[$0].kind == .heading }.map {
        Slug.make(from: String(decoding: other.plainText(of: $0), as: UTF8.self))
      }
      #expect(anchors.contains(String(parts[1])), "\(page): \(destination)")
    }
  }

  private static func document(_ page: String) throws -> Document {
    try document(absolute: Repository.path(page))
  }

  private static func document(absolute path: String) throws -> Document {
    Parser().parse(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
  }
}
