import CommonMark

/// Finds the entries of a glossary in pages.
///
/// Built once for a site; a value that any number of threads can use at once, each with a
/// ``MatchingScratch`` of its own.
///
///     let matcher = GlossaryMatcher(entries)
///     let found = matcher.mentions(in: document, excluding: [ownTarget])
///
/// What is recognised:
/// - Whole words, the longest form first, whatever the order of the entries, and of overlapping forms
///   of one length the first in the text. What a longer form
///   covers belongs to it, also where it cannot be linked: on the page of *National Flood Centre*
///   no other entry is linked to the *Flood Centre* in it.
/// - White space of any length and kind is one space, a line end too; typographic apostrophes and
///   hyphens are the plain ones.
/// - A possessive (`NATO’s`) ends the word. Beside a hyphen only exact forms without small letters
///   are found (`NATO-led`): `cross-lake board` is no `lake board`, `Bois-sur-Arden` not `Arden`.
public struct GlossaryMatcher: Sendable {
  /// Forms that several entries claim in the same case, in the order of the entries.
  public let ambiguities: [GlossaryAmbiguity]
  let scanner: Scanner

  /// - Complexity: O(n · s) in the length n of all forms and the number s of different letters.
  public init(_ entries: [GlossaryEntry]) {
    self.init(entries, rowBudget: AutomatonBuilder.defaultRowBudget)
  }

  init(_ entries: [GlossaryEntry], rowBudget: Int) {
    let table = FormTable(entries)
    let claims = FormClaims(table)
    ambiguities = claims.ambiguities
    scanner = Scanner(table, claims, rowBudget: rowBudget)
  }

  /// The form of a mention, as the editor wrote it.
  public func text(ofForm form: Int32) -> String { scanner.table.texts[Int(form)] }

  /// All mentions of one page in reading order, and which of them to link and write out.
  /// - Parameters:
  ///   - insets: Documents that are read in the place of nodes of the page, in order.
  ///   - excluding: The targets whose own page this is: their uses are left out.
  ///   - references: The author's links to records, in order of document and link.
  ///   - findingAcronyms: Whether to look for acronyms that belong to no entry.
  ///   - scratch: Memory to work in, kept from page to page.
  /// - Complexity: O(n · w) in the length of the text, w being the words of the longest form.
  public func mentions(
    in document: Document, insets: [Inset] = [], excluding: Set<Int> = [],
    references: [ResolvedReference] = [], findingAcronyms: Bool = false,
    scratch: inout MatchingScratch
  ) -> PageMentions {
    scratch.policy.beginPage(slotCount: scanner.table.slots.count)
    var reading = PageReading(
      excluding: excluding, references: references[...],
      findingAcronyms: findingAcronyms)
    reading.readPage(document, insets: insets, scratch: &scratch, scanner)
    return reading.result
  }

  /// All mentions of one page, in memory of its own.
  public func mentions(
    in document: Document, insets: [Inset] = [], excluding: Set<Int> = [],
    references: [ResolvedReference] = [], findingAcronyms: Bool = false
  ) -> PageMentions {
    var scratch = MatchingScratch()
    return mentions(
      in: document, insets: insets, excluding: excluding, references: references,
      findingAcronyms: findingAcronyms, scratch: &scratch)
  }

  /// The words of a document that look like acronyms and belong to no entry.
  public func acronyms(in document: Document) -> [UnknownAcronym] {
    mentions(in: document, findingAcronyms: true).acronyms
  }
}

/// The memory that matching works in: one for each thread, reused from page to page.
public struct MatchingScratch: Sendable {
  var run = TextRun()
  /// The places of quotation marks and apostrophes in the run.
  var marks: [Int32] = []
  var matches: [Match] = []
  var overlaps = OverlapResolver()
  var quotations = Quotations()
  var policy = MentionPolicy()

  public init() {}
}
