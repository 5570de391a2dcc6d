#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files below a folder, and what was found there that is not one.
public struct WalkResult: Sendable {
  /// Every file, by its path relative to the root, sorted by UTF-8 bytes.
  public var files: [String] = []
  /// Every folder below the root, likewise.
  public var directories: [String] = []
  /// What was passed over though an editor may have meant it, sorted by path.
  public var problems: [WalkProblem] = []
}

/// Something in a folder that ``walk(_:limits:)`` did not follow. Paths are relative to the root.
public enum WalkProblem: Sendable, Hashable {
  /// A symbolic link to nothing.
  case deadLink(path: String, target: String)
  /// A symbolic link to something outside the root.
  case linkLeavesRoot(path: String, target: String)
  /// A symbolic link to a folder that it lies in, or links that lead to each other.
  case linkCycle(path: String, target: String)
  /// A pipe, socket or device.
  case notAFile(path: String)
  /// A name whose bytes are not UTF-8; U+FFFD stands for them in `path`.
  case nameNotUTF8(path: String)
  /// A folder that could not be listed, or a link that could not be followed.
  case unreadable(path: String, FileError)
  /// A folder so deep that it was not entered.
  case tooDeep(path: String)
  /// The walk stopped here: there is more than the limit allows.
  case tooManyFiles(path: String)

  /// What the problem is about.
  public var path: String {
    switch self {
    case .deadLink(let path, _), .linkLeavesRoot(let path, _), .linkCycle(let path, _),
      .notAFile(let path), .nameNotUTF8(let path), .unreadable(let path, _), .tooDeep(let path),
      .tooManyFiles(let path):
      path
    }
  }
}

/// How far a walk goes, so that none goes on for ever.
public struct WalkLimits: Sendable {
  /// The deepest folder that is entered; the root is 0.
  public var depth = 32
  /// The most names that are looked at.
  public var names = 1_000_000

  public init() {}
}

/// Every file below the folder `root`, in an order that depends on the names alone.
///
/// Hidden files (`.name`) and what editors leave behind (`name~`, `#name#`, `name.swp`) are passed
/// over without a word. Symbolic links are followed where they lead to something inside the root.
///
/// - Throws: when the root itself is not there or cannot be listed; anything below becomes a problem.
public func walk(
  _ root: String, limits: WalkLimits = WalkLimits()
) throws(FileError) -> WalkResult {
  let realRoot = try resolvedPath(root)
  var walker = Walker(root: root, realRoot: realRoot, limits: limits)
  walker.visit(try listDirectory(root), at: "", realPath: realRoot, depth: 0)
  walker.result.files.sort(by: utf8Precedes)
  walker.result.directories.sort(by: utf8Precedes)
  walker.result.problems.sort { utf8Precedes($0.path, $1.path) }
  return walker.result
}

/// Whether a file of this name is none of the site's: hidden, or left behind by an editor.
public func isPassedOver(_ name: String) -> Bool {
  let bytes = name.utf8
  return bytes.first == UInt8(ascii: ".") || bytes.last == UInt8(ascii: "~")
    || (bytes.first == UInt8(ascii: "#") && bytes.last == UInt8(ascii: "#") && bytes.count > 1)
    || name.hasSuffix(".swp")
}

private struct Walker {
  let root: String
  let realRoot: String
  let limits: WalkLimits
  var result = WalkResult()
  var namesLeft: Int
  /// The real paths of the folders that are being visited, to know a circle by.
  var open: [String] = []

  init(root: String, realRoot: String, limits: WalkLimits) {
    self.root = root
    self.realRoot = realRoot
    self.limits = limits
    self.namesLeft = limits.names
  }

  mutating func visit(
    _ entries: [DirectoryEntry], at folder: String, realPath: String, depth: Int
  ) {
    open.append(realPath)
    defer { open.removeLast() }
    for entry in entries where !isPassedOver(entry.name) {
      let path = joinPath(folder, entry.name)
      if namesLeft == 0 {
        // One finding is enough: every folder on the way up would repeat it.
        if result.problems.last?.isTooManyFiles != true {
          result.problems.append(.tooManyFiles(path: path))
        }
        return
      }
      namesLeft -= 1
      guard entry.isNameUTF8 else {
        result.problems.append(.nameNotUTF8(path: path))
        continue
      }
      switch entry.kind {
      case .file: result.files.append(path)
      case .directory: enter(path, realPath: joinPath(realPath, entry.name), depth: depth + 1)
      case .symbolicLink: follow(path, depth: depth)
      case .other: result.problems.append(.notAFile(path: path))
      }
    }
  }

  private mutating func enter(_ path: String, realPath: String, depth: Int) {
    if depth > limits.depth {
      result.problems.append(.tooDeep(path: path))
      return
    }
    do throws(FileError) {
      let entries = try listDirectory(joinPath(root, path))
      result.directories.append(path)
      visit(entries, at: path, realPath: realPath, depth: depth)
    } catch {
      result.problems.append(.unreadable(path: path, error))
    }
  }

  private mutating func follow(_ path: String, depth: Int) {
    let fullPath = joinPath(root, path)
    do throws(FileError) {
      let target = try readLink(fullPath)
      let realTarget: String
      do throws(FileError) {
        realTarget = try resolvedPath(fullPath)
      } catch {
        switch error.code {
        case ENOENT, ENOTDIR: result.problems.append(.deadLink(path: path, target: target))
        case ELOOP: result.problems.append(.linkCycle(path: path, target: target))
        default: result.problems.append(.unreadable(path: path, error))
        }
        return
      }
      guard isInside(realTarget, realRoot) else {
        result.problems.append(.linkLeavesRoot(path: path, target: target))
        return
      }
      switch try fileStatus(realTarget).kind {
      case .file: result.files.append(path)
      case .directory where open.contains { isInside($0, realTarget) }:
        result.problems.append(.linkCycle(path: path, target: target))
      case .directory: enter(path, realPath: realTarget, depth: depth + 1)
      default: result.problems.append(.notAFile(path: path))
      }
    } catch {
      result.problems.append(.unreadable(path: path, error))
    }
  }
}

extension WalkProblem {
  fileprivate var isTooManyFiles: Bool {
    if case .tooManyFiles = self { true } else { false }
  }
}
