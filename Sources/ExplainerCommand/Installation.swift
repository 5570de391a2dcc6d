import Files

/// Where the program is installed.
enum Installation {
  /// The folder of the themes that come with the program: `share/explainer/themes` beside its `bin`.
  static func themes() -> String? {
    let invoked = CommandLine.arguments.first ?? ""
    let program = (try? readLink("/proc/self/exe")) ?? (try? resolvedPath(invoked)) ?? invoked
    guard program.contains("/") else { return nil }
    let themes = joinPath(parentPath(parentPath(program)), "share/explainer/themes")
    let status = try? fileStatusIfPresent(themes, followLinks: true)
    return status.flatMap(\.self) == nil ? nil : themes
  }
}
