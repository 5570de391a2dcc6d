import Diagnostics
import Model
import Parallel

/// Turns content into a site: every reference resolved, every mention found.
public struct Linker: Sendable {
  private let content: Content
  private let drafts: [Page]
  /// Whether mentions that are not to be linked are kept as well; a build has no use for them.
  public var keepsAllMentions = false

  /// - Parameter includesDrafts: whether pages with `draft: true` are part of the site.
  public init(_ content: Content, includesDrafts: Bool = false) {
    var kept = content
    drafts = includesDrafts ? [] : content.pages.filter { $0[Page.draft] == true }
    if !includesDrafts { kept.pages.removeAll { $0[Page.draft] == true } }
    self.content = kept
  }

  /// Links the content, in parallel by page.
  ///
  /// - Returns: the site, whole even where a link is broken; and every finding.
  /// - Complexity: O(bytes of prose + uses).
  public func link() async -> (site: Site, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let addresses = SiteAddresses(content, &diagnostics)
    let records = RecordIndex(content.records)
    let files = FileIndex(content, addresses, drafts: drafts)
    let matcher = GlossaryMatcher(
      content.records.enumerated().compactMap { GlossaryEntry($0.element, target: $0.offset) })
    diagnostics += matcher.ambiguities.compactMap { $0.diagnostic(content) }
    let linker = ProseLinker(
      resolver: LinkResolver(
        content: content, records: records, addresses: addresses, files: files),
      matcher: matcher, keepsAllMentions: keepsAllMentions)
    let checker = ReferenceChecker(content: content, records: records)

    let pages = await parallelMap(
      Array(content.pages.indices), scratch: MatchingScratch.init
    ) { [content] index, scratch in
      var links = linker.link([content.pages[index].body], on: .page(index), &scratch)
      for block in content.pages[index].body.blocks {
        links.diagnostics += checker.check(block.values, block.kind.fields)
      }
      return links
    }
    let proseFields = content.records.map { $0.values.proseFields }
    let recordLinks = await parallelMap(
      Array(content.records.indices), scratch: MatchingScratch.init
    ) { [content] index, scratch in
      var links = linker.link(proseFields[index].map(\.prose), on: .record(index), &scratch)
      links.diagnostics += checker.check(content.records[index])
      return links
    }
    let corrections = CorrectionLinker(
      content: content, records: records, drafts: drafts, linker: linker, checker: checker
    ).link()
    let reasons = corrections.map(\.links)
    diagnostics += (pages + recordLinks + reasons).flatMap(\.diagnostics)
    diagnostics += FragmentChecker(
      content, pages: pages, records: recordLinks, others: reasons
    ).check()
    diagnostics += unknownPages(addresses)

    var uses = [[Use]](repeating: [], count: content.records.count)
    for links in pages + recordLinks + reasons {
      for (record, use) in links.uses { uses[record].append(use) }
    }
    let site = Site(
      content: content, records: records, addresses: addresses,
      pages: pages.map { LinkedPage(body: $0.prose[0], mentioned: $0.mentioned) },
      linkedRecords: zip(proseFields, recordLinks).map { fields, links in
        LinkedRecord(
          prose: Dictionary(
            uniqueKeysWithValues: zip(fields, links.prose).map { ($0.path, $1) }),
          mentioned: links.mentioned)
      },
      uses: uses, referrers: referrers(records),
      corrections: corrections.map(\.linked))
    return (site, diagnostics)
  }

  private func unknownPages(_ addresses: SiteAddresses) -> [Diagnostic] {
    let values = content.configuration.values
    guard case .list(let items)? = values[SiteConfiguration.navigation.field.name]?.value else {
      return []
    }
    let known = content.pages.map(\.path) + addresses.sections.map(\.folder)
    return items.compactMap { item in
      guard case .text(let name) = item.value, !known.contains(name) else { return nil }
      if drafts.contains(where: { $0.path == name }) {
        return Diagnostic(
          .unknownPage, "`\(name)` is a draft, which the navigation cannot lead to", at: item.range,
          suggestions: [
            Suggestion("publish it by deleting `draft: true`, or take it out of the navigation")
          ])
      }
      return Diagnostic(
        .unknownPage, "There is no page or collection `\(name)` for the navigation", at: item.range,
        suggestions: Spelling.suggestions(for: name, among: known, at: item.range))
    }
  }

  private func referrers(_ records: RecordIndex) -> [[Referrer]] {
    var referrers = [[Referrer]](repeating: [], count: content.records.count)
    for (place, record) in content.records.enumerated() {
      var seen: Set<Int> = []
      for (path, _, reference) in record.values.references(record.kind.fields) {
        guard let target = records.place(of: reference.id), seen.insert(target).inserted else {
          continue
        }
        referrers[target].append(Referrer(record: place, field: path))
      }
      for identifier in record[Figure.formula]?.references ?? [] {
        guard let target = records.place(of: identifier.text), seen.insert(target).inserted else {
          continue
        }
        referrers[target].append(Referrer(record: place, field: Figure.formula.field.name))
      }
    }
    return referrers
  }
}
