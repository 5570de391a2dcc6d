import CommonMark
import Diagnostics
import Linking
import Model

/// Every address of other sites that a site names, with the places where it stands.
struct OutsideLinkPlaces: Sendable {
  /// In the order in which they were found: pages, then records.
  private(set) var addresses: [(address: WebAddress, places: [OutsideLinkPlace])] = []
  /// What looks like an address and cannot be asked.
  private(set) var unfit: [(text: String, error: WebAddressError, place: OutsideLinkPlace)] = []
  private var index: [WebAddress: Int] = [:]

  /// - Complexity: O(links + fields).
  init(_ site: Site) {
    for (page, linked) in zip(site.content.pages, site.pages) {
      add(page.values, Page.fields)
      add(linked.body)
      for block in page.body.blocks { add(block.values, block.kind.fields) }
    }
    for (record, linked) in zip(site.content.records, site.linkedRecords) {
      add(record.values, record.kind.fields)
      for (path, _) in record.values.proseFields {
        if let prose = linked.prose[path] { add(prose) }
      }
    }
  }

  private mutating func add(_ linked: LinkedProse) {
    let prose = linked.prose
    for link in linked.links {
      guard case .external(let text) = link.target else { continue }
      let form = prose.document.linkSource(of: link.node)?.form
      let range = prose.document.destinationRange(of: link.node).map { prose.range($0) }
      add(
        text, range ?? prose.range(of: prose.document[link.node]),
        form == .inline ? .destination : form == .autolink ? .autolink : .elsewhere)
    }
    for cell in linked.cells.joined().joined() { add(cell) }
  }

  private mutating func add(_ values: FieldValues, _ fields: [Field]) {
    for field in fields {
      if let value = values[field.name] { add(value, field.type) }
    }
  }

  private mutating func add(_ value: LocatedValue, _ type: FieldType) {
    switch (value.value, type) {
    case (.text(let text), .url):
      let inner = value.range(ofWritten: 0..<text.utf8.count)
      add(text, inner ?? value.range, value.writtenText == text ? .scalar : .elsewhere)
    case (.list(let items), .list(let element)):
      for item in items { add(item, element) }
    case (.group(let group), .group(_, let fields)): add(group, fields)
    default: break
    }
  }

  private mutating func add(
    _ text: String, _ range: SourceRange, _ form: OutsideLinkPlace.Form
  ) {
    do throws(WebAddressError) {
      let (address, fragment) = try WebAddress.read(text)
      let place = OutsideLinkPlace(range: range, form: form, fragment: fragment)
      if let known = index[address] {
        addresses[known].places.append(place)
      } else {
        index[address] = addresses.count
        addresses.append((address, [place]))
      }
    } catch {
      // Nothing on the web answers for `mailto:` and `tel:`.
      if case .otherScheme = error { return }
      unfit.append((text, error, OutsideLinkPlace(range: range, form: form, fragment: nil)))
    }
  }
}

/// Where an address stands, and whether another can be written in its place.
struct OutsideLinkPlace: Sendable {
  enum Form: Sendable {
    /// The destination of a link: `[text](address)`.
    case destination
    /// `<address>`
    case autolink
    /// A value of YAML.
    case scalar
    /// The address stands in another place than the link, or is written with escapes.
    case elsewhere
  }
  let range: SourceRange
  let form: Form
  /// What stands behind `#`.
  let fragment: String?

  /// The edit that writes `address` instead; nil where it could be read as something else there.
  func replacement(with address: String) -> Replacement? {
    var text = address
    if let fragment, !fragment.isEmpty, !text.contains("#") { text += "#" + fragment }
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    let isPlain =
      switch form {
      case .destination: !text.contains(where: isMarkup) && Self.hasPairedParentheses(text)
      case .autolink: !text.contains(where: isMarkup)
      // Between quotation marks or brackets these would end the value.
      case .scalar: !text.contains { "'\"[]{},".contains($0) }
      case .elsewhere: false
      }
    return isPlain ? Replacement(range, with: text) : nil
  }

  /// What Markdown could read as more than a letter of an address; `;` ends a reference to a
  /// character, such as `&copy;`.
  private func isMarkup(_ character: Character) -> Bool { "<>\\;`*".contains(character) }

  private static func hasPairedParentheses(_ text: String) -> Bool {
    var depth = 0
    for byte in text.utf8 where depth >= 0 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
    }
    return depth == 0
  }
}
