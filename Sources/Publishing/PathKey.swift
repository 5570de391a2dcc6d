import Files

/// A relative path that is told from others by its bytes; `String` takes differently composed letters
/// for the same, which most file systems do not.
struct PathKey: Hashable, Sendable {
  let path: String

  init(_ path: String) { self.path = path }

  static func == (left: PathKey, right: PathKey) -> Bool {
    utf8Equals(left.path, right.path)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

extension Set where Element == PathKey {
  func contains(_ path: String) -> Bool { contains(PathKey(path)) }

  /// Inserts every folder above `path`, the root left out; stops at the first that is there.
  mutating func insertFolders(above path: String) {
    let bytes = path.utf8
    var end = bytes.endIndex
    while let slash = bytes[..<end].lastIndex(of: UInt8(ascii: "/")) {
      if !insert(PathKey(String(path[..<slash]))).inserted { return }
      end = slash
    }
  }
}

/// How many folders lie above `path`, the root left out.
func depth(of path: String) -> Int {
  path.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 }
}
