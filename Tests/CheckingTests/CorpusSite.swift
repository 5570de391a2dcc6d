import Diagnostics
import Fingerprints
import Foundation
import Linking
import Loading
import Model
import TestSupport
import Testing

@testable import Checking

/// The files of one case, and what is found in them.
struct CorpusSite {
  private let sources: [MarkedSource]
  private let folder: TemporaryFolder

  /// The site that every case starts from, by path.
  static func common() throws -> [String: String] {
    let text = try String(
      contentsOf: CorpusFile.folder.appending(path: "base.txt"), encoding: .utf8)
    let files = CorpusText.read(
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    return Dictionary(uniqueKeysWithValues: files.dropFirst().map { ($0.path, $0.text) })
  }

  init(_ files: [CorpusText], on common: [String: String]) throws {
    var texts = common
    for file in files {
      texts[file.path] =
        (file.isAddition ? texts[file.path].map { $0 + "\n" } ?? "" : "") + file.text
    }
    sources = texts.sorted { $0.key < $1.key }.map { markedSource($0.value, path: $0.key) }
    folder = try TemporaryFolder()
    for source in sources where !source.file.bytes.isEmpty {
      try folder.write(source.file.path, source.file.bytes)
    }
  }

  /// Where findings are expected, by the numbers of their marks.
  var marks: [(number: Int, place: CorpusPlace)] {
    sources.flatMap { source in
      source.offsets.map { mark, offset in
        let place = source.file.location(at: offset)
        return (
          Int(mark.prefix(1).unicodeScalars.first?.properties.numericValue ?? 0),
          CorpusPlace(path: source.file.path, line: place.line, column: place.column)
        )
      }
    }.sorted { $0.0 < $1.0 }
  }

  /// Loads, links and checks the site.
  func check() async throws -> [Diagnostic] {
    let (loaded, loading) = await ContentLoader(
      path: folder("content"), prefix: "content"
    ).load()
    let content = try #require(loaded)
    let (site, linking) = await Linker(content).link()
    let today = try PartialDate("2026-11-21").earliestDay
    return await Checker(site, today: today, texts: try texts()).check(loading + linking)
      .diagnostics
  }

  /// The texts of the site's sources, by which quotes are verified.
  private func texts() throws -> [String: PlainTextEvidence] {
    let texts = sources.filter { $0.file.path.hasPrefix("texts/") }
    return try Dictionary(
      uniqueKeysWithValues: texts.map { source in
        let name = source.file.path.dropFirst("texts/".count).dropLast(".txt".count)
        return (String(name), try PlainTextEvidence(source.file))
      })
  }
}

/// Where a finding stands, without its file's text.
struct CorpusPlace: Hashable, CustomStringConvertible {
  let path: String
  let line: Int
  let column: Int

  init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }

  init(_ diagnostic: Diagnostic) {
    path = diagnostic.range?.file.path ?? "nowhere"
    line = diagnostic.range?.start.line ?? 0
    column = diagnostic.range?.start.column ?? 0
  }

  var description: String { "\(path):\(line):\(column)" }
}
