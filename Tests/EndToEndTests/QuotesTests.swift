import Fingerprints
import Loading
import Model
import TestSupport
import Testing

/// Every quote of the repository's own site, against the fingerprints of its sources.
@Suite struct QuotesTests {
  @Test("Every quote of the site is found in its source")
  func everyQuote() async throws {
    let (content, _) = await ContentLoader(path: Workbench.package() + "/content").load()
    let site = try #require(content)
    var fingerprints: [String: Fingerprint] = [:]
    for file in site.fingerprints {
      let (fingerprint, findings) = Fingerprint.read(file.file)
      #expect(findings.isEmpty)
      fingerprints[file.source] = fingerprint
    }
    let values = site.records.map(\.values) + site.pages.map(\.values)
    let quotes = values.flatMap { Self.quotes(in: $0) }
    var verified = 0
    for (source, quote) in quotes {
      let verdict = fingerprints[source]?.verify(quote)
      guard case .found? = verdict else {
        Issue.record("\(source): \(quote): \(verdict?.explanation(of: quote) ?? "no fingerprint")")
        continue
      }
      verified += 1
    }
    print("\(verified) of \(quotes.count) quotes verified")
    #expect(!quotes.isEmpty && verified == quotes.count)
  }

  @Test("No quote of the site is still found when one of its characters is another")
  func everyChangedQuote() async throws {
    let (content, _) = await ContentLoader(path: Workbench.package() + "/content").load()
    let site = try #require(content)
    let fingerprints = Dictionary(
      uniqueKeysWithValues: site.fingerprints.map {
        ($0.source, Fingerprint.read($0.file).fingerprint)
      })
    var changed = 0
    for (source, quote) in site.records.flatMap({ Self.quotes(in: $0.values) }) {
      let fingerprint = try #require(fingerprints[source] ?? nil)
      for (offset, index) in quote.indices.enumerated()
      where quote[index].isNumber || offset % 4 == 1 && quote[index] != " " {
        var other = quote
        let replacement = quote[index].isNumber ? (quote[index] == "7" ? "8" : "7") : "§"
        other.replaceSubrange(index...index, with: replacement)
        if case .found = fingerprint.verify(other) { Issue.record("not caught: \(other)") }
        changed += 1
      }
    }
    print("\(changed) changed quotes caught")
    #expect(changed > 1000)
  }

  /// Every `quote` with the `source` beside it, in groups and lists of any depth.
  private static func quotes(in values: FieldValues) -> [(source: String, quote: String)] {
    var found: [(String, String)] = []
    if case .reference(let source)? = values["source"]?.value,
      case .text(let quote)? = values["quote"]?.value
    {
      found.append((source.id, quote))
    }
    for (_, value) in values.all { found += quotes(in: value.value) }
    return found
  }

  private static func quotes(in value: FieldValue) -> [(source: String, quote: String)] {
    switch value {
    case .list(let items): items.flatMap { quotes(in: $0.value) }
    case .group(let values): quotes(in: values)
    default: []
    }
  }
}
