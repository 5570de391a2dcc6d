import Diagnostics
import Files
import Model
import Parallel
import YAML

/// Reads a content folder: every file once, in parallel, everything that is wrong reported at once.
public struct ContentLoader: Sendable {
  /// Where the content folder is.
  public let path: String
  /// How the folder is called in messages, such as `content`.
  public let prefix: String
  public let kinds: [RecordKind]
  public let blockKinds: [BlockKind]

  /// - Parameters:
  ///   - path: where the content folder is.
  ///   - prefix: how it is called in messages; as `path` when nil.
  public init(
    path: String, prefix: String? = nil, kinds: [RecordKind] = RecordKind.standard,
    blockKinds: [BlockKind] = BlockKind.standard
  ) {
    self.path = path
    var prefix = prefix ?? path
    // `content/` is `content`: paths are compared by it.
    while prefix.count > 1, prefix.hasSuffix("/") { prefix.removeLast() }
    self.prefix = prefix
    self.kinds = kinds
    self.blockKinds = blockKinds
  }

  /// Reads the folder.
  ///
  /// - Returns: what could be read, nil when there is no site at all; and every finding.
  /// - Complexity: O(bytes in the folder), shared among all cores.
  public func load() async -> (content: Content?, diagnostics: [Diagnostic]) {
    let folder = ContentFolder(path: path, prefix: prefix, kinds: kinds)
    var diagnostics = folder.diagnostics
    guard let configuration = readConfiguration(folder, &diagnostics) else {
      // What is in a folder that is no site need not be named as a site's files are; a near miss may
      // be the very file that is looked for.
      let isSite = !diagnostics.contains { $0.kind == .noSite }
      return (
        nil, diagnostics.filter { isSite || $0.kind != .unknownFile || !$0.suggestions.isEmpty }
      )
    }
    let proseReader = ProseReader(
      smartPunctuation: configuration[SiteConfiguration.smartPunctuation] ?? true,
      blockKinds: blockKinds, allowsHTML: configuration[SiteConfiguration.rawHTML] ?? false)
    let read = await parallelMap(jobs(folder)) { job in job.run(folder, proseReader) }
    let assets = await parallelMap(folder.assetFiles) { path in readAsset(path, folder) }
    diagnostics += read.flatMap(\.diagnostics) + assets.flatMap(\.diagnostics)
    let fingerprints = FingerprintFiles.read(folder, &diagnostics)
    let position = Dictionary(
      uniqueKeysWithValues: kinds.enumerated().map { ($0.element.name, $0.offset) })
    // Records of one kind stay in the order of their files: the list first, then the folder.
    let records = read.flatMap(\.records).enumerated()
      .sorted {
        (position[$0.element.kind.name] ?? 0, $0.offset)
          < (position[$1.element.kind.name] ?? 0, $1.offset)
      }
      .map(\.element)
    let (ofSources, strays) = FingerprintFiles.sort(fingerprints, records)
    let pages = read.flatMap(\.pages)
    let outlines = OutlineFiles(
      assets: assets.flatMap(\.assets), prefix: prefix
    ).read(configuration, pages, &diagnostics)
    let content = Content(
      prefix: prefix, configuration: configuration, kinds: kinds, pages: pages,
      records: records, assets: assets.flatMap(\.assets), outlines: outlines,
      corrections: read.flatMap(\.corrections), fingerprints: ofSources)
    return (content, diagnostics + strays + duplicates(content.records))
  }

