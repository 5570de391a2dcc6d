import CommonMark
import Linking

/// A small glossary of invented bodies; targets are its indices in ``names``.
enum Glossary {
  static let names = ["jocc", "nca", "soca", "border-force", "mp", "camp", "sis", "uk"]

  static let entries: [GlossaryEntry] = [
    acronym("jocc", "JOCC", for: "Joint Operational Coordination Centre", forms: ["JOCCs"]),
    acronym("nca", "NCA", for: "National Crime Agency"),
    acronym("soca", "SOCA", for: "Serious Organised Crime Agency"),
    phrase("border-force", ["Border Force", "border force officers"]),
    acronym("mp", "MP", for: "Member of Parliament"),
    phrase("camp", ["the camp", "camp"]),
    acronym("sis", "SIS", for: "Schengen Information System"),
    acronym("uk", "UK", for: "United Kingdom", isWellKnown: true),
  ]

  static let matcher = GlossaryMatcher(entries)

  static func target(_ name: String) -> Int { names.firstIndex(of: name) ?? -1 }

  static func acronym(
    _ name: String, _ text: String, for expansion: String, forms: [String] = [],
    isWellKnown: Bool = false
  ) -> GlossaryEntry {
    GlossaryEntry(
      target: target(name),
      forms: [
        .init(text, exactCase: true, origin: .acronym),
        .init(expansion, exactCase: false, origin: .name),
      ] + forms.map { .init($0, exactCase: true, origin: .form) },
      expansion: expansion, isWellKnown: isWellKnown)
  }

  static func phrase(_ name: String, _ forms: [String]) -> GlossaryEntry {
    GlossaryEntry(
      target: target(name),
      forms: forms.map { .init($0, exactCase: false, origin: .form) })
  }
}

/// Shows a page with its linked mentions as `⟦text→target⟧` and those to be written out as
/// `⟦+text→target⟧`, a line for each block.
func marked(
  _ markdown: String, smart: Bool = false, matcher: GlossaryMatcher = Glossary.matcher,
  names: [String] = Glossary.names, excluding: Set<Int> = []
) -> String {
  let document = Parser(smartPunctuation: smart).parse(Array(markdown.utf8))
  let found = matcher.mentions(in: document, excluding: excluding)
  return Markup(document: document, names: names).render(found.mentions.filter(\.isLinked))
}

/// The targets of every use, linked or not, with its context.
func uses(_ markdown: String, matcher: GlossaryMatcher = Glossary.matcher) -> [String] {
  let document = Parser().parse(Array(markdown.utf8))
  return matcher.mentions(in: document).mentions.map {
    "\(Glossary.names[$0.target]) in \($0.context)"
  }
}

struct Markup {
  let document: Document
  let names: [String]

  func render(_ mentions: [Mention]) -> String {
    var output = ""
    var id: Document.NodeID = 0
    while id < document.nodes.count {
      let node = document[id]
      if node.kind == .paragraph || node.kind == .heading {
        if !output.isEmpty { output += "\n" }
        if node.kind == .heading { output += String(repeating: "#", count: Int(node.number)) + " " }
        for child in document.children(of: id) { output += inline(child, mentions) }
        id = node.end
      } else {
        id += 1
      }
    }
    return output
  }

  private func inline(_ id: Document.NodeID, _ mentions: [Mention]) -> String {
    let within = document.children(of: id).map { inline($0, mentions) }.joined()
    switch document[id].kind {
    case .text: return text(id, mentions)
    case .softBreak: return " "
    case .lineBreak: return "/"
    case .emphasis: return "*\(within)*"
    case .strong: return "**\(within)**"
    case .link: return "[\(within)]"
    case .image: return "!"
    default: return "`\(String(decoding: document.literal(of: id), as: UTF8.self))`"
    }
  }

  private func text(_ id: Document.NodeID, _ mentions: [Mention]) -> String {
    let literal = document.literal(of: id)
    var output: [UInt8] = []
    for offset in 0...literal.count {
      for mention in mentions where mention.end == .init(node: id, offset: Int32(offset)) {
        output += Array("→\(names[mention.target])⟧".utf8)
      }
      for mention in mentions where mention.start == .init(node: id, offset: Int32(offset)) {
        output += Array((mention.isExpanded ? "⟦+" : "⟦").utf8)
      }
      if offset < literal.count { output.append(literal[literal.startIndex + offset]) }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
