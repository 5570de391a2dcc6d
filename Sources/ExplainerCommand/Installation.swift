import Files

/// Where the program is installed.
enum Installation {
  /// The folder of the themes that come with the program: `share/explainer/themes` beside its `bin`;
  /// for a program that was built and not installed, `themes` beside the folder `.build`.
  static func themes() -> String? {
    let invoked = CommandLine.arguments.first ?? ""
    let program = (try? readLink("/proc/self/exe")) ?? (try? resolvedPath(invoked)) ?? invoked
    guard program.contains("/") else { return nil }
    var themes = joinPath(parentPath(parentPath(program)), "share/explainer/themes")
    var folder = parentPath(program)
    while folder.utf8.count > 1 {
      if lastPathComponent(folder) == ".build" { themes = joinPath(parentPath(folder), "themes") }
      folder = parentPath(folder)
    }
    let status = try? fileStatusIfPresent(themes, followLinks: true)
    return status.flatMap(\.self) == nil ? nil : themes
  }
}
