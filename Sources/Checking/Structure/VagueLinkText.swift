import Diagnostics
import Linking
import Model
import Reading
import Tracing

/// The words of a link say what is found behind it, also to those who hear only the links of a page.
struct VagueLinkText: EditorialRule {
  static let kind = DiagnosticKind.vagueLinkText

  init(_ inspection: Inspection) {}

  func check(_ page: TracedPage, into findings: inout [Diagnostic]) {
    var places: [String: (place: String, range: SourceRange)] = [:]
    for passage in page.text.passages {
      for link in passage.links where !link.isImage && !link.isEmpty {
        guard Self.leadsSomewhere(link.target, from: page.text.place) else { continue }
        let text = String(decoding: passage.text[link.range], as: UTF8.self)
        let words = Self.fold(text)
        // A picture's own description is the text of the link around it.
        if words.isEmpty, text.contains("\u{FFFC}") { continue }
        let range = passage.range(link.range)
        if let finding = vague(text, words, range) {
          findings.append(finding)
        } else if let place = Self.place(link.target) {
          guard let first = places[words] else {
            places[words] = (place, range)
            continue
          }
          guard first.place != place else { continue }
          findings.append(
            Diagnostic(
              .vagueLinkText, "“\(text)” leads to another place here than further up", at: range,
              notes: [Note("The same words", at: first.range)],
              suggestions: [Suggestion("say in one of the two what sets it apart")]))
        }
      }
    }
  }

  private func vague(_ text: String, _ words: String, _ range: SourceRange) -> Diagnostic? {
    if Self.isAddress(text) {
      return Diagnostic(
        .vagueLinkText, "An address does not say what is found there", at: range,
        suggestions: [Suggestion("write `[what is found there](\(text))`")])
    }
    guard words.isEmpty || Self.vague.contains(words) else { return nil }
    return Diagnostic(
      .vagueLinkText, "“\(text)” does not say where the link leads", at: range,
      suggestions: [Suggestion("link the words that name what is found there")])
  }

  /// Whether a target is a place: a number and a citation are linked by what they are, and a record
  /// that leads to itself leads nowhere.
  private static func leadsSomewhere(_ target: LinkTarget, from place: ProsePlace) -> Bool {
    switch target {
    case .record(let record): place != .record(record)
    case .address, .asset, .external: true
    case .number, .citation, .plain, .broken: false
    }
  }

  /// What a link leads to, parts of one page being one place; records are told apart by what is said
  /// of them in the sentence.
  private static func place(_ target: LinkTarget) -> String? {
    switch target {
    case .address(let path, _), .asset(let path), .external(let path): path
    case .record, .number, .citation, .plain, .broken: nil
    }
  }

  private static func isAddress(_ text: String) -> Bool {
    !text.contains(where: \.isWhitespace)
      && (text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www."))
  }

  /// Small letters and digits, with one space between words.
  private static func fold(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "’" && $0 != "'" }
      .joined(separator: " ")
  }

  private static let vague: Set<String> = [
    "here", "click", "click here", "click this", "click this link", "tap here", "go", "go here",
    "go there", "look here", "see here", "see this", "see more", "see", "this", "that", "there",
    "this link", "the link", "link", "links", "this page", "that page", "the page", "page",
    "this site", "this website", "the website", "website", "web page", "webpage", "this article",
    "this document", "this one", "more", "more here", "more info", "more information",
    "more details", "details", "further information", "read", "read here", "read more",
    "read more here", "read on", "read this", "continue", "continue reading", "learn more",
    "find out more", "find out more here", "follow this link", "info", "information", "download",
    "download here", "url", "www", "visit",
  ]
}
