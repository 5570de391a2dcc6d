/// Decides which uses are linked, and which acronyms are written out.
///
/// - A use is linked when it is the first in its section that can be: in prose, and under one parent.
///   A reference by the author counts as the section's link.
/// - An acronym is written out at the first use on the page that can be linked and where the grammar
///   does not suffer; earlier uses that do not fit stay short. From the place where the author wrote
///   it out, whatever the context, it never is.
/// - What is written out is linked, also when its section has a link already.
struct MentionPolicy: Sendable {
  /// By slot: the section with the last link, counted over the life of the policy.
  private var linkedIn: [Int] = []
  /// By slot: the page on which the acronym was written out last, likewise counted.
  private var writtenOutOn: [Int] = []
  private var section = 0
  private var page = 0

  /// Forgets the page before.
  /// - Complexity: O(1) but for the first page; the counters make clearing needless.
  mutating func beginPage(slotCount: Int) {
    page += 1
    section += 1
    if linkedIn.count < slotCount {
      linkedIn += [Int](repeating: 0, count: slotCount - linkedIn.count)
      writtenOutOn += [Int](repeating: 0, count: slotCount - writtenOutOn.count)
    }
  }

  /// Begins a section: at every heading of level 1 or 2.
  mutating func beginSection() { section += 1 }

  /// Takes note of a link that the author made.
  mutating func noteReference(to slot: Int32) { linkedIn[Int(slot)] = section }

  /// Whether the acronym has stood on this page with its expansion.
  func isWrittenOut(_ slot: Int32) -> Bool { writtenOutOn[Int(slot)] == page }

  /// Settles ``Mention/isLinked`` and ``Mention/isExpanded``.
  /// - Parameter isExpandable: Whether the form is an acronym that may be written out.
  mutating func decide(_ mention: inout Mention, slot: Int32, isExpandable: Bool) {
    if mention.surroundings.contains(.introduction) { writtenOutOn[Int(slot)] = page }
    guard mention.context == .prose, mention.isWrappable,
      !mention.surroundings.contains(.besideIntroduction)
    else { return }
    if isExpandable, !isWrittenOut(slot),
      mention.surroundings.isDisjoint(with: .unfitForExpansion)
    {
      mention.isExpanded = true
      writtenOutOn[Int(slot)] = page
    }
    mention.isLinked = mention.isExpanded || linkedIn[Int(slot)] != section
    if mention.isLinked { linkedIn[Int(slot)] = section }
  }
}
