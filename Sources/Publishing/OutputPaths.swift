import Diagnostics
import Files

/// What is wrong with the paths of `files`, before anything is touched.
func checkOutputPaths(_ files: some Sequence<OutputFile>) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  var clashes = ClashFinder()
  for file in files {
    if let problem = pathProblem(file.path) {
      diagnostics.append(
        Diagnostic(
          .unsafeOutputPath, "\(quoted(file.path)) cannot be a file of the site: \(problem)",
          at: nil,
          suggestions: [Suggestion("give the page or file that it is made from another name")]))
    } else if let clash = clashes.add(file.path) {
      diagnostics.append(clash)
    }
  }
  return diagnostics
}

/// The names at the top of the output folder that this target keeps for itself begin so.
let reservedPrefix = ".explainer-"

/// Why `path` cannot be written below the output folder; nil when it can.
func pathProblem(_ path: String) -> String? {
  if path.isEmpty { return "the name is empty" }
  let bytes = path.utf8
  if bytes.first == UInt8(ascii: "/") { return "it begins with `/`" }
  if path.hasPrefix(reservedPrefix) {
    return "names that begin with `\(reservedPrefix)` are kept for Explainer itself"
  }
  var length = 0
  var dots = 0
  for byte in bytes {
    if byte < 0x20 || byte == 0x7F { return "it holds a control character" }
    if byte == UInt8(ascii: "/") {
      if let problem = componentProblem(length: length, dots: dots) { return problem }
      length = 0
      dots = 0
    } else {
      length += 1
      if byte == UInt8(ascii: ".") { dots += 1 }
    }
  }
  return componentProblem(length: length, dots: dots)
}

private func componentProblem(length: Int, dots: Int) -> String? {
  if length == 0 { return "a part between two `/` is empty" }
  if length == dots, length <= 2 { return "a part of it is `.` or `..`" }
  if length > 255 { return "a part of it is longer than 255 bytes" }
  return nil
}

/// Finds files that cannot stand side by side, on Linux or on computers that ignore case.
private struct ClashFinder {
  private struct Entry {
    let spelling: String
    let isFolder: Bool
  }

  /// By the name in lower case; `String` equality takes care of differently composed letters.
  private var entries: [String: Entry] = [:]
  private var foldersSeen: Set<PathKey> = []

  mutating func add(_ path: String) -> Diagnostic? {
    let folder = parentPath(path)
    if !folder.isEmpty, !foldersSeen.contains(folder) {
      var above: Set<PathKey> = [PathKey(folder)]
      above.insertFolders(above: folder)
      for key in above.sorted(by: { utf8Precedes($0.path, $1.path) })
      where foldersSeen.insert(key).inserted {
        if let clash = enter(key.path, isFolder: true) { return clash }
      }
    }
    return enter(path, isFolder: false)
  }

  private mutating func enter(_ path: String, isFolder: Bool) -> Diagnostic? {
    let key = path.lowercased()
    guard let other = entries[key] else {
      entries[key] = Entry(spelling: path, isFolder: isFolder)
      return nil
    }
    let message: String
    if !utf8Equals(other.spelling, path) {
      message =
        "\(quoted(other.spelling)) and \(quoted(path)) differ only in capitals or accents, and are"
        + " one name on many computers"
    } else if other.isFolder != isFolder {
      message = "\(quoted(path)) would have to be both a file and a folder of the site"
    } else if isFolder {
      return nil
    } else {
      message = "Two files of the site have the name \(quoted(path))"
    }
    return Diagnostic(
      .outputPathClash, message, at: nil,
      suggestions: [
        Suggestion("give one of the pages another `slug`, or one of the files another name")
      ])
  }
}

/// `path` in backticks, with what would break a line of a message made visible.
func quoted(_ path: String) -> String {
  var text = ""
  for scalar in path.unicodeScalars {
    if scalar.value < 0x20 || scalar.value == 0x7F {
      text += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      text.unicodeScalars.append(scalar)
    }
  }
  return "`\(text)`"
}
