import Diagnostics
import Model

/// A comment that excuses a breach: `<!-- explainer-ignore unsourced-number: why -->`.
enum IgnoreComment {
  case rules([RuleName], reason: String)
  /// What is wrong with it, and how it is written.
  case invalid(String, String)

  private static let keyword = "explainer-ignore"
  private static let form = "write `<!-- explainer-ignore rule: the reason -->`"

  /// Reads a comment; nil for any other HTML, and for comments about something else.
  /// - Complexity: O(n)
  static func read(_ literal: some Collection<UInt8>) -> IgnoreComment? {
    guard literal.starts(with: "<!--".utf8) else { return nil }
    let text = String(decoding: literal, as: UTF8.self)
    guard let end = text.range(of: "-->") else { return nil }
    let body = text[text.index(text.startIndex, offsetBy: 4)..<end].trimmed
    guard body.hasPrefix(keyword) else { return nil }
    let rest = body.dropFirst(keyword.count)
    guard rest.first.map({ $0.isWhitespace || $0 == ":" }) ?? true else { return nil }
    let parts = rest.split(separator: ":", maxSplits: 1)
    let names = (parts.first ?? "").split(whereSeparator: { $0 == "," || $0.isWhitespace })
    guard !names.isEmpty else { return .invalid("This excuse names no rule", form) }
    var rules: [RuleName] = []
    for name in names {
      guard let rule = RuleName(rawValue: String(name)) else {
        let known = RuleName.allCases.map(\.rawValue)
        let nearest = Spelling.suggestions(for: String(name), among: known).first?.message
        return .invalid("There is no rule `\(name)` to excuse", nearest ?? form)
      }
      rules.append(rule)
    }
    guard parts.count == 2, !parts[1].trimmed.isEmpty else {
      return .invalid("This excuse gives no reason", form)
    }
    return .rules(rules, reason: String(parts[1].trimmed))
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  fileprivate func range(of other: String) -> Index? { firstRange(of: other)?.lowerBound }
}

extension String {
  fileprivate func range(of other: String) -> Index? { firstRange(of: other)?.lowerBound }
}
