import Foundation

/// What is wrong with the HTML files of a folder: tags that do not match, attributes and ids that stand
/// twice, links that lead nowhere, and what a strict Content-Security-Policy would block.
struct HTMLInspection {
  private(set) var problems: [String] = []
  private(set) var pages = 0
  private(set) var links = 0
  private let folder: URL
  private var ids: [String: Set<String>] = [:]
  private var destinations: [(page: String, destination: String)] = []

  init(of folder: String) throws {
    self.folder = URL(fileURLWithPath: folder).resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(atPath: folder)
    for case let path as String in files ?? .init() where path.hasSuffix(".html") {
      pages += 1
      inspect(
        try String(contentsOf: self.folder.appendingPathComponent(path), encoding: .utf8), path)
    }
    for (page, destination) in destinations { follow(destination, from: page) }
  }

  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// Elements that end a paragraph, so that one within a paragraph breaks it.
  private static let flowOnly: Set<String> = [
    "address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p",
    "pre", "section", "table", "ul",
  ]

  private mutating func inspect(_ html: String, _ page: String) {
    if !html.hasPrefix("<!DOCTYPE html>") { problems.append("\(page): no doctype") }
    var open: [String] = []
    var found: Set<String> = []
    var headings = 0
    for tag in Tag.all(in: html) {
      if tag.isEnd {
        if open.last == tag.name {
          open.removeLast()
        } else {
          problems.append("\(page): </\(tag.name)> where </\(open.last ?? "nothing")> is open")
          return
        }
        continue
      }
      if Self.flowOnly.contains(tag.name), open.contains("p") {
        problems.append("\(page): <\(tag.name)> in a paragraph")
      }
      if ["a", "button"].contains(tag.name), open.contains("a") || open.contains("button") {
        problems.append("\(page): <\(tag.name)> in a link or button")
      }
      if tag.name == "h1" { headings += 1 }
      // The page to search on has the only script, in a file of its own.
      let isSearch = page == "search/index.html" && tag.attributes["src"] != nil
      if tag.name == "style"
        || tag.name == "script" && tag.attributes["type"] != "application/ld+json" && !isSearch
      {
        problems.append("\(page): <\(tag.name)>")
      }
      for (name, value) in tag.attributes {
        if name == "style" || name.hasPrefix("on") {
          problems.append("\(page): \(name)=\"\(value)\"")
        }
      }
      problems += tag.repeated.map { "\(page): \($0) stands twice in <\(tag.name)>" }
      if let id = tag.attributes["id"] {
        if id.isEmpty { problems.append("\(page): an empty id") }
        if !found.insert(id).inserted { problems.append("\(page): the id \(id) stands twice") }
      }
      for key in ["href", "src"] {
        if let destination = tag.attributes[key] { destinations.append((page, destination)) }
      }
      if let target = tag.attributes["popovertarget"] { destinations.append((page, "#" + target)) }
      if !Self.voidElements.contains(tag.name), !tag.isSelfClosing { open.append(tag.name) }
    }
    if !open.isEmpty { problems.append("\(page): never closed: \(open.joined(separator: " "))") }
    if headings != 1 { problems.append("\(page): \(headings) h1") }
    ids[page] = found
  }

  private mutating func follow(_ destination: String, from page: String) {
    if destination.hasPrefix("https://") || destination.hasPrefix("mailto:") { return }
    links += 1
    // The page for a wrong address begins its links at the site's root.
    if page == "404.html", destination.hasPrefix("/") { return }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts[0]).removingPercentEncoding ?? ""
    var target = page
    if !path.isEmpty {
      let base = URL(fileURLWithPath: "/" + page).deletingLastPathComponent()
      target = String(
        URL(fileURLWithPath: path, relativeTo: base).standardizedFileURL.path.dropFirst())
      if path.hasSuffix("/") || path == "." || target.isEmpty {
        target += target.isEmpty ? "index.html" : "/index.html"
      }
    }
    guard FileManager.default.fileExists(atPath: folder.appendingPathComponent(target).path) else {
      problems.append("\(page): \(destination) leads nowhere")
      return
    }
    if parts.count > 1, target.hasSuffix(".html") {
      let fragment = String(parts[1]).removingPercentEncoding ?? ""
      if !(ids[target] ?? []).contains(fragment) {
        problems.append("\(page): \(destination) has no such fragment")
      }
    }
  }

  /// A start or end tag.
  private struct Tag {
    var name = ""
    var isEnd = false
    var isSelfClosing = false
    var attributes: [String: String] = [:]
    var repeated: [String] = []

    static func all(in html: String) -> [Tag] {
      var tags: [Tag] = []
      var rest = Substring(html)
      while let start = rest.firstIndex(of: "<") {
        rest = rest[start...]
        if rest.hasPrefix("<!--") {
          rest = rest.range(of: "-->").map { rest[$0.upperBound...] } ?? ""
          continue
        }
        guard let end = end(of: rest) else { break }
        let inner = rest[rest.index(after: rest.startIndex)..<end]
        rest = rest[rest.index(after: end)...]
        if !inner.hasPrefix("!") { tags.append(Tag(inner)) }
      }
      return tags
    }

    /// The `>` that ends a tag: not one within an attribute's value.
    private static func end(of text: Substring) -> Substring.Index? {
      var quote: Character?
      for index in text.indices {
        let character = text[index]
        if let open = quote {
          if character == open { quote = nil }
        } else if character == "\"" || character == "'" {
          quote = character
        } else if character == ">" {
          return index
        }
      }
      return nil
    }

    init(_ inner: Substring) {
      var rest = inner
      if rest.hasPrefix("/") {
        isEnd = true
        rest.removeFirst()
      }
      if rest.hasSuffix("/") {
        isSelfClosing = true
        rest.removeLast()
      }
      name = rest.prefix { !$0.isWhitespace }.lowercased()
      rest = rest.drop { !$0.isWhitespace }
      while true {
        rest = rest.drop { $0.isWhitespace }
        guard !rest.isEmpty else { return }
        let key = rest.prefix { !$0.isWhitespace && $0 != "=" }
        rest = rest[key.endIndex...]
        var value: Substring = ""
        if rest.hasPrefix("=\"") {
          rest = rest.dropFirst(2)
          value = rest.prefix { $0 != "\"" }
          rest = rest[value.endIndex...].dropFirst()
        }
        if attributes.updateValue(
          value.replacingOccurrences(of: "&amp;", with: "&"), forKey: key.lowercased()) != nil
        {
          repeated.append(String(key))
        }
      }
    }
  }
}
