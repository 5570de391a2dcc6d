import CommonMark

/// One way through a page and its insets, block by block.
///
/// The scanner is passed on, not kept: a copy would count each of its tables.
struct PageReading {
  let excluding: Set<Int>
  /// Those that are still to come.
  var references: ArraySlice<ResolvedReference>
  let findingAcronyms: Bool
  var result = PageMentions()

  private var section: Document.NodeID = -1
  private var heading: Document.NodeID = -1

  init(
    excluding: Set<Int>, references: ArraySlice<ResolvedReference>,
    findingAcronyms: Bool
  ) {
    self.excluding = excluding
    self.references = references
    self.findingAcronyms = findingAcronyms
  }

  mutating func readPage(
    _ document: Document, insets: [Inset], scratch: inout MatchingScratch, _ scanner: Scanner
  ) {
    var inset = 0
    var quoteEnd: Document.NodeID = 0
    var id: Document.NodeID = 0
    while id < document.nodes.count {
      while inset < insets.count, insets[inset].at <= id {
        inset += 1
        readInset(insets[inset - 1].document, Int32(inset), scratch: &scratch, scanner)
      }
      let node = document.nodes[Int(id)]
      if node.kind == .heading, node.parent == 0 {
        heading = id
        if node.number <= 2 {
          section = id
          scratch.policy.beginSection()
        }
      }
      id = readBlock(document, 0, id, quoteEnd: &quoteEnd, scratch: &scratch, scanner)
    }
    while inset < insets.count {
      inset += 1
      readInset(insets[inset - 1].document, Int32(inset), scratch: &scratch, scanner)
    }
  }

  private mutating func readInset(
    _ document: Document, _ number: Int32, scratch: inout MatchingScratch, _ scanner: Scanner
  ) {
    var quoteEnd: Document.NodeID = 0
    var id: Document.NodeID = 0
    while id < document.nodes.count {
      id = readBlock(document, number, id, quoteEnd: &quoteEnd, scratch: &scratch, scanner)
    }
  }

  /// Reads the text of a block; the next node to look at.
  private mutating func readBlock(
    _ document: Document, _ number: Int32, _ id: Document.NodeID,
    quoteEnd: inout Document.NodeID, scratch: inout MatchingScratch, _ scanner: Scanner
  ) -> Document.NodeID {
    let node = document.nodes[Int(id)]
    switch node.kind {
    case .blockQuote: quoteEnd = max(quoteEnd, node.end)
    case .paragraph, .heading:
      let context: Mention.Context =
        id < quoteEnd ? .quotation : node.kind == .heading ? .heading : .prose
      scratch.run.fill(from: document, block: id)
      readRun(document, number, context, scratch: &scratch, scanner)
      return node.end
    default: break
    }
    return id + 1
  }

  private mutating func readRun(
    _ document: Document, _ number: Int32, _ context: Mention.Context,
    scratch: inout MatchingScratch, _ scanner: Scanner
  ) {
    scratch.marks.removeAll(keepingCapacity: true)
    scratch.matches.removeAll(keepingCapacity: true)
    let bytes = scratch.run.bytes
    let run = bytes.span.extracting(0..<scratch.run.count)
    scanner.scan(
      run, padded: bytes.span, marks: &scratch.marks, matches: &scratch.matches)
    scratch.overlaps.resolve(&scratch.matches, runLength: run.count)
    guard !scratch.matches.isEmpty || findingAcronyms || !scratch.run.links.isEmpty else { return }
    scratch.quotations.find(in: run, marks: scratch.marks)
    let first = result.mentions.count
    var describing = RunDescribing(
      document: document, number: number, context: context, section: section, heading: heading)
    for match in scratch.matches {
      describing.append(match, scanner.table, excluding, scratch, to: &result.mentions)
    }
    settle(from: first, number, scratch: &scratch, scanner)
    if findingAcronyms {
      var acronyms = AcronymSearch(document: document, number: number, context: context)
      acronyms.search(scratch, into: &result.acronyms)
    }
  }

  /// Applies the policy to the mentions of a run and the author's references among them.
  private mutating func settle(
    from first: Int, _ number: Int32, scratch: inout MatchingScratch, _ scanner: Scanner
  ) {
    var next = first
    for link in scratch.run.links {
      while let reference = references.first,
        (reference.document, reference.link) < (number, link)
      {
        references.removeFirst()
      }
      guard let reference = references.first else { break }
      guard reference.document == number, reference.link == link else { continue }
      decide(&next, before: link, scratch: &scratch, scanner)
      if let slot = scanner.table.slotOfTarget[reference.target] {
        scratch.policy.noteReference(to: slot)
      }
    }
    decide(&next, before: .max, scratch: &scratch, scanner)
  }

  private mutating func decide(
    _ next: inout Int, before node: Document.NodeID, scratch: inout MatchingScratch,
    _ scanner: Scanner
  ) {
    while next < result.mentions.count, result.mentions[next].start.node < node {
      let form = scanner.table.owners[Int(result.mentions[next].form)]
      scratch.policy.decide(
        &result.mentions[next], slot: form.slot,
        isExpandable: form.origin == .acronym
          && scanner.table.slots[Int(form.slot)].isExpandable)
      next += 1
    }
  }
}
