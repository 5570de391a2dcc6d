import Foundation
import Testing

@testable import Rendering

/// An index as the script reads it.
struct SearchIndexReader {
  let kinds: [String]
  let common: [String]
  /// For each entry its address, a section's behind that of its page.
  let addresses: [String]
  let entries: [[Any]]
  /// For each word the addresses of the entries that it stands in, each with its weight.
  let words: [String: [String: Character]]
  /// How many files it was read from.
  let fileCount: Int

  init(_ files: [String: [UInt8]]) throws {
    func json(_ path: String) throws -> Any {
      let bytes = try #require(files["search/" + path], "\(path) is missing")
      return try JSONSerialization.jsonObject(with: Data(bytes))
    }
    let index = try #require(try json("index.json") as? [String: Any])
    kinds = try #require(index["kinds"] as? [String])
    common = try #require(index["common"] as? [String])
    var entries: [[Any]] = []
    if let whole = index["entries"] as? [[Any]] {
      entries = whole
    } else {
      for part in try #require(index["entryParts"] as? [[Any]]) {
        #expect(part[0] as? Int == entries.count)
        let name = try #require(part[1] as? String)
        entries += try #require(try json(name) as? [[Any]])
      }
    }
    var addresses: [String] = []
    for count in try #require(index["sections"] as? String).split(separator: " ") {
      let page = try #require(entries[addresses.count][2] as? String)
      addresses.append(page)
      let sections = try #require(Int(count, radix: 36))
      for _ in 0..<sections {
        let id = try #require(entries[addresses.count][2] as? String)
        addresses.append(page + "#" + id)
      }
    }
    self.entries = entries
    self.addresses = addresses
    var words: [String: [String: Character]] = [:]
    if let whole = index["words"] as? [String] {
      try Self.read(whole, addresses, &words)
    } else {
      for part in try #require(index["wordParts"] as? [[String]]) {
        let read = try #require(try json(part[1]) as? [String])
        #expect(read[0].hasPrefix("0" + part[0]))
        try Self.read(read, addresses, &words)
      }
    }
    self.words = words
    fileCount = files.count
  }

  private static func read(
    _ part: [String], _ addresses: [String], _ words: inout [String: [String: Character]]
  ) throws {
    let (spellings, places) = (part[0].split(separator: " "), part[1].split(separator: " "))
    #expect(spellings.count == places.count)
    var word = ""
    for (spelling, places) in zip(spellings, places) {
      let count = try #require(Int(spelling.prefix(1), radix: 36))
      let next = String(word.prefix(count)) + spelling.dropFirst()
      #expect(word.utf8.lexicographicallyPrecedes(next.utf8))
      word = next
      var entry = 0
      var digits = ""
      for character in places {
        if character.isUppercase {
          entry += try #require(Int(digits, radix: 36))
          digits = ""
          words[word, default: [:]][addresses[entry]] = character
        } else {
          digits.append(character)
        }
      }
    }
  }
}