  private func readConfiguration(
    _ folder: ContentFolder, _ diagnostics: inout [Diagnostic]
  ) -> SiteConfiguration? {
    let name = ContentFolder.configurationFile
    let isThere = (try? fileStatusIfPresent(joinPath(path, name), followLinks: true)) ?? nil
    guard isThere != nil else {
      diagnostics.append(
        Diagnostic(
          .noSite, "There is no `\(name)` in `\(prefix.isEmpty ? "." : prefix)`", at: nil,
          suggestions: [
            Suggestion("write one with `title:` and `description:`, or name another folder")
          ]))
      return nil
    }
    guard let file = TextFile.read(name, in: folder, &diagnostics) else { return nil }
    let (node, findings) = YAMLReader.read(file)
    diagnostics += findings
    var reader = FieldReader(
      file, origin: TextOrigin(file: file, offset: 0),
      proseReader: ProseReader(smartPunctuation: true, blockKinds: []))
    var entries: [YAMLEntry] = []
    switch node?.content {
    case .mapping(let found)?: entries = found
    case nil where findings.isEmpty: break
    case nil: return nil
    case _?:
      diagnostics.append(
        Diagnostic(.wrongType, "`\(name)` is a group of keys such as `title: …`", at: file.range))
      return nil
    }
    let values = reader.readGroup(
      entries, SiteConfiguration.fields, at: SourceRange(file: file, offsets: 0..<0),
      owner: "A site")
    diagnostics += reader.diagnostics
    return SiteConfiguration(values: values)
  }

  private func jobs(_ folder: ContentFolder) -> [LoadingJob] {
    folder.dataFiles.map { .records($0.path, $0.kind) }
      + folder.recordFiles.map { .record($0.path, $0.kind) }
      + folder.pageFiles.map { .page($0) }
      + (folder.correctionsFile.map { [.corrections($0)] } ?? [])
  }

  private func readAsset(_ path: String, _ folder: ContentFolder) -> LoadingResult {
    var result = LoadingResult()
    do throws(FileError) {
      let bytes = try readFile(joinPath(folder.path, path))
      result.assets = [Asset(path: path, bytes: bytes)]
    } catch {
      result.diagnostics = [
        Diagnostic(
          .unreadableFile, "The file cannot be read: \(error.message)",
          at: SourceFile(path: folder.shown(path), bytes: []).range)
      ]
    }
    return result
  }

  private func duplicates(_ records: [Record]) -> [Diagnostic] {
    var first: [String: Record] = [:]
    var diagnostics: [Diagnostic] = []
    for record in records {
      if let other = first[record.id] {
        diagnostics.append(
          Diagnostic(
            .duplicateID, "The id `\(record.id)` is taken by \(other.kind.name) “\(other.name)”",
            at: record.idRange, notes: [Note("It is used here first", at: other.idRange)],
            suggestions: [Suggestion("choose another: an id is unique in the whole site")]))
      } else {
        first[record.id] = record
      }
    }
    return diagnostics
  }
}

/// One file to read.
private enum LoadingJob: Sendable {
  case records(String, RecordKind)
  case record(String, RecordKind)
  case page(String)
  case corrections(String)

  func run(_ folder: ContentFolder, _ proseReader: ProseReader) -> LoadingResult {
    var result = LoadingResult()
    switch self {
    case .records(let path, let kind):
      guard let file = TextFile.read(path, in: folder, &result.diagnostics) else { break }
      result.records = RecordReader(kind: kind, proseReader: proseReader)
        .readList(file, &result.diagnostics)
    case .record(let path, let kind):
      guard let file = TextFile.read(path, in: folder, &result.diagnostics) else { break }
      result.records = [
        RecordReader(kind: kind, proseReader: proseReader).readFile(file, &result.diagnostics)
      ].compactMap(\.self)
    case .page(let path):
      guard let file = TextFile.read(path, in: folder, &result.diagnostics) else { break }
      let markdown = MarkdownFile(
        file, fields: Page.fields, owner: "A page", except: [], proseReader, allowsBlocks: true,
        &result.diagnostics)
      result.pages = [
        Page(path: path, file: file, values: markdown.values, body: markdown.body)
      ]
    case .corrections(let path):
      guard let file = TextFile.read(path, in: folder, &result.diagnostics) else { break }
      result.corrections = CorrectionReader(proseReader: proseReader)
        .read(file, &result.diagnostics)
    }
    return result
  }
}

/// What came of reading one file.
private struct LoadingResult: Sendable {
  var records: [Record] = []
  var pages: [Page] = []
  var assets: [Asset] = []
  var corrections: [Correction] = []
  var diagnostics: [Diagnostic] = []
}
