import Foundation

/// One file of the corpus: the cases of one rule, told apart by lines such as `=== A heading`.
///
/// What stands before the first case is for people: how the file reads the rule.
struct CorpusFile: Sendable {
  /// The rule that the file is about: its name without `.txt`.
  let rule: String
  let cases: [CorpusCase]

  /// The folder that the corpus is kept in.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

  /// The corpus files of `kind`, `faults` or `near-misses`, in the order of their names.
  static func all(_ kind: String) throws -> [CorpusFile] {
    let folder = folder.appending(path: kind)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".txt") }
      .map { name in
        CorpusFile(
          rule: String(name.dropLast(4)),
          text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
      }
  }

  init(rule: String, text: String) {
    self.rule = rule
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
      .split(omittingEmptySubsequences: false) { $0.hasPrefix("=== ") }
    let heads = text.split(separator: "\n").filter { $0.hasPrefix("=== ") }
    cases = zip(heads, parts.dropFirst()).map { head, lines in
      CorpusCase(rule: rule, head: String(head.dropFirst(4)), lines: lines.map(String.init))
    }
  }
}

/// One site that differs from the common one, and the rules that are broken where it is marked.
struct CorpusCase: Sendable {
  let title: String
  /// For each mark from 1️⃣ on, the names that the finding may have.
  private let rules: [Set<String>]
  /// What stands in files instead of, or behind, what the common site has there.
  let files: [CorpusText]

  /// - Parameters:
  ///   - head: the title, and in brackets the rules of the marks where they are not the file's own;
  ///     `a|b` where either will do.
  ///   - lines: the body of `content/page.md`, then files behind lines such as `-- content/x.yml --`.
  init(rule: String, head: String, lines: [String]) {
    var title = head.trimmingCharacters(in: .whitespaces)
    var rules: [Set<String>] = []
    if title.hasSuffix("]"), let start = title.lastIndex(of: "[") {
      rules = title[title.index(after: start)...].dropLast().split(separator: ",").map { names in
        Set(names.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
      }
      title = title[..<start].trimmingCharacters(in: .whitespaces)
    }
    self.title = title
    self.rules = rules.isEmpty ? [[rule]] : rules
    var files = CorpusText.read(lines)
    let page = files.removeFirst()
    if !page.text.isEmpty {
      let whole = page.text.hasPrefix("---\n") ? page.text : Self.frontMatter + page.text
      files.insert(CorpusText(path: "content/page.md", isAddition: false, text: whole), at: 0)
    }
    self.files = files
  }

  private static let frontMatter = """
    ---
    title: The keepers
    summary: Who kept the light, and when they left.
    updated: 2020-05-01
    ---


    """

  /// The names that the finding at the mark of this number, from 1, may have.
  func rules(at mark: Int) -> Set<String> { rules[min(mark, rules.count) - 1] }
}

/// A file of a case or of the common site.
struct CorpusText: Sendable {
  let path: String
  /// Whether it stands behind what the common site has: `-- content/x.yml + --`.
  let isAddition: Bool
  let text: String

  /// Cuts lines at those that name files; what stands before the first has an empty path.
  static func read(_ lines: [String]) -> [CorpusText] {
    var files: [CorpusText] = []
    var path = ""
    var isAddition = false
    var text: [String] = []
    func close() {
      let body = text.drop(while: \.isEmpty).joined(separator: "\n")
        .trimmingCharacters(in: .newlines)
      files.append(
        CorpusText(
          path: path, isAddition: isAddition, text: body.isEmpty ? "" : body + "\n"))
    }
    for line in lines {
      guard line.hasPrefix("-- "), line.hasSuffix(" --") else {
        text.append(line)
        continue
      }
      close()
      let name = line.dropFirst(3).dropLast(3)
      isAddition = name.hasSuffix(" +")
      path = String(isAddition ? name.dropLast(2) : name)
      text = []
    }
    close()
    return files
  }
}
