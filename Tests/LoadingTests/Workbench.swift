import Diagnostics
import Model
import TestSupport

@testable import Loading

/// What came of reading one text, and what was found wrong with it.
struct Reading<Value> {
  var value: Value
  var diagnostics: [Diagnostic]
}

let proseReader = ProseReader(smartPunctuation: false, blockKinds: BlockKind.standard)

/// Reads a page's body, or a text that may hold no blocks.
func readProse(_ source: MarkedSource, allowsBlocks: Bool = true) -> Reading<Prose> {
  var diagnostics: [Diagnostic] = []
  let prose = proseReader.read(
    source.file.bytes[...], origin: TextOrigin(file: source.file, offset: 0),
    allowsBlocks: allowsBlocks, &diagnostics)
  return Reading(value: prose, diagnostics: diagnostics)
}

/// Reads front matter and body by the declaration of pages.
func readPage(_ source: MarkedSource) -> Reading<MarkdownFile> {
  var diagnostics: [Diagnostic] = []
  let page = MarkdownFile(
    source.file, fields: Page.fields, owner: "A page", except: [], proseReader, allowsBlocks: true,
    &diagnostics)
  return Reading(value: page, diagnostics: diagnostics)
}

/// Reads a data file of boats, a kind that is no standard one.
func readBoats(_ source: MarkedSource) -> Reading<[Record]> {
  var diagnostics: [Diagnostic] = []
  let records = RecordReader(kind: Boat.kind, proseReader: proseReader)
    .readList(source.file, &diagnostics)
  return Reading(value: records, diagnostics: diagnostics)
}

/// Reads a Markdown file that describes one boat.
func readBoat(_ source: MarkedSource) -> Reading<Record?> {
  var diagnostics: [Diagnostic] = []
  let record = RecordReader(kind: Boat.kind, proseReader: proseReader)
    .readFile(source.file, &diagnostics)
  return Reading(value: record, diagnostics: diagnostics)
}

/// A kind of record with a field of every type.
enum Boat {
  static let name = FieldKey<String>("name", required: true, "Its name.")
  static let forms = FieldKey<[String]>("forms", "Other spellings.")
  static let rig = FieldKey<Rig>("rig", "How it is rigged.")
  static let afloat = FieldKey<Bool>("afloat", "Whether it swims.")
  static let masts = FieldKey<Int>("masts", "How many masts it has.")
  static let draught = FieldKey<Double>("draught", .decimal(0...20), "In metres.")
  static let built = FieldKey<Period>("built", "When it was built.")
  static let crew = FieldKey<Quantity>("crew", "How many sail it.")
  static let home = FieldKey<Reference>("home", .reference(kinds: ["place"]), "Its port.")
  static let website = FieldKey<String>("website", .url, "Where it is shown.")
  static let load = FieldKey<Formula>("load", "What it carries.")
  static let voyages = FieldKey<[Voyage]>("voyages", "Where it went.")
  static let description = FieldKey<Prose>("description", required: true, "What it is.")

  enum Rig: String, FieldChoice { case sloop, ketch, schooner }

  static let kind = RecordKind(
    "boat", collection: "boats", "Something that swims.", nameField: "name",
    fields: [
      name.field, forms.field, rig.field, afloat.field, masts.field, draught.field, built.field,
      crew.field, home.field, website.field, load.field, voyages.field, description.field,
    ])
}

struct Voyage: FieldGroup {
  static let groupName = "Voyage"
  let values: FieldValues

  static let to = FieldKey<String>("to", required: true, "Where it went.")
  static let note = FieldKey<Prose>("note", "What happened.")
  static let fields: [Field] = [to.field, note.field]
}

extension SourceRange {
  /// The text that the range holds.
  var text: String { String(decoding: file.bytes[offsets], as: UTF8.self) }
}

extension Prose {
  /// The words of the text.
  var words: String { String(decoding: document.plainText(of: 0), as: UTF8.self) }
}
