import CommonMark
import Diagnostics
import Linking
import Model

/// What is explained by something else, or belongs to it, does not come back to itself.
///
/// That entries name each other is harmless. Only where a definition says little more than another
/// term is the reader sent on, and can be sent in a circle.
struct CircularDefinition: EditorialRule {
  static let kind = DiagnosticKind.circularDefinition
  /// The most words that a definition can have beside a term and still say nothing of its own.
  private static let fewWords = 8
  private let site: Site

  init(_ inspection: Inspection) {
    site = inspection.site
  }

  func checkSite(into findings: inout [Diagnostic]) {
    let records = site.content.records
    report("is a part of itself", "part_of", &findings) { $0[Measure.partOf].map { [$0.id] } ?? [] }
    report("reprints itself", "reprints", &findings) { $0[Source.reprints].map { [$0.id] } ?? [] }
    report("is computed from itself", "formula` or one of `parts", &findings) { record in
      (record[Figure.formula]?.references.map(\.text) ?? []) + record[Figure.parts].map(\.id)
    }
    let explained = records.indices.map { place in
      records[place].kind.mentionRule == .always ? explanations(of: place) : []
    }
    for circle in Circles(explained).found {
      // A definition that does no more than lead to itself is a circle of one.
      let names = (circle.dropFirst() + [circle[0]]).map { "“\(records[$0].name)”" }
      findings.append(
        Diagnostic(
          .circularDefinition,
          "“\(records[circle[0]].name)” is explained only by \(names.joined(separator: ", which is explained only by "))",
          at: records[circle[0]].idRange, notes: notes(circle),
          suggestions: [Suggestion("explain one of them in words of its own")]))
    }
  }

  /// Reports the circles that records make by naming each other.
  private func report(
    _ words: String, _ field: String, _ findings: inout [Diagnostic],
    names: (Record) -> [String]
  ) {
    let records = site.content.records
    let edges = records.map { names($0).compactMap { site.records.place(of: $0) } }
    // That a record names itself is found where its references are resolved.
    for circle in Circles(edges).found where circle.count > 1 {
      let record = records[circle[0]]
      findings.append(
        Diagnostic(
          .circularDefinition, "“\(record.name)” \(words), by way of others",
          at: record.idRange, notes: notes(circle),
          suggestions: [Suggestion("take out one `\(field)`")]))
    }
  }

  private func notes(_ circle: [Int]) -> [Note] {
    circle.dropFirst().map { place in
      let record = site.content.records[place]
      return Note("By way of “\(record.name)”", at: record.idRange)
    }
  }

  /// The terms that a term's definition says little more than.
  private func explanations(of place: Int) -> [Int] {
    let field = site.content.records[place].kind.bodyField
    guard let linked = site.linkedRecords[place].prose[field] else { return [] }
    let document = linked.prose.document
    let total = words(document.plainText(of: 0)[...])
    var named: [Int: Int] = [:]
    for link in linked.links {
      guard case .record(let target) = link.target else { continue }
      named[target, default: 0] += words(document.plainText(of: link.node)[...])
    }
    for mention in linked.mentions {
      let start = mention.start
      let text = document.literal(of: start.node)
      let end =
        mention.end.node == start.node
        ? text.startIndex + Int(mention.end.offset) : text.endIndex
      named[mention.target, default: 0] += words(
        text[(text.startIndex + Int(start.offset))..<max(end, text.startIndex + Int(start.offset))])
    }
    return named.filter { target, count in
      site.content.records[target].kind.mentionRule == .always
        && total - count <= Self.fewWords
    }.keys.sorted()
  }

  private func words(_ text: ArraySlice<UInt8>) -> Int {
    text.split { $0 == UInt8(ascii: " ") }.count
  }
}

/// Circles of a graph, each from its first node on; of several through one node, one.
private struct Circles {
  private(set) var found: [[Int]] = []
  private var state: [UInt8]
  private var way: [Int] = []
  private var reported: Set<Int> = []

  init(_ edges: [[Int]]) {
    state = [UInt8](repeating: 0, count: edges.count)
    for start in edges.indices where state[start] == 0 && !edges[start].isEmpty {
      walk(start, edges)
    }
  }

  /// Walks depth first without recursion, since a chain can be as long as the site.
  private mutating func walk(_ start: Int, _ edges: [[Int]]) {
    var stack: [(node: Int, next: Int)] = [(start, 0)]
    state[start] = 1
    way = [start]
    while let (node, next) = stack.last {
      guard next < edges[node].count else {
        state[node] = 2
        stack.removeLast()
        way.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let target = edges[node][next]
      switch state[target] {
      case 0:
        state[target] = 1
        way.append(target)
        stack.append((target, 0))
      case 1:
        guard let first = way.firstIndex(of: target) else { continue }
        let circle = Array(way[first...])
        guard let least = circle.indices.min(by: { circle[$0] < circle[$1] }) else { continue }
        guard !circle.contains(where: reported.contains) else { continue }
        reported.formUnion(circle)
        found.append(Array(circle[least...] + circle[..<least]))
      default: break
      }
    }
  }
}
