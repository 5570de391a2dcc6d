import CommonMark
import Diagnostics
import Files
import Model

/// Finds out what the links of one prose lead to.
struct LinkResolver: Sendable {
  let content: Content
  let records: RecordIndex
  let addresses: SiteAddresses
  let files: FileIndex

  /// Resolves every link and image; what leads nowhere goes to `diagnostics`.
  ///
  /// Fragments on other pages are checked afterwards, when all headings are known.
  func resolve(
    _ prose: Prose, fragments: inout [PendingFragment], _ diagnostics: inout [Diagnostic]
  ) -> [ResolvedLink] {
    let folder = folder(of: prose)
    var links: [ResolvedLink] = []
    for id in prose.document.ids {
      let kind = prose.document[id].kind
      guard kind == .link || kind == .image else { continue }
      let occurrence = LinkOccurrence(prose: prose, node: id, isImage: kind == .image)
      let target = resolve(occurrence, folder, &fragments, &diagnostics)
      links.append(ResolvedLink(node: id, target: target))
    }
    return links
  }

  private func folder(of prose: Prose) -> String {
    let path = content.relativePath(prose.origin.file)
    return path.contains("/") ? parentPath(path) : ""
  }

  private func resolve(
    _ link: LinkOccurrence, _ folder: String, _ fragments: inout [PendingFragment],
    _ diagnostics: inout [Diagnostic]
  ) -> LinkTarget {
    let destination = link.destination
    if destination.isEmpty {
      diagnostics.append(
        Diagnostic(
          .emptyLink, "The link leads nowhere", at: link.range,
          suggestions: [Suggestion("write a destination, such as `agency:its-id` or `page.md`")]))
      return .broken
    }
    if let colon = destination.firstIndex(of: ":"),
      !destination[..<colon].contains(where: { $0 == "/" || $0 == "#" || $0 == "." })
    {
      let scheme = destination[..<colon]
      let rest = destination[destination.index(after: colon)...]
      return resolve(String(scheme), String(rest), link, &diagnostics)
    }
    let target = resolveFile(link, folder, &fragments, &diagnostics)
    if case .address = target, link.isImage {
      return broken(.brokenLink, "A picture is a file, not a page", link, [], &diagnostics)
    }
    if target != .broken, !link.isImage, link.text.isEmpty {
      return broken(
        .emptyLink, "The link has no text", link,
        [Suggestion("write between the brackets what is found there")], &diagnostics)
    }
    return target
  }

  private func resolve(
    _ scheme: String, _ rest: String, _ link: LinkOccurrence, _ diagnostics: inout [Diagnostic]
  ) -> LinkTarget {
    switch scheme {
    case "plain":
      if link.text.isEmpty {
        return broken(
          .emptyLink, "The link has no text", link,
          [Suggestion("write between the brackets what is to be left alone")], &diagnostics)
      }
      return .plain
    case "https", "http", "mailto", "tel":
      if link.isImage {
        return broken(
          .unknownScheme, "A picture is loaded from the site itself, from nobody else", link,
          [Suggestion("put the file into the content folder")], &diagnostics)
      }
      if link.text.isEmpty {
        return broken(.emptyLink, "The link has no text", link, [], &diagnostics)
      }
      return .external(link.destination)
    default: break
    }
    guard let kind = content.kinds.first(where: { $0.name == scheme }) else {
      let known = content.kinds.map(\.name) + ["plain", "https", "mailto"]
      var suggestions = Spelling.suggestions(for: scheme, among: known)
      if suggestions.isEmpty {
        suggestions = [
          Suggestion(
            "links to records begin with \(known.dropLast(2).map { "`\($0):`" }.joined(separator: ", "))"
          )
        ]
      }
      return broken(
        .unknownScheme, "There is no kind of link that begins with `\(scheme):`", link, suggestions,
        &diagnostics)
    }
    return resolve(kind, rest, link, &diagnostics)
  }

  private func resolve(
    _ kind: RecordKind, _ rest: String, _ link: LinkOccurrence, _ diagnostics: inout [Diagnostic]
  ) -> LinkTarget {
    let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts.first ?? "")
    let detail = parts.count > 1 ? String(parts[1]) : nil
    guard let place = records.place(of: id) else {
      let all = content.records
      let near =
        diagnostics.count >= Spelling.guesses
        ? nil
        : Spelling.guess(id, among: records.identifiers(ofKinds: [kind.name]))
          ?? Spelling.guess(id, among: records.identifiers(ofKinds: []))
      let suggestions = near.flatMap { near, isOnly in
        records.place(of: near).map { place in
          let scheme = all[place].kind.name == kind.name ? "" : all[place].kind.name + ":"
          return [
            Suggestion(
              "did you mean `\(scheme)\(near)`?",
              replacement: !isOnly
                ? nil
                : link.replaceableRange.map {
                  Replacement(
                    $0, with: "\(all[place].kind.name):\(near)\(detail.map { "#" + $0 } ?? "")")
                })
          ]
        }
      }
      return broken(
        .unknownReference, "There is no \(kind.name) `\(id)`", link,
        suggestions ?? [
          Suggestion("write a record with this id into `\(kind.collection).yml`")
        ], &diagnostics)
    }
    let record = content.records[place]
    guard record.kind == kind else {
      return broken(
        .wrongReferenceKind,
        "`\(id)` is \(record.kind.name.withIndefiniteArticle), not \(kind.name.withIndefiniteArticle)",
        link,
        [
          Suggestion(
            "write `\(record.kind.name):\(id)`",
            replacement: link.replaceableRange.map {
              Replacement($0, with: "\(record.kind.name):\(rest)")
            })
        ], &diagnostics)
    }
    if link.isImage {
      return broken(.brokenLink, "A record is no picture", link, [], &diagnostics)
    }
    if link.text == Array(link.destination.utf8) {
      return broken(
        .emptyLink, "Readers would see the address instead of words", link,
        [Suggestion("write `[](\(link.destination))`, or words between the brackets")],
        &diagnostics)
    }
    if kind.referenceStyle != .citation, !link.title.isEmpty {
      return broken(
        .wrongReferenceKind,
        "Only a reference to a source says where in it: “\(link.title)” is lost",
        link, [Suggestion("take it out, or add `[](source:its-id \"\(link.title)\")`")],
        &diagnostics)
    }
    switch kind.referenceStyle {
    case .link:
      if let detail {
        return broken(
          .brokenFragment,
          "A reference to \(kind.name.withIndefiniteArticle) has no part after `#`",
          link, [Suggestion("leave out `#\(detail)`")], &diagnostics)
      }
      return .record(place)
    case .citation: return .citation(source: place, at: link.title.isEmpty ? nil : link.title)
    case .number: return number(place, record, detail, link, &diagnostics)
    }
  }

