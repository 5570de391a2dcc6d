import Diagnostics
import Files
import Model

/// The files of a site's content folder, told apart by what they are for.
struct ContentFolder {
  /// Where the folder is.
  let path: String
  /// What stands before a file's path when it is shown to somebody.
  let prefix: String

  /// Files relative to the folder, in byte order.
  var dataFiles: [(path: String, kind: RecordKind)] = []
  var recordFiles: [(path: String, kind: RecordKind)] = []
  var pageFiles: [String] = []
  var assetFiles: [String] = []
  /// The list of corrections, if there is one.
  var correctionsFile: String?
  /// With the source that each is a fingerprint of, which need not be there.
  var fingerprintFiles: [(path: String, source: String)] = []
  var diagnostics: [Diagnostic] = []

  /// The name of the file that makes a folder a site.
  static let configurationFile = "site.yml"

  private static let fingerprintEnding = ".fingerprint"

  /// Lists the folder at `path`.
  /// - Parameter prefix: how the folder is called in messages, such as `content`.
  init(path: String, prefix: String, kinds: [RecordKind]) {
    self.path = path
    self.prefix = prefix
    let walked: WalkResult
    do throws(FileError) {
      walked = try walk(path)
    } catch {
      report(.unreadableFile, "The folder cannot be read: \(error.message)", "")
      return
    }
    for problem in walked.problems { report(problem) }
    for file in walked.files { sort(file, kinds) }
  }

  /// A file's path as an editor would type it.
  func shown(_ file: String) -> String {
    if prefix.isEmpty { return file.isEmpty ? "." : file }
    return file.isEmpty ? prefix : joinPath(prefix, file)
  }

  private mutating func sort(_ file: String, _ kinds: [RecordKind]) {
    let isMarkdown = file.hasSuffix(".md")
    let isData = file.hasSuffix(".yml") || file.hasSuffix(".yaml")
    if isMarkdown {
      let folder = file.prefix { $0 != "/" }
      let kind = folder.count == file.count ? nil : kinds.first { $0.collection == folder }
      if let kind, lastPathComponent(file) != "index.md" {
        recordFiles.append((file, kind))
      } else {
        pageFiles.append(file)
      }
    } else if isData {
      if file == Self.configurationFile { return }
      if file == Correction.fileName {
        correctionsFile = file
      } else if let kind = kinds.first(where: { "\($0.collection).yml" == file }) {
        dataFiles.append((file, kind))
      } else if let kind = kinds.first(where: { file.hasPrefix("\($0.collection)/") }) {
        let name = lastPathComponent(file).dropLast(pathExtension(file).count)
        report(
          .unknownFile, "A record in `\(kind.collection)/` is a Markdown file", file,
          [Suggestion("name it `\(name).md`, and put its keys between two lines of `---`")])
      } else {
        let expected =
          kinds.map { "\($0.collection).yml" } + [Correction.fileName, Self.configurationFile]
        report(
          .unknownFile,
          "`\(file)` is not the name of a collection: those are \(expected.joined(separator: ", "))",
          file, Spelling.suggestions(for: file, among: expected))
      }
    } else if let name = Self.usualName(file) {
      report(
        .unknownFile, "`\(file)` is not read: the names of text files end in `.md` or `.yml`", file,
        [Suggestion("rename it to `\(name)`")])
    } else if file.hasSuffix(Self.fingerprintEnding) {
      sortFingerprint(file, kinds)
    } else {
      assetFiles.append(file)
    }
  }

  /// A fingerprint stands beside the records of sources and is called as its source.
  private mutating func sortFingerprint(_ file: String, _ kinds: [RecordKind]) {
    let collection = kinds.first { $0.name == RecordKind.source.name }?.collection ?? "sources"
    let name = lastPathComponent(file)
    if file == "\(collection)/\(name)" {
      fingerprintFiles.append((file, String(name.dropLast(Self.fingerprintEnding.count))))
    } else {
      report(
        .strayFingerprint, "A fingerprint stands in `\(collection)/`", file,
        [Suggestion("move it to `\(collection)/\(name)`")])
    }
  }

  /// How a text file would have to be called that is called `Page.MD` or `page.markdown`.
  private static func usualName(_ file: String) -> String? {
    let ending = pathExtension(file)
    let usual = [".md": ".md", ".markdown": ".md", ".yml": ".yml", ".yaml": ".yml"]
    return usual[ending.lowercased()].map { file.dropLast(ending.count) + $0 }
  }

  private mutating func report(_ problem: WalkProblem) {
    switch problem {
    case .deadLink(let path, let target):
      report(
        .unreadableFile, "The symbolic link leads to `\(target)`, which does not exist", path,
        [Suggestion("delete the link, or put the file there")])
    case .linkLeavesRoot(let path, let target):
      report(
        .unreadableFile, "The symbolic link leads out of the content folder, to `\(target)`", path,
        [Suggestion("copy the file into the content folder")])
    case .linkCycle(let path, let target):
      report(.unreadableFile, "The symbolic link leads back to `\(target)`, which it is in", path)
    case .notAFile(let path):
      report(.unreadableFile, "This is neither a file nor a folder", path)
    case .nameNotUTF8(let path):
      report(
        .unreadableFile, "The file's name is not UTF-8", path, [Suggestion("rename the file")])
    case .unreadable(let path, let error):
      report(.unreadableFile, "The folder cannot be read: \(error.message)", path)
    case .tooDeep(let path):
      report(.unreadableFile, "Folders are nested too deeply here", path)
    case .tooManyFiles(let path):
      report(.unreadableFile, "There are more than a million files here", path)
    }
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ message: String, _ file: String, _ suggestions: [Suggestion] = []
  ) {
    diagnostics.append(
      Diagnostic(
        kind, message, at: SourceFile(path: shown(file), bytes: []).range, suggestions: suggestions)
    )
  }
}
