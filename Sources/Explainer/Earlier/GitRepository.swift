import Files
import Processes

/// What `git` knows of the folder that content stands in.
struct GitRepository: Sendable {
  /// The content folder.
  let folder: String

  /// The name of the commit that `revision` stands for; nil when there is none.
  ///
  /// What begins with a hyphen is no revision, because git would take it for an option.
  func commit(_ revision: String) async throws(EarlierRefusal) -> String? {
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.utf8.contains(0) else {
      return nil
    }
    // In two steps, because `:/words` takes whatever follows it for words to look for.
    var name = revision
    for suffix in ["", "^{commit}"] {
      let result = try await git(["rev-parse", "--verify", "--quiet", name + suffix])
      name = result.text
      guard result.exit == 0, !name.isEmpty, name.allSatisfy(\.isHexDigit) else { return nil }
    }
    return name
  }

  /// Where the repository's files stand, and where the content folder is among them: empty, or with a
  /// `/` at the end.
  func location() async throws(EarlierRefusal) -> (top: String, prefix: String) {
    let top = try await git(["rev-parse", "--show-toplevel"])
    guard top.exit == 0, !top.text.isEmpty else {
      throw EarlierRefusal(
        "git keeps no earlier states of the folder `\(folder)`", saying: top,
        suggestion: "name a folder that holds the earlier content")
    }
    return (top.text, try await git(["rev-parse", "--show-prefix"]).text)
  }

  /// The name of the folder `path` as it was in `commit`; nil when it was not there.
  func tree(_ path: String, in commit: String) async throws(EarlierRefusal) -> String? {
    let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
    let result = try await git(["rev-parse", "--verify", "--quiet", "\(commit):\(trimmed)"])
    guard result.exit == 0 else { return nil }
    let kind = try await git(["cat-file", "-t", result.text])
    return kind.text == "tree" ? result.text : nil
  }

  /// Writes the files of a folder's earlier state into `destination`.
  ///
  /// Through an index of its own, so that the repository and what is being worked on stay untouched.
  func export(
    _ tree: String, top: String, into destination: String
  ) async throws(EarlierRefusal) {
    let index = ["GIT_INDEX_FILE": joinPath(destination, ".index") as String?]
    let steps = [
      ["read-tree", tree],
      ["checkout-index", "--all", "--force", "--quiet", "--prefix=\(destination)/"],
    ]
    for step in steps {
      let result = try await git(step, in: top, environment: index)
      if result.exit != 0 {
        throw EarlierRefusal("git cannot write the earlier content", saying: result)
      }
    }
  }

  /// The names of branches and tags.
  func names() async throws(EarlierRefusal) -> [String] {
    let result = try await git([
      "for-each-ref", "--count=10000", "--format=%(refname:short)", "refs/heads", "refs/tags",
      "refs/remotes",
    ])
    return result.text.split(separator: "\n").map(String.init)
  }

  /// Whether only the newest commits were fetched, as machines that check every change like to do.
  func isShallow() async throws(EarlierRefusal) -> Bool {
    try await git(["rev-parse", "--is-shallow-repository"]).text == "true"
  }

  private func git(
    _ arguments: [String], in other: String? = nil, environment: [String: String?] = [:]
  ) async throws(EarlierRefusal) -> ProgramResult {
    var variables: [String: String?] = [
      // Nothing is asked of a person, and no large file is fetched.
      "GIT_TERMINAL_PROMPT": "0", "GIT_LFS_SKIP_SMUDGE": "1", "GIT_OPTIONAL_LOCKS": "0",
    ]
    // A hook of git sets these for its own repository, which need not be the content's.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
      variables[name] = .some(nil)
    }
    variables.merge(environment) { $1 }
    do throws(ProgramError) {
      return try await runProgram(
        "git", ["-C", other ?? folder, "-c", "core.fsmonitor=false"] + arguments,
        environment: variables)
    } catch {
      throw EarlierRefusal(error)
    }
  }
}

extension ProgramResult {
  /// The output without line breaks at its end.
  fileprivate var text: String {
    var text = String(decoding: output, as: UTF8.self)
    while text.hasSuffix("\n") || text.hasSuffix("\r\n") { text.removeLast() }
    return text
  }
}
