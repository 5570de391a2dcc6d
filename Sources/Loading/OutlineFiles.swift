import Diagnostics
import Model

/// Finds the files that maps are drawn from and reads each once.
struct OutlineFiles {
  let assets: [Asset]
  /// What stands before a file's path in messages.
  let prefix: String

  /// The outlines by the paths of their files; what is wrong goes to `diagnostics`.
  func read(
    _ configuration: SiteConfiguration, _ pages: [Page], _ diagnostics: inout [Diagnostic]
  ) -> [String: MapOutlines] {
    var named = [(configuration[SiteConfiguration.map], configuration.values)].compactMap {
      name, values in name.map { ($0, values.range(of: SiteConfiguration.map)) }
    }
    for block in pages.flatMap(\.body.blocks) where block.kind.name == BlockKind.map.name {
      guard let name = block.values[BlockKind.Map.outlines] else { continue }
      named.append((name, block.values.range(of: BlockKind.Map.outlines)))
    }
    var outlines: [String: MapOutlines] = [:]
    var seen: Set<String> = []
    for (name, range) in named {
      guard let asset = assets.first(where: { $0.path == name }) else {
        diagnostics.append(missing(name, range))
        continue
      }
      guard seen.insert(name).inserted else { continue }
      let path = prefix.isEmpty || prefix == "." ? name : "\(prefix)/\(name)"
      var reader = OutlineReader(SourceFile(path: path, bytes: asset.bytes))
      outlines[name] = reader.read()
      diagnostics += reader.diagnostics
    }
    return outlines
  }

  private func missing(_ name: String, _ range: SourceRange?) -> Diagnostic {
    let files = assets.map(\.path).filter { $0.hasSuffix(".geojson") || $0.hasSuffix(".json") }
    var suggestions = Spelling.suggestions(for: name, among: files, at: range)
    if suggestions.isEmpty {
      suggestions = [
        Suggestion("put the file into the content folder, and write its path from that folder on")
      ]
    }
    return Diagnostic(
      .outlinesNotFound, "There is no file `\(name)` in the content folder", at: range,
      suggestions: suggestions)
  }
}
