import Files

/// Where the program is installed.
enum Installation {
  /// The folder of the themes that come with the program: `share/explainer/themes` beside its `bin`;
  /// for a program that was built and not installed, `themes` beside the folder `.build`.
  static func themes() -> String? { folder("themes") }

  /// The folder of the documentation that comes with the program: `share/explainer/docs`, or `docs`.
  static func documentation() -> String? { folder("docs") }

  private static func folder(_ name: String) -> String? {
    let invoked = CommandLine.arguments.first ?? ""
    let program = (try? readLink("/proc/self/exe")) ?? (try? resolvedPath(invoked)) ?? invoked
    guard program.contains("/") else { return nil }
    var found = joinPath(parentPath(parentPath(program)), "share/explainer/\(name)")
    var folder = parentPath(program)
    while folder.utf8.count > 1 {
      if lastPathComponent(folder) == ".build" { found = joinPath(parentPath(folder), name) }
      folder = parentPath(folder)
    }
    let status = try? fileStatusIfPresent(found, followLinks: true)
    return status.flatMap(\.self) == nil ? nil : found
  }
}
