import Linking
import Model

extension Inspection {
  /// The linked texts of a page or record: a page's body, a record's prose fields.
  func proses(of place: ProsePlace) -> [LinkedProse] {
    switch place {
    case .page(let index): return [site.pages[index].body]
    case .record(let index):
      let linked = site.linkedRecords[index].prose
      return records[index].values.proseFields.compactMap { linked[$0.path] }
    }
  }
}