  private func number(
    _ place: Int, _ record: Record, _ detail: String?, _ link: LinkOccurrence,
    _ diagnostics: inout [Diagnostic]
  ) -> LinkTarget {
    let statements = record[Figure.statements]
    guard let detail else { return .number(figure: place, statement: statements.isEmpty ? nil : 0) }
    if let index = statements.firstIndex(where: { $0.id == detail }) {
      return .number(figure: place, statement: index)
    }
    return broken(
      .unknownStatement, "The figure `\(record.id)` has no statement `\(detail)`", link,
      Spelling.suggestions(
        for: detail, among: statements.map(\.id), at: link.range(ofFragment: detail)
      ).ifEmpty(
        [
          Suggestion(
            statements.isEmpty
              ? "it has none: leave out `#\(detail)`"
              : "its statements are \(statements.map { "`\($0.id)`" }.joined(separator: ", "))")
        ]
      ), &diagnostics)
  }

  private func resolveFile(
    _ link: LinkOccurrence, _ folder: String, _ fragments: inout [PendingFragment],
    _ diagnostics: inout [Diagnostic]
  ) -> LinkTarget {
    let parts = link.destination.split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = percentDecoded(String(parts[0]))
    let fragment = parts.count > 1 ? percentDecoded(String(parts[1])) : nil
    if path.isEmpty {
      let own = content.relativePath(link.prose.origin.file)
      fragments.append(
        PendingFragment(link: link, file: own, fragment: fragment ?? "", isOwn: true))
      return .address("", fragment: fragment)
    }
    if path.hasPrefix("//") {
      return broken(
        .brokenLink, "An address outside the site begins with `https://`", link,
        [Suggestion("write `https:\(link.destination)`")], &diagnostics)
    }
    if path.hasPrefix("/") {
      let relative = String(path.drop { $0 == "/" })
      return broken(
        .brokenLink, "A link begins at the file that it stands in, not at the site's root", link,
        [
          Suggestion(
            "write `\(String(repeating: "../", count: folder.isEmpty ? 0 : folder.split(separator: "/").count))\(relative)`"
          )
        ],
        &diagnostics)
    }
    guard let file = normalisedPath(path, from: folder) else {
      return broken(
        .brokenLink, "The link leads out of the content folder", link, [], &diagnostics)
    }
    switch files[file] {
    case .address(let address)?:
      if let fragment {
        fragments.append(PendingFragment(link: link, file: file, fragment: fragment))
      }
      return .address(address, fragment: fragment)
    case .asset?: return .asset(file)
    case .draft?:
      return broken(
        .linkToDraft, "`\(file)` is a draft, which readers cannot open", link,
        [Suggestion("publish it by deleting `draft: true`, or take the link out")], &diagnostics)
    case nil:
      return broken(
        .brokenLink, "There is no file `\(file)`", link,
        diagnostics.count < Spelling.guesses ? files.suggestions(for: file, from: folder) : [],
        &diagnostics)
    }
  }

  private func broken(
    _ kind: DiagnosticKind, _ message: String, _ link: LinkOccurrence,
    _ suggestions: [Suggestion], _ diagnostics: inout [Diagnostic]
  ) -> LinkTarget {
    diagnostics.append(
      Diagnostic(
        kind, message, at: link.destinationRange ?? link.range, suggestions: suggestions))
    return .broken
  }
}

/// A fragment to be looked up once every page's headings are known.
struct PendingFragment: Sendable {
  let link: LinkOccurrence
  /// The file that it should stand in, relative to the content folder.
  let file: String
  let fragment: String
  /// Whether the link leads to the page or record that it stands on.
  var isOwn = false
}

extension Array {
  func ifEmpty(_ other: @autoclosure () -> [Element]) -> [Element] { isEmpty ? other() : self }
}

/// Undoes percent-encoding (RFC 3986, 2.1); text that is not encoded stays as it is.
func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    // Swift reads "+f" as a number as well.
    if byte == UInt8(ascii: "%"), rest.count >= 2, rest.first != UInt8(ascii: "+"),
      let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
