import Diagnostics
import Files

/// Where a site's content is, and where its output goes.
public struct SiteLocation: Sendable {
  /// The content folder.
  public let content: String
  /// How the content folder is called in messages.
  public let contentPrefix: String
  /// The folder that a build writes.
  public let output: String
  /// Where themes are looked for, the nearest first.
  public let themeFolders: [String]

  /// Finds the site in `folder`: in the folder itself when `site.yml` stands there, otherwise in its
  /// folder `content`.
  ///
  /// - Parameters:
  ///   - folder: as the person named it; the current folder by default.
  ///   - output: as the person named it; by default `site` beside the content folder.
  ///   - installedThemes: where themes that come with the program stand, if anywhere.
  public init(folder: String = ".", output: String? = nil, installedThemes: String? = nil) {
    let folder = folder.isEmpty ? "." : folder
    let nested = Self.joined(folder, "content")
    let isContent = Self.exists(joinPath(folder, "site.yml"))
    let content = isContent || !Self.exists(nested) ? folder : nested
    self.content = content
    contentPrefix = content == "." ? "" : Self.trimmed(content)
    let parent = Self.parent(of: content)
    self.output = output ?? Self.joined(parent, "site")
    var folders: [String] = []
    for place in [content, parent, "."] {
      let themes = Self.joined(place, "themes")
      if !folders.contains(themes) { folders.append(themes) }
    }
    if let installedThemes { folders.append(installedThemes) }
    themeFolders = folders
  }

  /// The folder of the theme called `name`: the first that is there.
  ///
  /// A theme's name is the name of a folder, never a path, so that a site cannot read what lies
  /// elsewhere.
  func theme(_ name: String) -> String? {
    guard !name.isEmpty, !name.contains("/"), name != ".", name != ".." else { return nil }
    return themeFolders.map { joinPath($0, name) }.first { Self.exists(joinPath($0, "templates")) }
  }

  /// The names of all themes that can be found.
  func themeNames() -> [String] {
    var names: Set<String> = []
    for folder in themeFolders {
      guard let entries = try? listDirectory(folder) else { continue }
      for entry in entries where Self.exists(joinPath(joinPath(folder, entry.name), "templates")) {
        names.insert(entry.name)
      }
    }
    return names.sorted()
  }

  private static func exists(_ path: String) -> Bool {
    ((try? fileStatusIfPresent(path, followLinks: true)) ?? nil) != nil
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder == "." ? name : joinPath(trimmed(folder), name)
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") { path.removeLast() }
    while path.hasPrefix("./"), path.count > 2 { path.removeFirst(2) }
    return path
  }

  /// The folder that a folder lies in, however it is named.
  static func parent(of path: String) -> String {
    let trimmed = trimmed(path)
    if trimmed == "." { return ".." }
    if lastPathComponent(trimmed) == ".." { return joinPath(trimmed, "..") }
    if trimmed == "/" { return "/" }
    // What lies above `..` cannot be told from its name.
    if lastPathComponent(trimmed) == ".." { return joinPath(trimmed, "..") }
    guard trimmed.contains("/") else { return "." }
    return parentPath(trimmed)
  }
}
