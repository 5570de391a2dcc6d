import Model

/// What a page is about, for those who read it by machine.
enum PageSubject {
  /// The home page.
  case site
  case article
  /// The page of all records of a kind.
  case collection(RecordKind)
  /// The page of one record, by its place in the content.
  case record(Int)
  /// A folder of pages.
  case section
  /// A page that is there for the others, such as the list of corrections.
  case page
  /// The page for a wrong address, of which nothing is said.
  case nothing
}
