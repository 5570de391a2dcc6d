import Foundation
import TestSupport

/// What the end-to-end tests run on.
enum Workbench {
  /// The program, as it was built beside the tests.
  static let explainer = builtProduct("explainer")

  /// A folder of this target's fixtures.
  static func fixture(_ name: String, beside file: String = #filePath) -> String {
    URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Fixtures").appendingPathComponent(name).path
  }

  /// The root of the package.
  static func package(beside file: String = #filePath) -> String {
    URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
  }

  /// Puts the theme of the second site into an example's folder, but for the files that the example
  /// has itself.
  static func addTheme(to directory: TemporaryFolder) throws {
    let theme = URL(fileURLWithPath: fixture("allotments/themes"))
    let files = FileManager.default.enumerator(
      at: theme, includingPropertiesForKeys: [.isRegularFileKey])
    for case let file as URL in files ?? .init() {
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      let relative = "themes" + file.path.dropFirst(theme.path.count)
      if FileManager.default.fileExists(atPath: directory(relative)) { continue }
      try directory.write(relative, Array(try Data(contentsOf: file)))
    }
  }

  /// Runs the program as an editor would.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> CommandOutcome {
    try runCommand(
      explainer, arguments, in: folder,
      environment: ["NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 })
  }
}
