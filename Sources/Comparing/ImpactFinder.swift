import Diagnostics
import Linking
import Model

extension Comparison {
  /// Everything that the changes touch in the later state.
  ///
  /// The later state has to be linked with ``Linker/keepsAllMentions``, or only the words that are
  /// links are found.
  /// - Parameter today: what a correction to be pasted is dated.
  /// - Complexity: O(links + mentions + blocks of the site), and a sentence for each place found.
  public func impact(today: PartialDate? = nil) -> Impact {
    var changes: [Int: RecordChange] = [:]
    for change in records where change.before != nil {
      if let place = change.after { changes[place] = change }
    }
    let changed = changes.keys.sorted()
    let dependents = Dependents(changed, after)
    let new = Set(records.filter { $0.before == nil }.compactMap(\.after))
    let followers = dependents.followers.filter { !new.contains($0) }
    var finder = TouchFinder(after, touched: changed + followers)
    finder.find()
    let corrections = RecordedCorrections(before: before, after: after)
    let unrecorded = unrecorded(today, corrections)
    let touched = (changed + followers).map { place in
      TouchedRecord(
        record: place, change: changes[place], restsOn: dependents.restsOn[place] ?? [],
        corrections: corrections.new(of: after.content.records[place].id).map(\.values.range),
        unrecorded: unrecorded[place] ?? [], touches: finder.touches[place] ?? [])
    }
    return Impact(comparison: self, records: touched)
  }
}
