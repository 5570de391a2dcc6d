/// What a host's `robots.txt` lets this program ask for (RFC 9309).
struct RobotsFile: Sendable {
  private let rules: [Rule]
  /// How many seconds the host wishes to be left alone between two requests; no standard, but kept to.
  let crawlDelay: Double?

  private struct Rule: Sendable {
    let pattern: RobotsPattern
    let allows: Bool
  }

  /// The name that a `robots.txt` knows this program by.
  static let productToken = "explainer"

  /// Reads the rules for this program, or those for all where none names it; what is no rule is
  /// passed over.
  init(_ bytes: [UInt8]) {
    var own = Group()
    var everybody = Group()
    var agents: [String] = []
    var areAgentsComplete = false
    var isNamed = false
    for line in Self.lines(bytes) {
      switch line.key {
      case "user-agent":
        // Rules end the names of a group; names that follow them begin another.
        if areAgentsComplete { agents = [] }
        areAgentsComplete = false
        agents.append(Self.token(line.value))
        if agents.last == Self.productToken { isNamed = true }
      case "allow", "disallow", "crawl-delay":
        areAgentsComplete = true
        if agents.contains(Self.productToken) { own.add(line) }
        if agents.contains("*") { everybody.add(line) }
      default: break
      }
    }
    let group = isNamed ? own : everybody
    rules = group.rules
    crawlDelay = group.crawlDelay
  }

  /// Whether the host lets this program ask for a path with its query.
  ///
  /// The longest pattern that fits decides; where two are equally long, the one that allows.
  func allows(_ target: String) -> Bool {
    let target = RobotsPattern.normalised(Array(target.utf8))
    if target == Array("/robots.txt".utf8) { return true }
    var best: (length: Int, allows: Bool) = (-1, true)
    for rule in rules where rule.pattern.matches(target) {
      let length = rule.pattern.length
      if length > best.length || (length == best.length && rule.allows) {
        best = (length, rule.allows)
      }
    }
    return best.allows
  }

  private struct Group {
    var rules: [Rule] = []
    var crawlDelay: Double?

    mutating func add(_ line: (key: String, value: [UInt8])) {
      if line.key == "crawl-delay" {
        crawlDelay = Double(String(decoding: line.value, as: UTF8.self))
          .flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
      } else if !line.value.isEmpty {
        rules.append(Rule(pattern: RobotsPattern(line.value), allows: line.key == "allow"))
      }
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [(key: String, value: [UInt8])] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return text.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.compactMap { line in
      let said = line.prefix { $0 != UInt8(ascii: "#") }
      guard let colon = said.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let key = String(decoding: trimmed(said[..<colon]), as: UTF8.self).lowercased()
      return (key, Array(trimmed(said[(colon + 1)...])))
    }
  }

  /// The name at the beginning of a line's value: `Explainer/1.0` names `explainer`.
  private static func token(_ value: [UInt8]) -> String {
    if value.first == UInt8(ascii: "*") { return "*" }
    let name = value.prefix {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var bytes = bytes.drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes = bytes.dropLast() }
    return bytes
  }
}
