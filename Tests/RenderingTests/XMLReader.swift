import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Well-formedness and text as the platform's parser sees them.
final class XMLReader: NSObject, XMLParserDelegate {
  private(set) var text = ""
  private(set) var elements: [(name: String, text: String)] = []
  private var open = ""

  func read(_ bytes: [UInt8]) -> Bool {
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    return parser.parse()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
    open += string
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open = ""
    if let href = attributes["href"] { elements.append((name + " href", href)) }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    elements.append((name, open))
    open = ""
  }

  /// The texts of all elements, or values of `name href`, in order.
  func all(_ name: String) -> [String] { elements.filter { $0.name == name }.map(\.text) }
}
