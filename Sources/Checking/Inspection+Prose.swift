import Diagnostics
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

extension FieldValues {
  /// Where the words of a field stand, without the quotation marks around them.
  func wordsRange<Value: FieldConvertible>(of key: FieldKey<Value>) -> SourceRange? {
    self[key.field.name]?.wordsRange
  }
}

extension LocatedValue {
  /// Where the words stand, without the quotation marks around them.
  var wordsRange: SourceRange {
    writtenText.flatMap { self.range(ofWritten: 0..<$0.utf8.count) } ?? range
  }
}
