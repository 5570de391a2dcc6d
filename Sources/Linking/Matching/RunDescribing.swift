import CommonMark

/// Turns the matches of one run into mentions.
struct RunDescribing {
  let document: Document
  let number: Int32
  let context: Mention.Context
  let section: Document.NodeID
  let heading: Document.NodeID

  private var segment = 0
  private var quotation = 0
  private var surroundings = SurroundingsReader()
  /// The expansion after an acronym, and the acronym's slot.
  private var expansionAhead: (range: Range<Int32>, slot: Int32) = (0..<0, -1)
  /// The end of the last words that an acronym may stand for, and their slot.
  private var wordsBehind: (end: Int32, slot: Int32) = (0, -1)

  init(
    document: Document, number: Int32, context: Mention.Context, section: Document.NodeID,
    heading: Document.NodeID
  ) {
    self.document = document
    self.number = number
    self.context = context
    self.section = section
    self.heading = heading
  }

  /// Appends the mention that `match` is, unless its target is excluded.
  mutating func append(
    _ match: Match, _ table: FormTable, _ excluding: Set<Int>, _ scratch: borrowing MatchingScratch,
    to mentions: inout [Mention]
  ) {
    let form = table.forms[Int(match.form)]
    let slot = table.slots[Int(form.slot)]
    if !excluding.isEmpty, excluding.contains(slot.target) { return }
    var mention = place(match, scratch)
    mention.target = slot.target
    mention.form = form.index
    if form.origin == .acronym, !slot.expansion.isEmpty {
      describeAcronym(match, form.slot, table, scratch, &mention, &mentions)
    } else if expansionAhead.slot == form.slot, match.start < expansionAhead.range.upperBound {
      mention.surroundings.insert(.besideIntroduction)
    }
    if form.origin == .name || form.origin == .expansion {
      wordsBehind = (match.end, form.slot)
    }
    mentions.append(mention)
  }

  private mutating func place(_ match: Match, _ scratch: borrowing MatchingScratch) -> Mention {
    segment = scratch.run.segment(at: match.start, from: segment)
    let first = scratch.run.segments[segment]
    var touchesLink = first.isLink
    var last = first
    var index = segment
    while index + 1 < scratch.run.segments.count,
      scratch.run.segments[index + 1].start < match.end
    {
      index += 1
      last = scratch.run.segments[index]
      touchesLink = touchesLink || last.isLink
    }
    var context = context
    if touchesLink {
      context = .link
    } else if context == .prose,
      scratch.quotations.overlaps(match.start, match.end, &quotation)
    {
      context = .quotation
    }
    let parents = (document.nodes[Int(first.node)].parent, document.nodes[Int(last.node)].parent)
    return Mention(
      target: 0, form: 0, document: number,
      start: Mention.Position(node: first.node, offset: match.start - first.start),
      end: Mention.Position(node: last.node, offset: match.end - last.start),
      context: context, surroundings: match.surroundings, isWrappable: parents.0 == parents.1,
      isLinked: false, isExpanded: false, section: section, heading: heading)
  }

  /// Notes what decides whether an acronym can be written out, and whether the author did so.
  private mutating func describeAcronym(
    _ match: Match, _ slotIndex: Int32, _ table: FormTable, _ scratch: borrowing MatchingScratch,
    _ mention: inout Mention, _ mentions: inout [Mention]
  ) {
    let slot = table.slots[Int(slotIndex)]
    let run = scratch.run.bytes.span.extracting(0..<scratch.run.count)
    let (start, end) = (Int(match.start), Int(match.end))
    if surroundings.isParenthesised(run, at: start) {
      mention.surroundings.insert(.parenthesised)
    }
    if SurroundingsReader.isBeforeParenthesis(run, end: end) {
      mention.surroundings.insert(.beforeParenthesis)
    }
    if SurroundingsReader.articleClashes(run, start: start, takesAn: slot.takesAn) {
      mention.surroundings.insert(.articleClash)
    }
    if wordsBehind.slot == slotIndex,
      Introduction.isApposition(run, from: Int(wordsBehind.end), to: start)
    {
      mention.surroundings.insert(.introduction)
    }
    // The other ways of introducing have a parenthesis beside the acronym.
    guard !mention.surroundings.isDisjoint(with: [.parenthesised, .beforeParenthesis]) else {
      return
    }
    let scalars = table.scalars.span
    let expansion = scalars.extracting(
      Int(slot.expansion.lowerBound)..<Int(slot.expansion.upperBound))
    guard let written = Introduction.expansion(expansion, beside: start, end, in: run) else {
      return
    }
    mention.surroundings.insert(.introduction)
    guard mention.context == .prose, mention.isWrappable else { return }
    if written.lowerBound >= match.end {
      expansionAhead = (written, slotIndex)
    } else {
      markExpansion(before: mention, written, scratch, &mentions)
    }
  }

  /// Marks the written-out words before an acronym, if they were the last mention.
  private func markExpansion(
    before acronym: Mention, _ written: Range<Int32>, _ scratch: borrowing MatchingScratch,
    _ mentions: inout [Mention]
  ) {
    guard let last = mentions.last, last.target == acronym.target, last.document == number,
      let segment = scratch.run.segments.prefix(self.segment + 1).last(where: {
        $0.node == last.start.node
      }), segment.start + last.start.offset >= written.lowerBound
    else { return }
    mentions[mentions.count - 1].surroundings.insert(.besideIntroduction)
  }
}
